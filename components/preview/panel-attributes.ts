import type { HTMLAttributes } from "react";

/** What makes the scrolling box the panel of a tab, or names it where there are no tabs. */
export type PanelAttributes = Readonly<
  Pick<HTMLAttributes<HTMLElement>, "id" | "role" | "aria-label" | "aria-labelledby">
>;
