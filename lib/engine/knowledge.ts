import type { FakerLocale } from "./faker/locale";
import type { Pack, RecordDeclaration } from "./pack";
import type { Grammar } from "./text/grammar";

/** Contract: data a schema needs beyond itself, loaded once so that check and compile stay synchronous. */
export interface Knowledge {
  /** What a record source offers, data or not; undefined when there is no pack of this name. */
  pack(source: string): Pack | undefined;
  /** A loaded pack. */
  record(source: string, locale: string): RecordDeclaration | undefined;
  /** Names of all packs. */
  readonly sources: readonly string[];
  fakerLocale(locale: string): FakerLocale | undefined;
  /** Grammars of the text kind, the general one first; none until a schema has a text. */
  readonly grammars: readonly Grammar[];
}

/** Something a generator needs loaded before it can be checked or compiled. */
export type Requirement =
  | { kind: "record"; source: string; locale: string }
  | { kind: "faker"; locale: string }
  | { kind: "text" };
