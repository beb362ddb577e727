import type { Expectation } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import type { Recipe } from "../data/make";
import type { Note, TableAsk } from "../request";
import type { Entity } from "./entity";

/** A schema under construction. */

export interface PlannedField {
  name: string;
  /** Every name siblings may find it by, in the form names are compared in. */
  keys: Set<string>;
  recipe: Recipe;
  /** The recipe's form in use, once chosen. */
  generator: GeneratorInput;
  notes: Note[];
  origin: "asked" | "added" | "guessed";
  confidence?: number;
  alternatives: GeneratorInput[];
  unique: boolean;
  nullRate: number;
  hidden: boolean;
}

export interface PlannedTable {
  name: string;
  ask: TableAsk;
  entity?: Entity;
  fields: PlannedField[];
  count: number;
  /** Rows hang on a parent's. */
  perParent?: { parent: PlannedTable; min: number; max: number };
  /** Tables it refers to. */
  links: { parent: PlannedTable; field: string }[];
  primaryKey?: string;
}

export interface PlannedDataset {
  tables: PlannedTable[];
  expectations: Expectation[];
  warnings: string[];
}
