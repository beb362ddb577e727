/** What the planner is doing right now, and the fields it has found so far. */
export function PlanningStatus({ planning }: { planning: { message: string; fields: readonly string[] } | null }) {
  return (
    <div aria-live="polite" className="empty:hidden">
      {planning ? (
        <div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.8125rem] text-muted">
          <span aria-hidden="true" className="relative h-1 w-14 overflow-hidden rounded-full bg-line">
            <span className="absolute inset-y-0 w-1/3 animate-[sweep_1.1s_ease-in-out_infinite] bg-accent" />
          </span>
          <span>{planning.message}</span>
          {planning.fields.map((field) => (
            <span key={field} className="rounded-[3px] border border-line bg-surface px-1.5 py-px font-mono text-xs">
              {field}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}
