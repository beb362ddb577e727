import type { GeneratorOf } from "@/lib/schema/generators";
import { type CellWriter, copyBytes, createCellWriter, createTextWriter, writeText } from "../cell-writer";
import { type Column, copyNulls, createBytesColumn, isNull } from "../column";
import type { GeneratorKindDeclaration } from "../generator";
import { createRowKernel } from "../kernels/row-kernel";
import { isPlainColumn, isPlainText } from "../plain-text";
import type { TextFilter } from "../template/filters";
import { parseTemplate, TemplateError, type TemplatePart } from "../template/parse";

type Template = GeneratorOf<"template">;

/** Letters grow at most this much, in bytes, when their case or script changes. */
const MOST_GROWTH = 3;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const NOTHING = new Uint8Array(0);

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
    const column = createBytesColumn({ isPlain });
    const { arena } = column;
    const literals = literalsOf(parts).map((text) => encoder.encode(text));
    const fields = parts.flatMap((part) =>
      part.kind === "field" ? [{ ...part, column: context.field(part.name) }] : [],
    );
    const cells = fields.map((field) => fieldWriter(field.column, field.filters));
    const columns = fields.map((field) => field.column);
    const suffix = literals[cells.length]!;
    const kernel = createRowKernel({
      columns,
      cells,
      prefixes: literals.slice(0, -1),
      separator: NOTHING,
      suffix,
      empty: NOTHING,
    });
    const fixed = literals.reduce((sum, { length }) => sum + length, 0);
    const writeEach = (n: number) => {
      arena.reserve(cells.reduce((sum, { bound }) => sum + bound(n), n * fixed));
      const { bytes } = arena;
      for (let i = 0; i < n; i++) {
        let p = arena.length;
        for (let k = 0; k < cells.length; k++) {
          p = copyBytes(literals[k]!, 0, literals[k]!.length, bytes, p);
          if (!isNull(columns[k]!, i)) p = cells[k]!.write(bytes, p, i);
        }
        arena.length = copyBytes(suffix, 0, suffix.length, bytes, p);
        arena.endCell(i);
      }
    };
    return {
      column,
      fill: (_rows, n) => {
        arena.reset();
        const texts = kernel.write(n, arena.offsets);
        if (texts) arena.appendBytes(texts);
        else writeEach(n);
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

/** A field's text through its filters. Dictionary entries are filtered once; other cells in place, byte by byte, while they are ASCII. */
function fieldWriter(column: Column, filters: readonly TextFilter[]): CellWriter {
  if (filters.length === 0) return createCellWriter(column);
  const apply = (text: string) => filters.reduce((value, filter) => filter.apply(value), text);
  if (column.type === "text" && column.encoding !== "bytes") return createTextWriter(column, apply);
  const { bound, write } = createCellWriter(column);
  const grows = filters.reduce((sum, filter) => sum + (filter.grows ?? 0), 0);
  return {
    bound: (n) => bound(n) * MOST_GROWTH + n * grows,
    write: (bytes, p, i) => {
      let end = write(bytes, p, i);
      for (let at = p; at < end; at++)
        if (bytes[at]! > 127) return writeText(bytes, p, apply(decoder.decode(bytes.subarray(p, end))));
      for (const { inPlace } of filters) end = inPlace(bytes, p, end);
      return end;
    },
  };
}
