/** Read by the assembly and by its caller: how a cell is written. */
export const PLAIN = 0;
export const INTEGER = 1;
export const DECIMAL = 2;
export const DATE = 3;
export const DATETIME = 4;
export const TIME = 5;
export const ENTRY = 6;
export const FLAG = 7;
export const QUOTED_WHERE_NEEDED = 8;
export const ESCAPED = 9;

/** What a part of a drawn text is. */
export const FIXED = 0;
export const LIST = 1;
export const DIGITS = 2;
