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
import { readNumbered } from "./numbered";
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
    if (HAS_CONDITION.test(item) && readCondition(item, context, builder)) continue;
    if (stateIn(item, builder) !== undefined && readCondition(item, context, builder)) continue;
    if (OUTCOME_PAIR.test(item)) {
      const values = valuesNote(item, false);
      if (values) asks.push({ name: "status", listed: false, notes: [{ clause: item, ...values }] });
      continue;
    }
    if (readEmpties(item, builder) || (builder.request.clock && isCadence(item))) continue;
    const numbered = readNumbered(item);
    if (numbered) {
      asks.push(...numbered);
      continue;
    }
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
    const pair = readPair(item, builder);
    if (pair) {
      asks.push(pair);
      continue;
    }
    const ask = readItem(withColon(item, builder), listed || isSpelled(item), context);
    if (ask && !/^\d+$/.test(ask.name)) asks.push(ask);
  }
  for (const ask of expandItems(asks, builder.vocabulary)) builder.addField(table, ask);
}

/** "discount is 10 when quantity is over 5" */
const HAS_CONDITION =
  /\s(?:when|if|whenever)\s[\w ]{2,60}\s(?:is|are|=|equals|over|under|above|below|at least|at most|[<>]=?)\s/i;

/** Columns whose values may follow them without any mark. */
const CATEGORICAL =
  /^((?:[a-z]+ )?(?:size|type|status|state|priority|severity|level|grade|category|class|gender|sex|colou?r|tier|plan|mode|stage|risk|frequency|season|shift|mood|outcome|result)) ([a-z][a-z-]+(?: [a-z][a-z-]+){1,5})$/i;
const DEGREE =
  /^(?:low|medium|high|active|inactive|open|closed|new|old|good|bad|ok|male|female|other|yes|no|available|sold|small|large|basic|premium|free|day|night|morning|evening|spring|summer|autumn|winter|daily|weekly|monthly|yearly)$/i;
const NO_VALUE = /^(?:of|in|for|and|or|to|the|an?|with|by|per|at|on|from|that|is|are|be|as|if|not|code|name|id)$/i;

/** "automatic or manual": a column of two values that has no other name. */
function readPair(item: string, { vocabulary }: Builder): FieldAsk | undefined {
  const values = /^([a-z][a-z-]*) or ([a-z][a-z-]*)$/.exec(item)?.slice(1) ?? [];
  if (values.length === 0 || values.some((value) => vocabulary.isColumn(value))) return undefined;
  return { name: item, listed: false, notes: [{ kind: "values", clause: item, values, open: false }] };
}

const YES_NO = /^([\w ]{2,40}) (yes|true|on|y|t) (?:or )?(no|false|off|n|f)$/i;

/** "size small medium large" → "size: small, medium, large". */
function withColon(item: string, { vocabulary }: Builder): string {
  const flag = YES_NO.exec(item);
  if (flag) return `${flag[1]}: ${flag[2]}, ${flag[3]}`;
  const [, name = "", list = ""] = CATEGORICAL.exec(item) ?? [];
  const values = list.split(" ");
  const areValues =
    name !== "" &&
    !vocabulary.isWord(item) &&
    values.every((value) => DEGREE.test(value) || (!NO_VALUE.test(value) && !vocabulary.isWord(value)));
  return areValues ? `${name}: ${values.join(", ")}` : item;
}

/** Is a name in the user's own spelling: order_id, BloodType, Blood Type? */
export function isSpelled(item: string): boolean {
  const name = item.split(/[:(]/)[0]!.trim();
  return /^[a-z]+(?:_[a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$|^[A-Z][\w]*(?: (?:[A-Z][\w]*|of|the|to|per|in|and|for|\([^)]*\)))*$/.test(
    name,
  );
}
