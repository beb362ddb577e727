import type { GeneratorInput } from "@/lib/schema/generators";
import type { Entity } from "../../plan/entity";
import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  formula,
  id,
  numberAround,
  oneOf,
  pattern,
  person,
  place,
  type Recipe,
  type RecipeInput,
  unique,
  whole,
} from "../make";

/** Games are played in the sport's months, most at the weekend. */
const matchDay = (months: readonly number[] | undefined): GeneratorInput => ({
  kind: "datetime",
  output: "date",
  from: { asOf: "-P1Y" },
  to: { asOf: "P0D" },
  shape: { kind: "season", weekdays: [2, 2, 4, 2, 3, 10, 9], ...(months && { months: [...months] }) },
});
const kickOff = oneOf("12:30:8|14:00:10|15:00:30|16:30:10|17:30:14|19:00:8|19:45:10|20:00:10");
/** From January on: autumn to spring, winter, spring to autumn. */
const AUTUMN_TO_SPRING = [10, 10, 10, 10, 8, 0, 0, 6, 10, 10, 10, 10];
const WINTER = [10, 10, 10, 6, 3, 1, 0, 0, 0, 6, 10, 10];
const FALL = [7, 2, 0, 0, 0, 0, 0, 1, 10, 10, 10, 10];
const SUMMER = [0, 0, 1, 10, 10, 10, 10, 10, 10, 4, 0, 0];
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  football: AUTUMN_TO_SPRING,
  basketball: WINTER,
  hockey: WINTER,
  "ice hockey": WINTER,
  "american football": FALL,
  baseball: SUMMER,
};

type Where = readonly { attribute: string; anyOf: readonly string[] }[];

/** A sport as people name it, with the figures its players have. */
interface Sport {
  /** Words before "player", "team", "match": the first names the entity. */
  words: string;
  /** Other nouns for its players. */
  players?: string;
  where: Where;
  figures: Readonly<Record<string, string>>;
  /** What home and away score is called: goals, runs. */
  scored: string;
  /** How many teams there are. */
  teams: number;
  hasDraws?: boolean;
}

const sportIs = (name: string, gender: "Male" | "Female"): Where => [
  { attribute: "sport", anyOf: [name] },
  { attribute: "gender", anyOf: [gender] },
];

const SOCCER_FIGURES = {
  "goals|goals scored": "goals",
  assists: "assists",
  "minutes_played|minutes": "minutes_played",
  "yellow_cards|yellows|cards": "yellow_cards",
  "red_cards|reds": "red_cards",
  clean_sheets: "clean_sheets",
  "market_value|value|transfer value": "market_value",
};
const BASKETBALL_FIGURES = {
  "points_per_game|ppg|points": "points_per_game",
  "rebounds_per_game|rpg|rebounds": "rebounds_per_game",
  "assists_per_game|apg|assists": "assists_per_game",
  "minutes_played|minutes": "minutes_played",
};

