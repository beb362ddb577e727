import type { FieldAsk, TableAsk } from "../request";
import { keyOf } from "../text/words";
import type { Builder } from "./builder";
import { isCadence } from "./clock";
import { readCondition, stateIn } from "./conditions";
import { readEmpties } from "./empties";
import { expandItems } from "./expand";
import { foldValues } from "./fold";
import { readItem } from "./item";
import { cleanName } from "./name";
import { valuesNote } from "./notes/lists";
import type { NoteContext } from "./notes/reader";
import { isPraise } from "./praise";
import { readShare } from "./statements";

/** "95% success 5% failure": values that name no column of their own. */
const OUTCOMES = /^\d+(?:\.\d+)?% [a-z]+(?:,? (?:and )?\d+(?:\.\d+)?% [a-z]+)+$/i;

/** "approved or denied" names the values of a status. */
const OUTCOME_PAIR = /^\w+ed(?:(?:,| or|, or|\/)\s*\w+(?:ed|ing|en)){1,3}$/i;
/** What data may have without a column for it. */
const NO_COLUMN =
  /^(?:some |a few |random |a little |slight )*(?:edge|corner)[ -]cases?$|^(?:some |random |a little |slight )*(?:(?:daily|weekly|monthly|yearly|strong|clear|mild) )?(?:noise|outliers|seasonality|anomalies|trend)$/i;

/** Items of a list → columns, shares and rules of a table. */
export function readItems(
  items: readonly string[],
  listed: boolean,
  table: TableAsk,
  builder: Builder,
  context: NoteContext,
): void {
  const asks: FieldAsk[] = [];
  for (const item of foldValues(items, builder.vocabulary)) {
    if (OUTCOMES.test(item)) {
      const values = valuesNote(item, false);
      if (values) asks.push({ name: "status", listed: false, notes: [{ clause: item, ...values }] });
      continue;
    }
    if (stateIn(item, builder) !== undefined && readCondition(item, context, builder)) continue;
    if (OUTCOME_PAIR.test(item)) {
      const values = valuesNote(item, false);
      if (values) asks.push({ name: "status", listed: false, notes: [{ clause: item, ...values }] });
      continue;
    }
    if (readEmpties(item, builder) || (builder.request.clock && isCadence(item))) continue;
    const share = readShare(item);
    if (share) {
      builder.request.rules.push({ clause: item, ...share });
      continue;
    }
    const owner =
      /^(?:(?:a |the )?(?:foreign keys?|fk|links?|references?)|(?:which |that |each |and )*(?:belongs?|belonging|linked|related|tied|assigned|connected)) to (?:an?|one|the|its|their|exactly one|a single)?\s*([\w ]+)$/i.exec(
        item,
      );
    if (owner) {
      const parent = owner[1]!;
      builder.table(parent);
      asks.push({
        name: `${keyOf(parent).replaceAll(" ", "_")}_id`,
        listed: false,
        notes: [{ kind: "reference", clause: item, table: parent }],
      });
      continue;
    }
    if (
      /^(?:for|of|from|in|at|by|across|over|during|within|to|so|etc)\s/i.test(item) ||
      builder.isPlace(item) ||
      /^\d+\w*(?: \w+)?$/.test(item)
    )
      continue;
    if (NO_COLUMN.test(item)) {
      builder.request.warnings.push(`"${item}" is no column and was left out.`);
      continue;
    }
    if (isPraise(`include ${item}`) && !builder.vocabulary.isColumn(cleanName(item))) continue;
    const ask = readItem(item, listed || isSpelled(item), context);
    if (ask && !/^\d+$/.test(ask.name)) asks.push(ask);
  }
  for (const ask of expandItems(asks, builder.vocabulary)) builder.addField(table, ask);
}

/** Is a name in the user's own spelling: order_id, BloodType, Blood Type? */
export function isSpelled(item: string): boolean {
  const name = item.split(/[:(]/)[0]!.trim();
  return /^[a-z]+(?:_[a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$|^[A-Z][\w]*(?: (?:[A-Z][\w]*|of|the|to|per|in|and|for|\([^)]*\)))*$/.test(
    name,
  );
}
