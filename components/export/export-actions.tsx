"use client";
import { formatCount, plural } from "@/components/composer/row-count";
import type { DraftSchema } from "@/components/schema/draft";
import { buttonStyle } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import type { GenerateResponse } from "@/lib/api/contract";
import { archiveLink, fileNameOf, writeApiCall } from "./api-call";
import { DownloadLink } from "./download-link";
import { estimateCsvBytes, formatBytes } from "./file-size";

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
  const file = stale ? undefined : result?.files.find((each) => each.table === tableName && each.format === "csv");
  const table = result?.preview.tables.find((each) => each.name === tableName);
  const several = draft.tables.length > 1;
  const writeCurl = () =>
    writeApiCall(window.location.origin, {
      schema: draft,
      rows,
      seed,
      fileName: fileNameOf(draft.name, several ? "zip" : "csv"),
    });
  return (
    <>
      <div className="ml-auto flex items-center">
        <CopyButton
          label="Copy file link"
          short="Link"
          icon="link"
          title="Copies the address of this CSV; it gives the same bytes every time"
          disabled={!file}
          getText={() => new URL(file?.url ?? "", window.location.origin).href}
        />
        <CopyButton
          label="Copy curl command"
          short="curl"
          icon="terminal"
          title="Copies an API call with the whole schema in it"
          getText={writeCurl}
        />
        {several ? (
          <DownloadLink
            href={file ? archiveLink(file.url) : undefined}
            fileName={undefined}
            className={buttonStyle("quiet", "bar")}
            label="All tables (zip)"
          >
            <Icon name="archive" />
            All (zip)
          </DownloadLink>
        ) : null}
      </div>
      <DownloadLink
        href={file?.url}
        fileName={fileNameOf(tableName, "csv")}
        className={buttonStyle("primary", "bar", "ml-1.5 px-3! max-sm:ml-0 max-sm:w-full")}
        label="Download CSV"
        note={table ? `${plural(table.rowCount, "row")}, about ${formatBytes(estimateCsvBytes(table))}` : undefined}
      >
        <Icon name="download" />
        Download CSV
        {table ? (
          <span className="font-normal text-xs tabular-nums sm:max-xl:hidden">
            {formatCount(table.rowCount)} · {formatBytes(estimateCsvBytes(table))}
          </span>
        ) : null}
      </DownloadLink>
    </>
  );
}
