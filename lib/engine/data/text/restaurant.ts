import type { Grammar } from "../../text/grammar";

/** Eating out, menus and orders. */
export const restaurant: Grammar = {
  name: "restaurant",
  aliases: [
    "food",
    "cafe",
    "café",
    "bar",
    "dining",
    "menu",
    "dish",
    "meal",
    "recipe",
    "cuisine",
    "kitchen",
    "bistro",
    "diner",
    "food order",
    "takeaway",
  ],
  rules: {
    noun: ["food", "dinner", "service", "evening", "lunch", "meal", "place", "wine list", "dessert", "atmosphere"],
    product: ["pasta", "burger", "risotto", "curry", "soup", "grilled fish", "tasting menu", "tart"],
    praise: [
      "The {product} {was|tasted} {superb|full of flavour|perfectly seasoned|like a holiday}.",
      "{Service|Our waiter|The staff} was {attentive|warm and quick|full of good advice}{ without being pushy|}.",
      "{Portions|The portions} are {generous|just right} and {prices fair|the quality high}.",
      "{Lovely|Cosy|Relaxed} {atmosphere|room}, {good music|candles on the table|tables far enough apart}.",
      "{Everything|Each course} {came|arrived} {fresh and hot|beautifully plated|at the right moment}.",
      "{Dessert|The wine list|The bread} {deserves a mention|was a highlight|alone is worth coming for}.",
    ],
    complaint: [
      "The {product} was {cold|bland|overcooked|far too salty}{ and sent back twice| by the time it came|}.",
      "We {waited|sat} {an hour|fifty minutes} for {the first course|a drink|the bill}.",
      "{The waiter|Staff} {forgot half our order|argued with us|ignored our table}.",
      "{Tiny portions|Small plates} at {huge|ridiculous} prices.",
      "{The table|The floor|The menu} {had seen no cloth|needed a good clean|was sticky}{ and nobody cared|}.",
      "{It was|The room was} {so loud we had to shout|freezing|packed to the last chair}.",
      "{They charged|We paid} for {bread we never ordered|two bottles instead of one}.",
    ],
    remark: [
      "{The food|It} was {fine|decent} but {not memorable|the menu is short|you pay for the view}.",
      "{Busy|Crowded} on {weekends|Fridays}, so {book ahead|come early}.",
      "{Starters|Desserts} were {better|more interesting} than the {mains|rest}.",
    ],
    problem: [
      "{My order|The delivery} {came without|is missing} the {product|drinks|sauce}.",
      "{We have|I have} a table for {four|six} {on Saturday|tonight} and {need a high chair|will be late|two more guests}.",
      "{I found|There was} {a hair|a piece of plastic} in the {product}.",
    ],
    question: [
      "{Do you have|Is there} {a vegan menu|gluten-free bread|parking nearby}?",
      "{Could|Can} we {book the back room|move our table to eight|bring a cake}?",
      "{Does|Will} the {product} {contain nuts|come with salad}?",
    ],
    event: [
      "{Table|Party} of {two|four|eight} {arrived early|moved to the terrace|celebrated a birthday}.",
      "{Kitchen|Chef} {ran out of the {product}|changed the set menu|tested a new sauce}.",
      "{Supplier|The market} {delivered|sent} {fresh herbs|two crates of tomatoes|less fish than ordered}.",
      "{No onions|Extra spicy|Sauce on the side|Gluten-free base} {requested|please}.",
    ],
    next: [
      "{Reorder|Prepare} {flour and oil|the tasting menu|more {product}} {for Friday|tomorrow}.",
      "{Call|Write to} the guest about {the deposit|allergies}.",
    ],
    fact: [
      "{Slow-cooked|Fresh|Hand-made|Grilled} {product} with {herbs from the garden|roasted vegetables|lemon and olive oil|a light cream sauce}{, served with bread| and a green salad|}.",
      "{A family place|A small kitchen|A neighbourhood bistro} with {a short menu|an open kitchen|a wood oven} that {changes with the season|keeps to a few good things}.",
      "{Spicy|Mild|Creamy|Crisp} and {light|filling|easy to share}, {a favourite of regulars|also without meat|good with a dry white wine}.",
      "{Lunch|The lunch menu} {runs until three|comes with coffee}, {dinner|the bar} {starts at six|is open late}.",
    ],
    "headline.bad": [
      "{Cold|Bland|Overpriced|Disappointing|Slow|Greasy} {food|service|dinner|evening}{, never again|, rude staff| for this price| - avoid|}{| at the weekend| on a quiet night}",
      "{Waited|Sat} {an hour|ages} for {cold food|the bill|a drink}",
    ],
    "headline.mixed": [
      "{Decent|Okay|Average|Fine} {food|meal|place}{, slow service| but loud| for the area|, nothing special|}{| at lunch| on a weekday}",
      "{Good|Great} {food|wine|setting}, {slow service|small portions|high prices}",
    ],
    "headline.good": [
      "{Delicious|Wonderful|Excellent|Superb|Lovely|Memorable} {food|dinner|evening|lunch|meal}{, friendly staff| at fair prices| - a hidden gem|, will be back|}{| with friends| for two}",
      "{Best|The best} {product} in {town|years|the area}{ by far|}",
    ],
  },
};
