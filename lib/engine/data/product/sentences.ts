/**
 * Sentences of descriptions by style, how often first. Slots: {a} the thing with an article and an adjective, {this} the same with "this",
 * {has} {comes} {it} in its number, {t} and {u} traits ("a padded strap") in turn and uses ("long hikes"), {c} colour, {z} size, {s} series,
 * {b} brand, {title} the bare noun. A frame is used only where all of it can be filled.
 */
export const SENTENCES: Readonly<Record<string, { openers: readonly string[]; closers: readonly string[] }>> = {
  goods: {
    openers: [
      "5 {a} with {t} and {t}.",
      "4 {a} with {t}, made for {u}.",
      "3 {this} {has} {t} and {t}.",
      "2 Made for {u}, {this} {has} {t}.",
      "2 {a} for {u}, with {t} and {t}.",
      "2 Designed for {u}, {this} {comes} with {t}.",
      "2 {t} and {t} make {this} a good fit for {u}.",
    ],
    closers: [
      "4 {note}",
      "2 Well suited to {u}.",
      "1 A reliable choice for {u}.",
      "1 Shown in {c}.",
      "1 Part of the {s} line by {b}.",
      "1 Good for {u} and {u}.",
      "6 ",
    ],
  },
  wear: {
    openers: [
      "4 {a} with {t} and {t}.",
      "3 {a} cut for {u}, with {t}.",
      "3 {this} {has} {t} and {t}.",
      "2 {a} with {t}, ready for {u}.",
      "2 Made for {u}, {this} {has} {t}.",
      "1 {t}, {t} and an easy fit make {this} right for {u}.",
    ],
    closers: [
      "5 {note}",
      "2 Wear {it} for {u}.",
      "1 Shown in {c}.",
      "1 From the {s} collection by {b}.",
      "1 Right for {u} and {u}.",
      "5 ",
    ],
  },
  worn: {
    openers: [
      "4 {a} with {t} and {t}.",
      "3 {a} for {u}, with {t}.",
      "3 {this} {has} {t} and {t}.",
      "2 Made for {u}, {this} {has} {t}.",
      "1 {t} and {t} make {this} right for {u}.",
    ],
    closers: [
      "5 {note}",
      "2 Good for {u}.",
      "1 Shown in {c}.",
      "1 From the {s} collection by {b}.",
      "1 Right for {u} and {u}.",
      "5 ",
    ],
  },
  food: {
    openers: [
      "4 {a} with {t} and {t}.",
      "3 {a} with {t}, made for {u}.",
      "3 {this} {has} {t} and {t}.",
      "2 {a} for {u}, with {t}.",
      "2 Made for {u}, {this} {has} {t}.",
    ],
    closers: ["5 {note}", "2 Good for {u}.", "1 By {b}, {z}.", "1 Keep some on hand for {u}.", "6 "],
  },
  record: {
    openers: [
      "4 {a} by {s} with {t} and {t}.",
      "3 {a} by {s}, made for {u}.",
      "3 {s} on {title}, with {t}.",
      "2 {a} for {u}, with {t} and {t}.",
    ],
    closers: ["3 Released by {b}.", "2 Good for {u}.", "2 New from {b}.", "4 "],
  },
  book: {
    openers: [
      "4 {a} about {t}.",
      "3 {a} for {u}, about {t}.",
      "2 This {title} follows {t}.",
      "1 Just right for {u}, this {title} is about {t}.",
    ],
    closers: ["4 {note}", "2 Recommended for {u}.", "2 {z}, published by {b}.", "1 New from {b}.", "3 "],
  },
  guide: {
    openers: [
      "4 {a} about {t}.",
      "3 {a} for {u}, about {t}.",
      "3 This {title} covers {t}.",
      "2 Written for {u}, this {title} covers {t}.",
    ],
    closers: ["4 {note}", "2 Recommended for {u}.", "2 {z}, published by {b}.", "1 New from {b}.", "3 "],
  },
};
