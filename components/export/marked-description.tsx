import { markClauses, type ReceiptLine } from "./clauses";
import { RECEIPT_STATES, stateOf } from "./receipt-state";

/** The sentence with its kept and broken parts underlined. */
export function MarkedDescription({ description, lines }: { description: string; lines: readonly ReceiptLine[] }) {
  const stretches = markClauses(description, lines);
  if (!stretches.some(({ line }) => line)) return null;
  return (
    <p className="border-line border-b px-4 py-2 text-[0.8125rem] leading-6">
      {stretches.map(({ text, line }, i) => {
        const look = line ? RECEIPT_STATES[stateOf(line)] : undefined;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have an order and nothing else
            key={i}
            title={line && look ? `${look.label}: ${line.measured}` : undefined}
            className={look ? `underline decoration-2 underline-offset-4 ${look.underline}` : "text-muted"}
          >
            {text}
          </span>
        );
      })}
    </p>
  );
}
