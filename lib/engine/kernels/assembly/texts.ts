/** Texts that every row draws: one of some forms, and for each part of the form an entry or a number. */
import { putPadded } from "./digits";
import { DIGITS, FIXED } from "./kinds";
import { bits, drawFrom, unit } from "./random";
import { copyEntry } from "./text";

/** In the order in which `../pack.ts` writes it, like all below; places count from the composition. */
@unmanaged
class Composition {
  /** Chances of the forms, and how many there are. */
  buckets: usize;
  size: u32;
  forms: usize;
  reserved: u32;
}

@unmanaged
class Form {
  parts: usize;
  end: usize;
}

@unmanaged
class Part {
  kind: u32;
  /** Digits of a number; or entries to draw from, their chances, and their table. */
  size: u32;
  buckets: usize;
  entries: usize;
  /** The smallest number, and how many there are. */
  first: f64;
  span: f64;
}

/** Writes a text for each row and notes where each begins and where the last ends. Returns the end. */
export function writeTexts(
  at: usize,
  k0: u32,
  k1: u32,
  rows: usize,
  n: i32,
  target: usize,
  offsets: usize,
): usize {
  const composition = changetype<Composition>(at);
  let p = target;
  for (let i: usize = 0; i < <usize>n; i++) {
    store<u32>(offsets + (i << 2), p - target);
    const cell = bits(k0, k1, load<u32>(rows + (i << 2)));
    let draw: u32 = 0;
    const drawn = drawFrom(at + composition.buckets, composition.size, unit(cell, k1, draw++));
    const form = changetype<Form>(at + composition.forms + <usize>drawn * offsetof<Form>());
    const end = at + form.end;
    for (let place = at + form.parts; place < end; place += offsetof<Part>()) {
      const part = changetype<Part>(place);
      if (part.kind === FIXED) {
        p = copyEntry(p, at + part.entries, 0);
        continue;
      }
      const chance = unit(cell, k1, draw++);
      if (part.kind === DIGITS) p = putPadded(p, <i32>(part.first + floor(chance * part.span)), part.size);
      else p = copyEntry(p, at + part.entries, drawFrom(at + part.buckets, part.size, chance));
    }
  }
  store<u32>(offsets + (<usize>n << 2), p - target);
  return p;
}
