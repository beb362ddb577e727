/** Measures of chance for tests with fixed seeds. */

/** Chi-square of counts against what was expected, in standard deviations from its mean: beyond 4 the counts do not fit. */
export function chiSquareScore(found: readonly number[], expected: readonly number[]): number {
  const sum = found.reduce((total, count, k) => total + (count - expected[k]!) ** 2 / expected[k]!, 0);
  const degrees = found.length - 1;
  // Wilson and Hilferty's cube root makes it nearly normal.
  return (Math.cbrt(sum / degrees) - (1 - 2 / (9 * degrees))) / Math.sqrt(2 / (9 * degrees));
}

/** How often each of these keys occurs. */
export function countsOf<K>(values: readonly K[], keys: readonly K[]): number[] {
  const counts = new Map<K, number>(keys.map((key) => [key, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return keys.map((key) => counts.get(key)!);
}

/** Expected counts of `size` values by weight. */
export function shared(size: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (size * weight) / total);
}

/** Pearson's correlation; of independent series it lies within 4/√n. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [product, spreadA, spreadB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += (a[i]! - meanA) * (b[i]! - meanB);
    spreadA += (a[i]! - meanA) ** 2;
    spreadB += (b[i]! - meanB) ** 2;
  }
  return product / Math.sqrt(spreadA * spreadB);
}
