import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";

/** What the specs do on the page, in the page's own words. */
export type StudioPage = ReturnType<typeof createStudioPage>;

export function createStudioPage(page: Page) {
  const preview = page.getByRole("region", { name: "Preview", exact: true });
  const schema = page.getByRole("region", { name: "Schema", exact: true });
  const description = page.getByLabel("Describe the dataset");
  const generateButton = page.getByRole("button", { name: "Generate", exact: true });
  const download = preview.getByRole("link", { name: "Download CSV" });

  /** The preview shows the schema, rows and seed on the page: only then are the links on. */
  const settled = () => expect(download).toBeVisible({ timeout: 15_000 });
  const columnNames = () => preview.locator("thead th[aria-colindex] button").allTextContents();

  return {
    preview,
    schema,
    description,
    generateButton,
    download,
    settled,
    columnNames,
    rows: page.getByLabel("Rows", { exact: true }),
    seed: page.getByLabel("Seed", { exact: true }),
    locale: page.getByLabel("Locale", { exact: true }),
    grid: page.locator("#preview-table"),
    json: schema.getByLabel("Schema as JSON"),
    examples: page.getByRole("region", { name: "Or start from one of these" }).getByRole("button"),
    /** What went wrong, wherever the page says so. */
    alert: page.getByRole("main").getByRole("alert").filter({ hasText: /\S/ }),
    fieldNames: async () => {
      const handles = await schema.getByRole("button", { name: /^Move .*, \d+ of \d+$/ }).all();
      const labels = await Promise.all(handles.map((handle) => handle.getAttribute("aria-label")));
      return labels.map((label) => label?.replace(/^Move (.*), \d+ of \d+$/, "$1"));
    },
    cells: () => preview.locator("tbody td[aria-colindex]").allTextContents(),

    async generate(text: string) {
      await description.fill(text);
      await generateButton.click();
      await settled();
    },
    /** Starts from a schema file, which needs no planner. */
    async open(dataset: unknown) {
      if (page.url() === "about:blank") await page.goto("/");
      await page.getByLabel("Schema file").setInputFiles({
        name: "schema.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(dataset)),
      });
      await expect(page.getByRole("heading", { name: "Rowsmith studio" })).toBeAttached();
    },
    /** The cells of a column that are drawn, top to bottom; empty ones read "empty". */
    async cellsOf(column: string): Promise<string[]> {
      const index = (await columnNames()).indexOf(column);
      expect(index, `column ${column} in the preview`).toBeGreaterThanOrEqual(0);
      return preview.locator(`tbody td[aria-colindex="${index + 2}"]`).allTextContents();
    },
    row: (name: string) =>
      schema.locator("button[aria-expanded]").filter({ has: page.getByText(name, { exact: true }) }),
    async openField(name: string) {
      await this.row(name).click();
      await expect(this.row(name)).toHaveAttribute("aria-expanded", "true");
    },
    async downloadCsv(): Promise<{ fileName: string; header: string[]; rows: Record<string, string>[] }> {
      await settled();
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
