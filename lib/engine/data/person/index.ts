import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const address = (name: string, description: string): PackAttribute => ({
  ...text(name, description),
  unique: "numbered",
});

/** People whose names, gender, age, title and addresses are one person's, in 100 peoples of 150 countries. */
export const person: Pack = {
  name: "person",
  description:
    "A made-up person: name in the locale's spelling, gender, age, title, occupation, and e-mail addresses that are visibly theirs",
  attributes: [
    text("first_name", "Given name, e.g. Sarah; fits gender, age and country"),
    text("middle_name", "Second given name or father's name; empty where people have none"),
    text("last_name", "Family name, in its feminine form where the language has one"),
    text("full_name", "First and last name, in the order of the locale"),
    text("initials", "First letters of first and last name, e.g. SJ"),
    text("title", "Form of address in the locale's language, e.g. Mr., Ms., Dr."),
    text("suffix", "Jr., III, PhD …; mostly empty"),
    text("gender", "Male or Female; can be filtered"),
    text("gender_code", "M or F"),
    text("pronouns", "he/him or she/her"),
    address("email", "Personal e-mail address made of the name, at a provider of the country"),
    address("safe_email", "E-mail address made of the name at example.com, .org or .net, which nobody receives"),
    address("username", "Login name made of the name, e.g. sjohnson84"),
    { name: "birth_date", type: { type: "date" }, description: "Date of birth; agrees with age" },
    {
      name: "age",
      type: { type: "integer" },
      description: "Age in years, 18 to 90 unless filtered otherwise, e.g. 0 to 17 for children",
    },
    text("nationality", "Nationality in English, e.g. German; can be filtered, and names follow"),
    text(
      "country",
      "Country that the person lives in, in English; can be filtered or follow a place's country, and names follow",
    ),
    text("country_code", "ISO 3166 code of that country with two letters, e.g. DE"),
    text(
      "national_id",
      "The country's number for persons, e.g. SSN, CPF, PESEL: check digits fit, as do birth date and gender where it tells them",
    ),
    text("national_id_name", "What that number is called, e.g. personnummer"),
    text("marital_status", "Single, Married, Divorced or Widowed; fits age"),
    text("occupation", "What the person does, e.g. Electrician; Student or Retired where the age says so"),
  ],
  load: async (locale) => (await import("./rules")).loadPeople(locale),
};
