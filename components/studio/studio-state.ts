import type { DraftSchema } from "@/components/schema/draft";
import type { DraftEdit } from "@/components/schema/edit-draft";
import type { ApiViolation, GenerateResponse, PlanResponse } from "@/lib/api/contract";

/** Everything the page remembers, and everything that can happen to it. */

export interface Failure {
  /** What to try again: the sentence, a link that was followed, or the rows. */
  stage: "plan" | "open" | "preview";
  code: string;
  message: string;
  hint: string;
}

/** What a preview shows: a schema, a row count (absent: the planned ones) and a seed. */
export interface PreviewSubject {
  draft: DraftSchema;
  rows: number | undefined;
  seed: number;
}

export interface StudioState {
  description: string;
  /** The description the schema was planned from. */
  plannedDescription: string;
  /** As typed; what it means is `parseRowCount`'s business. Empty leaves the count to the description. */
  rowsText: string;
  seed: number;
  /** BCP 47 locale to plan with; empty leaves it to the description. */
  locale: string;
  planning: { message: string; fields: readonly string[] } | null;
  plan: Pick<PlanResponse, "source" | "cached" | "warnings"> | null;
  planMs: number;
  draft: DraftSchema | null;
  /** The draft as the planner gave it; another one on the page means it was edited. */
  plannedDraft: DraftSchema | null;
  past: readonly DraftSchema[];
  future: readonly DraftSchema[];
  lastEdit: { key: string; at: number } | null;
  /** What the contract or the server finds wrong with the draft. */
  violations: readonly ApiViolation[];
  result: GenerateResponse | null;
  /** What `result` was asked for; anything else on the page means it is out of date. */
  resultFor: PreviewSubject | null;
  previewing: boolean;
  failure: Failure | null;
  activeTable: number;
  openField: number | null;
  /** The last change in words, for those who cannot see it. */
  announcement: string;
}

/** What survives a reload. */
export type SavedWork = Partial<
  Pick<
    StudioState,
    "description" | "plannedDescription" | "rowsText" | "seed" | "locale" | "draft" | "plannedDraft" | "plan" | "planMs"
  >
>;

export type StudioAction =
  | { kind: "restore"; saved: SavedWork }
  | { kind: "open"; result: GenerateResponse; subject: PreviewSubject; saved: SavedWork }
  | { kind: "describe"; description: string }
  | { kind: "setRows"; rowsText: string }
  | { kind: "setSeed"; seed: number }
  | { kind: "setLocale"; locale: string }
  | { kind: "plan" }
  | { kind: "planProgress"; message: string; fields: readonly string[] }
  | { kind: "planned"; plan: PlanResponse; planMs: number; description: string }
  | { kind: "planStopped"; failure: Failure | null }
  | { kind: "edit"; edit: DraftEdit; key?: string; at: number }
  | { kind: "undo" }
  | { kind: "redo" }
  | { kind: "refresh" }
  | { kind: "previewStarted" }
  | { kind: "previewed"; result: GenerateResponse; subject: PreviewSubject }
  | { kind: "previewFailed"; failure: Failure; violations: readonly ApiViolation[] }
  | { kind: "previewStopped" }
  | { kind: "dismissFailure" }
  | { kind: "showTable"; table: number }
  | { kind: "openField"; field: number | null; table?: number }
  | { kind: "clear" };

export function createStudioState(seed: number): StudioState {
  return {
    description: "",
    plannedDescription: "",
    rowsText: "",
    seed,
    locale: "",
    planning: null,
    plan: null,
    planMs: 0,
    draft: null,
    plannedDraft: null,
    past: [],
    future: [],
    lastEdit: null,
    violations: [],
    result: null,
    resultFor: null,
    previewing: false,
    failure: null,
    activeTable: 0,
    openField: null,
    announcement: "",
  };
}

/** Whether the rows on the page are those of the schema, row count and seed on the page. */
export function isCurrent(resultFor: PreviewSubject | null, subject: PreviewSubject): boolean {
  return (
    resultFor !== null &&
    resultFor.draft === subject.draft &&
    resultFor.rows === subject.rows &&
    resultFor.seed === subject.seed
  );
}

/** Whether the schema differs from what the planner gave. */
export function isEdited({ draft, plannedDraft }: StudioState): boolean {
  return draft !== null && draft !== plannedDraft;
}

/** Whether the schema on the page was planned from the description on the page. */
export function isPlanned({ draft, description, plannedDescription }: StudioState): boolean {
  return draft !== null && description.trim() === plannedDescription.trim();
}
