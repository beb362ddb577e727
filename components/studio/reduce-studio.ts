import { plural } from "@/components/composer/row-count";
import { checkDraft, type DraftSchema } from "@/components/schema/draft";
import { editDraft } from "@/components/schema/edit-draft";
import { describeEdit, viewAfter } from "./after-edit";
import { redo, remember, undo, withDraft } from "./history";
import { createStudioState, isEdited, type StudioAction, type StudioState } from "./studio-state";

/** The only function that changes what the page remembers. Pure. */
export function reduceStudio(state: StudioState, action: StudioAction): StudioState {
  switch (action.kind) {
    case "restore":
      return { ...state, ...action.saved, violations: action.saved.draft ? checkDraft(action.saved.draft) : [] };
    case "open":
      return open(state, action);
    case "describe":
      return { ...state, description: action.description };
    case "setRows":
      return { ...state, rowsText: action.rowsText };
    case "setSeed":
      return { ...state, seed: action.seed };
    case "setLocale":
      return setLocale(state, action.locale);
    case "plan":
      return { ...state, planning: { message: "Reading the description", fields: [] }, failure: null };
    case "planProgress":
      return state.planning ? { ...state, planning: { message: action.message, fields: action.fields } } : state;
    case "planned":
      return planned(state, action);
    case "planStopped":
      return { ...state, planning: null, failure: action.failure };
    case "edit":
      return edit(state, action);
    case "undo":
      return undo(state);
    case "redo":
      return redo(state);
    case "refresh":
      return { ...state, resultFor: null, failure: null };
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
      return state.previewing ? { ...state, previewing: false } : state;
    case "dismissFailure":
      return { ...state, failure: null };
    case "showTable":
      return { ...state, activeTable: action.table, openField: null };
    case "openField":
      return { ...state, activeTable: action.table ?? state.activeTable, openField: action.field };
    case "clear":
      return {
        ...createStudioState(state.seed),
        plannedDescription: state.plannedDescription,
        // The schema can be brought back, as after any other change.
        past: state.draft ? remember(state.past, state.draft) : state.past,
      };
  }
}

type ActionOf<K extends StudioAction["kind"]> = Extract<StudioAction, { kind: K }>;

/** Shows a dataset that came by link, rows and all. */
function open(state: StudioState, { result, subject, saved }: ActionOf<"open">): StudioState {
  const { draft } = subject;
  return { ...state, ...saved, draft, plannedDraft: draft, planning: null, result, resultFor: subject, failure: null };
}

function setLocale(state: StudioState, locale: string): StudioState {
  const next = { ...state, locale };
  return state.draft && locale !== "" ? withDraft(next, { ...state.draft, locale }, null) : next;
}

function planned(state: StudioState, { plan, planMs, description }: ActionOf<"planned">): StudioState {
  const { source, cached, warnings, schema } = plan;
  const draft = schema as DraftSchema;
  const fields = schema.tables.reduce((sum, table) => sum + table.fields.length, 0);
  const tables = schema.tables.length;
  return {
    ...withDraft(state, draft, null),
    planning: null,
    plannedDescription: description,
    plannedDraft: draft,
    plan: { source, cached, warnings },
    planMs,
    // The rows of an earlier sentence are not worth the wait for more typing.
    resultFor: null,
    activeTable: 0,
    openField: null,
    failure: null,
    announcement: `Schema ready: ${plural(fields, "field")}${tables > 1 ? ` in ${plural(tables, "table")}` : ""}.${isEdited(state) ? " It replaces your edited one; undo brings that back." : ""}`,
  };
}

function edit(state: StudioState, { edit: change, key = "", at }: ActionOf<"edit">): StudioState {
  const before = state.draft;
  if (!before) return change.kind === "replace" ? withDraft(state, change.draft, null) : state;
  const draft = editDraft(before, change);
  if (draft === before) return state;
  const announcement = describeEdit(before, draft, change) || state.announcement;
  return { ...withDraft(state, draft, { key, at }), ...viewAfter(state, draft, change), announcement };
}
