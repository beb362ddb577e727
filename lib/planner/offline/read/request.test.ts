import { describe, expect, it } from "vitest";
import type { Request } from "../request";
import { vocabulary } from "../vocabulary";
import { readRequest } from ".";
import { loadCities } from "./cities";

const findCity = await loadCities();
const read = (text: string): Request => readRequest(text, vocabulary, findCity, { asOf: "2026-11-25" });
/** Tables as "noun: column, column". */
const tables = (text: string) =>
  read(text).tables.map(
    ({ name, noun, count, fields }) =>
      `${count === undefined ? "" : `${count} `}${name ?? noun}: ${fields.map((field) => field.name).join(", ")}`,
  );

describe("a sentence", () => {
  it.each([
    ["60 birds with species, wingspan and weight", ["60 birds: species, wingspan, weight"]],
    ["Please make me a dataset of two hundred sailors with name and rank", ["200 sailors: name, rank"]],
    ["need 40 rows, seed 7: username, country", ["40 : username, country"]],
    ["a csv with 3 columns and 25 rows: city, country, population", ["25 : city, country, population"]],
    ["only these columns: sku, colour, stock", [": sku, colour, stock"]],
    ["part numbers with weight and price, 250 of them", ["250 part numbers: weight, price"]],
    ["priority: 70% low, 30% high, for 1k bugs", ["1000 bugs: priority"]],
    ["customers aged 18 to 30, plan basic/pro, join date", ["customers: plan, join date, age"]],
    ["names and ages of 15 kids between 3 and 12 with hobby", ["15 kids: names, ages, hobby"]],
    ["customer churn for a bank, 500 rows, 27% churn", ["500 customer churn: "]],
    ["I'm teaching a class: give me 20 lakes with depth", ["20 lakes: depth"]],
    ["a table named depots with code, city and size", ["depots: code, city, size"]],
    ["40 voucher codes like XXXX-1234-AB", ["40 voucher codes: code"]],
    ["ages, emails and nicknames of 12 skaters", ["12 skaters: ages, emails, nicknames"]],
    ["9 cabins with rustic or plush, fenced?, pool yes no", ["9 cabins: rustic or plush, fenced, pool"]],
    ["10 huts with size tiny roomy vast, comfort 1 = poor, 4 = grand", ["10 huts: size, comfort"]],
    ["30 sailors, no duplicates, sorted by rank", ["30 sailors: "]],
    ["random but realistic ferries with name, capacity", ["ferries: name, capacity"]],
    ["80 pilots where licence and email must be unique", ["80 pilots: licence, email"]],
    ["orders with total, paid or unpaid", ["orders: total, paid or unpaid"]],
    ["80 pupils with 3 quiz scores (0-20)", ["80 pupils: quiz_score_1, quiz_score_2, quiz_score_3"]],
    ["poll with 4 likert questions", ["poll: q1, q2, q3, q4"]],
    ["90 distinct email addresses", ["90 email addresses: email address"]],
    ["staff paid up to 38000", ["staff: salary"]],
    ["vet visits 60 rows, half urgent, half routine", ["60 vet visits: "]],
    ["20 lockers with a 5-digit code", ["20 lockers: code"]],
  ])("%s", (text, expected) => {
    expect(tables(text)).toEqual(expected);
  });

  it.each([
    ["patients, visits and prescriptions for a clinic", ["patients: ", "visits: ", "prescriptions: "]],
    ["library: books, members, reservations", ["books: ", "members: ", "reservations: "]],
    ["50 invoices with line items", ["50 invoices: ", "invoice line items: "]],
    ["20 authors and 90 books", ["20 authors: ", "90 books: "]],
    ["museums and their exhibits and tickets", ["museums: ", "exhibits: ", "tickets: "]],
    ["4 shops (name, city), 60 invoices (number, total)", ["4 shops: name, city", "60 invoices: number, total"]],
    ["invoices for 12 suppliers with number and total", ["12 suppliers: ", "invoices: number, total"]],
    ["albums with title and year, artists with name", ["albums: title, year", "artists: name"]],
    ["users with posts and comments", ["users: ", "posts: ", "comments: "]],
    ["demo data for our gym", ["members: ", "classes: ", "bookings: "]],
    ["suppliers table: 30 rows. invoices table: 90 rows.", ["30 suppliers: ", "90 invoices: "]],
    ["suppliers: 12, invoices: 60", ["12 suppliers: ", "60 invoices: "]],
    ["Tables:\n- suppliers: 12\n- invoices: 60", ["12 suppliers: ", "60 invoices: "]],
    ["two tables, suppliers and invoices, linked by supplier_id", ["suppliers: ", "invoices: "]],
    ["a gym with classes, members and payments, 90 payments", ["classes: ", "members: ", "90 payments: "]],
    ["table albums: id, title, year", ["albums: id, title, year"]],
    ["2000 medications with name and dose", ["2000 medications: name, dose"]],
    ["Make 2 linked tables for a gym. The first is members. The second holds payments.", ["members: ", "payments: "]],
    ["50 rows of movie ratings by 10 users", ["10 users: ", "50 movie ratings: "]],
    ["50 authors, each author wrote 1 to 4 books", ["50 author: ", "books: "]],
    ["40 customers, each customer has 1-5 orders with date and total", ["40 customer: ", "orders: date, total"]],
    ["departments and employees, with salary and hire date", ["departments: ", "employees: salary, hire date"]],
    [
      "shop data: customers, orders and order items, order total equals sum of items",
      ["customers: ", "orders: ", "order items: "],
    ],
  ])("names several tables: %s", (text, expected) => {
    expect(tables(text)).toEqual(expected);
  });
});

