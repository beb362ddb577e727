export { DELETE, GET, PATCH, POST, PUT } from "@/app/api/cache/stats/route";
