"use client";
import type { DraftSchema } from "@/components/schema/draft";
import { Button, buttonStyle } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import type { GenerateResponse } from "@/lib/api/contract";
import { archiveLink, fileNameOf, writeApiCall } from "./api-call";

interface Props {
  result: GenerateResponse | null;
  draft: DraftSchema;
  rows: number | undefined;
  seed: number;
  tableName: string;
  /** The links belong to an earlier state of the page. */
  stale: boolean;
}

/** Ways to take the dataset along. Links stay off while they would give another dataset than the one on the page. */
export function ExportActions({ result, draft, rows, seed, tableName, stale }: Props) {
  const file = result?.files.find((each) => each.table === tableName && each.format === "csv");
  const ready = file !== undefined && !stale;
  const several = draft.tables.length > 1;
  return (
    <div className="flex flex-wrap items-center gap-1">
      <CopyButton
        label="Copy API call"
        getText={() =>
          writeApiCall(window.location.origin, {
            schema: draft,
            rows,
            seed,
            fileName: fileNameOf(draft.name, several ? "zip" : "csv"),
          })
        }
      />
      {several ? (
        ready ? (
          <a className={buttonStyle("outline")} href={archiveLink(file.url)} download>
            All tables (zip)
          </a>
        ) : (
          <Button disabled>All tables (zip)</Button>
        )
      ) : null}
      {ready ? (
        <a className={buttonStyle("primary")} href={file.url} download={fileNameOf(tableName, "csv")}>
          <Icon name="download" />
          Download CSV
        </a>
      ) : (
        <Button variant="primary" icon="download" disabled title="Ready once the preview shows the current schema">
          Download CSV
        </Button>
      )}
    </div>
  );
}
