import { json, otherMethods, route } from "@/lib/api/route";
import { catalogue } from "@/lib/api/services";

/** GET /api/catalogue: what the field editor offers beyond the contract. */
export const GET = route(() => json(catalogue()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
