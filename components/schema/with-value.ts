/** A copy with one entry set; `undefined` leaves it out. */
export function withValue(
  owner: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const next = { ...owner, [name]: value };
  if (value === undefined) delete next[name];
  return next;
}