const SPORTS: readonly Sport[] = [
  {
    words: "football|soccer|premier league|men's soccer",
    players: "footballer",
    where: sportIs("Soccer", "Male"),
    teams: 20,
    hasDraws: true,
    figures: SOCCER_FIGURES,
    scored: "goals",
  },
  {
    words: "women's soccer|women's football|womens soccer|womens football",
    where: sportIs("Soccer", "Female"),
    teams: 12,
    hasDraws: true,
    figures: SOCCER_FIGURES,
    scored: "goals",
  },
  {
    words: "basketball|nba|men's basketball",
    where: sportIs("Basketball", "Male"),
    teams: 20,
    figures: BASKETBALL_FIGURES,
    scored: "points",
  },
  {
    words: "women's basketball|wnba|womens basketball",
    where: sportIs("Basketball", "Female"),
    teams: 10,
    figures: BASKETBALL_FIGURES,
    scored: "points",
  },
  {
    words: "american football|nfl|college football",
    players: "quarterback",
    where: sportIs("American Football", "Male"),
    teams: 16,
    figures: { "touchdowns|tds": "goals", "yards|total yards": "yards" },
    scored: "points",
  },
  {
    words: "baseball|mlb|softball",
    where: sportIs("Baseball", "Male"),
    teams: 16,
    figures: {
      "batting_average|avg|ba": "batting_average",
      "home_runs|hr|homers": "home_runs",
      "runs_batted_in|rbi|rbis": "runs_batted_in",
      "era|earned run average": "earned_run_average",
    },
    scored: "runs",
  },
  {
    words: "hockey|ice hockey|nhl",
    where: sportIs("Ice Hockey", "Male"),
    teams: 14,
    figures: { goals: "goals", assists: "assists", "points|total points": "total_points" },
    scored: "goals",
  },
  {
    words: "volleyball|women's volleyball",
    where: sportIs("Volleyball", "Female"),
    teams: 12,
    figures: { "points_per_game|points": "points_per_game" },
    scored: "sets",
  },
  {
    words: "rugby",
    where: sportIs("Rugby", "Male"),
    teams: 12,
    hasDraws: true,
    figures: { "tries|tries scored": "goals" },
    scored: "points",
  },
  {
    words: "cricket|t20",
    players: "cricketer|batsman",
    where: sportIs("Cricket", "Male"),
    teams: 10,
    hasDraws: true,
    figures: { "runs|total runs": "total_points", "batting_average|average": "points_per_game" },
    scored: "runs",
  },
  {
    words: "handball",
    where: sportIs("Handball", "Male"),
    teams: 10,
    hasDraws: true,
    figures: { goals: "goals", assists: "assists" },
    scored: "goals",
  },
];

const from = (
  source: "team" | "athlete",
  attribute: string,
  where: Where,
  same?: Readonly<Record<string, string>>,
): GeneratorInput => ({
  kind: "record",
  source,
  attribute,
  where: [
    ...where.map((filter) => ({ ...filter, anyOf: [...filter.anyOf] })),
    ...Object.entries(same ?? {}).map(([known, sameAs]) => ({ attribute: known, sameAs })),
  ],
});

