import type { JsonValue } from "@/lib/schema/generators";
import type { FakerForm, FakerPart } from "../forms";
import { type DrawnValues, Unexplained, watchMethod } from "../watch";
import { checked, ibanCheck, luhn, vehicleCheck, weighted } from "./checked";
import { type Maker, type MakerContext, oneForm } from "./maker";

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const VEHICLE_LETTERS = LETTERS.replace(/[IOQ]/g, "");

const text = (fixed: string): FakerPart => ({ kind: "text", text: fixed });
const digits = (length: number): FakerPart => ({ kind: "digits", length, leadingZeros: true });
const number = (min: number, max: number): FakerPart => ({ kind: "number", min, max, scale: 0, keepsZeros: false });
const characters = (alphabet: string, length: number): FakerPart => ({
  kind: "characters",
  alphabet: [...alphabet],
  length,
});

/** A maker that knows a method without arguments only. */
const without =
  (make: (context: MakerContext) => readonly FakerForm[] | undefined): Maker =>
  (args, context) =>
    args.length === 0 ? make(context) : undefined;

/** A card's format: # and ! are digits, [4-9] is one of a range, {3} says what came before it again, L is the check digit at its end. */
function cardParts(format: string): FakerPart[] | undefined {
  const plain = format
    .replaceAll("/", "")
    .replace(/(.)\{(\d+)\}/g, (_, sign: string, count: string) => sign.repeat(Number(count)));
  if (!/^[^L{}]*L$/.test(plain)) return undefined;
  return [...plain.matchAll(/\[(\d+)-(\d+)\]|./g)].map(([sign, from, to]) => {
    if (from) return number(Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to)));
    if (sign === "#") return digits(1);
    if (sign === "!") return number(2, 9);
    return text(sign === "L" ? "0" : sign);
  });
}

/** The forms of numbers of these formats, each as often. */
function cards(formats: readonly string[], weight = 1): FakerForm[] | undefined {
  const forms = formats.map(cardParts);
  if (forms.length === 0 || forms.includes(undefined)) return undefined;
  return forms.map((parts) => ({ weight: weight / forms.length, parts: [checked(luhn, ...parts!)] }));
}

const creditCard: Maker = ([given = {}], { locale }) => {
  const formats = locale.definitions.finance?.credit_card as Readonly<Record<string, readonly string[]>> | undefined;
  const issuer = typeof given === "string" ? given : (given as { issuer?: JsonValue }).issuer;
  if (!formats || (issuer !== undefined && typeof issuer !== "string")) return undefined;
  if (issuer) return Object.hasOwn(formats, issuer.toLowerCase()) ? cards(formats[issuer.toLowerCase()]!) : undefined;
  const forms = Object.values(formats).map((ofIssuer) => cards(ofIssuer));
  return forms.includes(undefined) ? undefined : forms.flatMap((ofIssuer) => ofIssuer!);
};

interface AccountFormat {
  country: string;
  bban: readonly { type: string; count: number }[];
}

/** The formats that faker picks an account's from. */
function accountFormats({ locale, asOf }: MakerContext): readonly AccountFormat[] {
  const watched = watchMethod(locale, "finance.iban", [], {
    asOf,
    steeringEntries: 1,
    steeringNumbers: 1,
    nested: () => undefined,
  });
  let formats: DrawnValues | undefined;
  const refuse = () => {
    throw new Unexplained();
  };
  try {
    watched({
      choose: refuse,
      text: refuse,
      value(values) {
        formats = values;
        return refuse();
      },
    });
  } catch {
    // It has picked by now.
  }
  return Array.from({ length: formats?.size ?? 0 }, (_, position) => formats!.at(position) as AccountFormat);
}

/** Characters of an account are digits about four times in five. */
const ACCOUNT_CHARACTERS = DIGITS.repeat(10) + LETTERS;

function accountParts({ country, bban }: AccountFormat): FakerPart[] {
  const pieces = bban.flatMap(({ type, count }) => {
    if (type === "a") return [characters(LETTERS, count)];
    return [type === "c" ? characters(ACCOUNT_CHARACTERS, count) : digits(count)];
  });
  return [text(`${country}00`), ...pieces];
}

/** Numbers with check digits, by public rules. */
export const numberedMakers: Readonly<Record<string, Maker>> = {
  "commerce.upc": without(() => oneForm(checked(weighted([3, 1]), digits(11), text("0")))),
  "finance.creditCardNumber": creditCard,
  "finance.iban": without((context) => {
    const forms = accountFormats(context).map((format) => oneForm(checked(ibanCheck, ...accountParts(format)))[0]!);
    return forms.length > 0 ? forms : undefined;
  }),
  "finance.routingNumber": without(({ locale }) => {
    const { federal_reserve_routing_symbol: items } = (locale.definitions.finance ?? {}) as {
      federal_reserve_routing_symbol?: readonly string[];
    };
    return items && oneForm(checked(weighted([3, 7, 1]), { kind: "list", items }, digits(4), text("0")));
  }),
  "helpers.replaceCreditCardSymbols": ([format = "6453-####-####-####-###L", ...others]) =>
    typeof format === "string" && others.length === 0 ? cards([format]) : undefined,
  "number.bigInt": without(() => oneForm(number(0, 999_999_999_999_999))),
  "phone.imei": without(() => cards(["##-######-######-L"])),
  "vehicle.vin": without(() =>
    oneForm(
      checked(
        vehicleCheck,
        characters(DIGITS + VEHICLE_LETTERS, 10),
        characters(VEHICLE_LETTERS, 1),
        characters(DIGITS + VEHICLE_LETTERS, 1),
        digits(5),
      ),
    ),
  ),
};
