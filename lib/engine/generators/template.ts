import type { GeneratorOf } from "@/lib/schema/generators";
import { copyWords, type SliceCells, sliceEach } from "../cell-slices";
import { type CellWriter, createCellWriter, createTextWriter, encodeTexts, writeText } from "../cell-writer";
import { type Column, copyNulls, createBytesColumn } from "../column";
import type { GeneratorKindDeclaration } from "../generator";
import { isPlainColumn, isPlainText } from "../plain-text";
import type { TextFilter } from "../template/filters";
import { parseTemplate, TemplateError, type TemplatePart } from "../template/parse";

type Template = GeneratorOf<"template">;

/** Letters grow at most this much, in bytes, when their case or script changes. */
const MOST_GROWTH = 3;
const decoder = new TextDecoder();

const isPlainWord = (text: string) => isPlainText(text) && !text.includes(" ");

export const template: GeneratorKindDeclaration<Template> = {
  dependencies({ template: source }) {
    const names = new Set(tryParse(source).flatMap((part) => (part.kind === "field" ? [part.name] : [])));
    return [...names].map((field) => ({ field, path: ["template"] }));
  },
  check({ template: source }) {
    try {
      parseTemplate(source);
      return [];
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return [{ path: ["template"], code: "bad_template", message: `This template does not parse: ${error.message}.` }];
    }
  },
  outputType: () => ({ type: "text" }),
  /** As many as its most varied unfiltered field: that field's text stands in every value. */
  distinct({ template: source }, scope) {
    return tryParse(source).reduce((most, part) => {
      const field =
        part.kind === "field" && part.filters.length === 0
          ? scope.table.fields.find(({ name }) => name === part.name)
          : undefined;
      if (!field?.unique && field?.generator.kind !== "sequence" && field?.generator.kind !== "uuid") return most;
      return Math.max(most, scope.declarationOf(field.generator).distinct(field.generator, scope));
    }, 0);
  },
  compile({ template: source }, context) {
    const parts = parseTemplate(source);
    const sources = parts.flatMap((part) => (part.kind === "field" ? [context.field(part.name)] : []));
    // A space between fields could come to stand at an end, should one of them be empty or cut.
    const isPlain =
      sources.every(isPlainColumn) && parts.every((part) => part.kind === "field" || isPlainWord(part.text));
    const column = createBytesColumn(isPlain);
    const { arena } = column;
    const literals = literalsOf(parts).map((text) => encodeTexts([text]));
    const fixed = literals.reduce((sum, { longest }) => sum + longest, 0);
    const cells = parts.flatMap((part) =>
      part.kind === "field" ? [fieldCells(context.field(part.name), part.filters)] : [],
    );
    return {
      column,
      fill: (_rows, n) => {
        arena.reset();
        arena.reserve(cells.reduce((sum, { bound }) => sum + bound(n), n * fixed));
        const slices = cells.map((cell) => cell.slices(n));
        const target = new DataView(arena.bytes.buffer);
        let p = 0;
        for (let i = 0; i < n; i++) {
          for (let k = 0; k < literals.length; k++) {
            const { bytes, longest } = literals[k]!;
            for (let at = 0; at < longest; at++) target.setUint8(p + at, bytes[at]!);
            p += longest;
            if (k === slices.length) continue;
            const { view, starts, ends } = slices[k]!;
            p = copyWords(view, starts[i]!, ends[i]!, target, p);
          }
          arena.offsets[i + 1] = p;
        }
        arena.length = p;
        for (const from of sources) copyNulls(from, column, n);
      },
    };
  },
};

/** The fixed texts before, between and behind the fields. */
function literalsOf(parts: readonly TemplatePart[]): string[] {
  const literals = [""];
  for (const part of parts)
    if (part.kind === "field") literals.push("");
    else literals[literals.length - 1] += part.text;
  return literals;
}

function tryParse(source: string): TemplatePart[] {
  try {
    return parseTemplate(source);
  } catch {
    return [];
  }
}

interface FieldCells {
  bound(n: number): number;
  slices: SliceCells;
}

/** A field's text through its filters. Dictionary entries are filtered once; other cells in place, byte by byte, while they are ASCII. */
function fieldCells(column: Column, filters: readonly TextFilter[]): FieldCells {
  if (filters.length === 0) return withSlices(createCellWriter(column), column);
  const apply = (text: string) => filters.reduce((value, filter) => filter.apply(value), text);
  if (column.type === "text" && column.encoding !== "bytes") return withSlices(createTextWriter(column, apply), column);
  const { bound, write } = createCellWriter(column);
  const grows = filters.reduce((sum, filter) => sum + (filter.grows ?? 0), 0);
  const filtered: CellWriter = {
    bound: (n) => bound(n) * MOST_GROWTH + n * grows,
    write: (bytes, p, i) => {
      let end = write(bytes, p, i);
      for (let at = p; at < end; at++)
        if (bytes[at]! > 127) return writeText(bytes, p, apply(decoder.decode(bytes.subarray(p, end))));
      for (const { inPlace } of filters) end = inPlace(bytes, p, end);
      return end;
    },
  };
  return withSlices(filtered, column);
}

/** Some writers prepare their batch in `bound`, so it is asked first. */
function withSlices({ bound, write, slices }: CellWriter, column: Column): FieldCells {
  return { bound, slices: slices ?? sliceEach(column, bound, write) };
}
