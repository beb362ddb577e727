import { request } from "node:http";
import { expect, test } from "@playwright/test";
import { generate, oneTable, post } from "./requests";
import { type Server, startServer } from "./server";

/** What the service does while much is asked of it. */

const FIELDS = [
  { name: "id", generator: { kind: "sequence" } },
  { name: "status", generator: { kind: "choice", values: ["new", "paid", "sent"] } },
  { name: "price", generator: { kind: "decimal", min: 1, max: 1000 } },
  { name: "quantity", generator: { kind: "integer", min: 1, max: 10 } },
  { name: "created", generator: { kind: "datetime", output: "datetime" } },
];
const download = (rows: number) => ({ schema: oneTable(FIELDS), rows, format: "csv" });

let server: Server;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.stop());

/** Reads a body to its end without keeping it; tells every piece. */
async function drain(response: Response, onPiece: (size: number) => void = () => {}): Promise<number> {
  let total = 0;
  for await (const piece of response.body ?? []) {
    total += piece.length;
    onPiece(piece.length);
  }
  return total;
}

test("memory does not grow with the rows", async () => {
  test.skip(server.memory() === undefined, "only where /proc tells a process's memory");
  test.setTimeout(120_000);
  await drain(await post(`${server.url}/api/generate`, download(100_000)));
  const before = server.memory()!;
  let peak = before;
  let pieces = 0;
  const bytes = await drain(await post(`${server.url}/api/generate`, download(3_000_000)), () => {
    if (++pieces % 50 === 0) peak = Math.max(peak, server.memory()!);
  });
  expect(bytes).toBeGreaterThan(100_000_000);
  expect(peak - before).toBeLessThan(100);
});

test("10,000,000 rows begin at once", async () => {
  const stop = new AbortController();
  const started = performance.now();
  const response = await fetch(`${server.url}/api/generate`, {
    method: "POST",
    body: JSON.stringify(download(10_000_000)),
    signal: stop.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("\n1,")) text += (await reader.read()).value ?? "";
  const waited = performance.now() - started;
  stop.abort();
  expect(text.startsWith("id,status,price,quantity,created\r\n1,")).toBe(true);
  expect(response.headers.get("x-rowsmith-rows")).toBe("10000000");
  expect(waited).toBeLessThan(1000);
});

test("a reader that stops holds the work up, and memory with it", async () => {
  test.skip(server.memory() === undefined, "only where /proc tells a process's memory");
  const before = server.memory()!;
  const response = await post(`${server.url}/api/generate`, download(10_000_000));
  const reader = response.body!.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(server.memory()! - before).toBeLessThan(100);
  await reader.cancel();
});

test("health answers while downloads run at full speed", async () => {
  test.setTimeout(60_000);
  const stop = new AbortController();
  const downloads = Array.from({ length: 4 }, async () => {
    const response = await fetch(`${server.url}/api/generate`, {
      method: "POST",
      body: JSON.stringify(download(10_000_000)),
      signal: stop.signal,
    });
    return drain(response).catch(() => 0);
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const waits: number[] = [];
  for (let i = 0; i < 40; i++) {
    const started = performance.now();
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    waits.push(performance.now() - started);
  }
  stop.abort();
  await Promise.all(downloads);
  waits.sort((a, b) => a - b);
  test.info().annotations.push({
    type: "measured",
    description: `median ${waits[20]!.toFixed(0)} ms, longest ${waits[39]!.toFixed(0)} ms`,
  });
  expect(waits[20]).toBeLessThan(250);
  expect(waits[39]).toBeLessThan(2000);
});

test("a client that goes away stops the work", async () => {
  test.skip(server.busySeconds() === undefined, "only where /proc tells a process's time");
  // Three downloads that would each take many seconds, left at once.
  for (let i = 0; i < 3; i++)
    await new Promise<void>((resolve, reject) => {
      const call = request(`${server.url}/api/generate`, { method: "POST" }, (response) =>
        response.once("data", () => {
          call.destroy();
          resolve();
        }),
      );
      call.once("error", reject).end(JSON.stringify(download(10_000_000)));
    });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const settled = server.busySeconds()!;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(server.busySeconds()! - settled).toBeLessThan(0.3);
});

test("many small requests at once are all answered", async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) => generate(server.url, { schema: oneTable(FIELDS), rows: 1000, seed: i })),
  );
  expect(new Set(answers.map(({ preview }) => JSON.stringify(preview))).size).toBe(60);
});
