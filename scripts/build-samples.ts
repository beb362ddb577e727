import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillPage } from "./samples/page";

/** `npm run build:samples [page …]`: puts fresh rows below the sentences of docs/samples. */

const FOLDER = join(import.meta.dirname, "../docs/samples");

const wanted = process.argv.slice(2);
for (const file of readdirSync(FOLDER)) {
  if (!file.endsWith(".md") || (wanted.length > 0 && !wanted.includes(file.replace(".md", "")))) continue;
  const path = join(FOLDER, file);
  writeFileSync(path, await fillPage(readFileSync(path, "utf8")));
}
