import { firstOf, formula, oneOf, oneOfGiven, pattern, type Recipe } from "./make";
import { parcel } from "./packs";

/** How far an order has come: its status follows from its age, and what has happened from its status. */

const text = (expression: string) => formula(expression, { output: "text" });
const dayOf = (expression: string) => formula(expression, { output: "date" });
const moment = (expression: string) => formula(expression, { output: "datetime" });

export const orderStatus: Recipe = firstOf(
  {
    kind: "conditional",
    cases: [
      { when: "days_between(@order_date, as_of()) < 1", then: oneOf("Pending:30|Paid:30|Processing:36|Cancelled:4") },
      { when: "days_between(@order_date, as_of()) < 3", then: oneOf("Processing:44|Shipped:50|Cancelled:6") },
      { when: "days_between(@order_date, as_of()) < 9", then: oneOf("Shipped:58|Delivered:36|Cancelled:6") },
      { when: "days_between(@order_date, as_of()) < 30", then: oneOf("Delivered:93|Cancelled:7") },
    ],
    else: oneOf("Delivered:78|Returned:14|Cancelled:8"),
  },
  oneOf("Delivered:56|Shipped:16|Processing:11|Pending:8|Cancelled:6|Returned:3"),
);

const SENT =
  "shipped in transit out for delivery partially shipped dispatched delivered completed complete returned refunded fulfilled";
const ARRIVED = "delivered completed complete returned refunded fulfilled";
const among = (words: string) => `contains("${words}", lower(@order_status))`;
const empty = text("null");

export const paidAt: Recipe = firstOf(
  moment(
    `if(contains("pending cancelled canceled", lower(@order_status)), null, add_minutes(@order_date, random_int(1, 40)))`,
  ),
);
/** A day or two after the order, never ahead of now. */
export const shippedDate: Recipe = firstOf(
  dayOf(
    `if(${among(SENT)}, add_days(@order_date, clamp(random_int(1, 3), 0, max(0, days_between(@order_date, as_of())))), null)`,
  ),
);
export const deliveredDate: Recipe = firstOf(
  dayOf(
    `if(${among(ARRIVED)}, add_days(@shipped_date, clamp(random_int(1, 6), 0, max(0, days_between(@shipped_date, as_of())))), null)`,
  ),
);
export const returnedDate: Recipe = firstOf(
  dayOf(
    `if(contains("returned refunded", lower(@order_status)), add_days(@delivered_date, clamp(random_int(2, 18), 0, max(0, days_between(@delivered_date, as_of())))), null)`,
  ),
);
export const cancelledAt: Recipe = firstOf(
  moment(
    `if(contains("cancelled canceled", lower(@order_status)), add_minutes(@order_date, random_int(6, 1100)), null)`,
  ),
);
export const estimatedDelivery: Recipe = firstOf(dayOf("add_days(@order_date, random_int(3, 8))"));

/** Sofas and refrigerators do not go by parcel. */
const IS_BULKY = 'contains("Furniture Appliances", @product_department)';

export const orderCarrier: Recipe = firstOf({
  kind: "conditional",
  cases: [{ when: IS_BULKY, then: oneOf("FedEx Freight:36|XPO:26|Estes:20|Own delivery fleet:18") }],
  else: parcel("carrier"),
});
/** Only what has left the warehouse can be followed. */
export const orderTracking: Recipe = firstOf({
  kind: "conditional",
  cases: [
    { when: `!${among(SENT)}`, then: empty },
    { when: IS_BULKY, then: pattern("[1-9]\\d{9}") },
  ],
  else: parcel("tracking_number"),
});

/** Few buy a second refrigerator. */
export const boughtQuantity: Recipe = firstOf(
  formula("if(@unit_price > 120, if(chance(0.95), 1, 2), if(chance(0.66), 1, if(chance(0.62), 2, random_int(3, 6))))", {
    output: "integer",
  }),
);

/** Why goods of a kind come back. */
export const returnReason: Recipe = firstOf(
  oneOfGiven(
    "@product_department",
    {
      Clothing:
        "Too small:26|Too large:20|Color not as pictured:12|Changed mind:14|Fabric not as expected:11|Seam came undone:7|Wrong item sent:5|Arrived late:5",
      Shoes:
        "Too small:30|Too large:19|Uncomfortable:18|Changed mind:12|Sole came off:6|Color not as pictured:8|Wrong item sent:7",
      "Jewelry & Watches":
        "Changed mind:26|Not as pictured:22|Clasp broken:14|Unwanted gift:20|Stopped working:8|Wrong size:10",
      "Electronics|Computers|Appliances":
        "Does not work:18|Stopped working:20|Not compatible:17|Changed mind:14|Missing parts:8|Damaged in transit:10|Battery drains quickly:7|Found a better price:6",
      "Grocery|Beverages|Pet Supplies|Health|Health & Wellness":
        "Damaged packaging:36|Past its best-before date:22|Wrong item sent:24|Arrived late:18",
      "Beauty & Personal Care":
        "Wrong shade:26|Caused irritation:20|Leaking:18|Not as described:16|Changed mind:10|Seal broken:10",
      Books: "Damaged in transit:30|Ordered twice:20|Unwanted gift:18|Wrong edition:18|Pages missing:6|Changed mind:8",
      "Furniture|Home & Kitchen|Garden & Outdoor":
        "Damaged in transit:26|Does not fit the space:20|Missing parts:6|Color not as pictured:15|Changed mind:20|Lower quality than expected:13",
      "Toys & Games|Baby":
        "Missing parts:11|Unwanted gift:35|Broke on first use:18|Not as described:14|Changed mind:12|Damaged in transit:10",
      "Sports & Outdoors|Luggage & Travel|Music & Instruments":
        "Wrong size:22|Defective:20|Changed mind:18|Not as described:16|Damaged in transit:15|Missing parts:4",
      "Tools & Hardware|Automotive|Office Supplies|Arts & Crafts":
        "Does not fit:26|Defective:20|Ordered by mistake:24|Missing parts:6|Damaged in transit:12|Not as described:10",
    },
    "Changed mind:24|Defective:22|Not as described:20|Damaged in transit:16|Wrong item sent:10|Arrived late:8",
  ),
);

const BROKEN =
  "Defective, Does not work, Stopped working, Battery drains quickly, Damaged in transit, Damaged packaging, Leaking, Seam came undone, Sole came off, Clasp broken, Seal broken, Broke on first use, Pages missing";
const UNTRIED =
  "Changed mind, Unwanted gift, Ordered twice, Ordered by mistake, Wrong edition, Wrong item sent, Arrived late, Found a better price, Past its best-before date";

/** How goods come back for a reason: what was tried on has been opened. */
export const returnedCondition: Recipe = firstOf(
  {
    kind: "conditional",
    cases: [
      { when: 'contains("Damaged in transit, Damaged packaging", @return_reason)', then: oneOf("Damaged") },
      { when: `contains("${BROKEN}", @return_reason)`, then: oneOf("Defective:76|Opened:24") },
      { when: `contains("${UNTRIED}", @return_reason)`, then: oneOf("Unopened:62|Opened:38") },
    ],
    else: oneOf("Opened:82|Used:18"),
  },
  oneOf("Unopened:40|Opened:42|Used:10|Damaged:8"),
);
