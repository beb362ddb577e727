import { createAliasTable, drawAlias, fillWeighted } from "../alias";
import { encodeTexts } from "../cell-writer";
import { createBytesColumn, createDictionaryColumn } from "../column";
import { writePadded } from "../digits";
import type { ColumnNode } from "../generator";
import type { Composition, TextPart } from "../kernels/composition";
import { createTextKernel } from "../kernels/text-kernel";
import { isPlainPiece, isPlainText } from "../plain-text";
import { type CellRandom, createCellRandom, type StreamKey } from "../random";
import type { TextArena } from "../text-arena";
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

function composedNode(forms: readonly FakerForm[], key: StreamKey): ColumnNode {
  const column = createBytesColumn({ isPlain: forms.every(isPlainForm) });
  const { arena } = column;
  const composition = composeForms(forms);
  const writeTexts = createTextKernel(composition, key);
  const random = createCellRandom(key);
  return {
    column,
    fill: (rows, n) => {
      if (writeTexts(rows, n, arena)) return;
      arena.reset();
      for (let i = 0; i < n; i++) {
        random.seek(rows[i]!);
        for (const part of composition.forms[drawAlias(composition.chances, random.next())]!)
          appendPart(arena, part, random);
        arena.endCell(i);
      }
    },
  };
}

/** Forms with the bytes of their words; a list of words is one table wherever it stands. */
function composeForms(forms: readonly FakerForm[]): Composition {
  const parts = new Map<unknown, TextPart>();
  const partOf = (part: FakerPart) => {
    const shared = part.kind === "list" && !part.weights ? part.items : part;
    const known = parts.get(shared) ?? composePart(part);
    parts.set(shared, known);
    return known;
  };
  const composed = forms.map((form) => form.parts.map(partOf));
  return {
    chances: createAliasTable(
      forms.length,
      forms.map(({ weight }) => weight),
    ),
    forms: composed,
    longest: Math.max(...composed.map((form) => form.reduce((sum, part) => sum + longestOf(part), 0))),
  };
}

function composePart(part: FakerPart): TextPart {
  switch (part.kind) {
    case "text":
      return { kind: "fixed", entries: encodeTexts([part.text]) };
    case "list":
      return {
        kind: "list",
        entries: encodeTexts(part.items),
        chances: createAliasTable(part.items.length, part.weights),
      };
    case "digits":
      return { kind: "digits", digits: part.length, first: part.leadingZeros ? 0 : 10 ** (part.length - 1) };
  }
}

const longestOf = (part: TextPart) => (part.kind === "digits" ? part.digits : part.entries.longest);

function appendPart(arena: TextArena, part: TextPart, random: CellRandom): void {
  if (part.kind === "digits") {
    arena.reserve(part.digits);
    const number = random.between(part.first, 10 ** part.digits - 1);
    arena.length = writePadded(arena.bytes, arena.length, number, part.digits);
    return;
  }
  const entry = part.kind === "list" ? drawAlias(part.chances, random.next()) : 0;
  const { bytes, offsets } = part.entries;
  arena.writeBytes(bytes, offsets[entry]!, offsets[entry + 1]!);
}
