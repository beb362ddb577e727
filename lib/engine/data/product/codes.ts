import { gs1Digit } from "../check-digits";
import type { BrandProfile, Kind } from "./kind";
import { colorOf, sizeIndexOf } from "./variant";

/** Company prefixes of barcodes begin with one of these (GS1 member organisations). */
const GS1_PREFIXES =
  "101 112 123 135 302 337 376 400 405 426 438 450 471 490 501 506 541 570 590 640 690 697 730 761 800 843 871 880 890 900 930 940".split(
    " ",
  );

const COLOR_CODES = new Map(
  "Black BK,White WH,Gray GY,Navy NV,Blue BL,Red RD,Green GN,Brown BR,Silver SV,Gold GD"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const codes = new Map<string, string>();

/** Two or three characters for a colour or a size. */
function shortCode(text: string): string {
  let code = codes.get(text);
  if (code === undefined) {
    const words = text.split(/[ /-]+/);
    const digits = /\d+/.exec(text)?.[0];
    if (COLOR_CODES.has(text)) code = COLOR_CODES.get(text)!;
    else if (digits) code = digits.slice(0, 4);
    else if (words.length > 1)
      code = words
        .map((word) => word[0])
        .join("")
        .toUpperCase()
        .slice(0, 3);
    else code = (text[0]! + text.slice(1).replace(/[aeiou]/g, "")).toUpperCase().slice(0, 3);
    codes.set(text, code);
  }
  return code;
}

/** Stock-keeping unit: department, category, number, variant; "ELC-HDP-48213-BK". */
export function makeSku(kind: Kind, variant: number, serial: number): string {
  const choice = colorOf(kind, variant) ?? kind.sizes.labels[sizeIndexOf(kind, variant)] ?? null;
  const sku = `${kind.departmentCode}-${kind.categoryCode}-${String(serial).padStart(5, "0")}`;
  return choice === null ? sku : `${sku}-${shortCode(choice)}`;
}

/** EAN-13 with a valid check digit; of a book, its ISBN-13. */
export function makeBarcode(kind: Kind, { number }: BrandProfile, serial: number): string {
  const prefix = kind.departmentCode === "BKS" ? "978" : GS1_PREFIXES[number % GS1_PREFIXES.length]!;
  return withCheckDigit(prefix + String(number % 97).padStart(2, "0") + String(serial % 10_000_000).padStart(7, "0"));
}

/** UPC-A with a valid check digit. */
export function makeUpc({ number }: BrandProfile, serial: number): string {
  return withCheckDigit(
    String(6 + (number % 3)) + String(number % 997).padStart(3, "0") + String(serial % 10_000_000).padStart(7, "0"),
  );
}

const withCheckDigit = (body: string) => body + gs1Digit(body);
