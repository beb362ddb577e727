import { expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { draftViolations, planWith } from "@/lib/planner";
import { createOfflinePlanner } from "../..";

const offline = createOfflinePlanner({ check: draftViolations });
type Row = Record<string, string | number | boolean | null>;

async function tablesOf(sentence: string): Promise<Row[][]> {
  const { schema } = await planWith({ offline }, sentence, { asOf: "2026-11-25" });
  const { dataset } = await openDataset(schema);
  return dataset!.tables.map((table) =>
    table
      .rows(0, table.rowCount)
      .map((row) => Object.fromEntries(table.columns.map(({ name }, c) => [name, row[c]])) as Row),
  );
}

test("messages of a ticket begin with its request, take turns and follow each other in time", async () => {
  const [tickets, messages] = (await tablesOf("80 support tickets with their messages")) as [Row[], Row[]];
  const byId = new Map(tickets.map((ticket) => [ticket.ticket_id, ticket]));
  for (const [k, message] of messages.entries()) {
    const ticket = byId.get(message.support_ticket_id!)!;
    const before = messages[k - 1];
    expect(message.sender_type).toBe(Number(message.turn) % 2 === 1 ? "Customer" : "Agent");
    if (message.turn === 1) {
      expect([message.message, message.sender, message.sent_at]).toEqual([
        ticket.description,
        ticket.customer_name,
        ticket.created_at,
      ]);
    } else {
      expect(message.support_ticket_id).toBe(before!.support_ticket_id);
      expect(Date.parse(String(message.sent_at))).toBeGreaterThanOrEqual(Date.parse(String(before!.sent_at)));
    }
  }
});

test("chats without tickets keep to one customer, one agent and one order number", async () => {
  const [messages] = (await tablesOf("300 chat messages between customer and agent")) as [Row[]];
  const talks = groupOf(messages);
  expect(talks.size).toBeGreaterThan(50);
  for (const rows of talks.values()) {
    expect(rows.map(({ turn }) => turn)).toEqual(rows.map((_, k) => k + 1));
    for (const role of ["Customer", "Agent"])
      expect(
        new Set(rows.filter(({ sender_type }) => sender_type === role).map(({ sender }) => sender)).size,
      ).toBeLessThan(2);
    expect(new Set(rows.flatMap(({ message }) => String(message).match(/#\d{6}/g) ?? [])).size).toBeLessThan(2);
  }
});

test("a share of spam decides what the messages say", async () => {
  const [emails] = (await tablesOf("400 emails, 30% spam")) as [Row[]];
  const spam = emails.filter(({ is_spam }) => is_spam === true);
  expect(spam.length / emails.length).toBeCloseTo(0.3, 1);
  expect(
    spam.filter(({ email_body }) =>
      /Your parcel from|has been shared|gave you access|Dear parents/.test(`${email_body}`),
    ),
  ).toEqual([]);
  const honest = emails.filter(({ is_spam }) => is_spam === false);
  expect(
    honest.filter(({ email_body }) => /gift card|no credit check|you have won|guaranteed/i.test(`${email_body}`)),
  ).toEqual([]);
});

function groupOf(messages: readonly Row[]): Map<unknown, Row[]> {
  const talks = new Map<unknown, Row[]>();
  for (const message of messages)
    talks.set(message.conversation_id, [...(talks.get(message.conversation_id) ?? []), message]);
  return talks;
}
