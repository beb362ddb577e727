import { json, refuseMethod, route } from "@/lib/api/route";
import { cacheStats } from "@/lib/api/services";

/** GET /api/cache/stats: how often a planned schema was found again. */
export const GET = route(async () => json(await cacheStats()));

const refuse = refuseMethod("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
