/** Which of the offered media types an Accept header likes best. The first one serves a client that does not mind. */
export function preferredType<T extends string>(accept: string | null, offered: readonly [T, ...T[]]): T {
  const ranges = (accept ?? "").split(",").map(readRange);
  const weighed = offered.map((type) => ({ type, ...weigh(type, ranges) }));
  return weighed.reduce((best, next) =>
    next.q > best.q || (next.q === best.q && next.exact && !best.exact) ? next : best,
  ).type;
}

interface MediaRange {
  type: string;
  /** Liking, 0 to 1. */
  q: number;
}

function readRange(text: string): MediaRange {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const q = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
  return { type, q: q >= 0 && q <= 1 ? q : 0 };
}

/** The most exact range that covers a type decides. */
function weigh(type: string, ranges: readonly MediaRange[]): { q: number; exact: boolean } {
  const find = (wanted: string) => ranges.find((range) => range.type === wanted);
  const exact = find(type);
  const range = exact ?? find(`${type.split("/")[0]}/*`) ?? find("*/*");
  const q = range?.q ?? 0;
  return { q, exact: exact !== undefined && q > 0 };
}
