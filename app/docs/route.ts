import { docsPage } from "@/lib/api/docs-page";

/** GET /docs: the API reference, drawn by Swagger UI from files of our own. */
export const GET = () => new Response(docsPage(), { headers: { "content-type": "text/html; charset=utf-8" } });
