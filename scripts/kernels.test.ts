import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildKernels, GENERATED } from "./build-kernels";

test("the module in the repository is what its source builds", async () => {
  expect(readFileSync(GENERATED, "utf8")).toBe(await buildKernels());
});
