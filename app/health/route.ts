import { json, refuseMethod, route } from "@/lib/api/route";
import { health } from "@/lib/api/services";

/** GET /health: is the service up, and what does it run on? */
export const GET = route(async () => json(await health()));

const refuse = refuseMethod("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
