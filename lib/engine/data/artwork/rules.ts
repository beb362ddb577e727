import type { RecordDeclaration } from "../../pack";
import { rowsOf } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { type Phrase, phraseMaker } from "../title-patterns";
import { ARTISTS } from "./artists";
import { MEDIA, TITLES } from "./works";

interface Artist {
  name: string;
  nationality: string;
  born: number;
  died: number | null;
  period: string;
}
interface Medium {
  period: string;
  medium: string;
  department: string;
  subjects: readonly string[];
  low: number;
  high: number;
  depth: string;
  weight: number;
}

/** Artists begin at this age, and what is young is not collected yet. */
const FIRST_WORK = 22;
const LAST_YEAR = 2024;
/** What works of a period are insured for, in the middle, and how far values spread. */
const VALUES: Readonly<Record<string, number>> = {
  Renaissance: 420_000,
  Baroque: 210_000,
  Romanticism: 95_000,
  Impressionism: 640_000,
  Modern: 180_000,
  Contemporary: 85_000,
};
const VALUE_SPREAD = 1.1;
/** Prints and drawings are worth a tenth. */
const ON_PAPER = 0.1;

let declaration: RecordDeclaration | undefined;

/** Works of art; the same in every locale. */
export function loadArtworks(): RecordDeclaration {
  declaration ??= declareArtworks();
  return declaration;
}

function declareArtworks(): RecordDeclaration {
  const media = rowsOf(MEDIA) as unknown as Medium[];
  const artists = rowsOf(ARTISTS) as unknown as Artist[];
  const works = artists.flatMap((artist) => {
    const own = media.filter(({ period }) => period === artist.period);
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    return own.map((medium) => ({ artist, medium, weight: medium.weight / total }));
  });
  const column = <T>(read: (work: (typeof works)[number]) => T) => works.map(read);
  const titles = new Map(media.flatMap(({ subjects }) => subjects).map((subject) => [subject, titlesOf(subject)]));
  return {
    pool: {
      columns: {
        artist: column(({ artist }) => artist.name),
        nationality: column(({ artist }) => artist.nationality),
        artist_born: column(({ artist }) => artist.born),
        artist_died: column(({ artist }) => artist.died),
        artist_life: column(({ artist }) => lifeOf(artist)),
        period: column(({ artist }) => artist.period),
        medium: column(({ medium }) => medium.medium),
        department: column(({ medium }) => medium.department),
        _artist: column(({ artist }) => artist),
        _medium: column(({ medium }) => medium),
        _titles: column(({ medium }) => medium.subjects.map((subject) => titles.get(subject)!)),
      },
      weights: column(({ weight }) => weight),
    },
    rules: {
      ...columnRules([
        "artist",
        "nationality",
        "artist_born",
        "artist_died",
        "artist_life",
        "period",
        "medium",
        "department",
      ]),
      title: derived("text", ["_titles"], ([list], random) => random.pick(list as readonly Phrase[])(random)),
      year: derived("integer", ["_artist"], ([artist], random) => {
        const { born, died } = artist as Artist;
        return random.between(born + FIRST_WORK, Math.min(died ?? LAST_YEAR, born + 70, LAST_YEAR));
      }),
      height_cm: derivedDecimal(1, ["_medium"], ([medium], random) => {
        const { low, high } = medium as Medium;
        return toHalf(low * (high / low) ** ((random.next() + random.next()) / 2));
      }),
      width_cm: derivedDecimal(1, ["_medium", "height_cm"], ([medium, height], random) =>
        toHalf(
          (height as number) *
            ((medium as Medium).depth === "round" ? 0.3 + 0.5 * random.next() : 0.7 + 0.7 * random.next()),
        ),
      ),
      depth_cm: derivedDecimal(1, ["_medium", "width_cm"], ([medium, width], random) =>
        (medium as Medium).depth === "round" ? toHalf((width as number) * (0.6 + 0.5 * random.next())) : null,
      ),
      dimensions: derived(
        "text",
        ["height_cm", "width_cm", "depth_cm"],
        (sides) => `${sides.filter((side) => side !== null).join(" × ")} cm`,
      ),
      style_value: derived("integer", ["period", "department"], ([period, department], random) => {
        const share = /Prints|Photo/.test(String(department)) ? ON_PAPER : 1;
        const value = VALUES[String(period)]! * share * Math.exp(VALUE_SPREAD * random.normal());
        const step = 10 ** Math.max(2, Math.floor(Math.log10(value)) - 1);
        return Math.round(value / step) * step;
      }),
    },
  };
}

const titlesOf = (subject: string) => phraseMaker(TITLES[subject] ?? "", TITLES);
const lifeOf = ({ born, died }: Artist) => (died === null ? `born ${born}` : `${born}–${died}`);
/** Rulers are read to half a centimetre. */
const toHalf = (side: number) => Math.max(0.5, Math.round(side * 2) / 2);
