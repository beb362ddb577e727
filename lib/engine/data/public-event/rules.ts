import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnsOf } from "../columns";
import { rowsOf, type TableRow } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { DAY_PARTS, EVENTS, HALLS, LEVELS } from "./events";
import { SESSIONS, TRACKS } from "./sessions";

const TITLES = [
  (performer: string) => `${performer} Live`,
  (performer: string) => `${performer}: Spring Tour`,
  (performer: string) => `An Evening with ${performer}`,
  (performer: string) => `${performer} in Concert`,
];
/** Half the events sell more of their seats than this; few are sold out. */
const USUAL_SOLD = 0.74;
const SOLD_SPREAD = 0.22;

let events: RecordDeclaration | undefined;
let sessions: RecordDeclaration | undefined;

/** Public events; the same in every locale. */
export function loadEvents(): RecordDeclaration {
  events ??= declareEvents();
  return events;
}

/** Sessions of conferences; the same in every locale. */
export function loadSessions(): RecordDeclaration {
  sessions ??= declareSessions();
  return sessions;
}

/** A programme has no more numbers than this; its titles come again after the last one. */
const NUMBERS = 240;
/** Share of conferences in the first field. */
const TECHNOLOGY_WEIGHT = 6;
/** Neighbours of a programme are this far apart in the list, so that its tracks take turns. */
const STRIDE = 31;

/** One record for every number of a field's programme. */
function declareSessions(): RecordDeclaration {
  const all = rowsOf(SESSIONS);
  const pool = Object.entries(TRACKS).flatMap(([field, tracks], f) => {
    const own = all.filter(({ track }) => tracks.includes(String(track)));
    return Array.from({ length: NUMBERS }, (_, number) => ({
      ...own[(number * STRIDE) % own.length]!,
      field,
      number,
      weight: (f === 0 ? TECHNOLOGY_WEIGHT : 1) / NUMBERS,
    }));
  });
  return {
    pool: { columns: columnsOf(pool), weights: pool.map(({ weight }) => weight) },
    rules: {
      ...columnRules(["field", "number", "track", "title", "format", "level", "minutes"]),
      first_number: derived("integer", [], (_, random) => random.index(NUMBERS)),
      weeks_ahead: derived("integer", [], (_, random) => random.between(3, 26)),
    },
  };
}

/** One record for every event in every hall it suits, at every part of the day it may begin. */
function declareEvents(): RecordDeclaration {
  const halls = rowsOf(HALLS);
  const pool = rowsOf(EVENTS).flatMap((event) => {
    const suited = halls.filter(({ group }) => group === event.halls);
    const parts = DAY_PARTS[String(event.kind)] ?? [];
    const share = Number(event.weight) / (suited.length * parts.length);
    return suited.flatMap((hall) => parts.map((part) => ({ event, hall, part, share })));
  });
  const levels = levelsByKind();
  const column = (read: (row: (typeof pool)[number]) => unknown) => pool.map(read);
  return {
    pool: {
      columns: {
        kind: column(({ event }) => event.kind),
        own_title: column(({ event }) => event.title),
        performer: column(({ event }) => event.performer),
        genre: column(({ event }) => event.genre),
        hours: column(({ event }) => event.hours),
        usual_price: column(({ event }) => event.usual_price),
        venue: column(({ hall }) => hall.name),
        venue_type: column(({ hall }) => hall.type),
        capacity: column(({ hall }) => hall.seats),
        day_part: column(({ part }) => part),
        levels: column(({ event }) => levels.get(event.kind as string)),
      },
      weights: pool.map(({ share }) => share),
    },
    rules: {
      ...columnRules(["kind", "performer", "genre", "venue", "venue_type", "capacity", "day_part"]),
      title: derived("text", ["own_title", "performer"], ([title, performer], random) =>
        title === null ? random.pick(TITLES)(performer as string) : (title as string),
      ),
      duration_hours: derivedDecimal(1, ["hours"], ([hours]) => hours as number),
      price: derivedDecimal(2, ["usual_price"], ([usual], random) => priceNear(usual as number, random)),
      tickets_sold: derived("integer", ["capacity"], ([capacity], random) =>
        Math.floor((capacity as number) * Math.min(1, Math.max(0.12, USUAL_SOLD + SOLD_SPREAD * random.normal()))),
      ),
      price_level: derived("text", ["levels"], ([choices], random) => levelOf(choices as Level[], random.next()).name),
      level_price: derivedDecimal(2, ["levels", "price_level", "price"], ([choices, level, price]) => {
        const factor = (choices as Level[]).find(({ name }) => name === level)?.factor ?? 1;
        return Math.round((price as number) * factor);
      }),
    },
  };
}

interface Level {
  name: string;
  factor: number;
  /** Share of the seats up to and with this level. */
  upTo: number;
}

function levelsByKind(): Map<string, Level[]> {
  const byKind = new Map<string, TableRow[]>();
  for (const row of rowsOf(LEVELS))
    for (const kind of String(row.kind).split("|")) byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
  return new Map([...byKind].map(([kind, rows]) => [kind, cumulated(rows)]));
}

function cumulated(rows: readonly TableRow[]): Level[] {
  const total = rows.reduce((sum, { weight }) => sum + Number(weight), 0);
  let upTo = 0;
  return rows.map(({ level, factor, weight }) => {
    upTo += Number(weight) / total;
    return { name: String(level), factor: Number(factor), upTo };
  });
}

const levelOf = (levels: readonly Level[], unit: number): Level =>
  levels.find(({ upTo }) => unit < upTo) ?? levels[levels.length - 1]!;

/** Prices end in whole dollars, dear ones in fives. */
function priceNear(usual: number, random: CellRandom): number {
  const step = usual >= 100 ? 5 : 1;
  return Math.round((usual * (0.8 + 0.4 * random.next())) / step) * step;
}
