/** The path that clients of the original service call. */
export { DELETE, GET, OPTIONS, PATCH, POST, PUT } from "@/app/api/generate/route";
