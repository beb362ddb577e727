import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/engine/check";
import { openDataset } from "@/lib/engine/dataset";
import { verifyDataset } from "@/lib/verify";
import { draftViolations } from "..";
import { createOfflinePlanner } from ".";

const AS_OF = "2026-11-25";
const planner = createOfflinePlanner({ check: draftViolations });

type Row = Record<string, unknown>;

/** Everything a user gets for a sentence: tables with their rows by column name, warnings, what the receipt does not keep. */
async function make(text: string) {
  const { draft, warnings } = await planner.draft(text, { asOf: AS_OF });
  const { schema, violations } = await checkDataset({ ...draft, description: text, asOf: AS_OF });
  if (!schema) throw new Error(JSON.stringify(violations));
  const { dataset } = await openDataset(schema, { seed: 7 });
  if (!dataset) throw new Error("the dataset does not open");
  const tables = dataset.tables.map(({ name, columns, rowCount, rows }) => ({
    name,
    columns: columns.map((column) => column.name),
    rows: rows(0, rowCount).map((row): Row => Object.fromEntries(columns.map((column, i) => [column.name, row[i]]))),
  }));
  const broken = verifyDataset(dataset).lines.filter(({ kept }) => kept === false);
  return { tables, rows: tables[0]?.rows ?? [], columns: tables[0]?.columns ?? [], warnings, broken };
}

const number = (value: unknown) => Number(value);
const isEmpty = (value: unknown) => value === null || value === "";
const share = (rows: readonly Row[], test: (row: Row) => boolean) => rows.filter(test).length / rows.length;

describe("columns", () => {
  it.each([
    ["60 birds with species, wingspan in cm and weight in grams", ["species", "wingspan_cm", "weight_grams"]],
    ["id,first_name,last_name,email,gender", ["id", "first_name", "last_name", "email", "gender"]],
    [
      '15 rows with the columns "First Name", "Date of Birth", "Favourite Colour"',
      ["First Name", "Date of Birth", "Favourite Colour"],
    ],
    ["JSON with fields userId, firstName, isActive, lastLoginAt", ["userId", "firstName", "isActive", "lastLoginAt"]],
    [
      "CREATE TABLE staff (id SERIAL PRIMARY KEY, full_name TEXT, pay NUMERIC(8,2), hired DATE)",
      ["id", "full_name", "pay", "hired"],
    ],
    [
      "80 cottages with bedroom count, balconies, price range, vacant from",
      ["balconies", "price_range", "vacant_from"],
    ],
    ["temperature_c -20 to 45, humidity_pct 0-100, wind_kph 0..120", ["temperature_c", "humidity_pct", "wind_kph"]],
  ])("%s", async (text, expected) => {
    const { columns, broken } = await make(text);
    expect(columns).toEqual(expect.arrayContaining(expected));
    expect(broken).toEqual([]);
  });

  it("takes a slip of the pen for the word that was meant", async () => {
    const { rows, columns } = await make("subscribers: fisrt_name, emial, adress, phne, acct, qantity");
    expect(columns).toEqual(["fisrt_name", "emial", "adress", "phne", "acct", "qantity"]);
    for (const row of rows) {
      expect(row.emial).toMatch(/@/);
      expect(row.adress).toMatch(/\d/);
      expect(row.phne).toMatch(/\d{3}/);
      expect(number(row.qantity)).toBeGreaterThan(0);
    }
    expect(share(rows, (row) => /^\S+$/.test(String(row.fisrt_name)))).toBeGreaterThan(0.8);
  });

  it("taxes every row at the rate that was said", async () => {
    const { rows } = await make("VAT of 21% on 40 invoices with net, vat and total");
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      expect(Math.abs(number(row.vat) - number(row.net) * 0.21)).toBeLessThanOrEqual(0.00501);
      expect(number(row.total)).toBeCloseTo(number(row.net) + number(row.vat), 2);
    }
  });

  it("reads a count that stands inside a share", async () => {
    const { rows } = await make("12% of 500 employees should have left, with name, hire date and status");
    expect(rows).toHaveLength(500);
    expect(share(rows, (row) => row.status === "Terminated")).toBeCloseTo(0.12, 1);
    expect(Object.keys(rows[0] ?? {})).not.toContain("left");
  });

  it("gives words that nobody knows neutral values and codes", async () => {
    const { rows } = await make("90 contraptions with sprockles, quibbliness, zandor, seat level");
    for (const row of rows) {
      expect(row.sprockles).toEqual(expect.any(Number));
      expect(row.quibbliness).toEqual(expect.any(Number));
      expect(row.zandor).toMatch(/^ZAN-\d{3}$/);
      expect(row.seat_level).toMatch(/^(?:Low|Medium|High)$/);
    }
  });

  it("keeps the costs of a business under its revenue", async () => {
    const { rows } = await make("monthly income statement with revenue, costs and profit");
    for (const { revenue, costs, profit } of rows) {
      expect(number(costs)).toBeLessThan(number(revenue));
      expect(number(profit)).toBeCloseTo(number(revenue) - number(costs), 1);
    }
  });

  it.each([
    ["80 customers, no phone numbers", /phone/],
    ["employee data but don't include salary", /salary/],
    ["60 employees without email", /email/],
  ])("%s", async (text, unwanted) => {
    const { columns, warnings } = await make(text);
    expect(columns.filter((name) => unwanted.test(name))).toEqual([]);
    expect(columns.length).toBeGreaterThan(4);
    expect(warnings).toEqual([]);
  });
});

