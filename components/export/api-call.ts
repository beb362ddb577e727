import type { Format } from "@/lib/api/contract";

/** A curl command that makes the same file again, from the schema itself. */
export function writeApiCall(
  origin: string,
  call: { schema: unknown; rows: number | undefined; seed: number; format: Format; fileName: string },
): string {
  const { schema, rows, seed, format } = call;
  const body = JSON.stringify({ schema, ...(rows === undefined ? {} : { rows }), seed, format });
  return [
    `curl -X POST ${quote(`${origin}/api/generate`)} \\`,
    `  -H 'content-type: application/json' \\`,
    `  -o ${quote(call.fileName)} \\`,
    `  --data-raw ${quote(body)}`,
  ].join("\n");
}

/** Single quotes protect everything in a shell but themselves. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Turns a dataset's or table's name into a file name. */
export function fileNameOf(name: string, extension: string): string {
  const stem = name.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^_+|_+$/g, "");
  return `${stem || "dataset"}.${extension}`;
}

/** All tables in one file or archive, from the link of one of them. */
export function linkToAll(fileUrl: string): string {
  return fileUrl.replace(/\/[^/?]+\.(\w+)(?=\?|$)/, "/all.$1");
}
