import { describe, expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { place } from "../place";
import { flight } from ".";
import { readRoutes } from "./routes";

const ALL = flight.attributes.map(({ name }) => name);
interface Point {
  latitude: number;
  longitude: number;
}

/** Haversine formula, in kilometres. */
function haversine(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half));
}

const ROUTES = readRoutes();
const EMPTY_WHEN_CANCELLED = new Set(["actual_departure", "actual_arrival", "delay_minutes"]);

test.each(["en-US", "de-DE", "ja-JP"])("every attribute is filled in %s", async (locale) => {
  for (const row of await drawRecords("flight", ALL, { count: 2000, locale }))
    for (const name of ALL)
      expect(row[name] === null, name).toBe(row.status === "Cancelled" && EMPTY_WHEN_CANCELLED.has(name));
});

describe("airports", () => {
  const airports = [...new Map(ROUTES.map(({ origin }) => [origin.code, origin])).values()];

  test("over 500 with codes of three letters, none twice", () => {
    expect(airports.length).toBeGreaterThan(540);
    for (const { code, name, city } of airports) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(name.length).toBeGreaterThan(4);
      expect(city).toMatch(/^[\p{L}' .-]+$/u);
    }
    expect(new Set(airports.map(({ latitude, longitude }) => `${latitude}/${longitude}`)).size).toBe(airports.length);
  });

  test("lie near the cities they are named after", async () => {
    const declaration = await place.load("en-001");
    const columns = poolLists(declaration);
    const plain = (name: string) =>
      name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/^saint |^st\. /, "st ");
    const cities = new Map<string, Point[]>();
    columns.city!.forEach((city, i) => {
      const [latitude, longitude] = declaration.coordinates!(i);
      const point = { latitude, longitude };
      const key = `${columns.country_code![i]}/${plain(String(city))}`;
      cities.set(key, [...(cities.get(key) ?? []), point]);
    });
    let judged = 0;
    for (const airport of airports) {
      const points = cities.get(`${airport.country.code}/${plain(airport.city)}`);
      if (!points) continue;
      judged++;
      const nearest = Math.min(...points.map((point) => haversine(airport, point)));
      expect(nearest, `${airport.code} ${airport.city}`).toBeLessThan(95);
    }
    expect(judged).toBeGreaterThan(420);
  });
});

describe("distances and times", () => {
  test("distances are great circles between the points of the row", async () => {
    const names = [
      "origin_latitude",
      "origin_longitude",
      "destination_latitude",
      "destination_longitude",
      "distance_km",
    ] as const;
    for (const row of await drawRecords("flight", names, { count: 3000, locale: "en-001" })) {
      const origin = { latitude: Number(row.origin_latitude), longitude: Number(row.origin_longitude) };
      const destination = { latitude: Number(row.destination_latitude), longitude: Number(row.destination_longitude) };
      expect(Math.abs(haversine(origin, destination) - Number(row.distance_km))).toBeLessThan(1);
    }
  });

  test.each([
    ["JFK-LHR", 5540],
    ["SIN-SYD", 6290],
    ["FRA-MUC", 300],
    ["HND-LAX", 8820],
    ["SCL-MAD", 10_730],
  ])("%s is about %i kilometres", (route, kilometres) => {
    const [from, to] = route.split("-");
    const found = ROUTES.find(({ origin, destination }) => origin.code === from && destination.code === to)!;
    expect(Math.abs(found.distance / kilometres - 1)).toBeLessThan(0.01);
  });

  test("duration, arrival and delay follow from each other", async () => {
    const names = [
      "origin",
      "destination",
      "distance_km",
      "duration_minutes",
      "scheduled_departure",
      "scheduled_arrival",
      "actual_departure",
      "actual_arrival",
      "delay_minutes",
      "status",
    ] as const;
    const minutes = (from: unknown, to: unknown) => (Date.parse(String(to)) - Date.parse(String(from))) / 60_000;
    const rows = await drawRecords("flight", names, { count: 10_000, asOf: "2026-06-15" });
    for (const row of rows) {
      expect(row.origin).not.toBe(row.destination);
      const speed = Number(row.distance_km) / ((Number(row.duration_minutes) - 25) / 60);
      expect(speed, `${row.origin}-${row.destination}`).toBeGreaterThan(240);
      expect(speed, `${row.origin}-${row.destination}`).toBeLessThan(1010);
      expect(minutes(row.scheduled_departure, row.scheduled_arrival)).toBe(row.duration_minutes);
      if (row.status === "Cancelled") continue;
      expect(minutes(row.scheduled_arrival, row.actual_arrival)).toBe(row.delay_minutes);
      expect(minutes(row.actual_departure, row.actual_arrival)).toBeGreaterThan(20);
      expect(Date.parse(String(row.actual_arrival))).toBeLessThan(Date.parse("2026-06-15"));
      if (row.status === "On Time") expect(Number(row.delay_minutes)).toBeLessThan(15);
      else expect(Number(row.delay_minutes)).toBeGreaterThanOrEqual(15);
    }
    const share = (status: string) => rows.filter((row) => row.status === status).length / rows.length;
    expect(share("On Time")).toBeGreaterThan(0.7);
    expect(share("Delayed")).toBeGreaterThan(0.12);
    expect(share("Cancelled")).toBeLessThan(0.03);
  });
});

