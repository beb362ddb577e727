import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type ModelRequest, type Reply, type StandIn, startStandIn } from "@/lib/planner/openai/testing/stand-in";
import { generate, post } from "./requests";
import { type Server, startServer } from "./server";

/** The service with a model: a stand-in that speaks the protocol, asked through the real client. */

const KEY = "sk-the-secret-of-this-test";
const answers = join(import.meta.dirname, "..", "..", "lib", "planner", "openai", "testing", "answers");
const patients = JSON.stringify(
  (JSON.parse(readFileSync(join(answers, "patients.json"), "utf8")) as { answer: unknown }).answer,
);

let model: StandIn;
let server: Server;
let reply: (request: ModelRequest) => Reply;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  model = await startStandIn((request) => reply(request));
  server = await startServer({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: "test-model",
    OPENAI_TIMEOUT_MS: "1500",
    LOG_LEVEL: "debug",
  });
});
test.afterAll(async () => {
  await server?.stop();
  await model?.stop();
});

test("a sentence is planned by the model, once", async () => {
  reply = () => ({ kind: "answer", text: patients });
  const before = model.requests.length;
  const first = await generate(server.url, { description: "200 patients" });
  expect(first).toMatchObject({
    source: "openai",
    cached: false,
    warnings: [],
    schema: { name: "patients", description: "200 patients" },
  });
  const again = await generate(server.url, { description: "200 patients" });
  expect(again).toMatchObject({ source: "openai", cached: true });
  expect(again.preview).toEqual(first.preview);
  expect(model.requests.slice(before).map((request) => request.model)).toEqual(["test-model"]);
  expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ planner: "openai" });
});

test("its fields are told while it writes", async () => {
  reply = () => ({ kind: "answer", text: patients });
  const response = await post(
    `${server.url}/api/schema`,
    { description: "patients, told as they come" },
    { accept: "text/event-stream" },
  );
  const text = await response.text();
  expect(text).toContain('"step":"asking"');
  expect(text).toContain('"fields":["patient_id","Blood Type"');
  expect(text).toMatch(/event: plan\ndata: .*"source":"openai"/);
});

const FAILURES: [what: string, reply: Reply, reason: string][] = [
  ["refuses the key", { kind: "status", status: 401 }, "The model server refused the API key."],
  ["is down", { kind: "status", status: 503, headers: { "retry-after-ms": "10" } }, "The model server failed."],
  ["hangs", { kind: "hang" }, "The model took too long."],
  ["declines", { kind: "refusal", text: "no" }, "The model declined."],
  ["answers nonsense", { kind: "answer", text: "nonsense" }, "The model gave no usable schema."],
];
for (const [what, failure, reason] of FAILURES)
  test(`a model that ${what}: the offline planner answers and says so, in JSON and beside a file`, async () => {
    reply = () => failure;
    const description = `20 users, while the model ${what}`;
    const answer = await generate(server.url, { description });
    expect(answer.source).toBe("offline");
    expect(answer.warnings[0]).toBe(`${reason} The offline planner read the description instead.`);
    const file = await post(`${server.url}/api/generate`, { description, format: "csv" });
    expect(file.headers.get("x-rowsmith-source")).toBe("offline");
    expect(JSON.parse(file.headers.get("x-rowsmith-warnings") ?? "[]")).toEqual(answer.warnings);
    expect((await file.text()).split("\r\n").length).toBeGreaterThan(10);
  });

test("what the offline planner said in its place is not kept: the model is asked again", async () => {
  const description = "20 users, first without and then with a model";
  reply = () => ({ kind: "status", status: 401 });
  expect((await generate(server.url, { description })).source).toBe("offline");
  reply = () => ({ kind: "answer", text: patients });
  expect(await generate(server.url, { description })).toMatchObject({ source: "openai", cached: false });
});

test("a client that goes away stops the asking", async () => {
  reply = () => ({ kind: "hang", text: '{"name":' });
  const before = model.requests.length;
  const stop = new AbortController();
  const asking = fetch(`${server.url}/api/schema`, {
    method: "POST",
    body: JSON.stringify({ description: "somebody who leaves" }),
    signal: stop.signal,
  });
  await expect.poll(() => model.requests.length).toBe(before + 1);
  stop.abort();
  await expect(asking).rejects.toThrow();
  await expect.poll(() => model.open()).toBe(0);
});

test("the log holds neither the key nor what was asked or answered", () => {
  for (const secret of [KEY, "20 users", "patient_id", "nonsense", "as the test wants it"])
    expect(server.log()).not.toContain(secret);
  expect(server.log()).toContain("model planner failed");
});
