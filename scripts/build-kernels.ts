import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import asc from "assemblyscript/asc";

/** `npm run build:kernels`: the assembly of lib/engine/kernels as a module in base64, so that no file has to be found at run time. */

const FOLDER = join(import.meta.dirname, "../lib/engine/kernels");
export const GENERATED = join(FOLDER, "module.generated.ts");

const OPTIONS = ["--runtime", "stub", "--noAssert", "-O3", "--converge", "--enable", "simd", "--use", "abort="];

/** The generated file, built from the assembly. */
export async function buildKernels(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kernels-"));
  try {
    const outFile = join(folder, "module.wasm");
    const { error, stderr } = await asc.main([
      "index.ts",
      "--baseDir",
      join(FOLDER, "assembly"),
      "--outFile",
      outFile,
      ...OPTIONS,
    ]);
    if (error) throw new Error(stderr.toString(), { cause: error });
    return `/** Built from assembly/ by \`npm run build:kernels\`. */\nexport const MODULE =\n  "${readFileSync(outFile).toString("base64")}";\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename) writeFileSync(GENERATED, await buildKernels());
