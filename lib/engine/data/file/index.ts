import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Files: name, extension, MIME type, kind, size and place agree. */
export const file: Pack = {
  name: "file",
  description: "A file as people keep them: name, extension, MIME type, kind, size and folder agree",
  attributes: attributesOf(`
    name; text; File name with its extension, e.g. board-minutes-2026-03-14.pdf
    base_name; text; File name without extension
    extension; text; Extension, e.g. pdf
    mime_type; text; MIME type of the extension, e.g. application/pdf
    category; text; Document, Spreadsheet, Presentation, Image, Video, Audio, Archive, Data, Code or Message
    created_at; instant; When it was made; dates in names are of that day
    size_bytes; integer; Size in bytes, as usual for the kind
    size_kb; tenths; The same in kilobytes
    size_mb; money; The same in megabytes
    folder; text; Folder that such files lie in, e.g. /finance/budgets
    path; text; Folder and name
  `),
  load: async () => (await import("./rules")).loadFiles(),
};
