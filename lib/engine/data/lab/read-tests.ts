import { LAB_TESTS, PANEL_WEIGHTS } from "./tests";

export interface Range {
  low: number;
  high: number;
}

export const SEXES = ["Male", "Female"] as const;
type Sex = (typeof SEXES)[number];

/** One laboratory test as the rules read it. */
export interface LabTest {
  name: string;
  loincCode: string | null;
  panel: string;
  category: string;
  specimen: string;
  unit: string;
  reference: Readonly<Record<Sex, Range>>;
  plausible: Range;
  digits: number;
  /** Healthy values crowd the lower end. */
  isSkewed: boolean;
  /** What odd results mostly are. */
  lean: "low" | "high" | "either";
  sexes: readonly Sex[];
  /** How often it is ordered. */
  weight: number;
}

/** All laboratory tests, parsed. */
export function readTests(): LabTest[] {
  const tests: LabTest[] = [];
  let heading: string[] = [];
  for (const line of LAB_TESTS.trim().split("\n")) {
    if (line.startsWith("# ")) heading = line.slice(2).split("; ");
    else tests.push(readTest(line, heading));
  }
  return tests;
}

function readTest(line: string, heading: readonly string[]): LabTest {
  const [name = "", code = "", unit = "", reference = "", plausible = "", digits = "", marks = ""] = line.split(";");
  const [panel = "", category = "", specimen = ""] = heading;
  const [men = "", women = men] = reference.split("/");
  const has = (mark: string) => marks.split(" ").includes(mark);
  return {
    name,
    loincCode: code === "" ? null : code,
    panel,
    category,
    specimen,
    unit,
    reference: { Male: readRange(men.replace("M", "")), Female: readRange(women.replace(/[MF]/, "")) },
    plausible: readRange(plausible),
    digits: Number(digits),
    isSkewed: has("skew"),
    lean: has("low") ? "low" : has("high") ? "high" : "either",
    sexes: has("men") ? ["Male"] : has("women") ? ["Female"] : SEXES,
    weight: PANEL_WEIGHTS[panel] ?? 1,
  };
}

function readRange(text: string): Range {
  const match = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(text);
  if (!match) throw new RangeError(`not a range: ${text}`);
  return { low: Number(match[1]), high: Number(match[2]) };
}
