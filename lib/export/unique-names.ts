/** Names made to fit a target, each still telling itself from the others: the second of two that collide gets " 2", or whatever `number` writes. */
export function uniqueNames(
  names: readonly string[],
  {
    shorten,
    fold,
    number,
  }: { shorten(name: string, reserve: number): string; fold(name: string): string; number(n: number): string },
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let candidate = shorten(name, 0);
    for (let n = 2; taken.has(fold(candidate)); n++) candidate = `${shorten(name, number(n).length)}${number(n)}`;
    taken.add(fold(candidate));
    return candidate;
  });
}

/** The longest beginning of a text that `measure` finds no longer than `most`, never half a character. */
export function cutTo(text: string, most: number, measure: (text: string) => number): string {
  let cut = text;
  while (measure(cut) > most) cut = [...cut].slice(0, -1).join("");
  return cut;
}
