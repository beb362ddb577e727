import type { InputProps } from "./plain-inputs";
import type { ValueList } from "./value-list";

/** What every editor of a list of values gets. */
export type ValueListProps = Pick<InputProps, "id" | "invalid"> & {
  list: ValueList;
  /** Whether each value has a weight. */
  weighted: boolean;
  onChange: (list: ValueList) => void;
};
