import { checkDraft, type DraftSchema } from "@/components/schema/draft";
import { type DraftEdit, editDraft } from "@/components/schema/edit-draft";
import type { ApiViolation, GenerateResponse, PlanResponse } from "@/lib/api/contract";

/** Everything the page remembers, and the only function that changes it. */

export interface Failure {
  /** What to try again. */
  stage: "plan" | "preview";
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
  planning: { message: string; fields: readonly string[] } | null;
  plan: Pick<PlanResponse, "source" | "cached" | "warnings"> | null;
  planMs: number;
  draft: DraftSchema | null;
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
}

export type StudioAction =
  | {
      kind: "restore";
      saved: Partial<
        Pick<StudioState, "description" | "rowsText" | "seed" | "draft" | "plan" | "planMs" | "plannedDescription">
      >;
    }
  | { kind: "describe"; description: string }
  | { kind: "setRows"; rowsText: string }
  | { kind: "setSeed"; seed: number }
  | { kind: "plan"; description?: string }
  | { kind: "planProgress"; message: string; fields: readonly string[] }
  | { kind: "planned"; plan: PlanResponse; planMs: number; description: string }
  | { kind: "planStopped"; failure: Failure | null }
  | { kind: "edit"; edit: DraftEdit; key?: string; at: number }
  | { kind: "undo" }
  | { kind: "redo" }
  | { kind: "previewStarted" }
  | { kind: "previewed"; result: GenerateResponse; subject: PreviewSubject }
  | { kind: "previewFailed"; failure: Failure; violations: readonly ApiViolation[] }
  | { kind: "previewStopped" }
  | { kind: "dismissFailure" }
  | { kind: "showTable"; table: number }
  | { kind: "openField"; field: number | null; table?: number }
  | { kind: "clear" };

const HISTORY_LENGTH = 100;
/** Keystrokes in one spot within this time are one step of undo. */
const COALESCE_MS = 1200;

export function createStudioState(seed: number): StudioState {
  return {
    description: "",
    plannedDescription: "",
    rowsText: "",
    seed,
    planning: null,
    plan: null,
    planMs: 0,
    draft: null,
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
  };
}

export function reduceStudio(state: StudioState, action: StudioAction): StudioState {
  switch (action.kind) {
    case "restore":
      return { ...state, ...action.saved, violations: action.saved.draft ? checkDraft(action.saved.draft) : [] };
    case "describe":
      return { ...state, description: action.description };
    case "setRows":
      return { ...state, rowsText: action.rowsText };
    case "setSeed":
      return { ...state, seed: action.seed };
    case "plan":
      return {
        ...state,
        description: action.description ?? state.description,
        planning: { message: "Reading the description", fields: [] },
        failure: null,
      };
    case "planProgress":
      return state.planning ? { ...state, planning: { message: action.message, fields: action.fields } } : state;
    case "planned": {
      const { source, cached, warnings, schema } = action.plan;
      const draft = schema as DraftSchema;
      const next = withDraft(state, draft, null);
      return {
        ...next,
        planning: null,
        plannedDescription: action.description,
        plan: { source, cached, warnings },
        planMs: action.planMs,
        activeTable: 0,
        openField: null,
        failure: null,
      };
    }
    case "planStopped":
      return { ...state, planning: null, failure: action.failure };
    case "edit":
      return applyEdit(state, action);
    case "undo":
      return travel(state, state.past, state.future, "past");
    case "redo":
      return travel(state, state.future, state.past, "future");
    case "previewStarted":
      return { ...state, previewing: true };
    case "previewed":
      return {
        ...state,
        previewing: false,
        result: action.result,
        resultFor: action.subject,
        violations: [],
        failure: null,
      };
    case "previewFailed":
      return {
        ...state,
        previewing: false,
        violations: action.violations,
        // A list of violations says it better, at the fields themselves.
        failure: action.violations.length > 0 ? null : action.failure,
      };
    case "previewStopped":
      return { ...state, previewing: false };
    case "dismissFailure":
      return { ...state, failure: null };
    case "showTable":
      return { ...state, activeTable: action.table, openField: null };
    case "openField":
      return { ...state, activeTable: action.table ?? state.activeTable, openField: action.field };
    case "clear":
      // The schema can be brought back, as after any other change.
      return {
        ...createStudioState(state.seed),
        plannedDescription: state.plannedDescription,
        past: state.draft ? [...state.past, state.draft].slice(-HISTORY_LENGTH) : state.past,
      };
  }
}

/** Whether a draft can be sent: the contract has no complaint of its own. */
export function isSendable(draft: DraftSchema): boolean {
  return checkDraft(draft).length === 0;
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

function withDraft(state: StudioState, draft: DraftSchema, edit: StudioState["lastEdit"]): StudioState {
  const last = state.lastEdit;
  const same =
    edit !== null && last !== null && edit.key !== "" && edit.key === last.key && edit.at - last.at < COALESCE_MS;
  const past = state.draft && !same ? [...state.past, state.draft].slice(-HISTORY_LENGTH) : state.past;
  return { ...state, draft, past, future: [], lastEdit: edit, violations: checkDraft(draft) };
}

function applyEdit(state: StudioState, { edit, key = "", at }: Extract<StudioAction, { kind: "edit" }>): StudioState {
  if (!state.draft) return state;
  const draft = editDraft(state.draft, edit);
  if (draft === state.draft) return state;
  const next = withDraft(state, draft, { key, at });
  return { ...next, ...followField(state, draft, edit) };
}

/** Keeps the open editor on the field it was on. */
function followField(state: StudioState, draft: DraftSchema, edit: DraftEdit): Partial<StudioState> {
  const open = state.openField;
  switch (edit.kind) {
    case "addField":
      return { openField: (draft.tables[edit.table]?.fields.length ?? 1) - 1 };
    case "duplicateField":
      return { openField: edit.field + 1 };
    case "removeField":
      return { openField: open === null || open === edit.field ? null : open > edit.field ? open - 1 : open };
    case "moveField": {
      if (open === null) return {};
      if (open === edit.field) return { openField: edit.to };
      if (edit.field < open && edit.to >= open) return { openField: open - 1 };
      if (edit.field > open && edit.to <= open) return { openField: open + 1 };
      return {};
    }
    case "replace":
      return { activeTable: Math.min(state.activeTable, draft.tables.length - 1), openField: null };
    default:
      return {};
  }
}

function travel(
  state: StudioState,
  from: readonly DraftSchema[],
  to: readonly DraftSchema[],
  direction: "past" | "future",
): StudioState {
  const draft = from.at(-1);
  if (!draft) return state;
  const left = from.slice(0, -1);
  const table = Math.min(state.activeTable, draft.tables.length - 1);
  const isThere = table === state.activeTable && (state.openField ?? 0) < (draft.tables[table]?.fields.length ?? 0);
  const right = state.draft ? [...to, state.draft] : to;
  return {
    ...state,
    draft,
    description: state.draft ? state.description : state.description || state.plannedDescription,
    past: direction === "past" ? left : right,
    future: direction === "past" ? right : left,
    lastEdit: null,
    violations: checkDraft(draft),
    activeTable: table,
    openField: isThere ? state.openField : null,
  };
}
