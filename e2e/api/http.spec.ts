import { expect, test } from "@playwright/test";
import { CacheStatsResponse, CatalogueResponse, HealthResponse } from "@/lib/api/contract";
import packageJson from "@/package.json" with { type: "json" };
import { generate, ORDER_FIELDS, oneTable, refusal } from "./requests";

const GET_ROUTES = [
  "/health",
  "/api/health",
  "/api/cache/stats",
  "/api/v1/cache/stats",
  "/api/catalogue",
  "/api/openapi.json",
  "/docs",
];
const POST_ROUTES = ["/api/generate", "/api/v1/generate", "/api/schema"];
const ID = "0".repeat(32);
const LINK_ROUTES = [`/api/datasets/${ID}/orders.csv`, `/api/datasets/${ID}/orders/rows`];

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

for (const path of [...GET_ROUTES, ...LINK_ROUTES, ...POST_ROUTES]) {
  const isPost = POST_ROUTES.includes(path);
  const allow = isPost ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
  test(`${path}: other methods are refused, OPTIONS says which there are`, async ({ baseURL }) => {
    for (const method of METHODS.filter((name) => name !== (isPost ? "POST" : "GET"))) {
      const response = await fetch(baseURL + path, { method });
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, allow]);
      expect((await refusal(response)).code).toBe("method_not_allowed");
    }
    const options = await fetch(baseURL + path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, allow]);
  });
}

test("HEAD answers like GET without a body", async ({ baseURL }) => {
  const { files } = await generate(baseURL!, { schema: oneTable(ORDER_FIELDS), rows: 1_000_000 });
  for (const path of ["/health", files[0]!.url]) {
    const head = await fetch(baseURL + path, { method: "HEAD" });
    const get = await fetch(baseURL + path);
    expect([head.status, head.headers.get("content-type")]).toEqual([200, get.headers.get("content-type")]);
    expect(head.headers.get("content-disposition")).toBe(get.headers.get("content-disposition"));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    await get.body?.cancel();
  }
});

test("pages of other origins are not let in", async ({ baseURL }) => {
  const headers = { origin: "https://elsewhere.example", "access-control-request-method": "POST" };
  for (const method of ["OPTIONS", "GET"])
    for (const path of ["/health", "/api/generate"]) {
      const response = await fetch(baseURL + path, { method, headers });
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
});

test("addresses that are not there are answered in the one shape", async ({ baseURL }) => {
  for (const path of ["/api", "/api/nothing", "/api/v2/generate", "/api/datasets", "/api/datasets/x"])
    for (const method of METHODS) {
      const response = await fetch(baseURL + path, { method });
      expect([path, method, response.status]).toEqual([path, method, 404]);
      expect((await refusal(response)).code).toBe("not_found");
    }
});

test("health, statistics and catalogue say what they promise", async ({ baseURL }) => {
  const read = async (path: string): Promise<unknown> => (await fetch(baseURL + path)).json();
  const health = HealthResponse.parse(await read("/health"));
  expect(health).toMatchObject({ status: "ok", version: packageJson.version, planner: "offline", cache: "embedded" });
  expect(await read("/api/health")).toEqual(health);
  const stats = CacheStatsResponse.parse(await read("/api/v1/cache/stats"));
  expect(stats).toMatchObject({ enabled: true, driver: "embedded" });
  CacheStatsResponse.parse(await read("/api/cache/stats"));
  const { records, fakerMethods } = CatalogueResponse.parse(await read("/api/catalogue"));
  expect(records.map(({ name }) => name)).toContain("place");
  expect(fakerMethods.length).toBeGreaterThan(150);
  expect(fakerMethods).not.toContain("helpers.fake");
});

test("the reference is drawn by the service's own files, without asking anybody else", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/docs");
  await expect(page.locator("#operations-Datasets-generate")).toBeVisible();
  await page.locator("#operations-Datasets-generate").click();
  await expect(
    page.getByText("Give exactly one of description, schema and schemaId").or(page.getByText("200 patients")).first(),
  ).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
