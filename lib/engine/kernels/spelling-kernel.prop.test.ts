import fc from "fast-check";
import { expect, test } from "vitest";
import { Spelling } from "../spelling";
import { TextArena } from "../text-arena";
import { createWordList } from "../word-list";
import { FEWEST_ROWS } from "./memory";
import { joinWords } from "./spelling-kernel";

const word = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "-"), maxLength: 40 });

test("texts from words are their words in a row, also after the list has grown", () => {
  const texts = fc.array(fc.array(word, { maxLength: 6 }), { minLength: FEWEST_ROWS, maxLength: FEWEST_ROWS + 20 });
  const words = createWordList();
  fc.assert(
    fc.property(texts, (all) => {
      const spelling = new Spelling();
      const ends = Uint32Array.from(all, (text) => {
        for (const one of text) spelling.add(words.add(one));
        return spelling.length;
      });
      const arena = new TextArena(all.length);
      expect(joinWords(words, spelling, ends, all.length, arena)).toBe(true);
      expect(all.map((_, i) => arena.text(i))).toEqual(all.map((text) => text.join("")));
    }),
  );
});

test("few texts are left to the caller", () => {
  const words = createWordList();
  const spelling = new Spelling();
  spelling.add(words.add("a"));
  expect(joinWords(words, spelling, Uint32Array.of(1), 1, new TextArena(1))).toBe(false);
});
