"use client";
import { useMemo, useState } from "react";
import { formatCount, plural } from "@/components/composer/row-count";
import type { DraftSchema } from "@/components/schema/draft";
import { buttonStyle } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import type { Format, GenerateResponse } from "@/lib/api/contract";
import { fileNameOf, linkToAll, writeApiCall } from "./api-call";
import { DownloadLink } from "./download-link";
import { estimateCsvBytes, formatBytes } from "./file-size";
import { FormatSelect } from "./format-select";
import { FORMAT_NAMES } from "./formats";

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
  const [format, setFormat] = useState<Format>("csv");
  const { label, together } = FORMAT_NAMES[format];
  const file = stale ? undefined : result?.files.find((each) => each.table === tableName && each.format === format);
  const table = result?.preview.tables.find((each) => each.name === tableName);
  const size = useMemo(
    () => (table && format === "csv" ? formatBytes(estimateCsvBytes(table)) : undefined),
    [table, format],
  );
  const several = draft.tables.length > 1;
  const writeCurl = () =>
    writeApiCall(window.location.origin, {
      schema: draft,
      rows,
      seed,
      format,
      fileName: fileNameOf(draft.name, several ? together : format),
    });
  return (
    <>
      <div className="ml-auto flex items-center">
        <CopyButton
          label="Copy file link"
          short="Link"
          icon="link"
          title="Copies the address of this file; it gives the same bytes every time"
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
            href={file ? linkToAll(file.url) : undefined}
            fileName={undefined}
            className={buttonStyle("quiet", "bar")}
            label={`All tables (${together})`}
          >
            <Icon name="archive" />
            All
          </DownloadLink>
        ) : null}
      </div>
      <FormatSelect format={format} onFormat={setFormat} />
      <DownloadLink
        href={file?.url}
        fileName={fileNameOf(tableName, format)}
        className={buttonStyle("primary", "bar", "px-3! max-sm:flex-1")}
        label={`Download ${label}`}
        note={table ? `${plural(table.rowCount, "row")}${size ? `, about ${size}` : ""}` : undefined}
      >
        <Icon name="download" />
        Download {label}
        {table ? (
          <span className="font-normal text-xs tabular-nums sm:max-xl:hidden">
            {formatCount(table.rowCount)}
            {size ? ` · ${size}` : ""}
          </span>
        ) : null}
      </DownloadLink>
    </>
  );
}
