import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { around, tailed } from "../spread-numbers";
import { LEAGUES, type League } from "./leagues";
import { POSITIONS } from "./positions";
import { playSeason, pointsOf, scoreOf, type Team } from "./season";

let teams: readonly Team[] | undefined;
let teamDeclaration: RecordDeclaration | undefined;
let athleteDeclaration: RecordDeclaration | undefined;

const allTeams = () => (teams ??= LEAGUES.flatMap(playSeason));

/** Teams; the same in every locale. */
export function loadTeams(): RecordDeclaration {
  teamDeclaration ??= declareTeams();
  return teamDeclaration;
}

/** Players; the same in every locale. */
export function loadAthletes(): RecordDeclaration {
  athleteDeclaration ??= declareAthletes();
  return athleteDeclaration;
}

/** Other names of sports, and those that mean one gender's league. */
function sportAliases(leagues: readonly League[]): Map<string, number[]> {
  const aliases = new Map<string, number[]>();
  leagues.forEach((league, i) => {
    for (const alias of league.aliases.split("|")) aliases.set(alias, [...(aliases.get(alias) ?? []), i]);
  });
  return aliases;
}

const FACTS = {
  name: (team: Team) => team.name,
  sport: (team: Team) => team.league.sport,
  league: (team: Team) => team.league.league,
  gender: (team: Team) => team.league.gender,
  city: (team: Team) => team.town,
  nickname: (team: Team) => team.nickname,
  code: (team: Team) => team.code,
  venue: (team: Team) => team.venue,
  founded: (team: Team) => team.founded,
  rank: (team: Team) => team.rank,
  played: (team: Team) => team.played,
  wins: (team: Team) => team.wins,
  draws: (team: Team) => team.draws,
  losses: (team: Team) => team.losses,
  scored: (team: Team) => team.scored,
  conceded: (team: Team) => team.conceded,
  difference: (team: Team) => team.scored - team.conceded,
  points: pointsOf,
  win_percentage: (team: Team) => Math.round((1000 * team.wins) / team.played) / 10,
  capacity: (team: Team) => Math.round((team.league.attendance * (0.9 + 0.35 * team.strength ** 4)) / 100) * 100,
};

function declareTeams(): RecordDeclaration {
  const list = allTeams();
  return {
    pool: {
      columns: {
        ...Object.fromEntries(Object.entries(FACTS).map(([name, tell]) => [name, list.map((team) => tell(team))])),
        _team: list,
      },
      weights: list.map(({ league }) => league.weight),
    },
    aliases: { sport: sportAliases(list.map(({ league }) => league)) },
    rules: teamRules(new Map(list.map((team) => [team.name, team.strength]))),
  };
}

function teamRules(strengths: ReadonlyMap<string, number>): RecordDeclaration["rules"] {
  return {
    ...columnRules(Object.keys(FACTS)),
    opponent: derived("text", ["_team"], ([team], random) => random.pick((team as Team).rivals)),
    // Both scores in one number, so that they are of one game.
    game: derived("integer", ["_team", "opponent"], ([team, opponent], random) => {
      const { league, strength } = team as Team;
      const [ours, theirs] = scoreOf(league.scoring, strength, strengths.get(opponent as string)!, random);
      return ours * GAME + theirs;
    }),
    score: derived("integer", ["game"], ([game]) => Math.floor((game as number) / GAME)),
    opponent_score: derived("integer", ["game"], ([game]) => (game as number) % GAME),
    result: derived("text", ["score", "opponent_score"], ([ours, theirs]) =>
      resultOf(ours as number, theirs as number),
    ),
    winner: derived("text", ["name", "opponent", "score", "opponent_score"], ([name, opponent, ours, theirs]) =>
      ours === theirs ? "Draw" : (((ours as number) > (theirs as number) ? name : opponent) as string),
    ),
    attendance: derived("integer", ["capacity"], ([capacity], random) =>
      Math.round((capacity as number) * around(random, 0.76, 0.16, 0.24, 1)),
    ),
    form: derived("text", ["_team"], ([team], random) => {
      const { played, wins, draws } = team as Team;
      let form = "";
      for (let i = 0; i < 5; i++) {
        const share = random.next() * played;
        form += share < wins ? "W" : share < wins + draws ? "D" : "L";
      }
      return form;
    }),
  };
}

const GAME = 1000;

