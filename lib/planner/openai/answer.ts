/** Reading what a model wrote: untrusted text that may hold a draft. */

/** Longest answer that is read; a schema of 50 full tables is well below. */
export const MAX_ANSWER_CHARACTERS = 400_000;

const FENCED = /```(?:json)?\s*([\s\S]*?)```/;
const THINKING = /^\s*<think>[\s\S]*?<\/think>/;

/** The JSON in an answer, nulls dropped and arguments unpacked; undefined when there is none. */
export function readAnswer(answer: string): unknown {
  const text = answer.replace(THINKING, "");
  for (const candidate of [text, FENCED.exec(text)?.[1], text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)]) {
    if (!candidate) continue;
    try {
      return unpack(JSON.parse(candidate));
    } catch {
      // The next candidate may be the one.
    }
  }
  return undefined;
}

/** A field's name stands just before its generator. */
const FIELD_NAME =
  /"name"\s*:\s*"((?:[^"\\]|\\.){1,120})"\s*,\s*(?:"description"\s*:\s*(?:null|"(?:[^"\\]|\\.){0,500}")\s*,\s*)?"generator"/g;
/** More than the pattern above can span. */
const LOOK_BACK = 800;

/** Tells the names of the fields in an answer that is still arriving, in order; undefined when no new one has come. */
export function createFieldNameReader(): (textSoFar: string) => string[] | undefined {
  const names: string[] = [];
  let readTo = 0;
  return (textSoFar) => {
    const known = names.length;
    FIELD_NAME.lastIndex = readTo;
    for (const match of textSoFar.matchAll(FIELD_NAME)) {
      names.push(match[1]!.replace(/\\(["\\/])/g, "$1"));
      readTo = match.index + match[0].length;
    }
    readTo = Math.max(readTo, textSoFar.length - LOOK_BACK);
    return names.length > known ? [...names] : undefined;
  };
}

/** Strict mode writes null for what is left out, and arguments as text. Nulls inside lists are values and stay. */
function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  const unpacked = Object.fromEntries(entries.map(([key, item]) => [key, unpack(item)]));
  if (unpacked.kind === "faker" && typeof unpacked.args === "string") unpacked.args = parseArguments(unpacked.args);
  return unpacked;
}

function parseArguments(text: string): unknown {
  if (text.trim() === "") return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    // Left as text, so that the check names it and the model can mend it.
    return text;
  }
}
