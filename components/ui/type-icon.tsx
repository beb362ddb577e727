import type { ColumnType } from "@/lib/api/contract";
import { Icon, type IconName } from "./icon";

const ICONS: Readonly<Record<ColumnType, IconName>> = {
  integer: "integer",
  decimal: "decimal",
  number: "decimal",
  boolean: "boolean",
  text: "text",
  date: "date",
  datetime: "clock",
  time: "clock",
};

/** A column's type as a picture; put its name beside it for those who cannot see it. */
export function TypeIcon({ type, className = "" }: { type: ColumnType; className?: string }) {
  return <Icon name={ICONS[type]} className={`size-3.5! ${className}`} />;
}
