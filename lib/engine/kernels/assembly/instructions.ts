/**
 * What a text program is made of, for the assembly and for `../../text`. Each instruction is a word, followed by what it needs; texts are named by where
 * they begin in the library, and the last of a list by where it ends, too.
 */

/** A fixed text: begin, end. */
export const COPY = 0;
/** One of several texts, all as likely: how many, where each begins and the last ends. */
export const PICK = 1;
/** One of several texts by weight: the same, then for each the share of its bucket that stays in it, then for each where the rest goes. */
export const PICK_WEIGHTED = 2;
/** Goes on at one of several places and comes back; never one it has gone to in this text, as long as there are others: chooser, how many, places. */
export const CHOOSE = 3;
/** The same, but the first choice holds all through the text. */
export const KEEP = 4;
/** Goes on at a place and comes back: the place. */
export const CALL = 5;
/** A number: digits, the smallest. */
export const NUMBER = 6;
/** A field of the row: which, and whether its first letter becomes a capital. */
export const FIELD = 7;
export const RETURN = 8;

/** Alternatives told apart within one text. */
export const MAX_TRACKED = 32;
/** A share of 1. */
export const WHOLE_SHARE = 2147483648;
