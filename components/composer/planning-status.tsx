interface Props {
  planning: { message: string; fields: readonly string[] } | null;
}

/** What the planner is doing right now, and the fields it has found so far. */
export function PlanningStatus({ planning }: Props) {
  return (
    <div role="status" className="empty:hidden">
      {planning ? (
        <div className="animate-[fade-in_120ms_120ms_both] rounded-panel border border-line bg-surface px-4 py-3">
          <p className="flex items-center gap-3 text-[0.8125rem]">
            <span aria-hidden="true" className="relative h-1 w-14 shrink-0 overflow-hidden rounded-full bg-line">
              <span className="absolute inset-y-0 w-1/3 animate-[sweep_1.1s_ease-in-out_infinite] bg-accent" />
            </span>
            {planning.message}
          </p>
          {planning.fields.length > 0 ? (
            <ul aria-label="Fields so far" className="mt-2.5 flex flex-wrap gap-1.5">
              {planning.fields.map((field) => (
                <li
                  key={field}
                  className="max-w-48 animate-[appear_160ms_ease-out] truncate rounded-[3px] border border-line bg-raised px-1.5 py-px font-mono text-xs"
                >
                  {field}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
