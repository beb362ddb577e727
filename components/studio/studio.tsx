"use client";
import { Composer } from "@/components/composer/composer";
import { PlanningStatus } from "@/components/composer/planning-status";
import { mainTableOf } from "@/components/schema/draft";
import { FailureNotice } from "./failure-notice";
import { StartScreen } from "./start-screen";
import { isEdited, isPlanned, type StudioState } from "./studio-state";
import { useStudio } from "./use-studio";
import { Workbench } from "./workbench";

/** The whole page below the header: a sentence first, a workbench once there is a schema. */
export function Studio() {
  const studio = useStudio();
  const { state, dispatch } = studio;
  const { draft } = state;
  const progress = <PlanningStatus planning={state.planning} />;
  const composer = (
    <div className="flex flex-col gap-3">
      <Composer
        description={state.description}
        rowsText={state.rowsText}
        seed={state.seed}
        locale={draft?.locale ?? state.locale}
        plannedRows={plannedRows(state)}
        compact={draft !== null}
        planning={state.planning !== null}
        settled={isPlanned(state)}
        edited={isEdited(state)}
        onDescribe={(description) => dispatch({ kind: "describe", description })}
        onRows={(rowsText) => dispatch({ kind: "setRows", rowsText })}
        onSeed={(seed) => dispatch({ kind: "setSeed", seed })}
        onLocale={(locale) => dispatch({ kind: "setLocale", locale })}
        onGenerate={studio.generate}
        onPlanAgain={studio.planAgain}
        onCancel={studio.cancel}
        onClear={() => dispatch({ kind: "clear" })}
      />
      {draft ? progress : null}
      <FailureNotice
        failure={state.failure?.stage === "preview" ? null : state.failure}
        onRetry={studio.retry}
        onDismiss={() => dispatch({ kind: "dismissFailure" })}
      />
    </div>
  );

  return (
    <>
      <p role="status" className="sr-only">
        {state.announcement}
      </p>
      {draft ? (
        <Workbench studio={studio} draft={draft} composer={composer} />
      ) : (
        <StartScreen
          composer={composer}
          progress={progress}
          planning={state.planning !== null}
          canGoBack={state.past.length > 0}
          onGoBack={() => dispatch({ kind: "undo" })}
          onPick={studio.start}
          onOpen={(opened) => studio.edit({ kind: "replace", draft: opened })}
        />
      )}
    </>
  );
}

function plannedRows({ draft }: StudioState): number | undefined {
  const count = draft ? mainTableOf(draft)?.rows.count : undefined;
  return typeof count === "number" ? count : undefined;
}
