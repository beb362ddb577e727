import { Icon } from "@/components/ui/icon";
import { EXAMPLES } from "./examples";

/** Descriptions to click, set like the rows of a table. */
export function ExampleList({ onPick, disabled }: { onPick: (description: string) => void; disabled: boolean }) {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="pb-2 text-[0.8125rem] text-muted">
        Or start from one of these
      </h2>
      <ul className="grid grid-cols-1 border-line border-t lg:grid-cols-2 lg:gap-x-10">
        {EXAMPLES.map(({ domain, description }) => (
          <li key={domain} className="border-line border-b">
            <button
              type="button"
              disabled={disabled}
              onClick={() => onPick(description)}
              className="group grid w-full grid-cols-[4.75rem_minmax(0,1fr)_1rem] items-start gap-x-3 py-3 text-left transition-colors hover:bg-surface disabled:opacity-60"
            >
              <span className="font-mono text-muted text-xs leading-5 group-hover:text-accent">{domain}</span>
              <span className="line-clamp-3 text-[0.8125rem] leading-5">{description}</span>
              <Icon
                name="arrow"
                className="mt-0.5 text-muted opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
