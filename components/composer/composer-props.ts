/** What the composer shows and reports. */
export interface ComposerProps {
  description: string;
  rowsText: string;
  seed: number;
  locale: string;
  /** Rows the schema plans by itself, once there is one. */
  plannedRows: number | undefined;
  /** Beside the workbench, where room is scarce. */
  compact: boolean;
  planning: boolean;
  /** The page already shows what Generate would make. */
  settled: boolean;
  /** The schema was edited since it was planned. */
  edited: boolean;
  onDescribe: (description: string) => void;
  onRows: (rowsText: string) => void;
  onSeed: (seed: number) => void;
  onLocale: (locale: string) => void;
  onGenerate: () => void;
  onPlanAgain: () => void;
  onCancel: () => void;
  onClear: () => void;
}
