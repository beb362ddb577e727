import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import type { PlanEvent } from "@/lib/api/contract";
import { DatasetSchema, type DatasetSchemaInput } from "@/lib/schema/dataset";

/** Answers `POST /api/schema` as a slow planner does: an event at a time, whenever the spec says so. */
export async function standInForPlanner(page: Page) {
  let answer: ServerResponse | undefined;
  let asked: () => void = () => undefined;
  const request = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    answer = response;
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await page.route("**/api/schema", (route) => route.continue({ url: `http://127.0.0.1:${port}/` }));
  page.once("close", () => {
    server.closeAllConnections();
    server.close();
  });

  const send = async (event: PlanEvent) => {
    await request;
    answer?.write(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  return {
    progress: (message: string, fields: string[]) => send({ kind: "progress", step: "drafting", message, fields }),
    async finish(schema: DatasetSchemaInput, warnings: string[] = []) {
      const plan = {
        schemaId: "0".repeat(32),
        schema: DatasetSchema.parse(schema),
        source: "openai" as const,
        cached: false,
        warnings,
      };
      await send({ kind: "plan", plan });
      answer?.end();
    },
    async breakOff() {
      await request;
      answer?.destroy();
    },
  };
}
