import type { GeneratorInput } from "@/lib/schema/generators";
import type { OutputType } from "./column";
import type { PoolColumn, Positions } from "./pool-column";
import type { CellRandom } from "./random";
import type { Spelling } from "./spelling";
import type { TextArena } from "./text-arena";
import type { WordList } from "./word-list";

/** Contract of a data pack: a coherent record such as a person, declared as data plus rules of how its attributes agree. */

export interface PackAttribute {
  name: string;
  type: OutputType;
  /** One line for the editor, the docs and the model's prompt. */
  description: string;
  /** How values are told apart when a field must be unique: a number of the row's own is put into the text (numbered), or the value is
   * made from a `serial` and never repeats anyway. */
  unique?: "numbered" | "serial";
  /** How many a serial has digits for; absent means without end. */
  distinct?: number;
}

export interface Pack {
  readonly name: string;
  readonly description: string;
  /** What schemas may ask for. Known without loading data. */
  readonly attributes: readonly PackAttribute[];
  /** Loads the data for a BCP 47 locale such as de-DE; falls back to its language, then to en-US. */
  load(locale: string): Promise<RecordDeclaration>;
}

/** A value of a pool column or a derived attribute. Instants are epoch milliseconds; null is an empty cell. */
export type PackValue = string | number | boolean | null;

/** How one record comes about: a weighted draw from a pool, then attributes that follow from it and from each other. */
export interface RecordDeclaration {
  /** Columns of equal length; the draw picks one position for the whole record. Filters (`where`) narrow it. Columns may hold
   * anything (lists, objects) that derived attributes read; only scalars can be attributes themselves. */
  pool?: { columns: Readonly<Record<string, PoolColumn>>; weights?: ArrayLike<number> };
  /** Other words that filters may use for an attribute, with the pool positions they mean: "Clothing" for several departments, say. */
  aliases?: Readonly<Record<string, ReadonlyMap<string, Positions>>>;
  /** Every record is drawn once before any comes again, each round in an order of its own; weights do not count. For names of houses. */
  evenly?: true;
  /** Degrees north and east of a pool position, for filters by distance. */
  coordinates?(position: number): readonly [latitude: number, longitude: number];
  /** Filters that hold unless the schema's own filter names one of `unless`: a US address for en-US, say. */
  defaultWhere?: readonly {
    attribute: string;
    anyOf: readonly (string | number | boolean)[];
    unless: readonly string[];
  }[];
  /** Every attribute of the pack, plus internal ones (not listed in `Pack.attributes`). Names are one namespace. */
  rules: Readonly<Record<string, AttributeRule>>;
}

export type AttributeRule =
  /** The drawn record's value in this pool column. */
  | { kind: "column"; column: string }
  /** A generator of the schema contract; the field names in it are attributes of this record. */
  | { kind: "generator"; generator: GeneratorInput }
  /** A whole number that no other row of the table has, in no visible order: below 10 ** leastDigits in the first as many rows. */
  | { kind: "serial"; leastDigits: number }
  /** Calculated by code. `of` names attributes or pool columns; `make` gets their values in that order and must be pure:
   * all chance comes from `random`. Numbers of a decimal type are plain numbers (12.5), rounded to its scale. */
  | {
      kind: "derived";
      type: OutputType;
      of: readonly string[];
      /** Its chance is each row's own, also where rows share a record: a sensor's readings. */
      each?: true;
      make(values: readonly unknown[], random: CellRandom): PackValue;
    }
  /** The same for text that is put together from pieces: each goes to the end of `text` as bytes, so no string of the whole is ever made. */
  | {
      kind: "written";
      of: readonly string[];
      write(values: readonly unknown[], random: CellRandom, text: TextArena): void;
    }
  /** The same for text that is spelled from fixed words: `spell` says which, by their numbers in the list. The fastest of the three. */
  | {
      kind: "spelled";
      of: readonly string[];
      words: WordList;
      spell(values: readonly unknown[], random: CellRandom, text: Spelling): void;
    };
