import type { Grammar } from "../../text/grammar";

/** Grammars by topic, the general one first. Loaded when a schema has a text. */
export async function loadGrammars(): Promise<readonly Grammar[]> {
  return (await import("./grammars")).grammars;
}
