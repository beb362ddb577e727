import type { GenerateResponse, PlanResponse } from "@/lib/api/contract";

const PLANNERS = {
  offline: "Planned offline",
  openai: "Planned by the model",
  client: "Schema of your own",
} as const;

interface Props {
  plan: Pick<PlanResponse, "source" | "cached"> | null;
  planMs: number;
  edited: boolean;
  result: GenerateResponse | null;
}

/** Who made the schema and how long it took. */
export function Provenance({ plan, planMs, edited, result }: Props) {
  const parts = [
    plan
      ? `${PLANNERS[plan.source]}${plan.cached ? ", from the cache" : ""}${planMs > 0 ? ` in ${milliseconds(planMs)}` : ""}`
      : PLANNERS.client,
    plan && edited ? "edited by hand" : "",
    result ? `preview in ${milliseconds(result.timings.totalMs)}` : "",
    result ? `schema ${result.schemaId.slice(0, 12)}` : "",
  ].filter(Boolean);
  return <p className="truncate font-mono text-[0.6875rem] text-muted">{parts.join(" · ")}</p>;
}

function milliseconds(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
