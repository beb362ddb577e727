import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Redis } from "ioredis";

/** Upstash's REST protocol over a real Redis: one command as a JSON array, several at /pipeline or /multi-exec, answers in base64 when asked. */
export interface UpstashBridge {
  url: string;
  token: string;
  stop(): Promise<void>;
}

type Command = (string | number)[];

export async function startUpstashBridge(redis: Redis): Promise<UpstashBridge> {
  const token = "token-of-this-test";

  const run = ([name, ...args]: Command) => redis.callBuffer(String(name), ...args.map(String));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${token}`) return send(401, { error: "Unauthorized" });
    const base64 = request.headers["upstash-encoding"] === "base64";
    try {
      const body = JSON.parse(await readText(request)) as Command | Command[];
      if (request.url === "/pipeline") {
        const results = await Promise.allSettled((body as Command[]).map(run));
        return send(
          200,
          results.map((one) =>
            one.status === "fulfilled" ? { result: encode(one.value, base64) } : { error: String(one.reason) },
          ),
        );
      }
      if (request.url === "/multi-exec") {
        const transaction = redis.multi();
        for (const [name, ...args] of body as Command[]) transaction.call(String(name), ...args.map(String));
        const results = (await transaction.exec()) ?? [];
        return send(
          200,
          results.map(([error, value]) => (error ? { error: error.message } : { result: encode(value, base64) })),
        );
      }
      return send(200, { result: encode(await run(body as Command), base64) });
    } catch (error) {
      return send(400, { error: error instanceof Error ? error.message : "bad request" });
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address !== "object") throw new Error("the bridge has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Text as Upstash sends it: base64 when asked, except the status OK. Redis maps become flat lists. */
function encode(value: unknown, base64: boolean): unknown {
  if (Buffer.isBuffer(value)) return base64 && value.toString() !== "OK" ? value.toString("base64") : value.toString();
  if (typeof value === "string") return base64 && value !== "OK" ? Buffer.from(value).toString("base64") : value;
  if (Array.isArray(value)) return value.map((item) => encode(item, base64));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, item]) => [encode(key, base64), encode(item, base64)]);
  return value;
}
