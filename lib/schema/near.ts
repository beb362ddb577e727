/** Names closest to a mistyped one, nearest first, for the message of a violation. */
export function nearestNames(wanted: string, names: Iterable<string>, limit = 3): string[] {
  const target = plain(wanted);
  const scored: { name: string; distance: number }[] = [];
  for (const name of names) {
    const candidate = plain(name);
    const contained = candidate.includes(target) || target.includes(candidate);
    const distance = contained ? 1 : editDistance(target, candidate);
    if (distance <= Math.max(2, Math.ceil(target.length * 0.4))) scored.push({ name, distance });
  }
  return scored
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "en"))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** `Did you mean "a" or "b"?` with a leading space, or nothing. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const near = nearestNames(wanted, names).map((name) => `"${name}"`);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + change);
    }
    previous = current;
  }
  return previous[b.length]!;
}
