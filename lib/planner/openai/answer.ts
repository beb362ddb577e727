/** Reading what a model wrote: untrusted text that may hold a draft. */

const MAX_ANSWER_CHARACTERS = 400_000;
const FENCED = /```(?:json)?\s*([\s\S]*?)```/;

/** The JSON in an answer, nulls dropped and arguments unpacked; undefined when there is none. */
export function readAnswer(text: string): unknown {
  if (text.length > MAX_ANSWER_CHARACTERS) return undefined;
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

/** Names that stand in an unfinished answer, in order of appearance: tables and fields as they arrive. */
export function namesSoFar(text: string): string[] {
  return Array.from(text.matchAll(/"name"\s*:\s*"((?:[^"\\]|\\.){1,120})"/g), ([, name]) => name!.replace(/\\(["\\/])/g, "$1"));
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
