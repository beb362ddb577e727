import type { RecordDeclaration } from "../../pack";
import { createPhrase, type Details, detailOf, numberOf, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { INTENTS, LABELLED, TASKS } from "./intents";

const DETAILS: Details = {
  amount: (detail) => `$${numberOf(2, 90, 1)(detail) * 5}`,
  name: detailOf(["Anna", "my brother", "Mr. Ortiz", "Priya", "Tom", "the plumber"], 2),
  order: (detail) => `#${numberOf(100_000, 999_999, 3)(detail)}`,
  weekday: detailOf(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], 4),
  city: detailOf(["Lisbon", "Chicago", "Berlin", "Toronto", "Madrid", "Osaka"], 5),
  degrees: (detail) => String(numberOf(17, 24, 6)(detail)),
  hour: (detail) => `${numberOf(6, 11, 7)(detail)} o'clock`,
};

const isTop = (text: string, at: number) => text.slice(0, at).split("{").length === text.slice(0, at).split("}").length;

/** Parts at | outside of braces. */
function alternatives(text: string): string[] {
  const cuts = Array.from(text.matchAll(/\|/g), ({ index }) => index).filter((at) => isTop(text, at));
  return [-1, ...cuts].map((at, i) => text.slice(at + 1, cuts[i] ?? text.length));
}

const linesOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";"));
const phrase = (source: string) => createPhrase(source, DETAILS);
const detail = derived("integer", [], (_, random) => random.index(0x7fffffff));
const said = (column: string) =>
  derived("text", [column, "detail"], ([made, of], random) => (made as Phrase)(random, of as number));

/** What people say to an assistant, by intent. */
export function loadUtterances(): RecordDeclaration {
  const rows = linesOf(INTENTS).flatMap(([domain, intent, texts = "", answers = "", weight]) =>
    alternatives(texts).map((text, _, all) => ({
      domain,
      intent,
      text: phrase(text),
      answers: alternatives(answers).map(phrase),
      weight: Number(weight) / all.length,
    })),
  );
  return {
    pool: {
      columns: {
        domain: rows.map(({ domain }) => domain),
        intent: rows.map(({ intent }) => intent),
        _text: rows.map(({ text }) => text),
        _answers: rows.map(({ answers }) => answers),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: {
      ...columnRules(["domain", "intent"]),
      detail,
      text: said("_text"),
      response: derived("text", ["_answers", "detail"], ([answers, of], random) =>
        random.pick(answers as Phrase[])(random, of as number),
      ),
      confidence: derived("rate", [], (_, random) => Math.round((1 - random.next() ** 3 * 0.45) * 1000) / 1000),
    },
  };
}

/** Short texts with their sentiment. */
export function loadLabelledTexts(): RecordDeclaration {
  const rows = linesOf(LABELLED).flatMap(([topic, sentiment, texts = "", weight]) =>
    alternatives(texts).map((text, _, all) => ({
      topic,
      sentiment,
      text: phrase(text),
      weight: Number(weight) / all.length,
    })),
  );
  return {
    pool: {
      columns: {
        topic: rows.map(({ topic }) => topic),
        sentiment: rows.map(({ sentiment }) => sentiment),
        label: rows.map(({ sentiment }) => ({ Positive: 1, Negative: 0 })[String(sentiment)] ?? 2),
        _text: rows.map(({ text }) => text),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: { ...columnRules(["topic", "sentiment", "label"]), detail, text: said("_text") },
  };
}

/** Prompts for a language model with right answers: "Explain {how vaccines work=A vaccine …|…}". */
export function loadPrompts(): RecordDeclaration {
  const rows = linesOf(TASKS).flatMap(([kind, task = "", weight]) => {
    const [start = "", inner = ""] = task.split("{");
    return inner
      .replace(/\}$/, "")
      .split("|")
      .map((pair, _, all) => {
        const at = pair.search(/=(?=[^=]+$)/);
        const cut =
          kind === "Coding" || kind === "Math"
            ? pair.indexOf("=", kind === "Math" && pair.includes("?=") ? pair.indexOf("?=") : 0)
            : at;
        return {
          kind,
          prompt: start + pair.slice(0, cut),
          response: pair.slice(cut + 1),
          weight: Number(weight) / all.length,
        };
      });
  });
  return {
    pool: {
      columns: {
        kind: rows.map(({ kind }) => kind),
        prompt: rows.map(({ prompt }) => (/[.?:}]$/.test(prompt) ? prompt : `${prompt}.`)),
        response: rows.map(({ response }) => response),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: {
      ...columnRules(["kind", "prompt", "response"]),
      prompt_tokens: derived("integer", ["prompt"], ([text]) => Math.ceil(String(text).length / 4)),
      response_tokens: derived("integer", ["response"], ([text]) => Math.ceil(String(text).length / 4)),
    },
  };
}
