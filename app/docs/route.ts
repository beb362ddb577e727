import { docsPage } from "@/lib/api/docs-page";
import { otherMethods, route } from "@/lib/api/route";

/** GET /docs: the API reference, drawn by Swagger UI from files of our own. */
export const GET = route(() => new Response(docsPage(), { headers: { "content-type": "text/html; charset=utf-8" } }));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods("GET");
