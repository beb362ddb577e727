import { existsSync } from "node:fs";
import { type Server, startServer } from "../../e2e/api/server";
import { openBench, writeTables } from "../engine-file";
import { median, readClock } from "../harness";
import { orders } from "../orders";
import { markdownTable } from "../report";
import type { Scenario } from "../scenario";

const BUILD = new URL("../../.next/BUILD_ID", import.meta.url);
const SENTENCE = "1000 customers with full name, email, city, company and phone";
const CLIENTS = 20;
const LARGE_FILE_ROWS = 4_000_000;

interface Answer {
  firstByte: number;
  bytes: number;
}

/** Sends a request; with `stop` the rest of the answer is not waited for, with `close` the connection is not kept. Milliseconds. */
async function ask(
  server: Server,
  path: string,
  body?: unknown,
  { stop = false, close = false } = {},
): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(server.url + path, {
    ...(body !== undefined && {
      method: "POST",
      headers: { "content-type": "application/json", ...(close && { connection: "close" }) },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const reader = response.body.getReader();
  const first = await reader.read();
  const firstByte = performance.now() - started;
  let bytes = first.value?.length ?? 0;
  if (stop) await reader.cancel();
  else for (let piece = await reader.read(); !piece.done; piece = await reader.read()) bytes += piece.value.length;
  return { firstByte, bytes };
}

const busySeconds = (server: Server) => server.busySeconds() ?? Number.NaN;

type Row = [question: string, firstByte: string, processor: string];

/** Medians of the first byte and what the server computed for each request. */
async function repeated(server: Server, question: string, times: number, one: (i: number) => Promise<Answer>) {
  for (let i = 0; i < 10; i++) await one(i);
  const busy = busySeconds(server);
  const waits: number[] = [];
  for (let i = 10; i < times + 10; i++) waits.push((await one(i)).firstByte);
  return rowOf(question, median(waits), (busySeconds(server) - busy) / times);
}

const rowOf = (question: string, wait: number, seconds: number): Row => [
  question,
  wait.toFixed(1),
  (seconds * 1000).toFixed(1),
];

async function together(server: Server, link: string): Promise<Row> {
  const rounds = 10;
  const busy = busySeconds(server);
  const clients = Array.from({ length: CLIENTS }, async () => {
    const waits: number[] = [];
    for (let round = 0; round < rounds; round++) waits.push((await ask(server, link)).firstByte);
    return waits;
  });
  const waits = (await Promise.all(clients)).flat();
  const seconds = (busySeconds(server) - busy) / waits.length;
  return rowOf(`the same file by ${CLIENTS} clients at once`, median(waits), seconds);
}

/** The engine's time for a large file against the server's, one thread each, in turns. */
interface Shares {
  processor: number[];
  wall: number[];
}

async function sharesOfEngine(): Promise<Shares> {
  const server = await startServer({ LOG_LEVEL: "silent", ROWSMITH_THREADS: "1" });
  const serve = (rows: number) =>
    ask(
      server,
      "/api/generate",
      { schema: orders, rows, format: "csv", table: orders.tables[0]!.name },
      { close: true },
    );
  const make = async (rows: number) => writeTables(await openBench(orders, rows));
  try {
    await serve(LARGE_FILE_ROWS / 10);
    await make(LARGE_FILE_ROWS / 10);
    const shares: Shares = { processor: [], wall: [] };
    for (let round = 0; round < 5; round++) {
      const busy = busySeconds(server);
      const asked = readClock("wall");
      await serve(LARGE_FILE_ROWS);
      const waited = readClock("wall") - asked;
      const served = busySeconds(server) - busy;
      const [processor, wall] = [readClock("processor"), readClock("wall")];
      await make(LARGE_FILE_ROWS);
      shares.processor.push((readClock("processor") - processor) / served);
      shares.wall.push((readClock("wall") - wall) / waited);
    }
    return shares;
  } finally {
    await server.stop();
  }
}

async function measure(server: Server): Promise<string> {
  const generate = (rest: object) => ask(server, "/api/generate", { description: SENTENCE, ...rest });
  const busy = busySeconds(server);
  const cold = await generate({});
  const rows = [rowOf("first request of a new server", cold.firstByte, busySeconds(server) - busy)];
  const planned = await fetch(`${server.url}/api/schema`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ description: SENTENCE }),
  });
  const { schemaId, schema } = (await planned.json()) as { schemaId: string; schema: { tables: { name: string }[] } };
  const link = (format: string, query: string) =>
    `/api/datasets/${schemaId}/${schema.tables[0]!.name}.${format}?${query}`;
  const add = async (...args: [question: string, times: number, one: (i: number) => Promise<Answer>]) => {
    rows.push(await repeated(server, ...args));
  };
  for (const count of [1, 100, 1000]) {
    await add(`sentence again, ${count} rows`, 60, () => generate({ rows: count }));
    await add(`sentence again, ${count} rows, another seed`, 60, (seed) => generate({ rows: count, seed }));
    await add(`JSON file of ${count} rows`, 60, () => ask(server, link("json", `rows=${count}&seed=1`)));
  }
  await add("plan of a new sentence", 40, (i) =>
    ask(server, "/api/schema", { description: `${1000 + i} orders with customer name, product, quantity and price` }),
  );
  await add("plan of a known sentence", 60, () => ask(server, "/api/schema", { description: SENTENCE }));
  rows.push(await together(server, link("json", "rows=1000&seed=1")));
  await add("CSV of 10 million rows, begun", 10, (seed) =>
    ask(server, link("csv", `rows=10000000&seed=${seed}`), undefined, { stop: true }),
  );
  return markdownTable(["request", "first byte, ms", "processor, ms"], rows);
}

function spread(shares: readonly number[]): string {
  return `**${median(shares).toFixed(2)}** (${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)})`;
}

export const httpScenario: Scenario = {
  name: "http",
  title: "Requests to the built server (npm run build), milliseconds on the wall and of the server's processor",
  async run() {
    if (!existsSync(BUILD)) return "Not measured: there is no build.";
    const server = await startServer({ LOG_LEVEL: "silent" });
    const table = await measure(server).finally(server.stop);
    const { processor, wall } = await sharesOfEngine();
    return `${table}\n\nA CSV of 4 million orders over HTTP, made on one thread, runs at ${spread(wall)} of the engine's own rate by the clock on the wall, where a second core sends it, and at ${spread(processor)} by processor time, sending included.`;
  },
};
