import { json, otherMethods, route } from "@/lib/api/route";
import { catalogue } from "@/lib/api/services";

/** Some 100 kB that change with releases only. */
const KEEP = { headers: { "cache-control": "public, max-age=600" } };

/** GET /api/catalogue: what the field editor offers beyond the contract. */
export const GET = route(() => json(catalogue(), KEEP));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
