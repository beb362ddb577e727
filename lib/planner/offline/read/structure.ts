/** A description as blocks: sentences, and lists with the line that announces them. */

export type Block = { kind: "sentence"; text: string } | { kind: "list"; header: string; items: string[] };

/** "e.g." and its like end no sentence, nor does the point in 5.99 or in example.com. */
const SENTENCE_END =
  /(?=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|approx|no|dr|mr|ms|mrs|st|inc|incl|excl|ltd|co|min|max|avg|temp|dept|est|qty|num))(?<=[^\s.]{2}|[)\]"'%\d])[.!?]["')]?(?=\s+["'(]?[A-Z0-9]|(?<=[^\s.]{3}[.!?]["')]?)\s+[a-z]|\s*$)/g;

/** `isTable` tells "Customers: id, name" from "Age: 18-65". */
export function readBlocks(text: string, isTable: (noun: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let list: { header: string; items: string[] } | undefined;
  for (const line of joinWrapped(bulletLabels(text, isTable))) {
    if (line.startsWith("- ")) {
      if (!list) {
        const before = blocks.at(-1);
        const header =
          before?.kind === "sentence" &&
          /:$|\b(?:columns|fields|features|where|following|include|schema|tables?)\W*$/i.test(before.text)
            ? (blocks.pop() as { text: string }).text
            : "";
        list = { header, items: [] };
        blocks.push({ kind: "list", ...list });
      }
      list.items.push(line.slice(2).trim());
      continue;
    }
    list = undefined;
    for (const sentence of splitSentences(line)) blocks.push({ kind: "sentence", text: sentence });
  }
  return blocks.flatMap((block) => (block.kind === "list" && block.items.length === 0 ? [] : [block]));
}

/** Lines after one another that each say "label: something" list columns, bullets or not. */
function bulletLabels(text: string, isTable: (noun: string) => boolean): string {
  const lines = text.split("\n");
  const isLabelled = lines.map((line) => {
    const [label = "", said = ""] = line.trim().split(/:\s+/, 2);
    const words = label.split(" ").length;
    const listsColumns = said.includes(",") && !/\d%/.test(said);
    return LABELLED.test(line.trim()) && words <= 4 && !(isTable(label) && listsColumns);
  });
  return lines
    .map((line, i) => (isLabelled[i] && (isLabelled[i - 1] || isLabelled[i + 1]) ? `- ${line.trim()}` : line))
    .join("\n");
}

/** Lines, where a line that only continues the one before is joined to it; bare lines after a colon become bullets. */
function joinWrapped(text: string): string[] {
  const lines: string[] = [];
  let afterColon = false;
  let header = "";
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "") {
      // A blank line after "columns:" does not end the list that is still to come.
      if (lines.at(-1)?.startsWith("- ")) afterColon = false;
      continue;
    }
    const last = lines.at(-1);
    if (line.startsWith("- ")) lines.push(line);
    else if (last !== undefined && !last.startsWith("- ") && (/,$/.test(last) || isContinuation(last, line)))
      lines[lines.length - 1] = `${last} ${line}`;
    else if (afterColon && LABELLED.test(line) && ANNOUNCES_COLUMNS.test(header)) lines.push(`- ${line}`);
    else if (
      afterColon &&
      line.length < 80 &&
      !/[.!?]$/.test(line) &&
      !/:\s/.test(line.slice(0, -1)) &&
      !line.includes(",")
    )
      lines.push(`- ${line.replace(/:$/, "")}`);
    else if (afterColon && last?.startsWith("- ") && line.length < 80 && !/[.!?]$/.test(line)) lines.push(`- ${line}`);
    else {
      lines.push(line);
      afterColon = false;
    }
    if (line.endsWith(":")) {
      afterColon = true;
      header = line;
    }
  }
  return lines;
}

const ANNOUNCES_COLUMNS = /\b(?:columns?|fields?|features?|attributes?|schema|properties|following)\b/i;
const LABELLED = /^[A-Za-z][\w ]{0,40}:\s+\S/;

/** A line that only goes on where the one before broke off. */
function isContinuation(last: string, line: string): boolean {
  return (
    !/[.:;!?]$/.test(last) &&
    /^[a-z]/.test(line) &&
    !/^[a-z]+_[a-z_]+\b/.test(line) &&
    !LABELLED.test(line) &&
    last.length > 40
  );
}

export function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    sentences.push(line.slice(start, match.index).trim());
    start = match.index + match[0].length;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
