import { type Clause, markClauses } from "./clauses";
import { RECEIPT_STATES, stateOf } from "./receipt-state";

/** The sentence with its kept and broken parts underlined. */
export function MarkedDescription({ description, clauses }: { description: string; clauses: readonly Clause[] }) {
  const stretches = markClauses(description, clauses);
  if (!stretches.some(({ clause }) => clause)) return null;
  return (
    <p className="border-line border-b px-4 py-2 text-[0.8125rem] leading-6">
      {stretches.map(({ text, clause }, i) => {
        const look = clause ? RECEIPT_STATES[stateOf(clause)] : undefined;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have an order and nothing else
            key={i}
            title={clause && look ? `${look.label}: ${clause.measured.join(", ")}` : undefined}
            className={look ? `underline decoration-2 underline-offset-4 ${look.underline}` : "text-muted"}
          >
            {text}
          </span>
        );
      })}
    </p>
  );
}
