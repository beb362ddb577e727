import type { CellRandom } from "../../random";

/** What an address is made of: names as slugs, and how common they are in the country. */
export interface Bearer {
  first: string;
  last: string;
  firstShare: number;
  lastShare: number;
  birthYear: number;
}

type Shape = { parts: "full" | "initial"; write(first: string, last: string): string };

const full = (write: Shape["write"]): Shape => ({ parts: "full", write });
const initial = (write: Shape["write"]): Shape => ({ parts: "initial", write });

/** Ways to write a name before the @, as often as they are repeated. */
const MAIL_SHAPES: readonly Shape[] = [
  ...Array<Shape>(9).fill(full((first, last) => `${first}.${last}`)),
  ...Array<Shape>(5).fill(full((first, last) => first + last)),
  ...Array<Shape>(2).fill(full((first, last) => `${first}_${last}`)),
  ...Array<Shape>(2).fill(full((first, last) => `${last}.${first}`)),
  ...Array<Shape>(4).fill(initial((first, last) => first[0]! + last)),
  ...Array<Shape>(2).fill(initial((first, last) => `${first[0]!}.${last}`)),
  full((first, last) => last + first),
  full((first, last) => `${first}-${last}`),
];
const USER_SHAPES: readonly Shape[] = [
  ...Array<Shape>(6).fill(full((first, last) => first + last)),
  ...Array<Shape>(4).fill(full((first, last) => `${first}_${last}`)),
  ...Array<Shape>(4).fill(full((first, last) => `${first}.${last}`)),
  ...Array<Shape>(5).fill(initial((first, last) => first[0]! + last)),
  ...Array<Shape>(2).fill(initial((first, last) => `${last}_${first[0]!}`)),
  full((first, last) => last + first),
];

/** Up to this share of a country a name is free of others; then a year or two digits tell its bearers apart, then three, four and five. */
const FREE_SHARE = 2e-6;
const TWO_DIGITS = 1.5e-5;
const THREE_DIGITS = 3e-4;
const FOUR_DIGITS = 4e-3;
/** Average share of one initial among given names. */
const INITIAL_SHARE = 0.08;
/** How many stay without a number though others bear the name too, unless very many do. */
const EARLY_BIRDS = { mail: 0.18, user: 0.06, most: 3e-5 };

/** The part of a personal e-mail address before the @. */
export const mailHandle = (bearer: Bearer, random: CellRandom) => handle(MAIL_SHAPES, bearer, EARLY_BIRDS.mail, random);

/** A user name such as sjohnson84; they share one space, so fewer go without a number. */
export const userHandle = (bearer: Bearer, random: CellRandom) => handle(USER_SHAPES, bearer, EARLY_BIRDS.user, random);

function handle(
  shapes: readonly Shape[],
  { first, last, firstShare, lastShare, birthYear }: Bearer,
  earlyBirds: number,
  random: CellRandom,
): string {
  if (first === "" || last === "") return (first || last || "user") + random.between(1000, 99999);
  const { parts, write } = random.pick(shapes);
  const share = (parts === "full" ? firstShare : INITIAL_SHARE) * lastShare;
  const name = write(first, last);
  const chance = random.next();
  if (share < FREE_SHARE ? chance < 0.8 : parts === "full" && share < EARLY_BIRDS.most && chance < earlyBirds)
    return name;
  if (share < TWO_DIGITS) return name + twoDigits(chance < 0.85 ? birthYear % 100 : random.between(1, 99));
  if (share < THREE_DIGITS) return name + (chance > 0.8 ? birthYear : random.between(100, 999));
  return name + (share < FOUR_DIGITS ? random.between(1000, 9999) : random.between(10_000, 99_999));
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
