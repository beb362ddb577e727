import { describe, expect, it } from "vitest";
import { vocabulary } from "../../vocabulary";
import { readRequest } from "..";
import { loadCities } from "../cities";

const findCity = await loadCities();
const read = (text: string) => readRequest(text, vocabulary, findCity, { asOf: "2026-11-25" });

describe("a description in another language", () => {
  it.each([
    [
      "40 Lieferanten mit Firma, Telefonnummer und Wohnort",
      "lieferanten",
      ["Firma", "Telefonnummer", "Wohnort"],
      "de-DE",
    ],
    ["60 livres avec titre, auteur, prix et date de sortie", "livres", ["titre", "auteur", "prix"], "fr-FR"],
    ["25 proveedores con empresa, dirección y teléfono", "proveedores", ["empresa", "dirección", "teléfono"], "es-ES"],
    ["30 fornitori con azienda, indirizzo e telefono", "fornitori", ["azienda", "indirizzo", "telefono"], "it-IT"],
    ["30 fornecedores com empresa, endereço e telefone", "fornecedores", ["empresa", "endereço", "telefone"], "pt-BR"],
    [
      "30 leveranciers met bedrijf, adres en telefoonnummer",
      "leveranciers",
      ["bedrijf", "adres", "telefoonnummer"],
      "nl-NL",
    ],
  ])("%s", (text, table, columns, locale) => {
    const request = read(text);
    expect(request.locale).toBe(locale);
    expect(request.tables).toHaveLength(1);
    expect(request.tables[0]).toMatchObject({ shown: table, count: Number.parseInt(text, 10) });
    expect(request.tables[0]!.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(columns));
  });

  it.each([
    ["80 Patienten mit Alter zwischen 20 und 70", "zwischen 20 und 70", { min: 20, max: 70 }],
    ["1.500 salariés avec salaire de 1.800 à 4.200 euros", "de 1.800 à 4.200 euros", { min: 1800, max: 4200 }],
    ["productos con precio entre 3,50 y 20", "entre 3,50 y 20", { min: 3.5, max: 20 }],
  ])("keeps ranges, in the words of the user: %s", (text, clause, range) => {
    const notes = read(text).tables.flatMap(({ fields }) => fields.flatMap((field) => field.notes));
    expect(notes).toContainEqual(expect.objectContaining({ kind: "range", clause, ...range }));
  });

  it("reads compounds, plurals and what a name is of", () => {
    const meanings = (text: string) => read(text).tables[0]!.fields.map(({ name, meaning = name }) => meaning);
    expect(meanings("Zahlungen mit Kundennummer, Zahlungsdatum, Lieferadresse")).toEqual([
      "customer number",
      "payment date",
      "delivery address",
    ]);
    expect(meanings("factures avec nom du fournisseur, prix")).toEqual(["supplier name", "price"]);
    expect(meanings("voti con nome, cognome, voto")).toEqual(["first name", "last name", "rating"]);
  });

  it("leaves values in brackets and other countries as they are", () => {
    const request = read("20 pedidos con estado (pagado, enviado) en México");
    expect(request.tables[0]!.fields[0]!.notes).toContainEqual(
      expect.objectContaining({ values: ["pagado", "enviado"] }),
    );
    expect(request.locale).toBe("es-MX");
    expect(request.warnings).toEqual([]);
  });

  it.each([
    ["100 klientów oraz imię, nazwisko, miasto", "Polish"],
    ["30 müşteri için ad ve soyad", "Turkish"],
    ["30人の顧客リストを作ってください", "Japanese"],
    ["таблица товаров с ценой", "Cyrillic"],
  ])("says that it is not read: %s", (text, language) => {
    const { warnings, tables } = read(text);
    expect(warnings.join(" ")).toContain(language);
    expect(tables.flatMap(({ fields }) => fields)).toEqual([]);
  });

  it.each([
    "customers with name, data, note and total",
    "20 beers with lager or ale, price",
    "users in Lyon with a tier and an art style",
    "die rolls with result",
  ])("takes no English for another language: %s", (text) => {
    expect(read(text).language).toBeUndefined();
  });
});
