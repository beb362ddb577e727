/** Copies source[from, to) to p, four bytes at a time; what is copied too much, the next piece writes over. */
export function copyWords(source: DataView, from: number, to: number, target: DataView, p: number): number {
  const size = to - from;
  for (let k = 0; k < size; k += 4) target.setInt32(p + k, source.getInt32(from + k));
  return p + size;
}
