import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Scenario } from "./scenario";
import { fakerScenario, kindsScenario, packsScenario } from "./scenarios/cells";
import { formatsScenario } from "./scenarios/formats";
import { lineitemScenario } from "./scenarios/lineitem";
import { ordersScenario } from "./scenarios/orders";
import { shopScenario } from "./scenarios/shop";
import { sizesScenario } from "./scenarios/sizes";
import { textsScenario } from "./scenarios/texts";
import { threadsScenario } from "./scenarios/threads";
import { wideScenario } from "./scenarios/wide";

/** `npm run bench` runs every scenario and writes `bench/results.md`; `npm run bench -- <name> …` runs some and prints them. */

const scenarios: readonly Scenario[] = [
  ordersScenario,
  lineitemScenario,
  wideScenario,
  shopScenario,
  textsScenario,
  formatsScenario,
  threadsScenario,
  sizesScenario,
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

const wanted = names.length === 0 ? scenarios : scenarios.filter(({ name }) => names.includes(name));
const sections: string[] = [];
for (const { name, title, run } of wanted) {
  const section = `## ${name}: ${title}\n\n${await run()}\n`;
  console.log(section);
  sections.push(section);
}

const head = `# Bench results

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores. Written by \`npm run bench\`.

Contenders take turns in one process. Figures are medians, ratios are taken round by round and shown with their spread. Seconds are those of
the processor unless a title says otherwise, so other work on the machine counts for little. Ratios carry over to other machines; figures do not.
`;
if (names.length === 0) await writeFile(new URL("./results.md", import.meta.url), [head, ...sections].join("\n"));
