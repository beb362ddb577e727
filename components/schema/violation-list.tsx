"use client";
import { useState } from "react";
import type { ApiViolation } from "@/lib/api/contract";
import { formatPath } from "@/lib/schema/violation";
import type { DraftSchema } from "./draft";
import { locateViolation, type ViolationTarget } from "./locate-violation";

const FEW = 6;

interface Props {
  draft: DraftSchema;
  violations: readonly ApiViolation[];
  /** Names paths as they stand in the JSON text. */
  asPaths: boolean;
  onGo: (target: ViolationTarget, violation: ApiViolation) => void;
}

/** What is wrong with the schema, each line leading to its spot. */
export function ViolationList({ draft, violations, asPaths, onGo }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? violations : violations.slice(0, FEW);
  return (
    <div role="alert" className="empty:hidden">
      {violations.length > 0 ? (
        <div className="max-h-48 overflow-y-auto border-bad border-l-4 bg-bad-soft px-3 py-2">
          <p className="font-medium text-bad text-xs">
            {violations.length === 1 ? "One thing to fix" : `${violations.length} things to fix`} before new rows can be
            made
          </p>
          <ul className="mt-1 space-y-1">
            {shown.map((violation) => {
              const target = locateViolation(draft, violation);
              return (
                <li key={`${violation.path.join(".")} ${violation.message}`} className="text-xs">
                  <button
                    type="button"
                    onClick={() => onGo(target, violation)}
                    className="break-all text-left font-mono underline decoration-1 underline-offset-2 hover:text-bad pointer-coarse:py-2"
                  >
                    {asPaths ? formatPath(violation.path) || "schema" : target.label}
                  </button>
                  <span>: {violation.message}</span>
                </li>
              );
            })}
          </ul>
          {violations.length > FEW ? (
            <button type="button" className="mt-1 text-xs underline underline-offset-2" onClick={() => setAll(!all)}>
              {all ? "Show fewer" : `Show ${violations.length - FEW} more`}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
