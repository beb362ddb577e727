import { EXAMPLES } from "./examples";

interface Props {
  disabled: boolean;
  onPick: (description: string) => void;
}

/** Descriptions to click. */
export function ExampleList({ onPick, disabled }: Props) {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="pb-2 text-muted text-xs">
        Or start from one of these
      </h2>
      <ul className="grid gap-px overflow-hidden rounded-panel border border-line bg-line sm:grid-cols-2 lg:grid-cols-4">
        {EXAMPLES.map(({ domain, description }) => (
          <li key={domain} className="flex">
            <button
              type="button"
              disabled={disabled}
              onClick={() => onPick(description)}
              className="group flex w-full flex-col gap-1.5 bg-surface px-4 py-3 text-left transition-colors hover:bg-raised focus-visible:-outline-offset-2 disabled:opacity-60"
            >
              <span className="font-mono text-muted text-xs group-hover:text-accent">{domain}</span>
              <span className="text-[0.8125rem] leading-5">{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
