"use client";
import { type Dispatch, useCallback, useEffect, useRef } from "react";
import { parseRowCount } from "@/components/composer/row-count";
import type { DraftSchema } from "@/components/schema/draft";
import { ApiFailure, isAbort, openSchema, planSchema } from "@/lib/api/client";
import { toFailure } from "./failure";
import type { Arrival } from "./saved-work";
import type { StudioAction } from "./studio-state";

/** Schemas from sentences and links. A newer wish replaces one that is still on its way. */
export function usePlanner(dispatch: Dispatch<StudioAction>) {
  const running = useRef<AbortController | null>(null);

  const begin = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ kind: "plan" });
    return controller.signal;
  }, [dispatch]);

  const plan = useCallback(
    async (description: string, locale: string) => {
      const signal = begin();
      const started = performance.now();
      try {
        const answer = await planSchema(
          { description, ...(locale ? { locale } : {}) },
          {
            signal,
            onProgress: ({ message, fields = [] }) => {
              if (!signal.aborted) dispatch({ kind: "planProgress", message, fields });
            },
          },
        );
        if (!signal.aborted)
          dispatch({ kind: "planned", plan: answer, planMs: performance.now() - started, description });
      } catch (error) {
        if (!signal.aborted) dispatch({ kind: "planStopped", failure: toFailure(error, "plan") });
      }
    },
    [begin, dispatch],
  );

  const openShared = useCallback(
    async ({ schemaId, saved }: Extract<Arrival, { kind: "shared" }>, fallbackSeed: number) => {
      const signal = begin();
      const { description = "", rowsText = "", seed = fallbackSeed, locale = "" } = saved;
      const counted = parseRowCount(rowsText);
      const rows = counted.kind === "count" ? counted.count : undefined;
      try {
        const result = await openSchema({ schemaId, seed, ...(rows === undefined ? {} : { rows }) }, signal);
        const draft = result.schema as DraftSchema;
        dispatch({
          kind: "open",
          result,
          subject: { draft, rows, seed },
          saved: { ...saved, plannedDescription: description },
        });
      } catch (error) {
        if (signal.aborted || isAbort(error)) return;
        // A server forgets schemas; the sentence makes it again.
        if (error instanceof ApiFailure && error.code === "not_found" && description.trim()) plan(description, locale);
        else dispatch({ kind: "planStopped", failure: toFailure(error, "open") });
      }
    },
    [begin, dispatch, plan],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "planStopped", failure: null });
  }, [dispatch]);

  useEffect(() => () => running.current?.abort(), []);

  return { plan, openShared, cancel };
}
