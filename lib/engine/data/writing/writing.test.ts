import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import {
  adCopy,
  faq,
  labelledEmail,
  mailing,
  meeting,
  moderatedComment,
  productQuestion,
  teamMessage,
  textMessage,
} from "./index";

const distinct = (rows: readonly Record<string, unknown>[], name: string) => new Set(rows.map((row) => row[name])).size;
const FLAWED = /[{}|[\]]| {2}| [.,!?]|undefined/;

describe("e-mails for spam filters", () => {
  test("are thousands of different ones, spelled without a flaw", async () => {
    const rows = await packRows(labelledEmail, { count: 6000 });
    expect(distinct(rows, "body")).toBeGreaterThan(5000);
    expect(rows.filter(({ subject, body }) => FLAWED.test(`${subject} ${body}`))).toEqual([]);
  });
  test("carry the link of the sender's domain, and only domains that cannot exist", async () => {
    for (const { link, domain, body, sender_email, link_count } of await packRows(labelledEmail)) {
      expect(domain).toMatch(/\.example$/);
      expect(String(sender_email).endsWith(`@${domain}`)).toBe(true);
      expect(link === null).toBe(link_count === 0);
      if (link !== null) {
        expect(new URL(String(link)).hostname).toBe(domain);
        expect(body).toContain(link);
      }
    }
  });
  test("that are honest ask for no password, card or gift cards", async () => {
    const honest = await packRows(labelledEmail, { where: [{ attribute: "label", anyOf: ["ham"] }] });
    expect(honest.every(({ phishing }) => phishing === "legitimate")).toBe(true);
    expect(
      honest.filter(({ body }) => /gift card|recovery phrase|verify your|enter your|win\b|won\b/i.test(`${body}`)),
    ).toEqual([]);
  });
});

test("text messages and comments have two labels in thousands of texts", async () => {
  for (const pack of [textMessage, moderatedComment]) {
    const rows = await packRows(pack, { count: 6000 });
    expect(distinct(rows, "label")).toBe(2);
    expect(distinct(rows, "text")).toBeGreaterThan(3000);
    expect(rows.filter(({ text }) => FLAWED.test(String(text)))).toEqual([]);
  }
});

test("civil comments insult nobody, uncivil ones do", async () => {
  const rude =
    /idiot|fool|clown|moron|loser|pathetic|dumb|stupid|worthless|brain-dead|sick in|no life|garbage|trash|disgust|joke|your kind|people like you|get lost|get out|regret|watch your back|sorry you|see what happens|know where you post|shut up|cry|crap/i;
  for (const { label, text } of await packRows(moderatedComment, { count: 5000 }))
    expect(`${rude.test(String(text))} ${text}`).toBe(`${label === "toxic"} ${text}`);
});

describe("questions and answers", () => {
  test("name the same plan, delivery and time on both sides", async () => {
    const rows = await packRows(faq, { where: [{ attribute: "category", anyOf: ["Shipping"] }] });
    const speed = (text: unknown) => /standard|express|international/i.exec(String(text))?.[0].toLowerCase();
    for (const { question, answer } of rows)
      if (/working days/.test(String(answer))) expect(speed(answer)).toBe(speed(question));
  });
  test("suit the department of the product", async () => {
    const rows = await packRows(productQuestion, { where: [{ attribute: "department", anyOf: ["Clothing"] }] });
    expect(rows.filter(({ question }) => /charger|vegan|oven|batteries/.test(String(question)))).toEqual([]);
    expect(distinct(rows, "question")).toBeGreaterThan(15);
  });
});

test("what is written at work is whole and mostly new", async () => {
  const least = { meeting: 5000, team_message: 3500, mailing: 1500, ad_copy: 400 };
  for (const pack of [meeting, teamMessage, mailing, adCopy]) {
    const rows = await packRows(pack, { count: 8000 });
    const texts = rows.map((row) => JSON.stringify(row));
    expect(new Set(texts).size, pack.name).toBeGreaterThan(least[pack.name as keyof typeof least]);
    expect(rows.filter((row) => Object.values(row).some((text) => FLAWED.test(String(text))))).toEqual([]);
  }
});
