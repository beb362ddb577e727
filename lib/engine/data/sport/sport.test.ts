import { describe, expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { athlete, team } from ".";
import { LEAGUES } from "./leagues";
import { playSeason, pointsOf } from "./season";

const OF_TEAMS = team.attributes.map(({ name }) => name);
const OF_ATHLETES = athlete.attributes.map(({ name }) => name);

describe.each(LEAGUES)("the season of the $league", (league) => {
  const table = playSeason(league);
  test("adds up: every win is another's loss, every goal another's against", () => {
    const sum = (tell: (row: (typeof table)[number]) => number) => table.reduce((total, row) => total + tell(row), 0);
    expect(sum(({ wins }) => wins)).toBe(sum(({ losses }) => losses));
    expect(sum(({ scored }) => scored)).toBe(sum(({ conceded }) => conceded));
    expect(sum(({ draws }) => draws) % 2).toBe(0);
    for (const { wins, draws, losses, played } of table) expect(wins + draws + losses).toBe(played);
  });
  test("ranks by points, with no team twice", () => {
    const points = table.map(pointsOf);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
  });
});

test("there are at least 140 teams in at least nine sports, each of one league", async () => {
  const columns = poolLists(await team.load("en-US"));
  expect(new Set(columns.name).size).toBeGreaterThanOrEqual(140);
  expect(columns.name!.length).toBe(new Set(columns.name).size);
  expect(new Set(columns.sport).size).toBeGreaterThanOrEqual(9);
});

test("games are filled, possible and told alike", async () => {
  for (const row of await drawRecords("team", OF_TEAMS, { count: 4000 })) {
    expect(OF_TEAMS.filter((name) => row[name] === null)).toEqual([]);
    expect(row.opponent).not.toBe(row.name);
    const [ours, theirs] = [Number(row.score), Number(row.opponent_score)];
    const winner = ours === theirs ? "Draw" : ours > theirs ? row.name : row.opponent;
    expect(row.winner).toBe(winner);
    expect(Number(row.attendance)).toBeLessThanOrEqual(Number(row.capacity));
    if (row.sport === "Basketball" || row.sport === "Baseball") expect(ours).not.toBe(theirs);
    if (row.sport === "American Football") expect([1, 2, 4, 5]).not.toContain(Math.min(ours, theirs));
    if (row.sport === "Volleyball") expect(Math.max(ours, theirs)).toBe(3);
  }
});

test("players have what their sport counts, and bodies that fit", async () => {
  const rows = await drawRecords("athlete", OF_ATHLETES, { count: 6000 });
  const always = [
    "team",
    "position",
    "jersey_number",
    "height_cm",
    "weight_kg",
    "age",
    "games_played",
    "salary",
  ] as const;
  for (const row of rows) {
    expect(always.filter((name) => row[name] === null)).toEqual([]);
    expect(row.rebounds_per_game === null).toBe(row.sport !== "Basketball");
    expect(row.home_runs === null).toBe(row.sport !== "Baseball");
    expect(Number(row.starts)).toBeLessThanOrEqual(Number(row.games_played));
  }
  const mean = (position: string, attribute: "height_cm" | "weight_kg") => {
    const own = rows.filter((row) => row.position === position);
    return own.reduce((sum, row) => sum + Number(row[attribute]), 0) / own.length;
  };
  expect(mean("Power Forward", "height_cm")).toBeGreaterThan(mean("Point Guard", "height_cm") + 8);
  expect(mean("Offensive Lineman", "weight_kg")).toBeGreaterThan(mean("Cornerback", "weight_kg") + 30);
});

test("sports go by other names", async () => {
  const where = [{ attribute: "sport", anyOf: ["nba"] }];
  const rows = await drawRecords("athlete", ["sport", "gender"], { count: 100, where });
  expect(new Set(rows.map(({ sport, gender }) => `${sport}/${gender}`))).toEqual(new Set(["Basketball/Male"]));
});
