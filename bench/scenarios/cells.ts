import { packs } from "@/lib/engine/data";
import { fakerMethods } from "@/lib/engine/faker/catalogue";
import { createCsv } from "@/lib/export/csv";
import type { FieldInput } from "@/lib/schema/dataset";
import type { GeneratorInput } from "@/lib/schema/generators";
import { openBench, wholeTable } from "../engine-file";
import { readClock } from "../harness";
import { kinds, parents } from "../kinds";
import { markdownTable, whole } from "../report";
import type { Scenario } from "../scenario";

/** No kind should take longer for a cell. */
const BAR_NANOSECONDS = 1000;
/** No pack should make fewer cells a second on one thread, in millions. */
const BAR_MILLIONS = 2;
const ROWS = 10_000;
/** Enough for what is compiled on the way to be compiled. */
const ROUNDS = 20;

/** Nanoseconds a row of these fields takes from chance to CSV: the best round, as noise only ever adds. */
async function rowTime(fields: readonly FieldInput[]): Promise<number> {
  const table = { name: "cells", main: true, rows: { kind: "count", count: ROWS }, fields };
  const dataset = await openBench({ version: 1, name: "cells", asOf: "2026-11-23", tables: [table, ...parents] }, ROWS);
  const encode = createCsv().openEncoder(wholeTable(dataset, dataset.tables[0]!), 0);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = readClock("processor");
    encode({ start: 0, count: ROWS });
    times.push(((readClock("processor") - started) / ROWS) * 1e9);
  }
  return Math.min(...times);
}

/** What a cell adds to the fields it is computed from. */
async function cellTime(generator: GeneratorInput, given: readonly FieldInput[] = []): Promise<number> {
  const whole = await rowTime([...given, { name: "cell", generator }]);
  return given.length === 0 ? whole : Math.max(0, whole - (await rowTime(given)));
}

type Time = [name: string, nanoseconds: number];

const timeTable = (what: string, times: readonly Time[]) =>
  markdownTable(
    [what, "ns/cell"],
    times.map(([name, nanoseconds]) => [name, whole(nanoseconds)]),
  );

const overBar = (times: readonly Time[]): string => {
  const slow = times.filter(([, nanoseconds]) => nanoseconds > BAR_NANOSECONDS).toSorted((a, b) => b[1] - a[1]);
  const all = `${slow.length} of ${times.length} over 1 µs`;
  return slow.length === 0 ? `${all}.` : `${all}: ${slow.map(([name, time]) => `${name} ${whole(time)}`).join(", ")}.`;
};

/** Millions of cells a second. */
type Rate = [pack: string, millions: number];

const rateTable = (rates: readonly Rate[]) =>
  markdownTable(
    ["all attributes of", "million cells/s"],
    rates.map(([pack, millions]) => [pack, millions.toFixed(2)]),
  );

const underBar = (rates: readonly Rate[]): string => {
  const slow = rates.filter(([, millions]) => millions < BAR_MILLIONS).toSorted((a, b) => a[1] - b[1]);
  const all = `${slow.length} of ${rates.length} packs under ${BAR_MILLIONS} million cells a second with all attributes in one table`;
  return slow.length === 0
    ? `${all}.`
    : `${all}: ${slow.map(([pack, rate]) => `${pack} ${rate.toFixed(2)}`).join(", ")}.`;
};

export const kindsScenario: Scenario = {
  name: "kinds",
  title: "Nanoseconds a cell, every kind of generator, without the fields it reads",
  async run() {
    const times: Time[] = [];
    for (const { name, generator, given } of kinds) times.push([name, await cellTime(generator, given)]);
    return `${timeTable("kind", times)}\n\n${overBar(times)}`;
  },
};

export const packsScenario: Scenario = {
  name: "packs",
  title: "Every attribute of every pack alone in its table, nanoseconds a cell; all of a pack in one, cells a second",
  async run() {
    const times: Time[] = [];
    const rates: Rate[] = [];
    for (const { name: source, attributes } of packs.values()) {
      const fields = attributes.map(
        ({ name }): FieldInput => ({ name, generator: { kind: "record", source, attribute: name } }),
      );
      for (const { name, generator } of fields) times.push([`${source}.${name}`, await cellTime(generator)]);
      rates.push([source, (fields.length * 1000) / (await rowTime(fields))]);
    }
    return [overBar(times), underBar(rates), rateTable(rates), timeTable("attribute", times)].join("\n\n");
  },
};

export const fakerScenario: Scenario = {
  name: "faker",
  title: "Nanoseconds a cell, every method of faker without arguments",
  async run() {
    const times: Time[] = [];
    for (const method of fakerMethods()) {
      const time = await cellTime({ kind: "faker", method }).catch(() => undefined);
      if (time !== undefined) times.push([method, time]);
    }
    const compiled = times.filter(([, time]) => time <= BAR_NANOSECONDS).length;
    return `${compiled} methods take at most 1 µs. ${overBar(times)}`;
  },
};
