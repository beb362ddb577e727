import type { CellRandom } from "../../random";
import { POINTED_ENGLISH, TITLES } from "./locales";
import { DOCTORS, PROFESSOR } from "./occupations";

interface Addressed {
  male: boolean;
  age: number;
  married: boolean;
  occupation: string;
}

const OTHER_DOCTORS = 0.008;

/** Forms of address in the reader's language that agree with gender, family and work. */
export function createTitles(language: string, region: string): (person: Addressed, random: CellRandom) => string {
  const pointed = language === "en" && (region === "" || POINTED_ENGLISH.has(region));
  const words = ((!pointed && TITLES[language]) || TITLES["en-us"]!).split(";");
  const [man, woman, wife, young, doctor, womanDoctor, professor, womanProfessor] = words as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return ({ male, age, married, occupation }, random) => {
    const chance = random.next();
    if (occupation === PROFESSOR) return male ? professor : womanProfessor;
    if (age >= 26 && chance < (DOCTORS[occupation] ?? OTHER_DOCTORS)) return male ? doctor : womanDoctor;
    if (male) return man;
    if (married) return random.next() < 0.6 ? wife : woman;
    return age < 30 && random.next() < 0.3 ? young : woman;
  };
}