function resultOf(ours: number, theirs: number): string {
  if (ours === theirs) return "Draw";
  return ours > theirs ? "Home win" : "Away win";
}

interface Role {
  sport: string;
  position: string;
  code: string;
  squad: number;
  height: number;
  weight: number;
  from: number;
  to: number;
  goals: number | null;
  assists: number | null;
  points: number | null;
  rebounds: number | null;
  yards: number | null;
  runs: number | null;
  rate: number | null;
}

function readRoles(): Role[] {
  const table = readTable(POSITIONS);
  return table.sport!.map(
    (_, i) => Object.fromEntries(Object.entries(table).map(([name, cells]) => [name, cells[i]])) as unknown as Role,
  );
}

function declareAthletes(): RecordDeclaration {
  const roles = readRoles();
  const squads = allTeams().flatMap((team) =>
    roles.filter(({ sport }) => sport === team.league.sport).map((role) => ({ team, role })),
  );
  return {
    pool: {
      columns: {
        sport: squads.map(({ role }) => role.sport),
        league: squads.map(({ team }) => team.league.league),
        gender: squads.map(({ team }) => team.league.gender),
        team: squads.map(({ team }) => team.name),
        team_city: squads.map(({ team }) => team.town),
        position: squads.map(({ role }) => role.position),
        position_code: squads.map(({ role }) => role.code),
        _role: squads.map(({ role }) => role),
        _team: squads.map(({ team }) => team),
      },
      weights: squads.map(({ team, role }) => team.league.weight * role.squad),
    },
    aliases: { sport: sportAliases(squads.map(({ team }) => team.league)) },
    rules: athleteRules(),
  };
}

/** Women are this much shorter and lighter. */
const SHORTER = 0.927;
const LIGHTER = 0.79;
const GAME_MINUTES: Readonly<Record<string, number>> = {
  Soccer: 90,
  Basketball: 48,
  "Ice Hockey": 60,
  Rugby: 80,
  Handball: 60,
};
/** Pitchers rest between games. */
const MOST_GAMES: Readonly<Record<string, number>> = { SP: 33, RP: 72 };
const POUNDS_A_KILO = 2.20462;
const CM_AN_INCH = 2.54;
/** Pay of half the players in millions. */
const PAY: Readonly<Record<string, number>> = {
  Soccer: 1.6,
  Basketball: 5,
  "American Football": 1.6,
  Baseball: 2.4,
  "Ice Hockey": 1.8,
  Cricket: 0.5,
  Rugby: 0.24,
  Handball: 0.11,
  Volleyball: 0.09,
};

