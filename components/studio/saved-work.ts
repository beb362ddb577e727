import { isEditable } from "@/components/schema/draft-outline";
import type { SavedWork, StudioState } from "./studio-state";

/** What survives: the wish in the address bar, the edits in this tab's storage. */

const KEY = "rowsmith.work";
/** Longer descriptions stay out of the address bar; some proxies refuse long addresses. */
const MAX_LINK_DESCRIPTION = 1500;

/** Where the page starts from. */
export type Arrival =
  | { kind: "work"; saved: SavedWork }
  /** A schema by id; the description stands in where the server does not know it any more. */
  | { kind: "shared"; schemaId: string; saved: SavedWork }
  | { kind: "describe"; saved: SavedWork };

/** Keeps the work for a reload of this tab at this address. */
export function saveWork(state: StudioState, address: string): void {
  const { description, plannedDescription, rowsText, seed, locale, draft, plannedDraft, plan, planMs } = state;
  const saved: SavedWork = { description, plannedDescription, rowsText, seed, locale, draft, plan, planMs };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...saved, edited: draft !== plannedDraft, address }));
  } catch {
    // A full or forbidden storage only costs the reload.
  }
}

/** The work to start from: this tab's own when the address is still the one it was saved under, else what the address says. */
export function readArrival(search: string): Arrival {
  const stored = readStored();
  if (stored.address === search || search === "") return { kind: "work", saved: stored.saved };
  const query = new URLSearchParams(search);
  const seed = Number(query.get("seed") ?? Number.NaN);
  const description = query.get("d") ?? "";
  const saved: SavedWork = {
    description,
    ...(query.get("rows") === null ? {} : { rowsText: query.get("rows") ?? "" }),
    ...(query.get("locale") === null ? {} : { locale: query.get("locale") ?? "" }),
    ...(Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
  };
  const schemaId = query.get("s");
  if (schemaId) return { kind: "shared", schemaId, saved };
  return description.trim() ? { kind: "describe", saved } : { kind: "work", saved: stored.saved };
}

function readStored(): { address: string | undefined; saved: SavedWork } {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof value !== "object" || value === null) return { address: undefined, saved: {} };
    const { address, edited, ...saved } = value as SavedWork & { address?: string; edited?: boolean };
    if (saved.draft && !isEditable(saved.draft)) return { address, saved: {} };
    return { address, saved: { ...saved, plannedDraft: edited ? null : (saved.draft ?? null) } };
  } catch {
    return { address: undefined, saved: {} };
  }
}

/** The address that leads back here, also from another browser: sentence, rows, seed, and the schema as the server knows it. */
export function workAddress(state: StudioState): string {
  const { plannedDescription, draft, rowsText, seed, locale, result, resultFor } = state;
  if (!draft) return "";
  const query = new URLSearchParams();
  if (plannedDescription && plannedDescription.length <= MAX_LINK_DESCRIPTION) query.set("d", plannedDescription);
  if (rowsText.trim()) query.set("rows", rowsText.replace(/[,\s]/g, ""));
  query.set("seed", String(seed));
  if (locale) query.set("locale", locale);
  if (result && resultFor?.draft === draft) query.set("s", result.schemaId);
  return `?${query}`;
}
