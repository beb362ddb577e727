import { withoutNationality } from "./whereabouts";

const DETERMINER = /^(?:an?|the|their|its|his|her|your|my|our|some|any|each|every|one|own|all|both)\s+/i;
const PRAISE =
  /^(?:realistic(?:-looking)?|random(?:ly generated)?|fake|valid|sample(?! (?:size|id|number|count|type|code|date|volume|weight|name|rate)\b)|mock|dummy|synthetic|typical|common|plausible|believable|relevant|various|varied|diverse|different|several|multiple|specific|basic|simple|appropriate|corresponding|matching|associated|actual(?! (?:cost|hours?|delivery|arrival|departure|time|start|end|date|price|quantity|amount|sales|value|duration|spend|revenue|usage|weight)\b)|real|new(?! (?:value|price|users?|customers?|visitors?|status|hires?|address|salary|balance|leads?|cases|followers|members)\b)|following|also|detailed|numeric|numerical|categorical|binary|boolean|generated|traditional|usual)\s+/i;
/** A reference to a customer is the customer, but a booking reference is a code. */
const TAIL =
  /\s+(?:columns?|fields?|attributes?|values|(?<!\b(?:booking|payment|order|transaction|reservation|invoice|bank|claim|ticket|case|shipment)\s+)references?|information|info|details|data)$/i;
/** Words that end a name: what comes after describes it. */
const DESCRIPTION =
  /\s+(?:that|which|who|where|when|based on|depending on|according to|relevant to|related to|with (?:a|an|the|its|some|realistic|us|both)|corresponding to|for (?:each|every|the)|of each|in the form|so that|e\.g\.|i\.e\.|such as|(?<!\bfeels? )like|using|reflecting|indicating|representing|containing|linked to|tied to|derived from|matching|showing|if|unless|as an?|as the)\b.*$/i;

/** The words that name the column, without articles, praise and explanations. */
export function cleanName(text: string): string {
  let name = text
    .replace(DESCRIPTION, "")
    .replace(/["']/g, (mark, at: number, all: string) => (mark === "'" && /\w/.test(all[at - 1] ?? "") ? mark : ""))
    .trim();
  name = name.replace(
    /^(?:and|or|also|plus|with|including|include|add|a column for|columns? for|its|has|have|having|whether|if|how many|number of)\s+(?=\S)/i,
    (lead) => (/how many|number of/i.test(lead) ? "number of " : ""),
  );
  for (let before = ""; before !== name; ) {
    before = name;
    name = withoutNationality(name.replace(DETERMINER, "").replace(PRAISE, ""));
  }
  // "product information" is a group of columns and keeps its word.
  name = name.replace(TAIL, (tail) => (/info|details|data/i.test(tail) ? tail : ""));
  return name
    .replace(/^[^\p{L}\p{N}#%]+|[^\p{L}\p{N})%#]+$/gu, "")
    .replace(/\s+/g, " ")
    .slice(0, 100)
    .trim();
}
