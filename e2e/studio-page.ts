import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";

/** What the specs do on the page, in the page's own words. */
export function createStudioPage(page: Page) {
  const preview = page.getByRole("region", { name: "Preview", exact: true });
  const schema = page.getByRole("region", { name: "Schema", exact: true });
  const description = page.getByLabel("What should the rows be about?");
  const generateButton = page.getByRole("button", { name: "Generate", exact: true });
  const download = preview.getByRole("link", { name: "Download CSV" });

  return {
    preview,
    schema,
    description,
    generateButton,
    download,
    rows: page.getByLabel("Rows", { exact: true }),
    examples: page.getByRole("region", { name: "Or start from one of these" }).getByRole("button"),

    async generate(text: string) {
      await description.fill(text);
      await generateButton.click();
      await this.settled();
    },
    /** The preview shows the schema, rows and seed on the page: only then are the links on. */
    async settled() {
      await expect(download).toBeVisible({ timeout: 30_000 });
    },
    async columnNames(): Promise<string[]> {
      const names = await preview
        .getByRole("columnheader")
        .locator("button > span:first-child > span")
        .allTextContents();
      return names;
    },
    /** The cells of a column, top to bottom, as shown. */
    async cellsOf(column: string): Promise<string[]> {
      const index = (await this.columnNames()).indexOf(column);
      expect(index, `column ${column} in the preview`).toBeGreaterThanOrEqual(0);
      return preview.locator(`tbody tr td:nth-of-type(${index + 1})`).allTextContents();
    },
    field: (name: string) =>
      schema.getByRole("button", { name: new RegExp(`^${name}\\b`), expanded: undefined }).first(),
    async downloadCsv(): Promise<{ fileName: string; header: string[]; rows: Record<string, string>[] }> {
      await this.settled();
      const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
      const text = await readFile(await file.path(), "utf8");
      const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(parsed.errors).toEqual([]);
      return { fileName: file.suggestedFilename(), header: parsed.meta.fields ?? [], rows: parsed.data };
    },
    /** Pixels by which the page is wider than the window. */
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  };
}
