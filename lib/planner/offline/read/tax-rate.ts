import type { Request } from "../request";

/** What all rows are taxed at, said beside what they are: "VAT of 21% on 30 invoices", "orders with 19% VAT". */

const TAX = String.raw`(?:(?:sales|value added) tax|vat|gst|tax)`;
const PERCENT = String.raw`(\d{1,2}(?:\.\d+)?)%`;
/** A rate of something else is a formula: "tax is 8% of the subtotal". */
const ALL = String.raw`(?!\s+of\b)`;
const FIRST = new RegExp(
  String.raw`^${TAX}(?: rate)?(?: of| at| is|:)? ${PERCENT}${ALL}(?: (?:on|for|applied to)|,| and) `,
  "i",
);
const BESIDE = new RegExp(
  String.raw`,?\s+(?:with|at|plus|including|and|using|under)\s+(?:an? )?(?:${PERCENT} ${TAX}(?: rate)?|${TAX}(?: rate)?(?: of| at| is|:) ${PERCENT})${ALL}(?=[,.;]|\s+(?:with|and|on|for)\b|\s*$)`,
  "i",
);
const AS_COLUMN = new RegExp(
  String.raw`(?<=(?:,|\band|\bwith) (${TAX}(?: rate)?))(?: of| is|:)? ${PERCENT}${ALL}(?=[,.;]|\s+and\b|\s*$)`,
  "i",
);

/** Takes the rate out of the text; a column named "tax rate" stays. */
export function takeTaxRate(text: string): { rest: string; taxRate?: NonNullable<Request["taxRate"]> } {
  for (const pattern of [FIRST, BESIDE, AS_COLUMN]) {
    const match = pattern.exec(text);
    const percent = match?.slice(1).find((part) => part !== undefined && /^\d/.test(part));
    if (!match || percent === undefined) continue;
    const clause = match[0]
      .replace(/^[,\s]+|[,\s]+$/g, "")
      .replace(/^(?:with|and|using|under) | (?:on|for|applied to|and)$|,$/gi, "");
    return {
      rest: `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim(),
      taxRate: { percent: Number(percent), clause: pattern === AS_COLUMN ? `${match[1]} ${clause}` : clause },
    };
  }
  return { rest: text };
}
