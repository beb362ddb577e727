import type { ReactNode } from "react";

interface Props {
  /** Absent while there is no file that fits the page. */
  href: string | undefined;
  fileName: string | undefined;
  label: string;
  /** What the file holds, in words. */
  note?: string | undefined;
  className: string;
  children: ReactNode;
}

/** A link to a file, or its place while the file is not ready. */
export function DownloadLink({ href, fileName, label, note, className, children }: Props) {
  if (href === undefined)
    return (
      <button
        type="button"
        disabled
        aria-label={label}
        title="Ready once the preview shows the current schema"
        className={className}
      >
        {children}
      </button>
    );
  return (
    <a className={className} href={href} download={fileName ?? true} aria-label={label} title={note ?? label}>
      {children}
    </a>
  );
}
