/** States that people call by several words: who "left" a firm is "Terminated" there. */
const SAME_STATES: readonly RegExp[] = [
  /^(?:left|quit|resigned|terminated|former|departed|gone|separated|dismissed|laid off|ex[- ]employee|left the company)$/i,
  /^(?:churned|cancell?ed|lapsed|unsubscribed|left|lost)$/i,
  /^(?:shipped|sent|dispatched|in transit)$/i,
  /^(?:late|overdue|past due)$/i,
  /^(?:done|finished|complete|completed)$/i,
  /^(?:sold out|out of stock)$/i,
];

/** Two words for one state. */
export const isSameState = (one: string, other: string): boolean =>
  SAME_STATES.some((words) => words.test(one) && words.test(other));
