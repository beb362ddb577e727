import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { type LabTest, type Range, readTests } from "./read-tests";

const NORMAL_SHARE = 0.8;
/** Share of the odd results that go the way a test leans. */
const LEAN_SHARE = 0.9;
const STATUSES = [...Array(18).fill("Final"), "Preliminary", "Corrected"] as readonly string[];

const COLUMN_ATTRIBUTES = [
  "test",
  "loinc_code",
  "panel",
  "category",
  "specimen",
  "unit",
  "flag",
  "patient_sex",
  "reference_range",
];

let declaration: RecordDeclaration | undefined;

/** Laboratory results; the same in every locale. */
export function loadLabResults(): RecordDeclaration {
  declaration ??= { pool: buildResults(), rules: labRules() };
  return declaration;
}

/** Every test with each sex and flag it can have. */
function buildResults() {
  const rows = readTests().flatMap((test) =>
    test.sexes.flatMap((sex) => {
      const reference = test.reference[sex];
      return flagShares(test, reference).map(([flag, share]) => ({
        columns: {
          test: test.name,
          loinc_code: test.loincCode,
          panel: test.panel,
          category: test.category,
          specimen: test.specimen,
          unit: test.unit,
          flag,
          patient_sex: sex,
          reference_range: `${reference.low.toFixed(test.digits)}-${reference.high.toFixed(test.digits)}`,
          _test: test,
          _reference: reference,
        },
        weight: (test.weight * share) / test.sexes.length,
      }));
    }),
  );
  const names = Object.keys(rows[0]!.columns) as (keyof (typeof rows)[number]["columns"])[];
  return {
    columns: Object.fromEntries(names.map((name) => [name, rows.map(({ columns }) => columns[name])])),
    weights: rows.map(({ weight }) => weight),
  };
}

function flagShares({ plausible, lean }: LabTest, { low, high }: Range): [flag: string, share: number][] {
  const canBeLow = plausible.low < low;
  const canBeHigh = plausible.high > high;
  const odd = 1 - NORMAL_SHARE;
  const lowShare = !canBeLow ? 0 : !canBeHigh ? 1 : { low: LEAN_SHARE, high: 1 - LEAN_SHARE, either: 0.5 }[lean];
  const shares: [string, number][] = [
    ["Normal", NORMAL_SHARE],
    ["Low", odd * lowShare],
    ["High", odd * (1 - lowShare)],
  ];
  return shares.filter(([, share]) => share > 0);
}

function labRules(): RecordDeclaration["rules"] {
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  rules.reference_low = {
    kind: "derived",
    type: { type: "number" },
    of: ["_reference"],
    make: ([reference]) => (reference as Range).low,
  };
  rules.reference_high = {
    kind: "derived",
    type: { type: "number" },
    of: ["_reference"],
    make: ([reference]) => (reference as Range).high,
  };
  rules.status = { kind: "derived", type: { type: "text" }, of: [], make: (_, random) => random.pick(STATUSES) };
  rules.value = {
    kind: "derived",
    type: { type: "number" },
    of: ["_test", "_reference", "flag"],
    make: ([test, reference, flag], random) => measure(test as LabTest, reference as Range, flag as string, random),
  };
  return rules;
}

/** A value on the side of the reference range that the flag says, odd values mostly near it. */
function measure(
  { plausible, digits, isSkewed }: LabTest,
  { low, high }: Range,
  flag: string,
  random: CellRandom,
): number {
  const unit = 10 ** digits;
  const round = (value: number, from: number, to: number) =>
    Math.min(Math.floor(to * unit + 1e-6), Math.max(Math.ceil(from * unit - 1e-6), Math.round(value * unit))) / unit;
  if (flag === "High") {
    const from = high + 1 / unit;
    return round(from + (plausible.high - from) * random.next() ** 4, from, plausible.high);
  }
  if (flag === "Low") {
    const to = low - 1 / unit;
    return round(to - (to - plausible.low) * random.next() ** 3, plausible.low, to);
  }
  return round(low + (high - low) * healthyShare(isSkewed, low === 0, random), low, high);
}

/** Where in the reference range a healthy value lies. A range from 0 that is not skewed has no healthy values near 0. */
function healthyShare(isSkewed: boolean, isFromZero: boolean, random: CellRandom): number {
  if (isSkewed) return random.next() ** 1.8;
  const share = isFromZero ? 0.66 + 0.15 * random.normal() : 0.5 + 0.19 * random.normal();
  return Math.min(1, Math.max(0, share));
}
