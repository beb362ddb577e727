import { Button } from "@/components/ui/button";
import type { ComposerProps } from "./composer-props";
import { ShortcutHint } from "./shortcut-hint";

/** Generate, and the ways out. */
export function ComposerActions(props: ComposerProps) {
  const { planning, compact, settled, edited } = props;
  return (
    <div className={`flex items-center gap-1 ${compact ? "mt-2.5" : "max-sm:mt-2.5 sm:ml-auto"}`}>
      {compact && !planning ? (
        <>
          <Button variant="quiet" className="px-2!" onClick={props.onClear}>
            Start over
          </Button>
          {edited && settled && props.description.trim() ? (
            <Button
              variant="quiet"
              className="px-2!"
              title="Plans the description anew; your edited schema stays one undo away"
              onClick={props.onPlanAgain}
            >
              Plan again
            </Button>
          ) : null}
        </>
      ) : null}
      <div className="ml-auto flex gap-2 max-sm:flex-1">
        {planning ? (
          <Button onClick={props.onCancel} className="max-sm:flex-1">
            Cancel
          </Button>
        ) : null}
        <Button
          type="submit"
          variant={settled ? "outline" : "primary"}
          disabled={planning}
          className="px-4! max-sm:flex-1"
        >
          {planning ? "Planning" : "Generate"}
          {planning ? null : <ShortcutHint />}
        </Button>
      </div>
    </div>
  );
}
