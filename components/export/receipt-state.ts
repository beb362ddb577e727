import type { IconName } from "@/components/ui/icon";
import type { Clause } from "./clauses";

export type ReceiptState = "kept" | "broken" | "open";

interface Look {
  icon: IconName;
  label: string;
  tone: string;
  underline: string;
}

/** How the three outcomes of a check look and are called. */
export const RECEIPT_STATES: Readonly<Record<ReceiptState, Look>> = {
  kept: { icon: "check", label: "Kept", tone: "text-good", underline: "decoration-good" },
  broken: { icon: "close", label: "Not kept", tone: "text-bad", underline: "decoration-bad decoration-wavy" },
  open: { icon: "question", label: "Not checked", tone: "text-muted", underline: "decoration-edge decoration-dotted" },
};

export function stateOf({ kept }: Pick<Clause, "kept">): ReceiptState {
  return kept === null ? "open" : kept ? "kept" : "broken";
}
