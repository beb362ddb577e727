import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { transitLine } from "./index";
import { LINES } from "./lines";
import { stopsOfLines } from "./stops";

const names = transitLine.attributes.map(({ name }) => name);

test("no line twice, and no stop twice on a line", () => {
  const { mode, line, stops } = readTable(LINES);
  const lines = mode!.map((of, i) => `${of} ${line?.[i]}`);
  const loops = stops!.filter((list) => new Set(list as string[]).size !== (list as string[]).length);
  expect([lines.length - new Set(lines).size, loops]).toEqual([0, []]);
});

test("riders get off after they got on, in no more time than the whole line takes", async () => {
  const rows = await drawRecords("transit_line", names, { count: 1000 });
  const { mode, line, stops } = readTable(LINES);
  const stopsOf = new Map(mode!.map((of, i) => [`${of} ${line?.[i]}`, stops?.[i] as string[]]));
  const wrong = rows.filter((row) => {
    const list = stopsOf.get(`${row.mode} ${row.line}`) ?? [];
    const [on, off] = [list.indexOf(`${row.boarding_stop}`), list.indexOf(`${row.alighting_stop}`)];
    return on < 0 || off <= on || Number(row.ride_minutes) > Number(row.minutes) * 1.2 + 1;
  });
  expect(wrong).toEqual([]);
});

test("fares are those of the mode", async () => {
  const rows = await drawRecords("transit_line", names, { count: 500 });
  const fares = new Map(rows.map(({ mode, fare }) => [mode, fare]));
  expect(rows.filter(({ mode, fare }) => fares.get(mode) !== fare)).toEqual([]);
});

test("stops come along their line, a bearable way apart, and lines that meet share the place", async () => {
  const stops = stopsOfLines();
  const far = stops.filter((stop, i) => {
    const before = stops[i - 1];
    if (!before || before.line !== stop.line || before.mode !== stop.mode) return false;
    return (
      stop.sequence !== before.sequence + 1 ||
      Math.hypot(stop.eastKm - before.eastKm, stop.northKm - before.northKm) > 25
    );
  });
  const places = new Map(stops.map(({ stop, eastKm, northKm }) => [stop, `${eastKm} ${northKm}`]));
  const moved = stops.filter(({ stop, eastKm, northKm }) => places.get(stop) !== `${eastKm} ${northKm}`);
  expect([far, moved]).toEqual([[], []]);
});

test("the first number is the first stop of the first line", async () => {
  const where = [{ attribute: "number", anyOf: [0] }];
  const [row] = await drawRecords("transit_stop", ["stop", "sequence", "network"], { count: 1, where });
  expect(row).toEqual({ stop: "Northgate", sequence: 1, network: 1 });
});
