"use client";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { parseRowCount } from "@/components/composer/row-count";
import type { DraftEdit } from "@/components/schema/edit-draft";
import { ApiFailure, fetchCatalogue, generatePreview, isAbort, planSchema } from "@/lib/api/client";
import type { CatalogueResponse } from "@/lib/api/contract";
import { loadWork, saveWork, workAddress } from "./saved-work";
import {
  createStudioState,
  type Failure,
  isCurrent,
  isSendable,
  type PreviewSubject,
  reduceStudio,
} from "./studio-state";

const FIRST_SEED = 1;
/** Long enough to finish a number, short enough to feel live. */
const PREVIEW_DELAY_MS = 350;

/** The page's state with everything that talks to the server or the browser around it. */
export function useStudio() {
  const [state, dispatch] = useReducer(reduceStudio, FIRST_SEED, createStudioState);
  const [catalogue, setCatalogue] = useState<CatalogueResponse | null>(null);
  const [restored, setRestored] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const planController = useRef<AbortController | null>(null);
  const { draft, seed, resultFor } = state;

  const generate = useCallback(async (description: string) => {
    planController.current?.abort();
    const controller = new AbortController();
    planController.current = controller;
    dispatch({ kind: "plan", description });
    const started = performance.now();
    try {
      const plan = await planSchema(
        { description },
        {
          signal: controller.signal,
          onProgress: ({ message, fields }) => {
            if (!controller.signal.aborted) dispatch({ kind: "planProgress", message, fields: fields ?? [] });
          },
        },
      );
      if (!controller.signal.aborted)
        dispatch({ kind: "planned", plan, planMs: performance.now() - started, description });
    } catch (error) {
      if (!controller.signal.aborted) dispatch({ kind: "planStopped", failure: toFailure(error, "plan") });
    }
  }, []);

  const cancel = useCallback(() => {
    planController.current?.abort();
    dispatch({ kind: "planStopped", failure: null });
  }, []);

  // Storage and address exist only in the browser, after the first render.
  useEffect(() => {
    const { saved, replan } = loadWork(window.location.search);
    dispatch({ kind: "restore", saved });
    setRestored(true);
    if (replan && saved.description) generate(saved.description);
    return () => planController.current?.abort();
  }, [generate]);

  useEffect(() => {
    if (!restored) return;
    const timer = setTimeout(() => {
      saveWork(state);
      const address = `${window.location.pathname}${workAddress(state)}`;
      if (address !== window.location.pathname + window.location.search) window.history.replaceState(null, "", address);
    }, 150);
    return () => clearTimeout(timer);
  }, [restored, state]);

  const rowCount = parseRowCount(state.rowsText);
  const rows = rowCount.kind === "count" ? rowCount.count : undefined;
  const rowsValid = rowCount.kind !== "invalid";
  const subject = useMemo<PreviewSubject | null>(
    () => (draft && rowsValid ? { draft, rows, seed } : null),
    [draft, rows, rowsValid, seed],
  );
  const current = subject !== null && isCurrent(resultFor, subject);
  const isFirst = resultFor === null;

  useEffect(() => {
    // `attempt` is read so that trying again runs this once more.
    if (attempt < 0 || !subject || current || !isSendable(subject.draft)) return;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        dispatch({ kind: "previewStarted" });
        try {
          const request = {
            schema: subject.draft,
            seed: subject.seed,
            ...(subject.rows === undefined ? {} : { rows: subject.rows }),
          };
          const result = await generatePreview(request, controller.signal);
          dispatch({ kind: "previewed", result, subject });
        } catch (error) {
          if (controller.signal.aborted || isAbort(error)) return;
          // Only these violations have paths into the schema; others speak of the request.
          const isSchema = error instanceof ApiFailure && error.code === "invalid_schema";
          const violations = isSchema ? error.violations.filter(({ severity }) => severity === "error") : [];
          dispatch({ kind: "previewFailed", failure: toFailure(error, "preview"), violations });
        }
      },
      isFirst ? 0 : PREVIEW_DELAY_MS,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
      dispatch({ kind: "previewStopped" });
    };
  }, [subject, current, isFirst, attempt]);

  const hasDraft = draft !== null;
  useEffect(() => {
    if (!hasDraft) return;
    const controller = new AbortController();
    // Without the catalogue the editor only loses its suggestions.
    fetchCatalogue(controller.signal).then(setCatalogue, () => undefined);
    return () => controller.abort();
  }, [hasDraft]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z") dispatch({ kind: event.shiftKey ? "redo" : "undo" });
      else if (key === "y") dispatch({ kind: "redo" });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  const edit = useCallback((change: DraftEdit, key?: string) => {
    dispatch({ kind: "edit", edit: change, at: Date.now(), ...(key === undefined ? {} : { key }) });
  }, []);

  const retry = () => {
    if (state.failure?.stage === "plan") generate(state.description);
    else setAttempt(attempt + 1);
  };

  return { state, dispatch, generate, retry, cancel, edit, catalogue, rows, stale: !current };
}

function toFailure(error: unknown, stage: Failure["stage"]): Failure {
  if (error instanceof ApiFailure) return { stage, code: error.code, message: error.message, hint: error.hint };
  return {
    stage,
    code: "unexpected",
    message: "Something went wrong on this page.",
    hint: "Try again; what you typed is still here.",
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