describe("an order of the rows", () => {
  it("is said not to be kept", () => {
    expect(read("30 sailors with name and rank, sorted by rank descending").warnings.join()).toContain(
      "sorted by rank",
    );
  });

  it("goes without saying where readings come in the order of time", () => {
    expect(read("hourly temperature for 2 days, sorted by time").warnings).toEqual([]);
  });
});

describe("shares and states", () => {
  it.each([
    ["200 payments where 3% are fraudulent", ["200 payments: "], [[0.03, "fraudulent"]]],
    [
      "500 users of which 20% are premium and 5% are banned",
      ["500 users: "],
      [
        [0.2, "premium"],
        [0.05, "banned"],
      ],
    ],
    ["3% of payments are fraudulent, 200 rows", ["200 payments: "], [[0.03, "fraudulent"]]],
  ])("%s", (text, expected, shares) => {
    expect(tables(text)).toEqual(expected);
    expect(read(text).rules.map(({ note }) => note.kind === "share" && [note.share, note.value])).toEqual(shares);
  });

  it.each([
    ["200 payments where 3% are fraudulent and fraudulent ones are over 5000", "fraudulent", 5000],
    ["40 orders with total. Cancelled orders have a total of at least 10", "cancelled", 10],
  ])("%s: a rule for some of the rows", (text, state, min) => {
    expect(read(text).conditions).toMatchObject([
      { when: { state: expect.stringMatching(new RegExp(state, "i")) }, outcome: { note: { kind: "range", min } } },
    ]);
  });
});