describe("every promise is kept", () => {
  it.each([
    "400 gym members aged 16 to 80, membership type basic/plus/premium 50/30/20, join date in the last 3 years",
    "800 payments with method card (60%), paypal (25%), bank transfer (15%)",
    "1000 http logs: path, method, status code mostly 200s with some 404 and 500 errors",
    "500 leads with source (search 40, ads 35, friends 25), score 0-100, owner",
    "900 visitors with variant (70% a, 30% b), converted (12% yes)",
    "120 trips since March 2023 with pickup time, dropoff time after pickup time, fare between 3.50 and 90 USD",
    "300 shipments with ship date, delivery date 2 to 7 days after ship date, weight under 30kg",
    "bank transactions Jan 2024 to Jun 2024, amount between -500 and 2000, type debit or credit",
    "Q3 2025 sales for a bike shop, 400 rows",
    "temperatures normally distributed around 37 with sd 0.4 for 500 patients",
    "price between 10 and 20, sale price lower than price, stock at least 5",
    "200 staff with email like firstname.lastname@acme.io and badge like AB-1234",
    "20% of emails are null, phone is optional, username unique",
    "hotel bookings for summer 2025: guest name, room type, check-in, check-out (1-14 nights later), total price",
    "500 members; no nulls anywhere",
    "600 orders, 12% returned",
  ])("%s", async (text) => {
    const { broken, warnings } = await make(text);
    expect(broken).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

describe("formulas", () => {
  const close = (a: unknown, b: number) => expect(number(a)).toBeCloseTo(b, 1);
  const FORMULAS: readonly (readonly [text: string, check: (row: Row) => void])[] = [
    [
      "quantity (1-20), unit price $5-$80, total = quantity * unit price",
      (row) => close(row.total, number(row.quantity) * number(row.unit_price)),
    ],
    [
      "100 stores with revenue, cost and profit; profit is revenue minus cost",
      (row) => close(row.profit, number(row.revenue) - number(row.cost)),
    ],
    ["columns: net, vat, gross = net + vat", (row) => close(row.gross, number(row.net) + number(row.vat))],
    ["products; price = cost times 1.4; cost between 5 and 50", (row) => close(row.price, number(row.cost) * 1.4)],
    [
      "margin is price minus cost divided by price",
      (row) => close(row.margin, (number(row.price) - number(row.cost)) / number(row.price)),
    ],
    ["100 rows, two columns: x from 0 to 10, y = 3 * x + 5", (row) => expect(row.y).toBe(3 * number(row.x) + 5)],
    [
      "sub_total 10-90, tax = sub_total * 19%, grand_total = sub_total plus tax",
      (row) => close(row.grand_total, number(row.sub_total) * 1.19),
    ],
    ["full name = first name + last name", (row) => expect(row.full_name).toBe(`${row.first_name} ${row.last_name}`)],
  ];
  it.each(FORMULAS)("%s", async (text, check) => {
    const { rows, warnings } = await make(text);
    expect(warnings).toEqual([]);
    for (const row of rows) check(row);
  });

  it("says when a name in it is no column", async () => {
    const { warnings } = await make("50 widgets with price, score = price times zorblax");
    expect(warnings.join()).toContain("could not be calculated");
  });
});

describe("what is measured of formulas and rules", () => {
  it.each([
    "60 shipments with weight, rate, cost = weight × rate",
    "40 stalls with income, expenses and gain is income minus expenses",
    "70 tickets with status (open, solved), solved_at. If status is open then solved_at is empty, otherwise it is set",
    "90 parcels with weight and fee; when weight is over 20 then fee is 15, otherwise 5",
    "100 orders; if status is cancelled then shipped date is empty",
    "80 guests with age and bill; guests over 60 pay at least 2,000",
  ])("%s", async (text) => {
    const { draft, warnings } = await planner.draft(text, { asOf: AS_OF });
    const { dataset } = await openDataset({ ...draft, description: text, asOf: AS_OF });
    const lines = verifyDataset(dataset!).lines.filter(({ measured }) => /^true in [1-9]/.test(measured));
    expect(lines).not.toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("draws a number in the band that its row names", async () => {
    const { rows, broken } = await make("90 runners with name, age, age group (10-19, 20-39, 40+)");
    expect(broken).toEqual([]);
    for (const { age, age_group: group } of rows) {
      const [low = 0, high = 120] = String(group).replace("+", "").split("-").map(Number);
      expect(number(age)).toBeGreaterThanOrEqual(low);
      expect(number(age)).toBeLessThanOrEqual(high);
    }
  });

  it("gives each person a name of their own", async () => {
    const { rows, broken, warnings } = await make("9,000 members with unique full name");
    expect(new Set(rows.map((row) => row.full_name)).size).toBe(rows.length);
    expect([...broken, ...warnings]).toEqual([]);
  });

  it("reads the weather where the cities are", async () => {
    const { tables } = await make("hourly temperature in Cairo and Oslo for one week");
    const rows = tables[0]!.rows;
    const mean = (city: string) => {
      const own = rows.filter((row) => row.city === city).map(({ temperature }) => number(temperature));
      expect(own).toHaveLength(7 * 24);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(mean("Cairo")).toBeGreaterThan(mean("Oslo") + 5);
  });

  it("leaves the rows of a rule's other countries where they are", async () => {
    const { rows } = await make("60 parcels with country and fee; when country is Norway then fee is 9, otherwise 12");
    expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThan(1);
  });
});

describe("dates in a form of their own", () => {
  it.each([
    ["80 deliveries with sent on (DD.MM.YYYY)", "sent_on", /^\d{2}\.\d{2}\.\d{4}$/],
    ["80 members: name, joined formatted MM/DD/YY", "joined", /^\d{2}\/\d{2}\/\d{2}$/],
    ["80 lectures with title, begins_at as yyyy-mm-dd hh:mm", "begins_at", /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/],
    ["80 runs: runner, lap time mm:ss", "lap_time", /^[0-5]\d:[0-5]\d$/],
    ["80 pings with host, sent unix timestamp", "sent", /^\d{9,10}$/],
    ["80 leases with signing date like 28/02/2023", "signing_date", /^\d{2}\/\d{2}\/\d{4}$/],
  ])("%s", async (text, column, form) => {
    const { rows, broken, warnings } = await make(text);
    for (const row of rows) expect(String(row[column])).toMatch(form);
    expect([...broken, ...warnings]).toEqual([]);
  });

  it("writes every date of a table and keeps their order", async () => {
    const { rows, broken } = await make(
      "70 loans with taken date, return date 3 to 20 days after taken date. All dates in DD/MM/YYYY format.",
    );
    const iso = (value: unknown) => String(value).split("/").toReversed().join("-");
    expect(broken).toEqual([]);
    for (const row of rows) expect(iso(row.return_date) > iso(row.taken_date)).toBe(true);
  });
});

describe("rows that are said to be more or less", () => {
  it.each([
    ["70 volunteers older than 50 with name, age", "age", 51, 105],
    ["employees younger than 30: name, age", "age", 18, 29],
    ["60 tenants over 20 with name and age", "age", 21, 105],
    ["lamps cheaper than 40 euros with name, price", "price", 0, 40],
    ["80 engineers with salary under 90k", "salary", 30_000, 90_000],
  ])("%s", async (text, column, low, high) => {
    const { rows, broken } = await make(text);
    expect(broken).toEqual([]);
    for (const row of rows) {
      expect(number(row[column])).toBeGreaterThanOrEqual(low);
      expect(number(row[column])).toBeLessThanOrEqual(high);
    }
  });
});

describe("rules", () => {
  it("sets a column in some rows and leaves it empty in the others", async () => {
    const { rows } = await make(
      "orders: id, status (pending/shipped/cancelled), refund_date. if status is cancelled then refund_date is set, otherwise empty",
    );
    for (const row of rows) expect(isEmpty(row.refund_date)).toBe(row.status !== "cancelled");
  });

  it("begins behind a year that something is said to be after", async () => {
    const { rows, broken } = await make("80 voyages with vessel and sailed on after 2024");
    for (const row of rows) expect(String(row.sailed_on) >= "2025-01-01").toBe(true);
    expect(broken).toEqual([]);
  });

  it("says when a distance finds no place to be kept in", async () => {
    const { warnings } = await make("40 transactions within 300 km of Berlin with amount and timestamp");
    expect(warnings.join()).toContain("within 300 km of Berlin");
    expect((await make("40 clinics within 300 km of Berlin with city")).warnings).toEqual([]);
  });

  it("keeps a total that is its parts in the words it was said in", async () => {
    const sentence = "shop data: customers, orders and order items, order total equals sum of items";
    const { draft } = await planner.draft(sentence, { asOf: AS_OF });
    const said = draft.expectations?.filter(({ check }) => check.kind === "sumOfChildren");
    expect(said?.map(({ clause }) => clause)).toEqual(["order total equals sum of items"]);
  });

  it("ships orders over an amount for free", async () => {
    const { rows } = await make("300 orders with subtotal and shipping fee. orders over $500 ship free");
    const over = rows.filter((row) => number(row.subtotal) > 500);
    expect(over.length).toBeGreaterThan(0);
    for (const row of over) expect(number(row.shipping_fee)).toBe(0);
    expect(rows.some((row) => number(row.shipping_fee) > 0)).toBe(true);
  });

  it("lets a number decide a state", async () => {
    const { rows } = await make(
      "400 loan applications with credit score, status; if credit score is below 600 then the status is rejected",
    );
    for (const row of rows) if (number(row.credit_score) < 600) expect(row.status).toMatch(/rejected/i);
  });

  it("leaves what is still open without an end", async () => {
    const { rows } = await make("600 support tickets with status, created at, resolved at, 15% still open");
    const open = rows.filter(({ status }) => /^open$/i.test(String(status)));
    expect(open.length / rows.length).toBeCloseTo(0.15, 1);
    for (const row of open) expect(isEmpty(row.resolved_at)).toBe(true);
  });

  it("leaves cells empty at the rate that is said", async () => {
    const { rows } = await make("1000 employees with hire date and termination date; termination date is null for 80%");
    expect(share(rows, (row) => isEmpty(row.termination_date))).toBeCloseTo(0.8, 1);
  });
});

describe("several tables", () => {
  it.each([
    ["patients, visits and prescriptions for a clinic in Munich", ["patients", "visits", "prescriptions"]],
    ["50 invoices with line items", ["invoices", "invoice_line_items"]],
    ["customer orders with line items, 30 orders", ["customer_orders", "line_items"]],
    ["library: books, members, reservations", ["books", "members", "reservations"]],
    ["20 authors and 90 books", ["authors", "books"]],
  ])("%s", async (text, names) => {
    const { tables, broken } = await make(text);
    expect(tables.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(broken).toEqual([]);
  });
});

describe("relations between tables", () => {
  const keysOf = (rows: readonly Row[], column: string) => new Set(rows.map((row) => row[column]));

  it.each([
    ["each invoice belongs to a supplier; 30 invoices", "invoices", "supplier_id"],
    ["one supplier can have many invoices", "invoices", "supplier_id"],
    ["invoices and suppliers, invoices.supplier_id references suppliers.id", "invoices", "supplier_id"],
  ])("%s", async (text, child, column) => {
    const { tables, broken, warnings } = await make(text);
    const parent = tables.find(({ name }) => name === "suppliers")!;
    const known = keysOf(parent.rows, parent.columns[0]!);
    expect(tables).toHaveLength(2);
    for (const row of tables.find(({ name }) => name === child)!.rows) expect(known).toContain(row[column]);
    expect([...broken, ...warnings]).toEqual([]);
  });

  it("leaves to the items of an order what they are of", async () => {
    const { tables } = await make("Order has many OrderItems, OrderItem belongs to Product");
    expect(tables.find(({ name }) => name === "orders")!.columns).not.toContain("product_id");
    expect(tables.find(({ name }) => name === "order_items")!.columns).toEqual(
      expect.arrayContaining(["order_id", "product_id"]),
    );
  });

  it("takes a bare noun in the trade that is named", async () => {
    const { tables } = await make("books, members and loans for a library");
    expect(tables.find(({ name }) => name === "loans")!.columns).toEqual(
      expect.arrayContaining(["book_id", "due_date"]),
    );
  });

  it("holds the pairs of two tables in a third", async () => {
    const { tables, broken } = await make("students and courses, many-to-many through enrollments");
    expect(tables.map(({ name }) => name).toSorted()).toEqual(["courses", "enrollments", "students"]);
    expect(tables.find(({ name }) => name === "enrollments")!.columns).toEqual(
      expect.arrayContaining(["student_id", "course_id"]),
    );
    expect(broken).toEqual([]);
  });

  it("gives each one of its own", async () => {
    const { tables } = await make("30 users and profiles, one to one");
    const [users, profiles] = ["users", "profiles"].map((name) => tables.find((table) => table.name === name)!);
    expect(profiles!.rows).toHaveLength(users!.rows.length);
    expect(keysOf(profiles!.rows, "user_id").size).toBe(30);
  });

  it("refers to rows of the same table", async () => {
    const { tables } = await make("60 employees where manager_id references employee_id");
    const known = keysOf(tables[0]!.rows, "employee_id");
    const managers = tables[0]!.rows.map(({ manager_id }) => manager_id).filter((key) => !isEmpty(key));
    expect(managers.length).toBeGreaterThan(30);
    for (const manager of managers) expect(known).toContain(manager);
  });

  it("takes a parent's name from the parent", async () => {
    const { tables } = await make("authors with name, books with title and author");
    const names = keysOf(tables.find(({ name }) => name === "authors")!.rows, "name");
    for (const { author } of tables.find(({ name }) => name === "books")!.rows) expect(names).toContain(author);
  });
});

describe("things of which there are so many", () => {
  it("lists all of them where no number is said", async () => {
    const { rows } = await make("planets");
    expect(new Set(rows.map(({ name }) => name)).size).toBe(8);
    expect(rows).toHaveLength(8);
  });

  it("says so where more are asked for", async () => {
    const { rows, warnings, broken } = await make("500 chemical elements with name and symbol");
    expect(rows).toHaveLength(118);
    expect(warnings.join(" ")).toMatch(/only 118/);
    expect(broken).toEqual([]);
  });
});

describe("readings at regular times", () => {
  it("has a row for each person and working day", async () => {
    const { rows, warnings } = await make(
      "staff attendance for March 2026: 5 employees, one record per working day, check in, check out",
    );
    const days = rows.map(({ date }) => String(date));
    expect(new Set(days).size).toBe(22);
    expect(rows).toHaveLength(5 * 22);
    expect(days.every((day) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
    expect(warnings).toEqual([]);
  });

  it("reads each meter at every hour", async () => {
    const { rows } = await make("hourly consumption readings for 4 meters over 2 days");
    expect(rows).toHaveLength(4 * 48);
    expect(new Set(rows.map(({ meter_id }) => meter_id)).size).toBe(4);
  });

  it("keeps the ticker that is named", async () => {
    const { rows, columns } = await make("NVDA daily prices");
    expect(columns).toEqual(expect.arrayContaining(["ticker", "open", "close"]));
    expect(new Set(rows.map(({ ticker }) => ticker))).toEqual(new Set(["NVDA"]));
  });

  it("fills the year that is named, once for each region", async () => {
    const { tables } = await make("monthly revenue by region for 2024");
    const [table] = tables;
    const times = table!.rows.map((row) => String(row[table!.columns.find((name) => /date|time|month/.test(name))!]));
    const regions = new Set(table!.rows.map(({ region }) => region));
    expect(table!.columns).toEqual(expect.arrayContaining(["region", "revenue"]));
    expect(table!.rows).toHaveLength(12 * regions.size);
    expect(regions.size).toBeGreaterThan(1);
    expect(times.every((time) => time.startsWith("2024"))).toBe(true);
    expect(new Set(times).size).toBe(12);
  });

  it("reads as often as is said for as long as is said", async () => {
    const { rows } = await make("server metrics every 30 seconds for 3 hosts over 2 hours: cpu, memory");
    expect(rows).toHaveLength(3 * 240);
  });
});

describe("a time before one that usually follows from it", () => {
  const instant = (value: unknown) => Date.parse(String(value));

  it.each([
    ["90 parcels with id, shipped date before the delivered date and weight", "shipped_date", "delivered_date"],
    ["60 concert tickets with venue, purchase date before the event date", "purchase_date", "event_date"],
  ])("%s", async (text, first, second) => {
    const { rows, columns, warnings } = await make(text);
    expect(columns).toEqual(expect.arrayContaining([first, second]));
    for (const row of rows) expect(instant(row[first])).toBeLessThan(instant(row[second]));
    expect(warnings).toEqual([]);
  });

  it("keeps to what is said of the later one", async () => {
    const { rows } = await make("80 orders with order date within 4 days before the ship date, ship date in 2025");
    for (const { order_date, ship_date } of rows) {
      expect(String(ship_date)).toMatch(/^2025-/);
      const days = (instant(ship_date) - instant(order_date)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(4);
    }
  });
});
