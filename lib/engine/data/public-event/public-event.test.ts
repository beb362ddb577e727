import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { EVENTS, HALLS, LEVELS } from "./events";
import { publicEvent } from "./index";
import { SESSIONS, TRACKS } from "./sessions";

const names = publicEvent.attributes.map(({ name }) => name);

test("no event, hall or session twice", () => {
  const { title, performer } = readTable(EVENTS);
  const lists = [title!.map((own, i) => own ?? performer?.[i]), readTable(HALLS).name!, readTable(SESSIONS).title!];
  expect(lists.map((list) => list.length - new Set(list).size)).toEqual([0, 0, 0]);
});

test("every event has halls and price levels", () => {
  const { kind, halls } = readTable(EVENTS);
  const groups = new Set(readTable(HALLS).group);
  const kinds = new Set(readTable(LEVELS).kind!.flatMap((list) => String(list).split("|")));
  expect([halls!.filter((group) => !groups.has(group)), kind!.filter((of) => !kinds.has(String(of)))]).toEqual([
    [],
    [],
  ]);
});

test("no more tickets are sold than the venue holds, and some events sell out", async () => {
  const rows = await drawRecords("public_event", names, { count: 1000 });
  const full = rows.filter(({ tickets_sold, capacity }) => tickets_sold === capacity).length;
  expect([rows.filter((row) => Number(row.tickets_sold) > Number(row.capacity)), full > 50 && full < 250]).toEqual([
    [],
    true,
  ]);
});

test("better levels cost more than plain ones", async () => {
  const rows = await drawRecords("public_event", names, { count: 1000 });
  const wrong = rows.filter(({ price_level, price, level_price }) => {
    if (Number(price) === 0) return level_price !== 0;
    if (price_level === "VIP") return Number(level_price) <= Number(price);
    return price_level === "Student" && Number(level_price) >= Number(price);
  });
  expect(wrong).toEqual([]);
});

test("a concert is called after who plays, and workshops have small rooms", async () => {
  const rows = await drawRecords("public_event", names, { count: 1000 });
  const wrong = rows.filter(
    ({ kind, title, performer, capacity }) =>
      (kind === "Concert" && !`${title}`.includes(`${performer}`)) || (kind === "Workshop" && Number(capacity) > 100),
  );
  expect(wrong).toEqual([]);
});

test("concerts begin in the evening, conferences in the morning", async () => {
  const rows = await drawRecords("public_event", names, { count: 1000 });
  const parts = (of: string) => new Set(rows.filter(({ kind }) => kind === of).map(({ day_part }) => day_part));
  expect([parts("Concert"), parts("Conference")]).toEqual([new Set(["Evening"]), new Set(["Morning"])]);
});

test("a programme has all sessions of its field before one comes again, and its tracks take turns", async () => {
  const { title, track } = readTable(SESSIONS);
  for (const [field, tracks] of Object.entries(TRACKS)) {
    const own = title!.filter((_, i) => tracks.includes(String(track?.[i])));
    const where = [{ attribute: "field", anyOf: [field] }];
    const drawn = await drawRecords("conference_session", ["number", "title"], { count: 3000, where });
    const byNumber = new Map(drawn.map(({ number, title }) => [Number(number), title]));
    const first = Array.from({ length: own.length }, (_, number) => byNumber.get(number));
    expect(new Set(first), field).toEqual(new Set(own));
  }
});
