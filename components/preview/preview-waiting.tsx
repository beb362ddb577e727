import type { PanelAttributes } from "./panel-attributes";

const WIDTHS = ["w-11/12", "w-9/12", "w-10/12", "w-8/12", "w-11/12", "w-7/12"];

interface Props {
  waiting: boolean;
  panel: PanelAttributes;
}

/** The panel before there are rows. */
export function PreviewWaiting({ waiting, panel }: Props) {
  return (
    <section {...panel} className="min-h-40 flex-1 p-4">
      <p className="mb-4 text-muted text-xs">{waiting ? "Making the first rows" : "No rows yet"}</p>
      {waiting ? (
        <div aria-hidden="true" className="space-y-4">
          {WIDTHS.map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed pattern
            <div key={i} className={`h-2.5 rounded-sm bg-sunken ${width}`} />
          ))}
        </div>
      ) : null}
    </section>
  );
}
