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
  const date = new Date(birthDate);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    isFemale,
    firstName,
    lastName,
    random,
    digits: (count) => {
      let text = "";
      for (let i = 0; i < count; i++) text += random.index(10);
      return text;
    },
  };
}
