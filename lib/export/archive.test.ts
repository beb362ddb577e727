import { crc32, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { combineCrc } from "./deflate";
import { openExporter } from "./index";
import { FORMAT_NAMES } from "./options";
import { everything, shop } from "./testing/schemas";
import { openValid, writeFile } from "./testing/write-file";
import { createZipDirectory } from "./zip-directory";

test.each(["csv", "json", "ndjson", "sql"] as const)(
  "a gzipped %s file unpacks to the plain one, as one member",
  async (format) => {
    const dataset = await openValid(everything, 30_000);
    const plain = await writeFile(dataset, openExporter({ format, options: {}, wrapping: "none" }));
    const zipped = await writeFile(dataset, openExporter({ format, options: {}, wrapping: "gzip" }));
    expect(gunzipSync(zipped).equals(plain)).toBe(true);
    // Readers that stop after the first member get everything, too.
    const stream = new Blob([new Uint8Array(zipped)]).stream().pipeThrough(new DecompressionStream("gzip"));
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(plain)).toBe(true);
    expect(zipped.length).toBeLessThan(plain.length / 1.8);
  },
);

test.each(FORMAT_NAMES)("an archive holds a %s file for each table", async (format) => {
  const dataset = await openValid(shop, 5000);
  const exporter = openExporter({ format, options: {}, wrapping: "none" });
  const entries = unzipSync(await writeFile(dataset, openExporter({ format, options: {}, wrapping: "zip" })));
  expect(Object.keys(entries)).toEqual(dataset.tables.map(({ name }) => `${name}.${exporter.extension}`));
  for (const { name } of dataset.tables)
    expect(
      Buffer.from(entries[`${name}.${exporter.extension}`]!).equals(
        await writeFile(dataset, exporter, { tables: [name] }),
      ),
    ).toBe(true);
});

test("tables whose names come to the same file name keep a file each, also without rows", async () => {
  const fields = [{ name: "id", generator: { kind: "sequence" } }];
  const tables = ["a/b", "a\\b", "..", "A_B"].map((name) => ({ name, rows: { kind: "count", count: 2 }, fields }));
  const dataset = await openValid({ version: 1, name: "n", asOf: "2026-01-01", tables });
  const zip = openExporter({ format: "csv", options: { header: false }, wrapping: "zip" });
  const entries = unzipSync(await writeFile(dataset, zip));
  expect(Object.keys(entries)).toEqual(["a_b.csv", "a_b 2.csv", "_.csv", "A_B 3.csv"]);
  for (const bytes of Object.values(entries))
    expect(Papa.parse(Buffer.from(bytes).toString().trim()).data).toEqual([["1"], ["2"]]);
  const empty = unzipSync(await writeFile(dataset, zip, { range: { start: 0, count: 0 } }));
  expect(Object.values(empty).map(({ length }) => length)).toEqual([0, 0, 0, 0]);
});

test("the checksum of two texts end to end follows from theirs", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.uint8Array({ maxLength: 5000 }), (first, second) => {
      expect(combineCrc(crc32(first), crc32(second), second.length)).toBe(crc32(Buffer.concat([first, second])));
    }),
  );
});

test("an entry past 4 GB has its sizes in the 64-bit records", () => {
  const directory = createZipDirectory(new Date("2026-01-01"));
  const size = 5 * 2 ** 30;
  directory.openEntry("large.csv", true);
  const descriptor = Buffer.from(directory.closeEntry({ crc: 7, size, compressedSize: size - 1 }));
  expect(descriptor.readBigUInt64LE(8)).toBe(BigInt(size - 1));
  const end = Buffer.from(directory.end());
  const extra = end.indexOf(Buffer.from([1, 0, 16, 0]));
  expect(end.readBigUInt64LE(extra + 4)).toBe(BigInt(size));
  expect(end.readBigUInt64LE(extra + 12)).toBe(BigInt(size - 1));
  expect(end.includes(Buffer.from("PK\u0006\u0007"))).toBe(true);
});
