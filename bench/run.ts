import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Scenario } from "./scenario";
import { fakerScenario, kindsScenario, packsScenario } from "./scenarios/cells";
import { formatsScenario } from "./scenarios/formats";
import { httpScenario } from "./scenarios/http";
import { lineitemScenario } from "./scenarios/lineitem";
import { ordersScenario } from "./scenarios/orders";
import { shopScenario } from "./scenarios/shop";
import { sizesScenario } from "./scenarios/sizes";
import { textsScenario } from "./scenarios/texts";
import { threadsScenario } from "./scenarios/threads";
import { wideScenario } from "./scenarios/wide";

/** `npm run bench` runs every scenario, `npm run bench -- <name> …` some; their sections of `bench/results.md` are written anew. */

const scenarios: readonly Scenario[] = [
  ordersScenario,
  lineitemScenario,
  wideScenario,
  shopScenario,
  textsScenario,
  formatsScenario,
  threadsScenario,
  sizesScenario,
  httpScenario,
  kindsScenario,
  packsScenario,
  fakerScenario,
];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !scenarios.some((scenario) => scenario.name === name));
if (unknown.length > 0) {
  const known = scenarios.map(({ name }) => name).join(", ");
  console.error(`There is no scenario ${unknown.join(", ")}. There are ${known}.`);
  process.exit(1);
}

const RESULTS = new URL("./results.md", import.meta.url);

const HEAD = `# Bench results

Written by \`npm run bench\`, each section when its scenario was last run.

Contenders take turns in one process. Figures are medians, ratios are taken round by round and shown with their spread. Seconds are those of
the processor unless a title says otherwise, so other work on the machine counts for less. Ratios carry over to other machines; figures do not.`;

/** Sections of the last results by the name of their scenario. */
async function readSections(): Promise<Map<string, string>> {
  const text = await readFile(RESULTS, "utf8").catch(() => "");
  const sections = text.split(/^(?=## )/m).slice(1);
  return new Map(sections.map((section) => [section.slice(3, section.indexOf(":")), section.trimEnd()]));
}

const setting = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores.`;
const sections = await readSections();
for (const { name, title, run } of names.length === 0
  ? scenarios
  : scenarios.filter((one) => names.includes(one.name))) {
  const section = `## ${name}: ${title}\n\n${setting}\n\n${await run()}`;
  console.log(`${section}\n`);
  sections.set(name, section);
  const known = scenarios.flatMap((scenario) => sections.get(scenario.name) ?? []);
  await writeFile(RESULTS, `${[HEAD, ...known].join("\n\n")}\n`);
}
