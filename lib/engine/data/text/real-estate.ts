import type { Grammar } from "../../text/grammar";

/** Flats and houses, for sale and for rent. */
export const realEstate: Grammar = {
  name: "real_estate",
  aliases: [
    "property",
    "house",
    "apartment",
    "flat",
    "rental",
    "tenant",
    "landlord",
    "home listing",
    "real estate listing",
    "building",
    "lease",
    "housing",
    "estate",
    "viewing",
  ],
  rules: {
    title: ["{headline}", "{headline}, {##} m²", "{headline}, built 19{##}"],
    noun: ["flat", "house", "location", "building", "layout", "neighbourhood", "service", "viewing"],
    product: ["flat", "house", "loft", "apartment"],
    place: ["a quiet street", "the old town", "a green suburb"],
    praise: [
      "{Bright|Quiet|Well cut} rooms and {a large balcony|a modern kitchen|high ceilings}.",
      "{The agent|The landlord} {answered every question|was honest about flaws|is always reachable}.",
      "{Great|Very good} {connections|location}, {shops around the corner|park across the street}.",
      "{Heating|Running} costs are {low|lower than stated}.",
      "{Neighbours|The neighbours} {are friendly|keep the stairs clean|look out for each other}.",
    ],
    complaint: [
      "{Damp|Mould} in {the bathroom|two rooms} {and nobody acts|since winter}.",
      "{The agent|The landlord} {never calls back|ignored three letters|hid the repairs}.",
      "{Noise|Traffic} {from early morning|all night}.",
      "{The photos|The listing} {hide the state of the kitchen|were far too kind}.",
      "{The deposit|My deposit} {has not been returned|was kept without reason}.",
    ],
    remark: [
      "{Older|Simple} {building|fittings}, {but solid|fairly priced for the area}.",
      "{Small|Narrow} {kitchen|bathroom}, {large living room|good storage}.",
    ],
    problem: [
      "{The heating|The lift|The lock} {does not work|has been broken for a week}.",
      "{Water|Rain} {comes through|is dripping from} the {ceiling|roof} in {the hall|the bedroom}.",
      "{My rent|The service charge} {was booked twice|went up without notice}.",
    ],
    question: [
      "{Is|Would} the {product} {still be available|allow pets|be free from June}?",
      "{Could|Can} we {view it on Saturday|see the floor plan|move in earlier}?",
      "{How high are the running costs|What does the rent include|Who pays for the repairs}?",
    ],
    event: [
      "{Viewing|Second viewing} with {two|three} {parties|couples}, {one offer|much interest|questions about the roof}.",
      "{Plumber|Electrician|Painter} {came|was booked} {on Tuesday|for the kitchen}, {done|one more visit needed}.",
      "{Keys|Contract} {handed over|signed} {with {person}|at noon}{, meter read|}.",
      "{Inspected|Checked} the {roof|cellar|boiler}: {in order|repair needed by autumn}.",
    ],
    next: [
      "{Send|Prepare} {the contract|the floor plan|an offer} {by Friday|this week}.",
      "{Call|Remind} {the owner|the tenant} about {the deposit|repairs}.",
      "{Next viewing|Hand-over} {on Saturday|at the end of the month}.",
    ],
    fact: [
      "{Bright|Spacious|Charming|Freshly renovated|Well-kept} {two-room|three-room|four-room|five-room} {product} in {place} with {a balcony|a garden|a fitted kitchen|wooden floors}{ and a parking space| and cellar| and lift|}.",
      "{Close to|Within walking distance of|Minutes from} {schools and shops|the station|the park|the lake}{, yet quiet|}.",
      "{South-facing windows|Double glazing|Underfloor heating} and {a separate kitchen|two bathrooms|built-in cupboards} {make it easy to feel at home|were added in 2019}.",
      "{Available|Free} {from June|at once|by arrangement}, {pets on request|ideal for families|suited to sharing}.",
    ],
    headline: [
      "{Bright|Charming|Spacious|Modern|Quiet|Renovated|Sunny|Elegant} {two-room flat|family house|loft|studio|townhouse|attic flat|bungalow|villa} {with balcony|with garden|near the park|in {place}|close to the station|with a view|with parking}{ for rent| for sale|}",
    ],
    "title.bad": [
      "{opinion}",
      "{Damp|Noisy|Overpriced|Neglected|Dark} {flat|house|building}{ and no repairs|, stay away|, deposit kept| on a main road|}",
    ],
  },
};
