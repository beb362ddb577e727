import { rowsOf } from "../read-table";
import { BREEDS } from "./breeds";
import { VACCINES, VISITS } from "./visits";

export interface Breed {
  species: string;
  breed: string;
  share: number;
  /** Kilograms when grown. */
  from: number;
  to: number;
  years: number;
  coats: readonly string[];
}

export interface Visit {
  species: readonly string[];
  kind: string;
  reason: string;
  diagnosis: string;
  treatment: string;
  medication: string | null;
  share: number;
  /** When in life, as shares of the usual years. */
  young: number;
  old: number;
  low: number;
  high: number;
}

export interface Vaccine {
  species: readonly string[];
  vaccine: string;
  months: number;
}

export const readBreeds = () => rowsOf(BREEDS) as unknown as Breed[];
export const readVisits = () => rowsOf(VISITS) as unknown as Visit[];
export const readVaccines = () => rowsOf(VACCINES) as unknown as Vaccine[];
