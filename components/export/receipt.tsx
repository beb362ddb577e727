import { formatCount } from "@/components/composer/row-count";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Receipt as ReceiptData } from "@/lib/api/contract";

const STATES: Readonly<Record<"kept" | "broken" | "open", { icon: IconName; label: string; tone: string }>> = {
  kept: { icon: "check", label: "Kept", tone: "text-good" },
  broken: { icon: "close", label: "Not kept", tone: "text-bad" },
  open: { icon: "question", label: "Not checked", tone: "text-muted" },
};

/** Which parts of the description the rows keep, with what was measured. */
export function Receipt({ receipt, warnings }: { receipt: ReceiptData | null; warnings: readonly string[] }) {
  const lines = receipt?.lines ?? [];
  if (lines.length === 0 && warnings.length === 0) return null;
  const count = (kept: boolean | null) => lines.filter((line) => line.kept === kept).length;
  const parts = [
    count(true) > 0 ? `${count(true)} kept` : "",
    count(false) > 0 ? `${count(false)} not kept` : "",
    count(null) > 0 ? `${count(null)} not checked` : "",
  ].filter(Boolean);
  return (
    <section aria-labelledby="receipt-title" className="rounded-panel border border-line bg-surface">
      <div className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
        <h2 id="receipt-title" className="font-medium text-[0.9375rem]">
          Receipt
        </h2>
        <p className="text-muted text-xs">
          {lines.length > 0
            ? `What you asked for, measured on ${formatCount(receipt?.checkedRows ?? 0)} rows: ${parts.join(", ")}`
            : "Nothing in the description could be measured"}
        </p>
      </div>
      {warnings.length > 0 ? (
        <ul className="space-y-1 border-line border-t bg-caution-soft px-4 py-2.5">
          {warnings.map((warning) => (
            <li key={warning} className="flex gap-2 text-[0.8125rem] text-caution">
              <Icon name="warning" className="mt-0.5" />
              {warning}
            </li>
          ))}
        </ul>
      ) : null}
      {lines.length > 0 ? (
        <ul className="divide-y divide-line border-line border-t">
          {lines.map((line, i) => {
            const state = STATES[line.kept === null ? "open" : line.kept ? "kept" : "broken"];
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: clauses may repeat and never move
                key={`${i} ${line.clause}`}
                className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 px-4 py-2 text-[0.8125rem] lg:grid-cols-[6.5rem_minmax(0,1fr)_minmax(0,1fr)]"
              >
                <span className={`flex items-start gap-1.5 ${state.tone}`}>
                  <Icon name={state.icon} className="mt-0.5" />
                  {state.label}
                </span>
                <span className="min-w-0 break-words">{line.clause}</span>
                <span className="col-start-2 min-w-0 break-words font-mono text-muted text-xs lg:col-start-3 lg:leading-5">
                  {line.measured}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
