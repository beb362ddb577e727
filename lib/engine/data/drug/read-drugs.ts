import { rowsOf } from "../read-table";
import { DIRECTIONS, DRUGS, FORMS, PATIENTS } from "./drugs";

export interface Drug {
  name: string;
  brand: string;
  /** Without a generic the brand is all there is. */
  hasGeneric: boolean;
  class: string;
  form: Form;
  strengths: readonly string[];
  directions: Directions;
  days: readonly number[];
  price: number;
  schedule: string;
  treats: readonly string[];
  weight: number;
}

export interface Form {
  form: string;
  route: string;
  dose: string;
  unit: string;
  packages: readonly number[];
}

export interface Directions {
  text: string;
  daily: number;
}

/** Who usually has a condition. */
export interface Patients {
  male: number;
  from: number;
  to: number;
}

const ANYBODY: Patients = { male: 0.5, from: 20, to: 85 };

let patients: Map<unknown, Patients> | undefined;

export function patientsOf(indication: string): Patients {
  patients ??= new Map(rowsOf(PATIENTS).map((row) => [row.indication, row as unknown as Patients]));
  return patients.get(indication) ?? ANYBODY;
}

/** Every drug with its form and directions. */
export function readDrugs(): Drug[] {
  const forms = new Map(
    rowsOf(FORMS).map((row): [unknown, Form] => [
      row.form,
      { ...(row as unknown as Form), packages: (row.packages as string[]).map(Number) },
    ]),
  );
  const directions = new Map(rowsOf(DIRECTIONS).map((row) => [row.code, row as unknown as Directions]));
  return rowsOf(DRUGS).map((row) => {
    const brand = String(row.brand);
    return {
      ...(row as unknown as Drug),
      brand: brand.replace("*", ""),
      hasGeneric: !brand.endsWith("*"),
      form: found(forms, row.form),
      directions: found(directions, row.directions),
      days: (row.days as string[]).map(Number),
    };
  });
}

function found<T>(map: ReadonlyMap<unknown, T>, key: unknown): T {
  const value = map.get(key);
  if (!value) throw new RangeError(`no "${String(key)}" is known`);
  return value;
}
