import { openApiDocument } from "@/lib/api/openapi";
import { json, otherMethods, route } from "@/lib/api/route";

/** GET /api/openapi.json: the API reference, made from the contracts. */
export const GET = route(() => json(openApiDocument()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
