import { type Details, detailOf, numberOf } from "../record-phrases";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const PHONES = "iPhone 15|iPhone 16|Galaxy S24|Galaxy A55|Pixel 9|iPad".split("|");
const LAPTOPS = "ThinkPad T14|Latitude 5450|EliteBook 840|MacBook Pro|Surface Laptop|ThinkPad X1".split("|");
const CODES = ["WELCOME15", "SAVE15", "FRIENDS15", "SPRING15", "THANKS15"];

const invoice = numberOf(10_000, 99_999, 1);
const order = numberOf(100_000, 999_999, 2);
const major = numberOf(2, 6, 3);
const minor = numberOf(0, 19, 4);
const dollars = numberOf(9, 240, 5);
const floor = numberOf(1, 5, 6);
const door = numberOf(1, 24, 7);
const hour = numberOf(8, 16, 8);
const request = numberOf(0x100000, 0xffffff, 9);

/** What the texts of one ticket have in common. */
export const TICKET_DETAILS: Details = {
  invoice: (detail) => `INV-${invoice(detail)}`,
  order: (detail) => `#${order(detail)}`,
  version: (detail) => `${major(detail)}.${minor(detail)}`,
  amount: (detail) => `${dollars(detail)}.00`,
  room: (detail) => `${floor(detail)}.${String(door(detail)).padStart(2, "0")}`,
  hour: (detail) => String(hour(detail)),
  request: (detail) => `req_${request(detail).toString(16)}`,
  issue: (detail) => `#${numberOf(200, 4900, 10)(detail)}`,
  digits: (detail) => String(numberOf(1000, 9999, 18)(detail)),
  digit: (detail) => String(numberOf(0, 9, 19)(detail)),
  weekday: detailOf(WEEKDAYS, 11),
  month: detailOf(MONTHS, 12),
  phone: detailOf(PHONES, 13),
  laptop: detailOf(LAPTOPS, 14),
  pc: detailOf(
    LAPTOPS.filter((name) => !name.startsWith("MacBook")),
    17,
  ),
  browser: detailOf(["Chrome", "Chrome", "Safari", "Firefox", "Edge"], 15),
  code: detailOf(CODES, 16),
};
