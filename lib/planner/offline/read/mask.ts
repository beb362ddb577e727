/** Shapes of codes by example → a pattern of the contract: "ORD-#####", "ABC-1234", "2024-XXXX", "AA999". */

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** The pattern of a shape; undefined where the text is plain words or a plain number. */
export function patternOfMask(text: string): string | undefined {
  const mask = text.trim().replace(/^["']|["'.]+$/g, "");
  if (mask.length < 3 || mask.length > 60 || /\s.*\s.*\s/.test(mask) || !/[#\dXN]|([A-Z])\1\1/.test(mask))
    return undefined;
  if (/^(?:\\d|\[|\^)/.test(mask) || /\\d|\{\d/.test(mask)) return mask.replace(/^\^|\$$/g, "");
  if (mask.includes("#")) return joinRuns(mask, (letter) => (letter === "#" ? "\\d" : undefined));
  // "XXXX-XXXX" and "AAAA-BBBB-CCCC" say how long the groups are, and no more.
  if (/^(?:([A-Z])\1{2,}[-_ ]?)+$/.test(mask))
    return joinRuns(mask, (letter) => (/[A-Z]/.test(letter) ? "[A-Z0-9]" : undefined));
  // "XXXX-1234-AB": letters stand for letters where digits stand for digits.
  if (/^X{2,}.*\d/.test(mask))
    return joinRuns(mask, (letter) => (/\d/.test(letter) ? "\\d" : /[A-Z]/.test(letter) ? "[A-Z]" : undefined));
  if (/X{2,}|N{3,}/.test(mask))
    return joinRuns(
      mask.replace(/X{2,}|N{3,}/g, (run) => "\u0000".repeat(run.length)),
      (letter) => (letter === "\u0000" ? "\\d" : undefined),
    );
  // An example such as TRK-48213: digits vary; letters vary only where a short group follows another.
  if (
    !/^[A-Z]{1,6}[-_ ]?\d[\dA-Z-]*$|^\d{2,}-\d{2,}(?:-\d+)*$|^[A-Z]\d{3,}$/.test(mask) ||
    /^\d{4}-\d{2}(?:-\d{2})?$|^\d+-\d+$/.test(mask)
  )
    return undefined;
  return joinRuns(mask, (letter, index) =>
    /\d/.test(letter) ? "\\d" : /[A-Z]/.test(letter) && /\d/.test(mask.slice(0, index)) ? "[A-Z]" : undefined,
  );
}

/** Letters that a class stands for become the class, counted; all others stay themselves. */
function joinRuns(mask: string, classOf: (letter: string, index: number) => string | undefined): string {
  const parts: { text: string; count: number; isClass: boolean }[] = [];
  Array.from(mask).forEach((letter, index) => {
    const found = classOf(letter, index);
    const text = found ?? letter.replace(SPECIAL, "\\$&");
    const last = parts.at(-1);
    if (found !== undefined && last?.isClass && last.text === text) last.count++;
    else parts.push({ text, count: 1, isClass: found !== undefined });
  });
  return parts.map(({ text, count }) => (count > 1 ? `${text}{${count}}` : text)).join("");
}
