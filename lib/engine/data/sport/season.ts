import { type CellRandom, createCellRandom, streamKey } from "../../random";
import type { League, Scoring } from "./leagues";

/** A team with its season: all games of a league are played once for all, so that a standings table adds up. */
export interface Team {
  league: League;
  name: string;
  town: string;
  nickname: string;
  code: string;
  venue: string;
  founded: number;
  strength: number;
  rivals: readonly string[];
  played: number;
  wins: number;
  draws: number;
  losses: number;
  scored: number;
  conceded: number;
  rank: number;
}

const OVERTIME_TRIES = 20;
/** Teams lie between these, most in the middle. */
const WEAKEST = 0.72;
const STRONGEST = 1.3;
/** What a strong side keeps the other from scoring. */
const DEFENCE = 0.6;

/** The league's teams in the order of its final table. */
export function playSeason(league: League): Team[] {
  const random = createCellRandom(streamKey("sport", league.sport, league.league));
  random.seek(0);
  const teams = foundTeams(league, random);
  for (let round = 0; round < league.rounds; round++)
    for (const [a, first] of teams.entries())
      for (const second of teams.slice(a + 1)) {
        const [home, away] = (a + round) % 2 === 0 ? [first, second] : [second, first];
        count(home, away, scoreOf(league.scoring, home.strength, away.strength, random));
      }
  const names = teams.map(({ name }) => name);
  return teams
    .toSorted(
      (a, b) => pointsOf(b) - pointsOf(a) || b.scored - b.conceded - a.scored + a.conceded || b.scored - a.scored,
    )
    .map((team, i) => ({ ...team, rank: i + 1, rivals: names.filter((name) => name !== team.name) }));
}

export const pointsOf = ({ league: { points }, wins, draws }: Team) => wins * points.win + draws * points.draw;

function foundTeams(league: League, random: CellRandom): Team[] {
  const nicknames = league.nicknames.split("|");
  const venues = league.venues.split("|");
  return league.towns.split("|").map((town, i) => {
    const nickname = nicknames[i]!;
    const letters = town.replace(/[^A-Za-z]/g, "").toUpperCase();
    return {
      league,
      name: `${town} ${nickname}`,
      town,
      nickname,
      code: letters.slice(0, 2) + nickname[0]!.toUpperCase(),
      venue: `${random.pick([town, town, "Memorial", "Union", "Victoria", "Founders"])} ${random.pick(venues)}`,
      founded: random.between(league.gender === "Male" ? 1886 : 1971, 2004),
      strength: WEAKEST + (STRONGEST - WEAKEST) * ((random.next() + random.next()) / 2),
      rivals: [],
      played: 0,
      wins: 0,
      draws: 0,
      losses: 0,
      scored: 0,
      conceded: 0,
      rank: 0,
    };
  });
}

function count(home: Team, away: Team, [ours, theirs]: readonly [number, number]): void {
  for (const [team, scored, conceded] of [
    [home, ours, theirs],
    [away, theirs, ours],
  ] as const) {
    team.played++;
    team.scored += scored;
    team.conceded += conceded;
    if (scored > conceded) team.wins++;
    else if (scored < conceded) team.losses++;
    else team.draws++;
  }
}

/** A result that the sport allows; the home side is a little stronger. */
export function scoreOf(scoring: Scoring, home: number, away: number, random: CellRandom): readonly [number, number] {
  if (scoring.kind === "sets") {
    const lost = random.index(scoring.needed);
    return random.next() < 0.5 + (home - away) * 0.9 + 0.05 ? [scoring.needed, lost] : [lost, scoring.needed];
  }
  const mayDraw = scoring.kind === "goals" && scoring.draws;
  let score: readonly [number, number] = [0, 0];
  for (let tries = 0; tries < OVERTIME_TRIES; tries++) {
    const ours = drawScore(scoring, (home * 1.06) / away ** DEFENCE, random);
    score = [ours, drawScore(scoring, (away * 0.95) / home ** DEFENCE, random)];
    if (mayDraw || score[0] !== score[1]) return score;
  }
  return [score[0] + 1, score[1]];
}

function drawScore(scoring: Exclude<Scoring, { kind: "sets" }>, strength: number, random: CellRandom): number {
  if (scoring.kind === "goals") return poisson(scoring.mean * strength ** 1.6, random);
  if (scoring.kind === "points")
    return Math.max(0, Math.round(scoring.mean * (1 + (strength - 1) * 0.35) + scoring.sd * random.normal()));
  return weighted(scoring.values, scoring.weights, random.next() ** (1.2 / strength ** 2));
}

function poisson(mean: number, random: CellRandom): number {
  const end = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > end; count++) product *= random.next();
  return count;
}

function weighted(values: readonly number[], weights: readonly number[], share: number): number {
  let left = 0;
  for (const weight of weights) left += weight;
  left *= share;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return values[i]!;
  }
  return values.at(-1)!;
}
