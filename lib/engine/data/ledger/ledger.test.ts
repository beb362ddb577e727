import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import type { RecordFilter } from "@/lib/schema/generators";
import { ledger } from "./index";
import { readAccounts, readLedger } from "./read-ledger";

const NAMES = ledger.attributes.map(({ name }) => name);
const openLedger = (where: RecordFilter[] = [], count = 2000) => drawRecords("ledger", NAMES, { count, where });

describe("the data", () => {
  const accounts = readAccounts();
  test("names at least 90 accounts, each number and name once", () => {
    expect(accounts.length).toBeGreaterThanOrEqual(90);
    expect(new Set(accounts.map(({ code }) => code)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length);
  });
  test("numbers accounts by type", () => {
    const types: Record<number, RegExp> = {
      1: /sset/,
      2: /iability/,
      3: /quity/,
      4: /evenue/,
      5: /xpense/,
      6: /xpense/,
      7: /xpense/,
    };
    expect(accounts.filter(({ code, type }) => !types[Math.floor(code / 1000)]!.test(type))).toEqual([]);
  });
  test("posts to two accounts each", () => {
    const { postings } = readLedger();
    expect(postings.length).toBeGreaterThanOrEqual(55);
    expect(postings.filter(({ debit, credit }) => debit === credit)).toEqual([]);
  });
});

describe("accounts and postings", () => {
  test("fill every attribute; only parties may be missing", async () => {
    const odd = (await openLedger()).filter((row) =>
      Object.entries(row).some(([name, value]) => name !== "party" && (value === null || value === "")),
    );
    expect(odd).toEqual([]);
  });
  test("lie on the side of their type", async () => {
    const debit = /^(?:Asset|Expense|Contra revenue|Contra equity)$/;
    const odd = (await openLedger()).filter(
      ({ account_type, normal_balance }) => debit.test(String(account_type)) !== (normal_balance === "Debit"),
    );
    expect(odd).toEqual([]);
  });
  test("name the customer or supplier that the memo names", async () => {
    const rows = await openLedger();
    expect(rows.filter(({ memo }) => /[{}]|null/.test(String(memo)))).toEqual([]);
    expect(rows.filter(({ party, memo }) => party !== null && !String(memo).includes(String(party)))).toEqual([]);
  });
});

describe("filters", () => {
  test.each([
    ["account_type", "Expense"],
    ["source", "Invoice"],
    ["account_name", "Rent"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openLedger([{ attribute, anyOf: [wanted] }], 200);
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
