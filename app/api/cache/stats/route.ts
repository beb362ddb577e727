import { json, otherMethods, route } from "@/lib/api/route";
import { cacheStats } from "@/lib/api/services";

/** GET /api/cache/stats: how often a planned schema was found again. */
export const GET = route(async () => json(await cacheStats()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
