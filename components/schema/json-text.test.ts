import { expect, test } from "vitest";
import { jsonComplaint, locatePath } from "./json-text";

const text = JSON.stringify({ tables: [{ name: "a" }, { name: 'b "x"', fields: [{ min: 5, tags: [] }] }] }, null, 2);
const at = (...path: (string | number)[]) => {
  const range = locatePath(text, path);
  return range ? text.slice(range.start, range.end) : undefined;
};

test("a path leads to its text, or to the deepest part of it that is there", () => {
  expect(at("tables", 1, "name")).toBe('"b \\"x\\""');
  expect(at("tables", 1, "fields", 0, "min")).toBe("5");
  expect(at("tables", 1, "fields", 0, "tags")).toBe("[]");
  expect(JSON.parse(at("tables", 0, "fields", 3) ?? "")).toEqual({ name: "a" });
  expect(at()).toBe(text);
  expect(locatePath("{ not json", ["a"])).toBeUndefined();
});

test("what is wrong is said with its line, without the text around it", () => {
  expect(jsonComplaint('{\n  "a": 1,\n  "b": oops\n}')).toMatch(/^Not JSON yet, line 3: /);
  expect(jsonComplaint("[1, 2")).toMatch(/^Not JSON yet/);
  expect(jsonComplaint("[1, 2]")).toBeUndefined();
});