describe("columns declared in a notation of their own", () => {
  it.each([
    [
      "SQL",
      "CREATE TABLE staff (\n  id INT PRIMARY KEY,\n  name VARCHAR(80) NOT NULL,\n  pay DECIMAL(10,2),\n  team_id INT REFERENCES teams(id),\n  CONSTRAINT pk UNIQUE (name)\n);",
      ["staff: id, name, pay, team_id"],
    ],
    ["a query", "SELECT id, p.title, price FROM products p", ["products: id, title, price"]],
    ["JSON", '{"user_id": "uuid", "address": {"city": "Oslo", "zip": "0150"}}', [": user_id, city, zip"]],
    [
      "an interface",
      "interface Order { id: number; paid: boolean; tier?: 'gold' | 'silver' }",
      ["Order: id, paid, tier"],
    ],
    ["an array", 'columns = ["name", "age", "city"]', [": name, age, city"]],
    ["markdown", "| column | type |\n|---|---|\n| order_id | uuid |\n| amount | decimal |", [": order_id, amount"]],
    ["a header with commas", "id,first_name,last_name,email", [": id, first_name, last_name, email"]],
    ["a header with bars", "Columns:\nDate | Store | Net Sales", [": Date, Store, Net Sales"]],
    ["a header with tabs", "date\tstore\tunits", [": date, store, units"]],
    ["names with types", "userId:int, tags:string, verified:bool", [": userId, tags, verified"]],
    ["labelled lines", "Name: full name\nAge: 18-65\nPlan: free 60%, pro 40%", [": Name, Age, Plan"]],
    [
      "tables with brackets",
      "users (id, name), posts (id, user_id, title)",
      ["users: id, name", "posts: id, user_id, title"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tables(text)).toEqual(expected);
  });
});

describe("what is not wanted", () => {
  it.each([
    ["200 customers, no phone numbers", [["phone numbers"]]],
    ["list of employees without email, don't include ids", [["email"], ["ids"]]],
    ["90 cars: make, model. No VIN.", [["VIN"]]],
    ["30% of customers have no phone", []],
    ["people without a care", []],
  ])("%s", (text, expected) => {
    expect(read(text).excluded.map(({ names }) => names)).toEqual(expected);
  });

  it("knows that no cell may be empty", () => {
    expect(read("no nulls anywhere; 80 users with name, email").complete).toBe("no nulls anywhere");
  });
});

describe("rules", () => {
  it.each([
    [
      "orders: id, status, refund_date. if status is cancelled then refund_date is set, otherwise empty",
      { subject: "status", note: "constant" },
      { subject: "refund_date", note: "notNull" },
      "nulls",
    ],
    [
      "loan applicants; if credit score is below 600 then the status is rejected",
      { subject: "credit score", note: "range" },
      { subject: "status", note: "constant" },
      undefined,
    ],
    [
      "300 orders with subtotal. orders over $500 ship free",
      { subject: "orders", note: "range" },
      { subject: "shipping fee", note: "range" },
      undefined,
    ],
  ])("%s", (text, when, outcome, otherwise) => {
    const [condition, ...more] = read(text).conditions;
    expect(more).toEqual([]);
    expect(
      condition && "subject" in condition.when && { subject: condition.when.subject, note: condition.when.note.kind },
    ).toEqual(when);
    expect(condition && { subject: condition.outcome.subject, note: condition.outcome.note.kind }).toEqual(outcome);
    expect(condition?.otherwise?.kind).toBe(otherwise);
  });

  it.each([
    ["half of the users are premium", 0.5],
    ["a third of orders are returned", 0.333],
    ["90 orders, 12% returned", 0.12],
  ])("%s", (text, share) => {
    expect(read(text).rules.map(({ note }) => note.kind === "share" && note.share)).toEqual([share]);
  });

  it.each([
    ["20% of emails are null", "emails", 0.2],
    ["30% of customers have no phone", "phone", 0.3],
    ["10% of rows should have missing age", "age", 0.1],
  ])("%s", (text, name, rate) => {
    expect(read(text).tables[0]?.fields).toMatchObject([{ name, notes: [{ kind: "nulls", rate }] }]);
  });
});

describe("clocks", () => {
  it.each([
    [
      "server metrics every 30 seconds for 3 hosts over 2 hours: cpu, memory",
      { everySeconds: 30, spanSeconds: 7200, entities: { noun: "hosts", count: 3 } },
    ],
    ["monthly revenue by region for 2024", { spanSeconds: 366 * 86_400, from: "2024-01-01", by: "region" }],
    [
      "stock prices for AAPL, TSLA daily during 2023",
      { everySeconds: 86_400, from: "2023-01-01", entities: { noun: "tickers", count: 2, names: ["AAPL", "TSLA"] } },
    ],
    ["12 months of revenue and costs", { everySeconds: 2_629_800, spanSeconds: 12 * 2_629_800 }],
    ["pulse readings for 3 patients, twice a day for a week", { everySeconds: 43_200, spanSeconds: 604_800 }],
    ["10 sensors; one reading per minute for 24h", { everySeconds: 60, spanSeconds: 86_400 }],
    ["glucose readings for 30 patients twice a day for 2 weeks", { everySeconds: 43_200, spanSeconds: 1_209_600 }],
  ])("%s", (text, expected) => {
    expect(read(text).clock).toMatchObject(expected);
  });

  it.each(["20 hotels with price per night", "60 employees with weekly hours", "subscriptions with monthly fee"])(
    "%s: none",
    (text) => {
      expect(read(text).clock).toBeUndefined();
    },
  );
});

describe("where rows are at home", () => {
  it.each([
    ["40 shops in Munich", "de-DE", ["Munich"]],
    ["clients with french names and phones", "fr-FR", []],
    ["200 voters in Ohio", "en-US", []],
  ])("%s", (text, locale, cities) => {
    const { locale: found, places } = read(text);
    expect(found).toBe(locale);
    expect(places.flatMap((place) => (place.attribute === "city" && "anyOf" in place ? place.anyOf : []))).toEqual(
      cities,
    );
  });

  it.each([
    ["30 patients within 50 km of Munich", 50],
    ["depots in a 20 mile radius around Munich", 32.2],
  ])("%s: by distance", (text, withinKm) => {
    expect(read(text)).toMatchObject({ locale: "de-DE", places: [{ attribute: "city", near: "Munich", withinKm }] });
  });
});
