import { json, otherMethods, route } from "@/lib/api/route";
import { health } from "@/lib/api/services";

/** GET /health: is the service up, and what does it run on? */
export const GET = route(() => json(health()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
