import { expect, test } from "vitest";
import { createSlug, hyphened, squeezed } from "./slug";

test("parts words with one hyphen, none at the ends", () => {
  expect(hyphened("  Fix: login (beta) -- again! ")).toBe("fix-login-beta-again");
  expect(hyphened("Café au lait")).toBe("caf-au-lait");
  expect(hyphened("...")).toBe("");
});

test("makes one word", () => {
  expect(squeezed("O'Brien & Sons Ltd.")).toBe("obriensonsltd");
});

test("lets fall away what does not part words", () => {
  expect(createSlug("-", /[ -]/)("Don't panic – it's 5 o'clock")).toBe("dont-panic-its-5-oclock");
});
