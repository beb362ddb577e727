/** Measures pieces of work in turns in one process, so that a noisy machine is noisy for all of them. */

/** Something that makes rows; `make` gives the bytes it wrote. */
export interface Contender {
  readonly name: string;
  /** Rows of one round: enough for a tenth of a second or more. */
  readonly rows: number;
  make(rows: number): number | Promise<number>;
}

/** What a contender did, one figure a round. */
export interface Measured {
  readonly name: string;
  readonly rowsPerSecond: readonly number[];
  readonly megabytesPerSecond: readonly number[];
  readonly bytesPerRow: number;
}

/** Seconds by the processor's count, which other work on the machine does not lengthen, or by the clock on the wall. */
export type Clock = "processor" | "wall";

const MICROS = 1e6;

export function readClock(clock: Clock): number {
  if (clock === "wall") return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROS;
}

/** Warms every contender up with a tenth of its rows, then measures them in turns. */
export async function measureInTurns(
  contenders: readonly Contender[],
  { rounds = 5, clock = "processor" }: { rounds?: number; clock?: Clock } = {},
): Promise<Measured[]> {
  for (const { rows, make } of contenders) await make(Math.ceil(rows / 10));
  const results = contenders.map(({ name }) => ({
    name,
    rowsPerSecond: [] as number[],
    megabytesPerSecond: [] as number[],
    bytesPerRow: 0,
  }));
  for (let round = 0; round < rounds; round++)
    for (const [k, { rows, make }] of contenders.entries()) {
      const started = readClock(clock);
      const bytes = await make(rows);
      const seconds = readClock(clock) - started;
      const result = results[k]!;
      result.rowsPerSecond.push(rows / seconds);
      result.megabytesPerSecond.push(bytes / 1e6 / seconds);
      result.bytesPerRow = bytes / rows;
    }
  return results;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** How many times faster the first is, round by round: "12.3× (11.8 to 12.9)". */
export function ratio(
  subject: Measured,
  comparison: Measured,
  by: "rowsPerSecond" | "megabytesPerSecond" = "rowsPerSecond",
): string {
  const ratios = subject[by].map((value, round) => value / comparison[by][round]!);
  const show = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
  return `${show(median(ratios))}× (${show(Math.min(...ratios))} to ${show(Math.max(...ratios))})`;
}
