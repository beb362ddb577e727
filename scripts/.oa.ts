import { openApiDocument } from "@/lib/api/openapi";
const d = openApiDocument() as any; const t = JSON.stringify(d); console.log(t.length, Object.keys(d.components.schemas), [...new Set(t.match(/"\$ref":"[^"]+"/g))].join("\n"));
