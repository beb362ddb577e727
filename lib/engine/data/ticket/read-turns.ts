import { createPhrase, type Phrase } from "../record-phrases";
import { TICKET_DETAILS } from "./details";
import { TURN_FORMS, TURNS } from "./turns";

/** What is said about matters of one category between the request and its solution. */
export interface ConversationTurns {
  ask: Phrase;
  detail: Phrase;
  update: Phrase;
}

const phrase = (source: string) => createPhrase(source, TICKET_DETAILS);

export const FORMS = {
  ask: phrase(TURN_FORMS.ask),
  nudge: phrase(TURN_FORMS.nudge),
  wait: phrase(TURN_FORMS.wait),
  thanks: phrase(TURN_FORMS.thanks),
};

/** By category. */
export function readTurns(): ReadonlyMap<string, ConversationTurns> {
  return new Map(
    TURNS.trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [category = "", ask = "", detail = "", update = ""] = line.split(";");
        return [category, { ask: phrase(ask), detail: phrase(detail), update: phrase(update) }];
      }),
  );
}
