import type { GeneratorOf } from "@/lib/schema/generators";
import { type CellWriter, copyBytes, createCellWriter, createTextWriter, encodeTexts, writeText } from "../cell-writer";
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
    const writers = parts.map((part) =>
      part.kind === "text" ? literalWriter(part.text) : fieldWriter(context.field(part.name), part.filters),
    );
    const sources = parts.flatMap((part) => (part.kind === "field" ? [context.field(part.name)] : []));
    // A space between fields could come to stand at an end, should one of them be empty or cut.
    const isPlain =
      sources.every(isPlainColumn) && parts.every((part) => part.kind === "field" || isPlainWord(part.text));
    const column = createBytesColumn(isPlain);
    const { arena } = column;
    return {
      column,
      fill: (_rows, n) => {
        arena.reset();
        arena.reserve(writers.reduce((sum, writer) => sum + writer.bound(n), 0));
        const { bytes, offsets } = arena;
        let p = 0;
        for (let i = 0; i < n; i++) {
          for (let k = 0; k < writers.length; k++) p = writers[k]!.write(bytes, p, i);
          offsets[i + 1] = p;
        }
        arena.length = p;
        for (const from of sources) copyNulls(from, column, n);
      },
    };
  },
};

function tryParse(source: string): TemplatePart[] {
  try {
    return parseTemplate(source);
  } catch {
    return [];
  }
}

function literalWriter(text: string): CellWriter {
  const { bytes: source, longest } = encodeTexts([text]);
  return { bound: (n) => n * longest, write: (bytes, p) => copyBytes(source, 0, longest, bytes, p) };
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
