import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillPage } from "./page";

const FOLDER = join(import.meta.dirname, "../../docs/samples");

describe("pages of sample rows", () => {
  test.each(readdirSync(FOLDER).filter((file) => file.endsWith(".md")))(
    "%s shows what its sentences make today; if not, run npm run build:samples",
    async (file) => {
      const page = readFileSync(join(FOLDER, file), "utf8");
      expect(page).not.toContain("NOT KEPT");
      expect(await fillPage(page)).toBe(page);
    },
    30_000,
  );
});
