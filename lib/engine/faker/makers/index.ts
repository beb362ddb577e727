import type { JsonValue } from "@/lib/schema/generators";
import type { FakerForm } from "../forms";
import { internetMakers } from "./internet";
import type { Maker, MakerContext } from "./maker";
import { numberedMakers } from "./numbered";
import { stringMakers } from "./string";
import { timeMakers } from "./time";
import { tokenMakers } from "./token";
import { wordMakers } from "./word";

const MAKERS: Readonly<Record<string, Maker>> = {
  ...internetMakers,
  ...numberedMakers,
  ...stringMakers,
  ...timeMakers,
  ...tokenMakers,
  ...wordMakers,
};

/** The forms of a method that draws until something fits, or whose characters hang together; undefined for any other. */
export function makeForms(
  method: string,
  args: readonly JsonValue[],
  context: MakerContext,
): readonly FakerForm[] | undefined {
  return Object.hasOwn(MAKERS, method) ? MAKERS[method]!(args, context) : undefined;
}