/** Every sport's teams stand on their own; the plain words mean the first. */
function entitiesOf(
  { words, players = "", where, figures, scored, teams, hasDraws = false }: Sport,
  plain: boolean,
): Entity[] {
  const nouns = (things: string, more = "") =>
    [
      ...words.split("|").flatMap((word) => things.split("|").map((thing) => `${word} ${thing}`)),
      ...(more === "" ? [] : more.split("|")),
    ].join("|");
  const [first = ""] = words.split("|");
  /** A player of the row's team, where the row has one as its parent. */
  const ofPlayer = (attribute: string): Recipe =>
    firstOf(
      from("athlete", attribute, where, { team: `@${first.replaceAll(" ", "_")}_team_name` }),
      from("athlete", attribute, where),
    );
  const ofTeam = (attribute: string) => from("team", attribute, where);
  // A table is read from the top.
  const ofRank = (attribute: string) => firstOf(from("team", attribute, where, { rank: "@position" }));
  const columns = (table: Readonly<Record<string, string>>, read: (attribute: string) => RecipeInput) =>
    Object.fromEntries(Object.entries(table).map(([names, attribute]) => [names, read(attribute)]));
  const name: GeneratorInput = {
    kind: "record",
    source: "person",
    attribute: "full_name",
    where: [
      { attribute: "gender", anyOf: where.flatMap(({ attribute, anyOf }) => (attribute === "gender" ? anyOf : [])) },
    ],
  };
  return [
    entity(
      nouns(
        "player|player statistic|player stat|roster|squad",
        plain
          ? `${players}|sports player|athlete|player statistic|player stat|sports statistic|athlete record|team player`
          : players,
      ),
      {
        domain: "sports",
        parents: `${first} team`,
        core: {
          player_id: id("PL-", 4),
          "name|full name|player|player name": name,
          "team|club|team name": ofPlayer("team"),
          "position|pos|role": ofPlayer("position"),
          "jersey_number|number|shirt number|squad number": ofPlayer("jersey_number"),
          age: ofPlayer("age"),
          nationality: firstOf(
            either(
              "chance(0.9)",
              place("country", "origin"),
              oneOf("United States:4|Canada:4|Australia:3|Ireland:2|Jamaica:2|New Zealand:1"),
            ),
          ),
          "height_cm|height": ofPlayer("height_cm"),
          "weight_kg|weight": ofPlayer("weight_kg"),
          "games_played|matches played|matches|games|appearances|gp": ofPlayer("games_played"),
          ...columns(figures, ofPlayer),
        },
        more: {
          "gender|sex": ofPlayer("gender"),
          sport: ofPlayer("sport"),
          league: ofPlayer("league"),
          "city|team city": ofPlayer("team_city"),
          "height_ft|height feet": ofPlayer("height_feet"),
          "weight_lb|weight lbs|weight pounds": ofPlayer("weight_lb"),
          "salary|annual salary|contract value": ofPlayer("salary"),
          "injury_status|status|fitness": ofPlayer("injury_status"),
          "starts|games started": ofPlayer("starts"),
          ...(Object.keys(figures).some((names) => names.startsWith("market_value"))
            ? {}
            : { "market_value|value": ofPlayer("market_value") }),
          "contract_until|contract end|contract expiry": day("P60D", "P5Y"),
          "birth_date|dob|date of birth": formula("add_days(add_years(as_of(), -@age), -random_int(0, 364))", {
            output: "date",
          }),
          "rating|average rating": numberAround(5.2, 9.4, 6.9, 0.6, 1),
        },
        label: "name",
        usualRows: 200,
      },
    ),
    entity(nouns("team|club", plain ? "team|sports team|league team|club" : ""), {
      domain: "sports",
      core: {
        team_id: id("TM-", 2),
        "name|team name|team|club": unique(ofTeam("name")),
        city: ofTeam("city"),
        league: ofTeam("league"),
        "venue|stadium|home ground|arena": ofTeam("venue"),
        "capacity|stadium capacity": ofTeam("capacity"),
        "coach|manager|head coach": person("full_name", "coach"),
        "founded|founded year": ofTeam("founded"),
        "wins|won": ofTeam("wins"),
        "losses|lost": ofTeam("losses"),
        "points|pts": ofTeam("points"),
      },
      more: {
        sport: ofTeam("sport"),
        "draws|drawn|ties": ofTeam("draws"),
        "rank|position|place": ofTeam("rank"),
        "nickname|mascot": ofTeam("nickname"),
        "abbreviation|code|short name": ofTeam("code"),
        "win_percentage|win rate|win pct": ofTeam("win_percentage"),
      },
      label: "name",
      usualRows: Math.min(10, teams),
      mostRows: teams,
    }),
    entity(
      nouns(
        "standing|table|league table|season standing",
        plain ? "standing|league standing|league table|standings table|season standing|team standing" : "",
      ),
      {
        domain: "sports",
        core: {
          "position|rank|place|pos": unique({ kind: "sequence" }),
          "team|club|team name|name": ofRank("name"),
          "played|games|matches|matches played|games played|mp|gp": ofRank("played"),
          "wins|won|w": ofRank("wins"),
          ...(hasDraws && { "draws|drawn|d|ties": ofRank("draws") }),
          "losses|lost|l": ofRank("losses"),
          ...(!hasDraws && { "win_percentage|win pct|pct": ofRank("win_percentage") }),
          [`${scored}_for|scored|gf|pf|${scored === "goals" ? "points" : "goals"} for`]: ofRank("scored"),
          [`${scored}_against|conceded|ga|pa|${scored === "goals" ? "points" : "goals"} against`]: ofRank("conceded"),
          "points|pts": ofRank("points"),
        },
        more: {
          "difference|goal difference|gd|point difference": ofRank("difference"),
          league: ofRank("league"),
          form: ofRank("form"),
          ...(hasDraws && { "win_percentage|win pct|pct": ofRank("win_percentage") }),
          city: ofRank("city"),
        },
        key: "position",
        label: "team",
        usualRows: teams,
        mostRows: teams,
      },
    ),
    entity(
      nouns(
        "match|game|fixture|result|match result|game result",
        plain ? "match|sports match|game result|fixture|match result|tournament match|league match|sports result" : "",
      ),
      {
        domain: "sports",
        parents: "season|tournament",
        core: {
          match_id: id("MT-", 4),
          "date|played on|match date|game date|day": matchDay(SEASONS[words.split("|")[0]!]),
          "home_team|home": ofTeam("name"),
          "away_team|away|opponent|visitor": ofTeam("opponent"),
          [`home_score|home ${scored}`]: ofTeam("score"),
          [`away_score|away ${scored}`]: ofTeam("opponent_score"),
          "result|outcome": ofTeam("result"),
          attendance: ofTeam("attendance"),
          "venue|stadium|arena": ofTeam("venue"),
        },
        more: {
          "kickoff|kick off|kick off time|kickoff time|start time|time": kickOff,
          winner: ofTeam("winner"),
          score: formula('concat(@home_score, "-", @away_score)', { output: "text" }),
          "league|competition": ofTeam("league"),
          sport: ofTeam("sport"),
          "referee|official": person("full_name", "referee"),
          "round|matchday|week": whole(1, 38),
          city: ofTeam("city"),
          "capacity|stadium capacity": ofTeam("capacity"),
        },
        usualRows: 100,
      },
    ),
  ];
}

