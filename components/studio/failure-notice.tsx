import { Button, IconButton } from "@/components/ui/button";
import type { Failure } from "./studio-state";

interface Props {
  failure: Failure | null;
  onRetry: () => void;
  onDismiss: () => void;
}

/** What went wrong and what to do about it. The box is always there, so that its filling is announced. */
export function FailureNotice({ failure, onRetry, onDismiss }: Props) {
  return (
    <div role="alert" className="shrink-0 empty:hidden">
      {failure ? (
        <div className="flex flex-wrap items-start gap-x-3 gap-y-2 rounded-control border-bad border-l-4 bg-bad-soft py-2 pr-2 pl-3">
          <div className="min-w-0 flex-1 basis-52 py-0.5">
            <p className="font-medium text-[0.8125rem] text-bad">{failure.message}</p>
            <p className="mt-0.5 text-xs">{failure.hint}</p>
          </div>
          <div className="flex items-center gap-1">
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
            <IconButton icon="close" label="Dismiss" className="size-7!" onClick={onDismiss} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
