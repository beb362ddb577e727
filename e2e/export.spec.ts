import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { FERRIES, LIBRARY, TELEMETRY } from "./schemas";
import { createStudioPage } from "./studio-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the download says how many rows and bytes it will have, and has them", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  await expect(studio.download).toHaveAccessibleDescription(/^400 rows, about \d+ KB$/);
  const promised = Number(/about (\d+) KB/.exec((await studio.download.getAttribute("title")) ?? "")?.[1]);
  const response = await page.request.get((await studio.download.getAttribute("href")) ?? "");
  const size = (await response.body()).length / 1000;
  expect(Math.abs(size - promised) / size).toBeLessThan(0.05);

  await page.getByRole("button", { name: "Start over" }).click();
  await studio.open(TELEMETRY);
  await studio.settled();
  await expect(studio.download).toContainText(/10,000,000 · 2\.\d GB/);
});

test("link and curl command give the file again, from anywhere", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const { rows } = await studio.downloadCsv();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await studio.preview.getByRole("button", { name: "Copy file link" }).click();
  await expect(studio.preview.getByText("Copied").first()).toBeVisible();
  const byLink = await (await page.request.get(await copied())).text();
  expect(byLink.split("\r\n")[400]).toContain(rows[399]?.crossing_id);

  await studio.preview.getByRole("button", { name: "Copy curl command" }).click();
  await expect.poll(copied).toMatch(/^curl /);
  const byCurl = execFileSync("/bin/sh", ["-c", (await copied()).replace(/-o '[^']*'/, "-s")], { encoding: "utf8" });
  expect(byCurl).toBe(byLink);
});

test("several tables come as one archive", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(LIBRARY);
  await studio.settled();
  const archive = await studio.preview.getByRole("link", { name: "All tables (zip)" }).getAttribute("href");
  const response = await page.request.get(archive ?? "");
  expect(response.status()).toBe(200);
  const body = (await response.body()).toString("latin1");
  expect(body.startsWith("PK")).toBe(true);
  for (const name of ["readers.csv", "books.csv", "loans.csv"]) expect(body).toContain(name);
});

test("another file format holds the same rows", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const { rows } = await studio.downloadCsv();
  await studio.preview.getByLabel("File format").selectOption({ label: "JSON" });
  const link = studio.preview.getByRole("link", { name: "Download JSON" });
  const records = (await (await page.request.get((await link.getAttribute("href")) ?? "")).json()) as object[];
  expect(records).toHaveLength(400);
  expect(records[7]).toMatchObject({ crossing_id: rows[7]?.crossing_id, passengers: Number(rows[7]?.passengers) });
  await studio.preview.getByLabel("File format").selectOption({ label: "Excel" });
  await expect(studio.preview.getByRole("link", { name: "Download Excel" })).toHaveAttribute(
    "download",
    "crossings.xlsx",
  );
});

test("the schema can be copied, and opened again as a file", async ({ page }) => {
  const studio = createStudioPage(page);
  await studio.open(FERRIES);
  await studio.settled();
  const columns = await studio.columnNames();
  await studio.schema.getByRole("button", { name: "Copy JSON" }).click();
  const schema: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  await page.getByRole("button", { name: "Start over" }).click();
  await studio.open(schema);
  await studio.settled();
  expect(await studio.columnNames()).toEqual(columns);
});
