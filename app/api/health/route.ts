export { DELETE, GET, PATCH, POST, PUT } from "@/app/health/route";
