import { checkDraft, type DraftSchema } from "@/components/schema/draft";
import type { StudioState } from "./studio-state";

/** The schema's past and future: every edit can be taken back. */

const HISTORY_LENGTH = 100;
/** Keystrokes in one spot within this time are one step of undo. */
const COALESCE_MS = 1200;

/** Puts a changed schema in place of the present one, which becomes the past. */
export function withDraft(state: StudioState, draft: DraftSchema, edit: StudioState["lastEdit"]): StudioState {
  const last = state.lastEdit;
  const same =
    edit !== null && last !== null && edit.key !== "" && edit.key === last.key && edit.at - last.at < COALESCE_MS;
  const past = state.draft && !same ? remember(state.past, state.draft) : state.past;
  return { ...state, draft, past, future: [], lastEdit: edit, violations: checkDraft(draft) };
}

export function undo(state: StudioState): StudioState {
  const draft = state.past.at(-1);
  if (!draft) return state;
  return show(state, draft, {
    past: state.past.slice(0, -1),
    future: state.draft ? [...state.future, state.draft] : state.future,
    announcement: "Undone",
  });
}

export function redo(state: StudioState): StudioState {
  const draft = state.future.at(-1);
  if (!draft) return state;
  return show(state, draft, {
    past: state.draft ? remember(state.past, state.draft) : state.past,
    future: state.future.slice(0, -1),
    announcement: "Redone",
  });
}

/** A history that also holds `draft`. */
export function remember(past: readonly DraftSchema[], draft: DraftSchema): readonly DraftSchema[] {
  return [...past, draft].slice(-HISTORY_LENGTH);
}

function show(
  state: StudioState,
  draft: DraftSchema,
  change: Pick<StudioState, "past" | "future" | "announcement">,
): StudioState {
  const activeTable = Math.min(state.activeTable, draft.tables.length - 1);
  const stillThere =
    activeTable === state.activeTable && (state.openField ?? 0) < (draft.tables[activeTable]?.fields.length ?? 0);
  return {
    ...state,
    ...change,
    draft,
    // After starting over the sentence comes back with its schema.
    description: state.draft ? state.description : state.description || state.plannedDescription,
    lastEdit: null,
    violations: checkDraft(draft),
    activeTable,
    openField: stillThere ? state.openField : null,
  };
}
