import type { CellRandom } from "../../random";
import {
  OPENINGS,
  OPENINGS_WITH_ONSET,
  PLANS_WITH_FINDING,
  PLANS_WITH_NORMAL_FINDING,
  PLANS_WITH_PROCEDURE,
  SINGLE_SENTENCES,
} from "./note-grammar";
import type { Condition, LabFinding, Medication, Phrase } from "./read-conditions";

export interface CaseFacts {
  condition: Condition;
  presentation: Phrase;
  medication: Medication;
  procedure: Phrase;
  lab: LabFinding;
  isChild: boolean;
}

type Slot = (facts: CaseFacts, random: CellRandom, begins: boolean) => string;

const SLOTS: Readonly<Record<string, Slot>> = {
  symptoms: ({ presentation }) => presentation.prose,
  onset: ({ condition: { course }, isChild }, random) =>
    random.pick((isChild ? course.childOnset : undefined) ?? course.onset),
  condition: ({ condition }, _, begins) => (begins ? condition.name.text : condition.name.prose),
  medication: ({ medication }) => `${medication.text} ${medication.frequency}`,
  procedure: ({ procedure }) => procedure.prose,
  lab: ({ lab }) => lab.clause,
  test: ({ lab }) => lab.test.prose,
};

type Piece = string | { fill: Slot; begins: boolean };

/** A sentence cut at its slots once, so that a row only joins pieces. */
function compileSentence(sentence: string): readonly Piece[] {
  return sentence.split(/[{}]/).map((part, i, parts): Piece => {
    if (i % 2 === 0) return part;
    const fill = SLOTS[part];
    if (!fill) throw new RangeError(`no slot {${part}}`);
    return { fill, begins: /(^|[.] )$/.test(parts[i - 1]!) };
  });
}

const openings = OPENINGS.map(compileSentence);
const openingsWithOnset = OPENINGS_WITH_ONSET.map(compileSentence);
const plansWithFinding = PLANS_WITH_FINDING.map(compileSentence);
const plansWithNormalFinding = PLANS_WITH_NORMAL_FINDING.map(compileSentence);
const plansWithProcedure = PLANS_WITH_PROCEDURE.map(compileSentence);
const singleSentences = SINGLE_SENTENCES.map(compileSentence);

/** A clinical note about the facts of one case. */
export function writeNote(facts: CaseFacts, random: CellRandom): string {
  const kind = random.next();
  if (kind < 0.15) return say(random.pick(singleSentences), facts, random);
  const opening = random.pick(facts.condition.course.onset.length > 0 ? openingsWithOnset : openings);
  const plansWithLab = facts.lab.supports ? plansWithFinding : plansWithNormalFinding;
  const plan = random.pick(kind < 0.55 ? plansWithProcedure : plansWithLab);
  return `${say(opening, facts, random)} ${say(plan, facts, random)}`;
}

function say(sentence: readonly Piece[], facts: CaseFacts, random: CellRandom): string {
  let text = "";
  for (const piece of sentence) text += typeof piece === "string" ? piece : piece.fill(facts, random, piece.begins);
  return text;
}
