import { openApiDocument } from "@/lib/api/openapi";
import { json, refuseMethod, route } from "@/lib/api/route";

/** GET /api/openapi.json: the API reference, made from the contracts. */
export const GET = route(() => json(openApiDocument()));

const refuse = refuseMethod("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
