/** The path that clients of the original service call. */
export { DELETE, GET, PATCH, POST, PUT } from "@/app/api/generate/route";
