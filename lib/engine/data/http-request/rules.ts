import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { POSTS, ROUTES, SECTIONS, SLUGS } from "./routes";

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  302: "Found",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};
const ERROR_BYTES = 548;
/** A gateway gives up after so many milliseconds. */
const GATEWAY_TIMEOUT = 30_000;
const SPREAD = 0.55;

let declaration: RecordDeclaration | undefined;

/** Requests to web servers; the same in every locale. */
export function loadRequests(): RecordDeclaration {
  declaration ??= declareRequests();
  return declaration;
}

function declareRequests(): RecordDeclaration {
  const { weight, statuses, path, ...routes } = readTable(ROUTES);
  const rows = statuses!.flatMap((list, i) => {
    const answers = String(list)
      .split(" ")
      .map((answer) => answer.split(":").map(Number) as [number, number]);
    const total = answers.reduce((sum, [, share]) => sum + share, 0);
    return answers.map(([status, share]) => ({ i, status, weight: (Number(weight![i]) * share) / total }));
  });
  return {
    pool: {
      columns: {
        ...Object.fromEntries(Object.entries(routes).map(([name, values]) => [name, rows.map(({ i }) => values[i])])),
        route: rows.map(({ i }) =>
          String(path![i])
            .replace("{n}", ":id")
            .replace(/\{(?:slug|section|post)\}/, ":slug"),
        ),
        _path: rows.map(({ i }) => path![i]),
        status: rows.map(({ status }) => status),
      },
      weights: rows.map((row) => row.weight),
    },
    rules: {
      ...columnRules(["kind", "method", "route", "status", "content_type"]),
      path: derived("text", ["_path"], ([template], random) => pathOf(String(template), random)),
      reason: derived("text", ["status"], ([status]) => REASONS[Number(status)]!),
      bytes: derived("integer", ["status", "usual_bytes"], ([status, usual], random) =>
        bytesOf(Number(status), Number(usual), random),
      ),
      latency_ms: derived("integer", ["status", "ms"], ([status, usual], random) =>
        latencyOf(Number(status), Number(usual), random),
      ),
      level: derived("text", ["status"], ([status]) =>
        Number(status) >= 500 ? "ERROR" : Number(status) >= 400 ? "WARN" : "INFO",
      ),
      cache: derived("text", ["kind", "status"], ([kind, status], random) =>
        status === 304 || (kind === "asset" && random.next() < 0.86) ? "HIT" : kind === "api" ? "BYPASS" : "MISS",
      ),
    },
  };
}

function pathOf(template: string, random: CellRandom): string {
  if (!template.includes("{")) return template;
  return template
    .replace("{slug}", () => random.pick(SLUGS))
    .replace("{section}", () => random.pick(SECTIONS))
    .replace("{post}", () => random.pick(POSTS))
    .replace("{n}", () => String(random.between(1000, 98_999)));
}

function bytesOf(status: number, usual: number, random: CellRandom): number {
  if (status === 204 || status === 304) return 0;
  if (status >= 400) return ERROR_BYTES - 300 + random.index(400);
  return Math.round(usual * Math.exp(0.3 * random.normal()));
}

function latencyOf(status: number, usual: number, random: CellRandom): number {
  if (status === 504) return GATEWAY_TIMEOUT + random.index(120);
  const share = status === 304 ? 0.3 : status === 429 || status === 401 || status === 403 ? 0.4 : status >= 500 ? 4 : 1;
  return Math.max(1, Math.round(usual * share * Math.exp(SPREAD * random.normal())));
}
