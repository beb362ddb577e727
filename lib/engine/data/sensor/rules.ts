import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal, eachRow, oneOfList } from "../rules";
import { SENSOR_TYPES } from "./types";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PROTOCOLS = ["LoRaWAN", "MQTT", "Modbus RTU", "Zigbee", "NB-IoT", "BACnet", "OPC UA", "Bluetooth LE"];
const INTERVALS = [10, 30, 60, 60, 300, 300, 600, 900, 3600];
/** Readings that stray, and how far in deviations. */
const STRAY_SHARE = 0.012;
const WARNING = 3.2;
const CRITICAL = 6;

let declaration: RecordDeclaration | undefined;

export function loadSensors(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(SENSOR_TYPES);
  return {
    pool: {
      columns: { ...table, sensor_type: table.type!, range_min: table.low!, range_max: table.high! },
      weights: table.weight as number[],
    },
    rules: {
      ...columnRules(["sensor_type", "unit", "range_min", "range_max", "accuracy"]),
      ...deviceRules(),
      ...readingRules(),
    },
  };
}

function deviceRules(): Record<string, AttributeRule> {
  return {
    model: oneOfList("models"),
    location: oneOfList("places"),
    failure_mode: eachRow(oneOfList("failures")),
    protocol: derived("text", [], (_, random) => random.pick(PROTOCOLS)),
    firmware: derived("text", [], (_, random) => `${1 + random.index(4)}.${random.index(10)}.${random.index(6)}`),
    sampling_interval_s: derived("integer", [], (_, random) => random.pick(INTERVALS)),
    battery_level: derived("integer", [], (_, random) => Math.round(100 - 88 * random.next() ** 1.8)),
    signal_dbm: eachRow(
      derived("integer", [], (_, random) => Math.round(-62 - 14 * random.next() - 6 * random.normal())),
    ),
  };
}

/** A sensor has a level of its own; readings swing around it with the day. */
function readingRules(): Record<string, AttributeRule> {
  const limit = (side: number): AttributeRule =>
    derivedDecimal(
      2,
      ["_level", "swing", "spread", "noise", "low", "high"],
      ([level, swing, spread, noise, low, high]) => {
        const room = Math.abs(Number(swing)) + WARNING * Math.max(Number(noise), Number(spread) / 2);
        return Math.max(Number(low), Math.min(Number(high), rounded(Number(level) + side * room, 2)));
      },
    );
  return {
    _level: derivedDecimal(
      3,
      ["usual", "spread"],
      ([usual, spread], random) => Number(usual) + Number(spread) * Math.max(-2, Math.min(2, random.normal())),
    ),
    threshold_low: limit(-1),
    threshold_high: limit(1),
    observed_at: {
      kind: "generator",
      generator: { kind: "datetime", output: "datetime", from: { asOf: "-P30D" }, to: { asOf: "P0D" } },
    },
    _stray: eachRow(derivedDecimal(2, [], (_, random) => strayOf(random))),
    value: eachRow(
      derivedDecimal(
        2,
        ["_level", "swing", "noise", "low", "high", "scale", "observed_at", "_stray"],
        ([level, swing, noise, low, high, scale, at, stray], random) => {
          if (high === 1) return random.next() < 0.22 ? 1 : 0;
          const reading =
            Number(level) +
            Number(swing) * warmth(at as number | null) +
            Number(noise) * (random.normal() + Number(stray));
          return rounded(Math.max(Number(low), Math.min(Number(high), reading)), Number(scale));
        },
      ),
    ),
    reading_status: derived("text", ["_stray"], ([stray]) => {
      const far = Math.abs(Number(stray));
      return far > CRITICAL ? "Critical" : far > 0 ? "Warning" : "Normal";
    }),
    is_anomaly: derived("boolean", ["_stray"], ([stray]) => Math.abs(Number(stray)) > CRITICAL),
  };
}

function strayOf(random: CellRandom): number {
  if (random.next() >= STRAY_SHARE) return 0;
  return (random.next() < 0.82 ? 1 : -1) * (WARNING + 9 * random.next());
}

/** From -1 at three in the morning to 1 at three in the afternoon. */
function warmth(at: number | null): number {
  if (at === null) return 0;
  const hour = (((at % DAY) + DAY) % DAY) / HOUR;
  return Math.cos(((hour - 15) * Math.PI) / 12);
}

const rounded = (value: number, scale: number) => Math.round(value * 10 ** scale) / 10 ** scale;