describe("airlines", () => {
  test("over 100, numbered with their own code", async () => {
    const rows = await drawRecords("flight", ["airline", "airline_code", "flight_number"], {
      count: 20_000,
      locale: "en-001",
    });
    expect(new Set(rows.map(({ airline }) => airline)).size).toBeGreaterThan(100);
    const codes = new Map(rows.map(({ airline, airline_code }) => [airline, airline_code]));
    expect(new Set(codes.values()).size).toBe(codes.size);
    for (const { airline_code, flight_number } of rows)
      expect(flight_number).toMatch(new RegExp(`^${airline_code}\\d{3,4}$`));
  });

  test("use aircraft that reach, and large ones only far", () => {
    for (const { aircraft, distance, airline } of ROUTES)
      for (const { range, shortest, name } of aircraft) {
        expect(range, `${airline.name} ${name}`).toBeGreaterThan(distance);
        expect(shortest).toBeLessThanOrEqual(distance);
      }
  });

  test("fly within a country only where they are at home", () => {
    for (const { airline, origin, destination } of ROUTES) {
      if (origin.country !== destination.country || airline.reach === "B") continue;
      const homes = [airline.country, ...airline.bases.map(({ country }) => country.code)];
      expect(homes, `${airline.name} ${origin.code}-${destination.code}`).toContain(origin.country.code);
    }
  });

  test("low fares are lower and have one cabin; the seat is in the cabin", async () => {
    const where = [{ attribute: "airline", anyOf: ["ryanair"] }];
    for (const row of await drawRecords("flight", ["cabin_class", "seat"], { count: 300, where })) {
      expect(row.cabin_class).toBe("Economy");
      expect(row.seat).toMatch(/^([1-9]|[12]\d|3[0-8])[A-F]$/);
    }
    const fares = await drawRecords("flight", ["price", "cabin_class", "distance_km", "seat"], { count: 20_000 });
    const mean = (cabin: string) => {
      const prices = fares
        .filter(({ cabin_class, distance_km }) => cabin_class === cabin && Number(distance_km) > 5000)
        .map(({ price }) => Number(price));
      return prices.reduce((sum, price) => sum + price, 0) / prices.length;
    };
    expect(mean("Business")).toBeGreaterThan(2 * mean("Economy"));
    for (const { cabin_class, seat } of fares)
      if (cabin_class === "Business") expect(Number.parseInt(String(seat), 10)).toBeLessThan(10);
  });
});

test("a schema of a country is mostly about its flights; filters narrow", async () => {
  const rows = await drawRecords("flight", ["origin_country", "destination_country"], { count: 3000, locale: "de-DE" });
  const german =
    rows.filter((row) => row.origin_country === "Germany" || row.destination_country === "Germany").length /
    rows.length;
  expect(german).toBeGreaterThan(0.25);
  for (const row of await drawRecords("flight", ["origin_city", "flight_type"], {
    count: 200,
    where: [{ attribute: "origin", anyOf: ["nrt", "HND"] }],
  }))
    expect(row.origin_city).toBe("Tokyo");
  for (const row of await drawRecords("flight", ["origin_country_code", "destination_country_code"], {
    count: 200,
    where: [{ attribute: "flight_type", anyOf: ["Domestic"] }],
  }))
    expect(row.origin_country_code).toBe(row.destination_country_code);
});
