import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { ticket } from "./index";
import { readCases } from "./read-cases";

const openTickets = (where: object[] = [], count = 2000) => packRows(ticket, { where, count });

describe("the cases", () => {
  const cases = readCases();
  test("are at least 140, each named once in its category", () => {
    expect(cases.length).toBeGreaterThanOrEqual(140);
    expect(new Set(cases.map(({ category, subcategory }) => `${category}/${subcategory}`)).size).toBe(cases.length);
  });
  test("have priorities and a tone", () => {
    expect(cases.filter(({ priorities, sentiments, weight }) => !priorities || !sentiments || !(weight > 0))).toEqual(
      [],
    );
  });
});

describe("tickets", () => {
  test("fill every attribute with whole sentences", async () => {
    const odd = (await openTickets()).filter(
      (row) =>
        Object.values(row).some((value) => value === null || value === "") ||
        /[{}|]| {2}|\?\.|\.\./.test(Object.values(row).join(" / ")) ||
        !/^[A-Z"]/.test(String(row.message)) ||
        !/[.?!)]$|regards\.$/.test(String(row.message)),
    );
    expect(odd).toEqual([]);
  });
  test("say the same order and invoice in subject and message", async () => {
    const both = (await openTickets([], 6000)).flatMap(({ subject, message }) => {
      const [named] = /#\d{6}|INV-\d+/.exec(String(subject)) ?? [];
      const [meant] = /#\d{6}|INV-\d+/.exec(String(message)) ?? [];
      return named && meant ? [{ named, meant }] : [];
    });
    expect(both.length).toBeGreaterThan(300);
    expect(both.filter(({ named, meant }) => named !== meant)).toEqual([]);
  });
  test("are hardly ever the same twice", async () => {
    const rows = await openTickets();
    expect(new Set(rows.map(({ message }) => message)).size).toBeGreaterThan(1850);
  });
  test("are solved sooner the more they press", async () => {
    const rows = await openTickets();
    const hours = (priority: string) =>
      rows.find((row) => row.priority === priority)!.resolution_target_hours as number;
    expect(["Urgent", "High", "Medium", "Low"].map(hours)).toEqual([8, 24, 72, 120]);
  });
  test("come from customers unless the IT department is asked", async () => {
    expect(new Set((await openTickets()).map(({ business }) => business))).not.toContain("it");
    const it = await openTickets([{ attribute: "business", anyOf: ["it"] }]);
    expect(new Set(it.map(({ category }) => category))).toContain("Hardware");
  });
});

describe("filters", () => {
  test.each([
    ["category", "Billing inquiry", "Billing"],
    ["category", "Login", "Account access"],
    ["priority", "Critical", "Urgent"],
    ["sentiment", "positive", "Positive"],
  ])("%s %s finds %s", async (attribute, wanted, found) => {
    const rows = await openTickets([{ attribute, anyOf: [wanted] }], 300);
    expect(rows.map((row) => row[attribute])).toContain(found);
    if (found !== "Account access") expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([found]));
  });
});
