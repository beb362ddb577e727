import { createAliasTable, fillWeighted } from "../alias";
import { encodeTexts } from "../cell-writer";
import { createBytesColumn, createDictionaryColumn } from "../column";
import type { ColumnNode } from "../generator";
import type { Composition, TextPart } from "../kernels/composition";
import { createTextKernel } from "../kernels/text-kernel";
import { isPlainPiece, isPlainText } from "../plain-text";
import { createCellRandom, type StreamKey } from "../random";
import { type FakerForm, type FakerPart, listOf, simplifyForms } from "./forms";
import { createFormsWriter, DIGITS_A_DRAW } from "./text-writer";

/** A column of what a method's forms give: a dictionary where every form is one word, else words and pieces put end to end. */
export function createFormsColumn(forms: readonly FakerForm[], key: StreamKey): ColumnNode {
  const simple = simplifyForms(forms);
  const list = listOf(simple);
  return list ? dictionaryNode(list, key) : writtenNode(simple, key);
}

function dictionaryNode({ items, weights }: FakerPart & { kind: "list" }, key: StreamKey): ColumnNode {
  const column = createDictionaryColumn(items);
  const table = createAliasTable(items.length, weights);
  return { column, fill: (rows, n) => fillWeighted(table, key, rows, n, column.codes) };
}

/** Whether what a form gives never needs quotes: its words are plain, and its pieces between them. */
function isPlainForm({ parts }: FakerForm): boolean {
  if (parts.length === 0) return false;
  return parts.every((part, k) => {
    const isPlain = k === 0 || k === parts.length - 1 ? isPlainText : isPlainPiece;
    switch (part.kind) {
      case "text":
        return isPlain(part.text);
      case "list":
        return part.items.every((item) => item !== "" && isPlainText(item));
      case "characters":
        return part.alphabet.every(isPlain);
      case "forms":
        return part.forms.every(isPlainForm);
      case "written":
        return part.isPlain;
      default:
        return true;
    }
  });
}

function writtenNode(forms: readonly FakerForm[], key: StreamKey): ColumnNode {
  const column = createBytesColumn({ isPlain: forms.every(isPlainForm) });
  const { arena } = column;
  const composition = composeForms(forms);
  const writeTexts = composition && createTextKernel(composition, key);
  const write = createFormsWriter(forms);
  const random = createCellRandom(key);
  return {
    column,
    fill: (rows, n) => {
      if (writeTexts?.(rows, n, arena)) return;
      arena.reset();
      for (let i = 0; i < n; i++) {
        random.seek(rows[i]!);
        write(arena, random);
        arena.endCell(i);
      }
    },
  };
}

/** The same forms for the module; undefined where it does not know a part. Both give the same bytes. */
function composeForms(forms: readonly FakerForm[]): Composition | undefined {
  const known = new Map<FakerPart, TextPart | undefined>();
  const partOf = (part: FakerPart) => {
    if (!known.has(part)) known.set(part, composePart(part));
    return known.get(part);
  };
  const composed = forms.map((form) => form.parts.map(partOf).filter((part) => part !== undefined));
  if (composed.some((parts, k) => parts.length < forms[k]!.parts.length)) return undefined;
  return {
    chances: createAliasTable(
      forms.length,
      forms.map(({ weight }) => weight),
    ),
    forms: composed,
    longest: Math.max(...composed.map((form) => form.reduce((sum, part) => sum + longestOf(part), 0))),
  };
}

function composePart(part: FakerPart): TextPart | undefined {
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
      if (part.length > DIGITS_A_DRAW) return undefined;
      return { kind: "digits", digits: part.length, first: part.leadingZeros ? 0 : 10 ** (part.length - 1) };
    default:
      return undefined;
  }
}

const longestOf = (part: TextPart) => (part.kind === "digits" ? part.digits : part.entries.longest);
