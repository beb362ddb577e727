import type { CellRandom } from "../../random";
import { PHRASES } from "./phrases";

interface Phrases {
  offers: readonly string[];
  served: readonly string[];
  sayings: readonly string[];
}

/** Years after which a firm says since when it has been around. */
const PROUD_AGE = 12;

/** Draws what a firm says of itself; it mentions its year only when it has grown old. */
export function createCatchPhrases(): (industry: string, founded: number, age: number, random: CellRandom) => string {
  const phrases = new Map(
    PHRASES.trim()
      .split("\n")
      .map((line): [string, Phrases] => {
        const at = line.indexOf(":");
        const [offers = "", served = "", sayings = ""] = line.slice(at + 1).split(";");
        return [
          line.slice(0, at),
          { offers: offers.split(","), served: served.split(","), sayings: sayings.split("|") },
        ];
      }),
  );
  return (industry, founded, age, random) => {
    const { offers, served, sayings } = phrases.get(industry)!;
    const chance = random.next();
    if (chance < 0.4) return random.pick(sayings);
    const offer = random.pick(offers);
    if (age >= PROUD_AGE && chance < 0.52) return `${sentence(offer)} since ${founded}`;
    if (chance < 0.58) return `${sentence(offer)} you can count on`;
    if (chance < 0.62) return `${sentence(offer)}, done right`;
    return `${sentence(offer)} for ${random.pick(served)}`;
  };
}

const sentence = (text: string) => text[0]!.toUpperCase() + text.slice(1);
