import { Faker, type Randomizer } from "@faker-js/faker";
import type { JsonValue } from "@/lib/schema/generators";
import { createCellRandom, type StreamKey } from "../random";
import type { FakerLocale } from "./locale";

/** Calls one faker method for a row; the result hangs on the key and the row alone. Throws what faker throws. */
export type FakerCall = (row: number) => unknown;

/** One instance of faker for one field: its chance is the cell's, its clock stands at asOf. */
export function createFakerCall(
  locale: FakerLocale,
  method: string,
  args: readonly JsonValue[],
  key: StreamKey,
  asOf: number,
): FakerCall {
  const random = createCellRandom(key);
  // Seeding from outside would make a stream; the cell decides instead.
  const randomizer: Randomizer = { next: random.next, seed: () => {} };
  const faker = new Faker({ locale: locale.definitions, randomizer });
  faker.setDefaultRefDate(asOf);
  const [moduleName, methodName] = method.split(".") as [string, string];
  // The path was checked against the catalogue; its type lives in data, not in the program.
  const module = faker[moduleName as keyof Faker] as unknown as Record<
    string,
    (...args: readonly JsonValue[]) => unknown
  >;
  const call = module[methodName]!.bind(module);
  return (row) => {
    random.seek(row);
    // faker may change what it is given, lists above all.
    return args.length === 0 ? call() : call(...structuredClone(args));
  };
}
