import { json, refuseMethod, route } from "@/lib/api/route";
import { catalogue } from "@/lib/api/services";

/** GET /api/catalogue: what the field editor offers beyond the contract. */
export const GET = route(() => json(catalogue()));

const refuse = refuseMethod("GET");
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
