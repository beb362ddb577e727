import type { DatasetSchema, DatasetSchemaInput } from "@/lib/schema/dataset";

/** Which planner made a schema; `client` when the request brought its own. */
export type PlanSource = "offline" | "openai" | "client";

export interface PlanOptions {
  /** BCP 47 locale the caller asked for; absent lets the sentence decide, then en-US. */
  locale?: string;
  /** ISO date that "now" means. */
  asOf: string;
  signal?: AbortSignal;
  /** Told what happens while planning; drafts may be incomplete and unchecked. */
  onProgress?: (progress: PlanProgress) => void;
}

export interface PlanProgress {
  step: "reading" | "asking" | "drafting" | "repairing" | "checking";
  message: string;
  /** Names of the fields known so far. */
  fields?: string[];
}

/** What a planner proposes. Untrusted: it becomes a schema only through `checkDataset`. */
export type SchemaDraft = DatasetSchemaInput;

export interface Plan {
  schema: DatasetSchema;
  source: PlanSource;
  /** What the user should know, one sentence each. */
  warnings: string[];
}

/** Sentence → draft. Throws AppError `planner_unavailable` when it cannot answer at all. */
export interface Planner {
  readonly name: "offline" | "openai";
  draft(description: string, options: PlanOptions): Promise<{ draft: SchemaDraft; warnings: string[] }>;
}
