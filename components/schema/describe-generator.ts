import { type DraftGenerator, isObject } from "./draft";
import { readSimpleDuration } from "./duration-text";
import { kindLabel } from "./words";

/** A generator in half a line, for the closed field list. */
export function describeGenerator(generator: DraftGenerator): string {
  const g = generator;
  switch (g.kind) {
    case "integer":
    case "decimal":
      return [rangeOf(g), shapeOf(g.distribution)].filter(Boolean).join(", ") || g.kind;
    case "sequence":
      return sequenceOf(g);
    case "uuid":
      return `UUID v${text(g.version)}`;
    case "boolean":
      return `true ${percent(g.probability)}`;
    case "choice":
      return listOf(g.values);
    case "datetime":
      return `${text(g.output)}, ${momentOf(g.from)} to ${momentOf(g.to)}`;
    case "faker":
      return text(g.method);
    case "pattern":
      return text(g.pattern);
    case "template":
      return text(g.template);
    case "formula":
      return text(g.expression);
    case "conditional":
      return Array.isArray(g.cases) && isObject(g.cases[0]) ? `if ${text(g.cases[0].when)} …` : "conditional";
    case "record":
      return `${text(g.source)} · ${text(g.attribute)}${g.as ? ` (${text(g.as)})` : ""}`;
    case "reference":
      return `→ ${text(g.table)}${g.field ? `.${text(g.field)}` : ""}`;
    case "lookup":
      return `${Array.isArray(g.through) ? g.through.map(text).join(" → ") : ""} → ${text(g.field)}`;
    default:
      return g.kind;
  }
}

/** The first two values, or a clock's start and step. */
function sequenceOf({ prefix, start, step, pad }: DraftGenerator): string {
  if (typeof start !== "number" || typeof step !== "number") return `${text(start)}, every ${text(step)}`;
  const width = typeof pad === "number" ? pad : 0;
  return [start, start + step]
    .map((each) => `${text(prefix)}${String(each).padStart(width, "0")}`)
    .join(", ")
    .concat(" …");
}

/** `12%`, also for a rate that is half typed. */
export function percent(rate: unknown): string {
  return typeof rate === "number" ? `${Math.round(rate * 1000) / 10}%` : "?";
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function rangeOf({ min, max }: DraftGenerator): string {
  if (min === undefined && max === undefined) return "";
  if (max === undefined) return `from ${number(min)}`;
  return min === undefined ? `up to ${number(max)}` : `${number(min)} – ${number(max)}`;
}

function number(value: unknown): string {
  return typeof value === "number" ? value.toLocaleString("en-US", { useGrouping: "min2" }) : text(value);
}

function shapeOf(distribution: unknown): string {
  if (!isObject(distribution) || distribution.kind === "uniform") return "";
  const middle = distribution.mean ?? distribution.median;
  return `${kindLabel(text(distribution.kind)).toLowerCase()}${middle === undefined ? "" : ` about ${number(middle)}`}`;
}

function listOf(values: unknown): string {
  if (!Array.isArray(values)) return "a list";
  const shown = values.slice(0, 4).map(text).join(", ");
  return values.length > 4 ? `${shown} + ${values.length - 4}` : shown;
}

function momentOf(moment: unknown): string {
  if (typeof moment === "string") return moment;
  if (!isObject(moment)) return "?";
  const from = typeof moment.field === "string" ? moment.field : "now";
  const distance = text(moment.field === undefined ? moment.asOf : moment.offset);
  const simple = readSimpleDuration(distance);
  if (distance === "" || simple?.amount === 0) return from;
  if (!simple) return `${from} ${distance}`;
  const { amount, unit } = simple;
  const length = `${Math.abs(amount)} ${Math.abs(amount) === 1 ? unit.slice(0, -1) : unit}`;
  if (from !== "now") return `${from} ${amount < 0 ? "−" : "+"} ${length}`;
  return amount < 0 ? `${length} ago` : `${length} from now`;
}
