import type { GenerateResponse, PlanResponse } from "@/lib/api/contract";

const PLANNERS = {
  offline: "the offline planner",
  openai: "the OpenAI planner",
  client: "a schema of your own",
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
      ? `Schema by ${PLANNERS[plan.source]}${plan.cached ? ", from the cache" : ""}${planMs > 0 ? ` in ${milliseconds(planMs)}` : ""}`
      : "Schema of your own",
    edited ? "edited by hand" : "",
    result ? `preview made in ${milliseconds(result.timings.generateMs)}` : "",
  ].filter(Boolean);
  return (
    <p className="flex flex-wrap gap-x-3 px-1 font-mono text-[0.6875rem] text-muted">
      <span>{parts.join(" · ")}</span>
      {result ? <span className="break-all">schema {result.schemaId.slice(0, 12)}</span> : null}
    </p>
  );
}

function milliseconds(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
