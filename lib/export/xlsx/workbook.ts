import { cutTo, uniqueNames } from "../unique-names";

/** The fixed parts of a workbook, and what says which sheets there are. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell styles by position in `STYLES`. */
export const STYLE = { plain: 0, header: 1, date: 2, datetime: 3, time: 4, decimal: 5 } as const;
/** Most digits after the point that have a style of their own. */
const MOST_DECIMALS = 9;

/** The number formats of this writer start here; lower ones are Excel's own. */
const FIRST_FORMAT = 164;
const FORMATS = [
  "yyyy\\-mm\\-dd",
  "yyyy\\-mm\\-dd\\ hh:mm:ss",
  "hh:mm:ss",
  ...Array.from({ length: MOST_DECIMALS + 1 }, (_, scale) => (scale === 0 ? "0" : `0.${"0".repeat(scale)}`)),
];

export interface WorkbookPart {
  readonly path: string;
  readonly content: string;
}

/** Everything but the sheets. */
export function workbookParts(sheetNames: readonly string[]): WorkbookPart[] {
  const sheets = sheetNames.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const relations = sheetNames.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const overrides = sheetNames.map(
    (_, i) => `<Override PartName="/${sheetPath(i)}" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return [
    {
      path: "[Content_Types].xml",
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join("")}</Types>`,
    },
    {
      path: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}<Relationship Id="rId${sheetNames.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: "xl/styles.xml", content: styles() },
  ].map(({ path, content }) => ({ path, content: DECLARATION + content }));
}

export const sheetPath = (position: number) => `xl/worksheets/sheet${position + 1}.xml`;

function styles(): string {
  const formats = FORMATS.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`);
  const cells = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    ...FORMATS.map(
      (_, i) =>
        `<xf numFmtId="${FIRST_FORMAT + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ),
  ];
  const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Width of a column in characters: its name's, within reason. */
const columnWidth = (name: string) => Math.max(11, Math.min(40, name.length + 3));

/** A sheet up to its first row of data: the names, bold and frozen. */
export function sheetStart(columns: readonly { name: string }[]): string {
  const widths = columns.map(
    ({ name }, c) => `<col min="${c + 1}" max="${c + 1}" width="${columnWidth(name)}" customWidth="1"/>`,
  );
  const names = columns.map(
    ({ name }, c) =>
      `<c r="${columnLetters(c)}1" s="${STYLE.header}" t="inlineStr"><is><t>${escapeXml(name)}</t></is></c>`,
  );
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${names.join("")}</row>`;
}

/** Number of the row after the names. */
export const FIRST_ROW = 2;

/** A to Z, AA to ZZ and on. */
export function columnLetters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : `${columnLetters(Math.floor(position / 26) - 1)}${last}`;
}

export const SHEET_END = "</sheetData></worksheet>";

const LONGEST_SHEET_NAME = 31;

/** Sheet names: at most 31 characters, none of []:*?/\, no quote at either end, no two alike, none called History. */
export function sheetNames(tables: readonly string[]): string[] {
  const shorten = (name: string, reserve: number) => {
    const allowed = name.replace(/[[\]:*?/\\]/g, "_").replace(/^'+|'+$/g, "_");
    return cutTo(
      /^history$/i.test(allowed) ? `${allowed}_` : allowed,
      LONGEST_SHEET_NAME - reserve,
      ({ length }) => length,
    );
  };
  return uniqueNames(tables, { shorten, fold: (name) => name.toLowerCase(), number: (n) => ` ${n}` });
}

const XML_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold: control characters but tab and line ends, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text for XML; what it cannot hold is left out, and carriage returns are kept from being folded. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/[&<>"]/g, (char) => XML_ESCAPES[char]!)
    .replaceAll("\r", "&#13;");
}
