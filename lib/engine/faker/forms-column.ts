import { createAliasTable, drawAlias, fillWeighted } from "../alias";
import { copyWords } from "../cell-slices";
import { copyBytes, encodeTexts } from "../cell-writer";
import { createBytesColumn, createDictionaryColumn } from "../column";
import { writePadded } from "../digits";
import type { ColumnNode } from "../generator";
import { isPlainPiece, isPlainText } from "../plain-text";
import { type CellRandom, createCellRandom, type StreamKey } from "../random";
import type { FakerForm, FakerPart } from "./discover";

/** Most entries that a method's forms are spelled out to. */
const MAX_ENTRIES = 20_000;

/** A column of what a method's forms give: a dictionary where every form is one word, else words and pieces put end to end. */
export function createFormsColumn(forms: readonly FakerForm[], key: StreamKey): ColumnNode {
  const merged = mergeForms(forms);
  return dictionaryNode(merged, key) ?? composedNode(merged, key);
}

/** Forms with the same parts become one. */
function mergeForms(forms: readonly FakerForm[]): FakerForm[] {
  const lists = new Map<readonly string[], number>();
  const nameOf = (part: FakerPart) => {
    if (part.kind !== "list") return part;
    if (!lists.has(part.items)) lists.set(part.items, lists.size);
    return [lists.get(part.items), part.weights];
  };
  const merged = new Map<string, FakerForm>();
  for (const form of forms) {
    const name = JSON.stringify(form.parts.map(nameOf));
    merged.set(name, { parts: form.parts, weight: form.weight + (merged.get(name)?.weight ?? 0) });
  }
  return [...merged.values()];
}

function dictionaryNode(forms: readonly FakerForm[], key: StreamKey): ColumnNode | undefined {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => weights.set(text, (weights.get(text) ?? 0) + weight);
  for (const { parts, weight } of forms) {
    const [only] = parts;
    if (parts.length !== 1 || only?.kind === "digits") return undefined;
    if (only?.kind === "text") add(only.text, weight);
    if (only?.kind !== "list") continue;
    const total = only.weights?.reduce((sum, one) => sum + one, 0) ?? only.items.length;
    only.items.forEach((item, k) => {
      add(item, (weight * (only.weights?.[k] ?? 1)) / total);
    });
    if (weights.size > MAX_ENTRIES) return undefined;
  }
  const column = createDictionaryColumn([...weights.keys()]);
  const shares = [...weights.values()];
  const isEven = Math.max(...shares) - Math.min(...shares) < 1e-9;
  const table = createAliasTable(shares.length, isEven ? undefined : shares);
  return { column, fill: (rows, n) => fillWeighted(table, key, rows, n, column.codes) };
}

/** Whether what a form gives never needs quotes: its words are plain, and its pieces between them. */
function isPlainForm({ parts }: FakerForm): boolean {
  return parts.every((part, k) => {
    if (part.kind === "text")
      return k === 0 || k === parts.length - 1 ? isPlainText(part.text) : isPlainPiece(part.text);
    return part.kind === "digits" || part.items.every((item) => item !== "" && isPlainText(item));
  });
}

interface PartWriter {
  longest: number;
  write(bytes: Uint8Array, target: DataView, p: number, random: CellRandom): number;
}

function composedNode(forms: readonly FakerForm[], key: StreamKey): ColumnNode {
  const column = createBytesColumn(forms.every(isPlainForm));
  const { arena } = column;
  const writers = new Map<unknown, PartWriter>();
  const writerOf = (part: FakerPart) => {
    const shared = part.kind === "list" && !part.weights ? part.items : part;
    const known = writers.get(shared) ?? createPartWriter(part);
    writers.set(shared, known);
    return known;
  };
  const compiled = forms.map(({ parts }) => parts.map(writerOf));
  const longest = Math.max(...compiled.map((parts) => parts.reduce((sum, part) => sum + part.longest, 0)));
  const table = createAliasTable(
    forms.length,
    forms.map(({ weight }) => weight),
  );
  const random = createCellRandom(key);
  return {
    column,
    fill: (rows, n) => {
      arena.reset();
      arena.reserve(n * longest);
      const { bytes, offsets } = arena;
      const target = new DataView(bytes.buffer);
      let p = 0;
      for (let i = 0; i < n; i++) {
        random.seek(rows[i]!);
        const parts = compiled[drawAlias(table, random.next())]!;
        for (let k = 0; k < parts.length; k++) p = parts[k]!.write(bytes, target, p, random);
        offsets[i + 1] = p;
      }
      arena.length = p;
    },
  };
}

function createPartWriter(part: FakerPart): PartWriter {
  switch (part.kind) {
    case "text": {
      const { bytes: source, longest } = encodeTexts([part.text]);
      return { longest, write: (bytes, _target, p) => copyBytes(source, 0, longest, bytes, p) };
    }
    case "list": {
      const { bytes: source, offsets, longest } = encodeTexts(part.items);
      const view = new DataView(source.buffer);
      const table = createAliasTable(part.items.length, part.weights);
      return {
        longest,
        write: (_bytes, target, p, random) => {
          const entry = drawAlias(table, random.next());
          return copyWords(view, offsets[entry]!, offsets[entry + 1]!, target, p);
        },
      };
    }
    case "digits": {
      const { length, leadingZeros } = part;
      const first = leadingZeros ? 0 : 10 ** (length - 1);
      return {
        longest: length,
        write: (bytes, _target, p, random) => writePadded(bytes, p, random.between(first, 10 ** length - 1), length),
      };
    }
  }
}
