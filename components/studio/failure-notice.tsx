import { Button, IconButton } from "@/components/ui/button";
import type { Failure } from "./studio-state";

/** What went wrong and what to do about it. */
export function FailureNotice({
  failure,
  onRetry,
  onDismiss,
}: {
  failure: Failure | null;
  onRetry: () => void;
  onDismiss: () => void;
}) {
  return (
    <div role="alert" className="empty:hidden">
      {failure ? (
        <div className="mt-3 flex flex-wrap items-start gap-x-4 gap-y-2 border-bad border-l-4 bg-bad-soft px-4 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-medium text-bad">{failure.message}</p>
            <p className="mt-0.5 text-[0.8125rem]">{failure.hint}</p>
          </div>
          <div className="flex items-center gap-1">
            <Button onClick={onRetry}>Try again</Button>
            <IconButton icon="close" label="Dismiss" onClick={onDismiss} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
