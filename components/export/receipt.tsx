import { formatCount, plural } from "@/components/composer/row-count";
import { Icon } from "@/components/ui/icon";
import type { Receipt as ReceiptData } from "@/lib/api/contract";
import { type Clause, groupClauses } from "./clauses";
import { MarkedDescription } from "./marked-description";
import { RECEIPT_STATES, type ReceiptState, stateOf } from "./receipt-state";

interface Props {
  receipt: ReceiptData | null;
  /** The sentence the schema was planned from. */
  description: string;
  warnings: readonly string[];
}

/** Which parts of the description the rows keep, with what was measured. */
export function Receipt({ receipt, description, warnings }: Props) {
  const clauses = groupClauses(receipt?.lines ?? []);
  const cautions = [...warnings, ...(receipt?.notes ?? []).map(sentenceOf)];
  if (clauses.length === 0 && cautions.length === 0) return null;
  return (
    <details open className="group/receipt shrink-0 rounded-panel border border-line bg-surface">
      <summary className="flex h-10 list-none items-center gap-3 px-4 text-xs hover:bg-raised pointer-coarse:h-12">
        <Icon name="chevron" className="-ml-1 text-muted transition-transform group-open/receipt:rotate-90" />
        <h2 className="font-medium text-sm">Receipt</h2>
        <Tally clauses={clauses} warnings={cautions.length} />
        {receipt && clauses.length > 0 ? (
          <p className="ml-auto text-muted max-sm:hidden">measured on {plural(receipt.checkedRows, "row")}</p>
        ) : null}
      </summary>
      <section
        aria-label="Receipt lines"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-y-auto border-line border-t focus-visible:-outline-offset-2 lg:max-h-[min(11rem,22dvh)]"
      >
        <Warnings warnings={cautions} />
        <MarkedDescription description={description} clauses={clauses} />
        <ul className="py-1.5">
          {clauses.map((clause) => (
            <ReceiptEntry key={clause.text} clause={clause} />
          ))}
        </ul>
      </section>
    </details>
  );
}

/** Fields with cells that could not be made, in words. */
function sentenceOf({ table, field, empty, rows, reason }: ReceiptData["notes"][number]): string {
  return `${table}, ${field}: empty in ${formatCount(empty)} of ${plural(rows, "row")}: ${reason}.`;
}

function Tally({ clauses, warnings }: { clauses: readonly Clause[]; warnings: number }) {
  const counts = (Object.keys(RECEIPT_STATES) as ReceiptState[]).map((state) => ({
    state,
    count: clauses.filter((clause) => stateOf(clause) === state).length,
  }));
  return (
    <p className="flex flex-wrap gap-x-3 tabular-nums">
      {counts.map(({ state, count }) =>
        count > 0 ? (
          <span key={state} className={RECEIPT_STATES[state].tone}>
            {formatCount(count)} {RECEIPT_STATES[state].label.toLowerCase()}
          </span>
        ) : null,
      )}
      {warnings > 0 ? <span className="text-caution">{plural(warnings, "warning")}</span> : null}
    </p>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  return warnings.length === 0 ? null : (
    <ul className="space-y-1 bg-caution-soft px-4 py-2">
      {warnings.map((warning) => (
        <li key={warning} className="flex gap-2 text-caution text-xs">
          <Icon name="warning" />
          {warning}
        </li>
      ))}
    </ul>
  );
}

function ReceiptEntry({ clause }: { clause: Clause }) {
  const { icon, label, tone } = RECEIPT_STATES[stateOf(clause)];
  return (
    <li className="grid grid-cols-[6.25rem_minmax(0,1fr)] gap-x-3 px-4 py-1 text-xs leading-5 sm:grid-cols-[6.25rem_minmax(0,1fr)_minmax(0,1fr)]">
      <span className={`flex items-start gap-1.5 ${tone}`}>
        <Icon name={icon} className="mt-[3px] size-3.5!" />
        {label}
      </span>
      <span className="min-w-0 break-words">{clause.text}</span>
      <span className="col-start-2 min-w-0 break-words font-mono text-muted sm:col-start-3">
        {clause.measured.join(" · ")}
      </span>
    </li>
  );
}
