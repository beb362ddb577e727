import { isEditable } from "@/components/schema/draft";
import type { StudioAction, StudioState } from "./studio-state";

/** What survives a reload: the wish in the address bar, the edits in this tab's storage. */

const KEY = "rowsmith.work";
/** Longer descriptions stay out of the address bar; some proxies refuse long addresses. */
const MAX_LINK_DESCRIPTION = 1500;

type Saved = Extract<StudioAction, { kind: "restore" }>["saved"];

export function saveWork(state: StudioState): void {
  const { description, plannedDescription, rowsText, seed, draft, plan, planMs } = state;
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify({ description, plannedDescription, rowsText, seed, draft, plan, planMs } satisfies Saved),
    );
  } catch {
    // A full or forbidden storage only costs the reload.
  }
}

/** The work to start from; `replan` when the address names a description this tab has no schema for. */
export function loadWork(search: string): { saved: Saved; replan: boolean } {
  const query = new URLSearchParams(search);
  const description = query.get("d");
  const seed = Number(query.get("seed") ?? Number.NaN);
  const fromAddress: Saved = {
    ...(query.get("rows") === null ? {} : { rowsText: query.get("rows") ?? "" }),
    ...(Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
  };
  const stored = readStored();
  if (description === null || stored.plannedDescription === description)
    return { saved: { ...stored, ...fromAddress }, replan: false };
  return { saved: { ...fromAddress, description }, replan: true };
}

function readStored(): Saved {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    const saved = value as Saved;
    return saved.draft && !isEditable(saved.draft) ? {} : saved;
  } catch {
    return {};
  }
}

/** The address that leads back here. */
export function workAddress({ plannedDescription, draft, rowsText, seed }: StudioState): string {
  const query = new URLSearchParams();
  if (draft && plannedDescription && plannedDescription.length <= MAX_LINK_DESCRIPTION)
    query.set("d", plannedDescription);
  if (draft && rowsText.trim()) query.set("rows", rowsText.replace(/[,\s]/g, ""));
  if (draft) query.set("seed", String(seed));
  const text = query.toString();
  return text ? `?${text}` : "";
}
