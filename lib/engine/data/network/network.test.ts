import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { network } from "./index";

const isPrivate = (ip: unknown) => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(String(ip));
const isAddress = (ip: unknown) =>
  String(ip)
    .split(".")
    .every((part) => Number(part) >= 0 && Number(part) <= 255);

describe("connections", () => {
  test("fill every attribute", async () => {
    expect((await packRows(network)).filter((row) => Object.values(row).includes(null))).toEqual([]);
  });
  test("have public addresses outside and private ones inside", async () => {
    const odd = (await packRows(network)).filter(
      ({ direction, source_ip, destination_ip }) =>
        !isAddress(source_ip) ||
        !isAddress(destination_ip) ||
        isPrivate(source_ip) === (direction === "Inbound") ||
        isPrivate(destination_ip) === (direction === "Outbound"),
    );
    expect(odd).toEqual([]);
  });
  test("have one protocol a port and one port a service", async () => {
    const rows = await packRows(network, { count: 6000 });
    const ports = (service: string) =>
      new Set(rows.filter((row) => row.service === service).map(({ port, protocol }) => `${protocol}/${port}`));
    expect(ports("HTTPS")).toEqual(new Set(["TCP/443"]));
    expect(ports("DNS")).toEqual(new Set(["UDP/53"]));
    expect(ports("RDP")).toEqual(new Set(["TCP/3389"]));
  });
  test("that are refused get nothing back and match no rule that allows", async () => {
    const odd = (await packRows(network)).filter(({ action, bytes_received, rule }) =>
      action === "Allow" ? String(rule).startsWith("deny") : bytes_received !== 0 || String(rule).startsWith("allow"),
    );
    expect(odd).toEqual([]);
  });
  test("with a verdict by another name", async () => {
    const rows = await packRows(network, { where: [{ attribute: "action", anyOf: ["Blocked"] }], count: 100 });
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(["Deny"]));
  });
});
