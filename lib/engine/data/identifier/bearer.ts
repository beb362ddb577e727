import { packDay } from "../../digits";
import type { CellRandom } from "../../random";

/** What a personal number may say of the person who has it. */
export interface Bearer {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  isFemale: boolean;
  firstName: string;
  lastName: string;
  random: CellRandom;
  /** So many digits by chance. */
  digits(count: number): string;
}

/** `birthDate` is epoch milliseconds. */
export function createBearer(
  birthDate: number,
  isFemale: boolean,
  firstName: string,
  lastName: string,
  random: CellRandom,
): Bearer {
  const day = packDay(Math.floor(birthDate / 86_400_000));
  return {
    year: day >> 9,
    month: (day >> 5) & 15,
    day: day & 31,
    isFemale,
    firstName,
    lastName,
    random,
    digits(count) {
      let text = "";
      for (let i = 0; i < count; i++) text += random.index(10);
      return text;
    },
  };
}
