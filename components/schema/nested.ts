import type { ReactNode } from "react";
import type { DraftPath } from "./draft";
import type { Parameter } from "./widget";

export type Owner = Readonly<Record<string, unknown>>;

export interface FormProps {
  parameters: readonly Parameter[];
  /** The object that holds the parameters, such as a generator. */
  owner: Owner;
  /** Where that object stands in the schema. */
  path: DraftPath;
  onChange: (owner: Record<string, unknown>) => void;
}

/** Draws the parameters of an object. Handed down, since parameters may hold objects with parameters again. */
export type ParameterFormComponent = (props: FormProps) => ReactNode;

/** What an editor gets whose value has parameters of its own. */
export interface NestedProps {
  label: string;
  help: string;
  value: unknown;
  path: DraftPath;
  onChange: (value: unknown) => void;
  form: ParameterFormComponent;
}