function athleteRules(): RecordDeclaration["rules"] {
  const perGame = (
    name: keyof Role,
    times: (role: Role, rate: number, games: number, random: CellRandom) => number | null,
  ) =>
    derived("integer", ["_role", "games_played"], ([role, games], random) => {
      const rate = (role as Role)[name];
      return typeof rate === "number" ? times(role as Role, rate, games as number, random) : null;
    });
  const season = (_: Role, rate: number, games: number, random: CellRandom) =>
    rate === 0 ? 0 : Math.round(rate * games * Math.exp(0.5 * random.normal() - 0.1));
  const aGame = (name: "points" | "rebounds" | "assists") =>
    derived("tenths", ["_role"], ([role], random) => {
      const rate = (role as Role)[name];
      return rate === null ? null : around(random, rate, rate * 0.42, 0, rate * 2.3);
    });
  const onlyIn = (sport: string, make: (role: Role, games: number, random: CellRandom) => number | null) =>
    derived("integer", ["_role", "games_played"], ([role, games], random) =>
      (role as Role).sport === sport ? make(role as Role, games as number, random) : null,
    );
  return {
    ...columnRules(["sport", "league", "gender", "team", "team_city", "position", "position_code"]),
    jersey_number: derived("integer", ["_role"], ([role], random) =>
      random.between((role as Role).from, (role as Role).to),
    ),
    height_cm: derived("integer", ["_role", "gender"], ([role, gender], random) => {
      const mean = (role as Role).height * (gender === "Female" ? SHORTER : 1);
      return Math.round(around(random, mean, 4.5, mean - 14, mean + 14));
    }),
    weight_kg: derived("integer", ["_role", "gender", "height_cm"], ([role, gender, height], random) => {
      const { height: men, weight } = role as Role;
      const female = gender === "Female";
      const mean = weight * (female ? LIGHTER : 1) + ((height as number) - men * (female ? SHORTER : 1)) * 0.75;
      return Math.round(around(random, mean, mean * 0.05, mean * 0.86, mean * 1.16));
    }),
    height_feet: derived("text", ["height_cm"], ([height]) => {
      const inches = Math.round((height as number) / CM_AN_INCH);
      return `${Math.floor(inches / 12)}'${inches % 12}"`;
    }),
    weight_lb: derived("integer", ["weight_kg"], ([weight]) => Math.round((weight as number) * POUNDS_A_KILO)),
    age: derived("integer", [], (_, random) => Math.round(around(random, 26, 4.1, 18, 39))),
    games_played: derived("integer", ["_team", "_role"], ([team, role], random) => {
      const most = Math.min((team as Team).played, MOST_GAMES[(role as Role).code] ?? Number.POSITIVE_INFINITY);
      return Math.max(1, Math.round(most * (1 - 0.9 * random.next() ** 2.2)));
    }),
    starts: derived("integer", ["games_played"], ([games], random) =>
      Math.round((games as number) * Math.sqrt(random.next())),
    ),
    minutes_played: derived("integer", ["_role", "games_played", "starts"], ([role, games, starts], random) => {
      const full = GAME_MINUTES[(role as Role).sport] ?? 60;
      const share = (role as Role).sport === "Soccer" ? 0.9 : 0.52;
      return Math.round(
        (starts as number) * full * share +
          ((games as number) - (starts as number)) * full * 0.24 * (0.5 + random.next()),
      );
    }),
    goals: perGame("goals", season),
    assists: derived("integer", ["_role", "games_played", "assists_per_game"], ([role, games, rate]) =>
      rate === null || (role as Role).assists === null ? null : Math.round((rate as number) * (games as number)),
    ),
    assists_per_game: aGame("assists"),
    points_per_game: aGame("points"),
    rebounds_per_game: aGame("rebounds"),
    total_points: derived(
      "integer",
      ["_role", "games_played", "points_per_game", "goals", "assists"],
      ([role, games, rate, goals, assists]) => {
        if (rate !== null) return Math.round((rate as number) * (games as number));
        return (role as Role).assists === null ? null : Number(goals) + Number(assists);
      },
    ),
    yards: perGame("yards", season),
    home_runs: derived("integer", ["_role", "goals"], ([role, goals]) =>
      (role as Role).sport === "Baseball" ? (goals as number) : null,
    ),
    runs_batted_in: perGame("runs", season),
    batting_average: derived("rate", ["_role"], ([role], random) => {
      const { rate, runs } = role as Role;
      return rate === null || runs === 0 ? null : around(random, rate, 0.026, 0.165, 0.358);
    }),
    earned_run_average: derived("money", ["_role"], ([role], random) => {
      const { rate, runs } = role as Role;
      return rate === null || runs !== 0 ? null : around(random, rate, 0.95, 1.4, 7.8);
    }),
    yellow_cards: onlyIn("Soccer", (_, games, random) => Math.floor(games * 0.26 * random.next() ** 1.4)),
    red_cards: onlyIn("Soccer", (_, __, random) => (random.next() < 0.08 ? 1 : 0)),
    clean_sheets: onlyIn("Soccer", ({ code }, games, random) =>
      code === "GK" ? Math.round(games * around(random, 0.27, 0.1, 0, 0.6)) : null,
    ),
    salary: derived("integer", ["_role", "gender"], ([role, gender], random) =>
      pay(role as Role, gender as string, random),
    ),
    market_value: derived(
      "integer",
      ["salary", "age"],
      ([salary, age], random) =>
        Math.round(
          ((salary as number) * (4.6 - Math.max(0, (age as number) - 24) * 0.24) * (0.6 + 0.8 * random.next())) /
            10_000,
        ) * 10_000,
    ),
    injury_status: derived("text", [], (_, random) => {
      const share = random.next();
      return share < 0.86 ? "Fit" : share < 0.93 ? "Doubtful" : share < 0.98 ? "Injured" : "Long-term injury";
    }),
  };
}

function pay({ sport }: Role, gender: string, random: CellRandom): number {
  const middle = (PAY[sport] ?? 0.2) * (gender === "Female" && sport !== "Volleyball" ? 0.06 : 1);
  return Math.round((tailed(random, middle, 0.95, middle * 0.16, middle * 14) * 1_000_000) / 5000) * 5000;
}
