import { isObject } from "./draft";
import type { Owner } from "./nested";
import { withValue } from "./with-value";

/** A record generator with another source: an attribute and filters that the new one does not have do not stay. */
export function withSource(record: Owner, source: unknown, attributes: readonly string[]): Record<string, unknown> {
  const next = withValue(record, "source", source);
  const [first] = attributes;
  if (first === undefined) return next;
  const knows = (name: unknown) => attributes.some((attribute) => attribute === name);
  const where = Array.isArray(record.where)
    ? record.where.filter((filter) => isObject(filter) && knows(filter.attribute))
    : [];
  const chosen = withValue(next, "attribute", knows(record.attribute) ? record.attribute : first);
  return withValue(chosen, "where", where.length > 0 ? where : undefined);
}
