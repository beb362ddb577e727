"use client";
import { useCallback, useEffect, useReducer, useState } from "react";
import type { DraftEdit } from "@/components/schema/edit-draft";
import { fetchCatalogue } from "@/lib/api/client";
import type { CatalogueResponse } from "@/lib/api/contract";
import { reduceStudio } from "./reduce-studio";
import { type Arrival, readArrival } from "./saved-work";
import { createStudioState, isPlanned } from "./studio-state";
import { usePlanner } from "./use-planner";
import { usePreview } from "./use-preview";
import { useSavedWork } from "./use-saved-work";
import { useShortcuts } from "./use-shortcuts";

const FIRST_SEED = 1;

export type StudioHandle = ReturnType<typeof useStudio>;

/** The page's state with everything that talks to the server or the browser around it. */
export function useStudio() {
  const [state, dispatch] = useReducer(reduceStudio, FIRST_SEED, createStudioState);
  const { plan, openShared, cancel } = usePlanner(dispatch);
  const { rows, stale } = usePreview(state, dispatch);
  const catalogue = useCatalogue(state.openField !== null);
  useShortcuts(dispatch);
  const arrive = useCallback(
    (arrival: Arrival) => {
      dispatch({ kind: "restore", saved: arrival.saved });
      if (arrival.kind === "shared") openShared(arrival, FIRST_SEED);
      if (arrival.kind === "describe") plan(arrival.saved.description ?? "", arrival.saved.locale ?? "");
    },
    [openShared, plan],
  );
  useSavedWork(state, arrive);

  const edit = useCallback((change: DraftEdit, key?: string) => {
    dispatch({ kind: "edit", edit: change, at: Date.now(), ...(key === undefined ? {} : { key }) });
  }, []);

  const start = (description: string) => {
    dispatch({ kind: "describe", description });
    plan(description, state.locale);
  };
  const planAgain = () => plan(state.description, state.locale);
  /** Rows for what is on the page: a sentence not planned yet is planned, a schema made from it keeps its edits. */
  const generate = () => (isPlanned(state) ? dispatch({ kind: "refresh" }) : planAgain());
  const retry = () => {
    if (state.failure?.stage === "open") arrive(readArrival(window.location.search));
    else if (state.failure?.stage === "plan") planAgain();
    else dispatch({ kind: "refresh" });
  };

  return { state, dispatch, start, generate, planAgain, retry, cancel, edit, catalogue, rows, stale };
}

/** What the field editor can suggest, asked for when the first field is opened. Without it only the suggestions are missing. */
function useCatalogue(wanted: boolean): CatalogueResponse | null {
  const [catalogue, setCatalogue] = useState<CatalogueResponse | null>(null);
  useEffect(() => {
    if (!wanted || catalogue) return;
    const controller = new AbortController();
    fetchCatalogue(controller.signal).then(setCatalogue, () => undefined);
    return () => controller.abort();
  }, [wanted, catalogue]);
  return catalogue;
}
