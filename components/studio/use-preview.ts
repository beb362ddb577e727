"use client";
import { type Dispatch, useEffect, useMemo } from "react";
import { parseRowCount } from "@/components/composer/row-count";
import { checkDraft } from "@/components/schema/draft";
import { ApiFailure, generatePreview, isAbort } from "@/lib/api/client";
import { toFailure } from "./failure";
import { isCurrent, type PreviewSubject, type StudioAction, type StudioState } from "./studio-state";

/** Long enough to finish a number, short enough to feel live. */
const PREVIEW_DELAY_MS = 220;

/** Keeps the preview in step with schema, row count and seed. Answers to earlier states of the page are dropped. */
export function usePreview(state: StudioState, dispatch: Dispatch<StudioAction>) {
  const { draft, seed, rowsText, resultFor } = state;
  const rowCount = parseRowCount(rowsText);
  const rows = rowCount.kind === "count" ? rowCount.count : undefined;
  const rowsValid = rowCount.kind !== "invalid";
  const subject = useMemo<PreviewSubject | null>(
    () => (draft && rowsValid ? { draft, rows, seed } : null),
    [draft, rows, rowsValid, seed],
  );
  const current = subject !== null && isCurrent(resultFor, subject);
  const isFirst = resultFor === null;

  useEffect(() => {
    if (!subject || current || checkDraft(subject.draft).length > 0) return;
    const controller = new AbortController();
    const timer = setTimeout(() => showPreview(subject, dispatch, controller.signal), isFirst ? 0 : PREVIEW_DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
      dispatch({ kind: "previewStopped" });
    };
  }, [subject, current, isFirst, dispatch]);

  return { rows, stale: !current };
}

async function showPreview(subject: PreviewSubject, dispatch: Dispatch<StudioAction>, signal: AbortSignal) {
  dispatch({ kind: "previewStarted" });
  const { draft, rows, seed } = subject;
  try {
    const result = await generatePreview({ schema: draft, seed, ...(rows === undefined ? {} : { rows }) }, signal);
    if (!signal.aborted) dispatch({ kind: "previewed", result, subject });
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    // Only these violations have paths into the schema; others speak of the request.
    const isSchema = error instanceof ApiFailure && error.code === "invalid_schema";
    const violations = isSchema ? error.violations.filter(({ severity }) => severity === "error") : [];
    dispatch({ kind: "previewFailed", failure: toFailure(error, "preview"), violations });
  }
}