/** Teams, players, games, tables and competitions. */
export const SPORTS_ENTITIES: readonly Entity[] = [
  ...SPORTS.flatMap((sport, i) => entitiesOf(sport, i === 0)),
  entity("season|league season|sports season", {
    domain: "sports",
    core: {
      season_id: id("SE-", 2),
      "name|season": "academic year",
      "league|competition": oneOf("Premier Division|First Division|National League|City Cup"),
      "teams|number of teams": { kind: "choice", values: [10, 12, 16, 18, 20], weights: [18, 22, 22, 18, 20] },
    },
    label: "name",
    usualRows: 5,
  }),
  entity("tournament|championship|cup|competition|sports tournament", {
    domain: "sports",
    core: {
      tournament_id: id("TO-", 3),
      "name|tournament": pattern(
        "(Winter|Spring|Summer|Autumn|Harbor|National|Masters|City) (Cup|Open|Championship|Invitational|Classic) 20(23|24|25|26)",
      ),
      "location|city": "city",
      "starts_on|start date": day("-P2Y", "P6M"),
      "ends_on|end date": formula("add_days(@starts_on, random_int(1, 10))", { output: "date" }),
      "teams|participants": { kind: "choice", values: [8, 16, 24, 32, 64], weights: [22, 36, 14, 20, 8] },
      "prize_pool|prize money": {
        kind: "choice",
        values: [5000, 10_000, 25_000, 50_000, 100_000, 500_000],
        weights: [20, 24, 24, 16, 12, 4],
      },
    },
    label: "name",
    usualRows: 12,
  }),
  entity("player transfer|football transfer|transfer record", {
    domain: "sports",
    core: {
      transfer_id: id("TR-", 4),
      "player|name|player name": {
        kind: "record",
        source: "person",
        attribute: "full_name",
        where: [{ attribute: "gender", anyOf: ["Male"] }],
      },
      position: from("athlete", "position", sportIs("Soccer", "Male")),
      age: from("athlete", "age", sportIs("Soccer", "Male")),
      "from_club|from team|selling club": from("team", "name", sportIs("Soccer", "Male")),
      "to_club|to team|buying club": from("team", "opponent", sportIs("Soccer", "Male")),
      "fee|transfer fee|fee usd": from("athlete", "market_value", sportIs("Soccer", "Male")),
      "date|transfer date": day("-P3Y", "P0D"),
      "contract_years|contract length": whole(1, 5),
      type: oneOf("Permanent:68|Loan:24|Free transfer:8"),
    },
  }),
];
