/** What is done with the rows afterwards, or how; nothing a table could show. */
const CHORE =
  /^(?:please\s+)?(?:save|upload|export|download|write (?:it|them|the)|use (?:catalog|schema|python|reasonable|the following tool)|output|store|return|follow|do not|don't|no need|thanks|thank you|this (?:is|will)|it (?:is|will)|make sure to save|format|deliver|register|configure)\b/i;
/** Wishes that every dataset keeps anyway: "Include realistic spending patterns and behaviour." */
const PRAISE =
  /^(?:include|use|ensure|make|keep|add|have|with|and|the data should|data should|it should|values should|everything|all values|they should)\b(?!.*\b(?:columns?|fields?)\b)[^:\d]*\b(?:realistic|diverse|plausible|believable|consistent|coherent|natural|sensible|varied|variety|patterns?|distributions?|behaviou?rs?|real-world|realism|regular|various)\b[^:\d]*$/i;

export const isChore = (text: string): boolean => CHORE.test(text);
export const isPraise = (text: string): boolean => PRAISE.test(text);
