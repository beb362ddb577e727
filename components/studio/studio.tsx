"use client";
import { Composer } from "@/components/composer/composer";
import { ExampleList } from "@/components/composer/example-list";
import { PlanningStatus } from "@/components/composer/planning-status";
import { mainTableOf } from "@/components/schema/draft";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "./failure-notice";
import type { StudioState } from "./studio-state";
import { useStudio } from "./use-studio";
import { Workbench } from "./workbench";

/** The whole page below the header: a sentence first, a workbench once there is a schema. */
export function Studio() {
  const studio = useStudio();
  const { state, dispatch, generate, cancel } = studio;
  const { draft } = state;
  const started = draft !== null;
  const start = (description: string) => {
    dispatch({ kind: "describe", description });
    generate(description);
  };

  return (
    <main className={`mx-auto max-w-page px-4 pb-10 sm:px-6 ${started ? "pt-2" : "pt-10 sm:pt-16"}`}>
      <div className={started ? "" : "mx-auto max-w-5xl"}>
        {started ? (
          <h1 className="sr-only">Rowsmith studio</h1>
        ) : (
          <div className="mb-8 max-w-2xl">
            <h1 className="text-balance font-medium text-4xl leading-[1.08] tracking-tight sm:text-5xl">
              Describe a dataset. Get rows you can use.
            </h1>
            <p className="mt-4 max-w-xl text-pretty text-base text-muted">
              One sentence becomes a schema you can edit and rows that hang together. Up to ten million of them, the
              same ones for the same seed.
            </p>
          </div>
        )}
        <Composer
          description={state.description}
          rowsText={state.rowsText}
          seed={state.seed}
          plannedRows={plannedRows(state)}
          compact={started}
          planning={state.planning !== null}
          onDescribe={(description) => dispatch({ kind: "describe", description })}
          onRows={(rowsText) => dispatch({ kind: "setRows", rowsText })}
          onSeed={(seed) => dispatch({ kind: "setSeed", seed })}
          onGenerate={() => generate(state.description)}
          onCancel={cancel}
          onClear={() => dispatch({ kind: "clear" })}
        />
        <PlanningStatus planning={state.planning} />
        {!started && state.past.length > 0 ? (
          <Button variant="quiet" icon="undo" className="mt-3" onClick={() => dispatch({ kind: "undo" })}>
            Back to the last schema
          </Button>
        ) : null}
        <FailureNotice
          failure={state.failure}
          onRetry={studio.retry}
          onDismiss={() => dispatch({ kind: "dismissFailure" })}
        />
        {started ? null : (
          <div className="mt-12">
            <ExampleList onPick={start} disabled={state.planning !== null} />
          </div>
        )}
      </div>
      {draft ? (
        <>
          <Workbench studio={studio} draft={draft} />
          <details className="mt-8 border-line border-t pt-3">
            <summary className="text-[0.8125rem] text-muted hover:text-ink">Start from an example instead</summary>
            <div className="max-w-5xl pt-4">
              <ExampleList onPick={start} disabled={state.planning !== null} />
            </div>
          </details>
        </>
      ) : null}
    </main>
  );
}

function plannedRows({ draft }: StudioState): number | undefined {
  const count = draft ? mainTableOf(draft)?.rows.count : undefined;
  return typeof count === "number" ? count : undefined;
}
