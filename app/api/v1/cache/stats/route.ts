export { DELETE, GET, OPTIONS, PATCH, POST, PUT } from "@/app/api/cache/stats/route";
