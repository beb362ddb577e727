// Copies Swagger UI into public/ so that /docs makes no external request.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const source = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const target = join(import.meta.dirname, "..", "public", "swagger-ui");
mkdirSync(target, { recursive: true });
for (const file of ["swagger-ui-bundle.js", "swagger-ui.css", "LICENSE"])
  copyFileSync(join(source, file), join(target, file));
writeFileSync(
  join(target, "start.js"),
  'SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#reference", deepLinking: true, defaultModelsExpandDepth: 0, validatorUrl: null });\n',
);
