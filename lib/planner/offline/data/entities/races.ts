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
  numbersOf,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  unique,
  wholeAround,
  wholeTail,
} from "../make";

const whole = (expression: string) => formula(expression, { output: "integer" });
const decimal = (expression: string, scale = 2) => formula(expression, { output: "decimal", scale });
const words = (expression: string) => formula(expression, { output: "text" });
const homeland: GeneratorInput = {
  kind: "record",
  source: "place",
  attribute: "country",
  as: "origin",
  locale: "en-001",
};

const padded = (expression: string) => `right(concat("0", ${expression}), 2)`;
/** Seconds as hours, minutes and seconds: 3:07:42. */
const clock = (seconds: string) =>
  `concat(floor(${seconds} / 3600), ":", ${padded(`floor(mod(${seconds}, 3600) / 60)`)}, ":", ${padded(`mod(${seconds}, 60)`)})`;

const AGE_GROUP =
  'if(@age < 20, "Under 20", if(@age < 30, "20-29", if(@age < 40, "30-39", if(@age < 50, "40-49", if(@age < 60, "50-59", if(@age < 70, "60-69", "70+"))))))';

/** A race of one distance: seconds a kilometre of a man of thirty in the middle of the field. */
function footRace(nouns: string, distance: GeneratorInput, pace: number): Entity {
  return entity(nouns, {
    domain: "sports",
    parents: "race",
    core: {
      bib_number: unique({ kind: "sequence", start: 101 }),
      "name|runner|full name|runner name|participant": "full name",
      "gender|sex": "gender",
      age: wholeAround(18, 78, 40, 11),
      country: homeland,
      "distance_km|distance": distance,
      "finish_seconds|time seconds|finish time seconds|total seconds": firstOf(
        whole('if(@status == "Finished", round(@distance_km * @own_pace), null)'),
      ),
      "finish_time|time|chip time|net time|finishing time|result": words(
        `if(@status == "Finished", ${clock("@finish_seconds")}, null)`,
      ),
      "pace_min_km|pace|average pace|pace per km": words(
        `if(@status == "Finished", concat(floor(@own_pace / 60), ":", ${padded("mod(@own_pace, 60)")}), null)`,
      ),
      "status|race status": oneOf("Finished:96|Did not finish:3|Did not start:1"),
    },
    more: {
      "age_group|division|category|age category": firstOf(words(AGE_GROUP)),
      "finish_minutes|time minutes|finish time minutes": firstOf(
        decimal('if(@status == "Finished", round(@finish_seconds / 60, 1), null)', 1),
      ),
      "half_split|halfway split|half time|halfway time": firstOf(
        words(`if(@status == "Finished", ${clock("floor(@finish_seconds * @own_first_half)")}, null)`),
      ),
      "average_speed_kmh|speed|average speed": firstOf(
        decimal('if(@status == "Finished", round(3600 / @own_pace, 1), null)', 1),
      ),
      "average_heart_rate|heart rate|avg heart rate": firstOf(
        whole("clamp(round((208 - 0.7 * @age) * uniform(0.78, 0.9)), 110, 190)"),
      ),
      "club|team|running club": oneOf("Harbor Runners:20|Northside Striders:18|Unattached:44|Lakeside Track Club:18"),
      "race_date|date|event date": day("-P1Y", "P0D"),
    },
    helpers: {
      own_pace: whole(
        `clamp(round(${pace} * pow(@distance_km / 10, 0.06) * if(@own_gender == "Female", 1.12, 1) * (1 + max(0, @age - 33) * 0.006) * exp(normal(0, 0.15))), 175, 640)`,
      ),
      own_gender: person("gender"),
      own_first_half: numberAround(0.46, 0.505, 0.487, 0.008, 3),
    },
    label: "name",
    usualRows: 200,
  });
}

const TENNIS_SETS = "6-0|6-1|6-2|6-3|6-4|7-5|7-6";
const WON_SETS = `(${TENNIS_SETS})`;
const LOST_SETS = "(0-6|1-6|2-6|3-6|4-6|5-7|6-7)";

/** A match to two won sets; the winner's games stand first. */
function tennisMatch(nouns: string, gender: "Male" | "Female"): Entity {
  const player = (as: string): GeneratorInput => ({
    kind: "record",
    source: "person",
    attribute: "full_name",
    as,
    where: [{ attribute: "gender", anyOf: [gender] }],
  });
  return entity(nouns, {
    domain: "sports",
    parents: "tournament",
    core: {
      match_id: id("TN-", 4),
      "date|match date|played on": day("-P1Y", "P0D"),
      "tournament|event|tournament name": oneOf(
        "Harbor Open:20|Masters Classic:18|Clay Court Championship:18|Indoor Cup:16|Lawn Invitational:12|Desert Open:16",
      ),
      "surface|court|court surface": oneOfGiven(
        "@tournament",
        { "Clay Court Championship": "Clay", "Lawn Invitational": "Grass", "Indoor Cup": "Indoor hard" },
        "Hard",
      ),
      "round|stage": oneOf("Round of 32:52|Round of 16:26|Quarterfinal:13|Semifinal:6|Final:3"),
      "winner|player 1|first player|player one|winner name": player("winner"),
      "loser|player 2|second player|player two|opponent|loser name": player("loser"),
      "score|result|final score": either(
        "@sets == 2",
        pattern(`${WON_SETS} ${WON_SETS}`),
        either(
          "chance(0.5)",
          pattern(`${WON_SETS} ${LOST_SETS} ${WON_SETS}`),
          pattern(`${LOST_SETS} ${WON_SETS} ${WON_SETS}`),
        ),
      ),
      "duration_minutes|duration|match duration|length": firstOf(
        whole("clamp(round(normal(if(@sets == 2, 86, 132), 16)), 48, 215)"),
      ),
    },
    more: {
      "sets|sets played|number of sets": numbersOf([2, 3], [63, 37]),
      "winner_rank|winner ranking": wholeTail(1, 240, 34, 0.9),
      "loser_rank|loser ranking": wholeTail(1, 300, 58, 0.9),
      "winner_aces|aces": firstOf(whole("max(0, round(normal(@sets * 2.8, 2.5)))")),
      "winner_double_faults|double faults": firstOf(whole("max(0, round(normal(@sets * 1.1, 1.2)))")),
      "first_serve_percent|first serve percentage|first serve in": numberAround(46, 80, 62.5, 6, 1),
      "break_points_converted|break points": wholeAround(2, 8, 4, 1.3),
      "country|winner country": homeland,
      best_of: numbersOf([3], [1]),
    },
    usualRows: 100,
  });
}

/** Sports in which each stands alone: tennis, running, cycling. */
export const RACES: readonly Entity[] = [
  tennisMatch("tennis match|tennis result|tennis game|tennis match result|men's tennis match|tennis fixture", "Male"),
  tennisMatch("women's tennis match|womens tennis match|wta match", "Female"),
  entity("tennis player|tennis ranking|tennis player ranking", {
    domain: "sports",
    core: {
      "rank|ranking|position|world ranking": unique({ kind: "sequence", start: 1 }),
      "name|player|full name|player name": {
        kind: "record",
        source: "person",
        attribute: "full_name",
        where: [{ attribute: "gender", anyOf: ["Male"] }],
      },
      "country|nationality": homeland,
      age: wholeAround(17, 39, 26, 4),
      "points|ranking points": firstOf(whole("round(11200 / pow(@rank, 0.62) * uniform(0.985, 1))")),
      "plays|hand|handedness|dominant hand": oneOf("Right-handed:87|Left-handed:13"),
      "titles|career titles|titles won": firstOf(whole("floor(26 / pow(@rank, 0.7) * uniform(0.3, 1.4))")),
      "wins|matches won": firstOf(whole("clamp(round(normal(62 - 9 * log(@rank), 5)), 4, 82)")),
      "losses|matches lost": wholeAround(7, 32, 20, 5),
      "prize_money|prize money usd|earnings": firstOf(
        whole("round(9000000 / pow(@rank, 0.85) * uniform(0.8, 1.25) / 1000) * 1000"),
      ),
    },
    more: {
      "backhand|backhand type": oneOf("Two-handed:84|One-handed:16"),
      "height_cm|height": wholeAround(163, 208, 186, 8),
      "coach|coach name": person("full_name", "coach"),
      "turned_pro|turned pro year": firstOf(whole("year(as_of()) - max(0, @age - random_int(16, 20))")),
      "favorite_surface|best surface|surface": oneOf("Hard:58|Clay:32|Grass:10"),
      "win_percentage|win rate|win pct": firstOf(decimal("round(@wins / (@wins + @losses) * 100, 1)", 1)),
    },
    label: "name",
    usualRows: 100,
  }),
  footRace(
    "race result|runner|race finisher|running result|running race result|road race result|running event result",
    numbersOf([5, 10, 21.1, 42.2], [18, 26, 30, 26]),
    312,
  ),
  footRace(
    "marathon result|marathon runner|marathon finisher|marathon|marathon time|marathon race result|marathon participant",
    numbersOf([42.2], [1]),
    318,
  ),
  footRace(
    "half marathon result|half marathon runner|half marathon finisher|half marathon",
    numbersOf([21.1], [1]),
    314,
  ),
  footRace("10k result|10k runner|10k race result|10k finisher", numbersOf([10], [1]), 318),
  footRace("5k result|5k runner|5k race result|5k finisher|parkrun result", numbersOf([5], [1]), 330),
  entity("race|running race|running event|road race|cycling event|race event|race calendar|cycling race event", {
    domain: "sports",
    core: {
      race_id: id("RC-", 3),
      "name|race|race name|event": pattern(
        "(Harbor|Lakeside|Northgate|Old Town|Riverside|Summit|Valley|Coastal) (Marathon|Half Marathon|10K|5K|Trail Run)",
      ),
      "distance_km|distance": firstOf(
        decimal(
          'if(contains(@name, "Half"), 21.1, if(contains(@name, "Marathon"), 42.2, if(contains(@name, "10K"), 10, if(contains(@name, "5K"), 5, 28))))',
          1,
        ),
      ),
      "date|race date": day("-P1Y", "P6M"),
      "city|location": "city",
      "participants|entrants|runners|registered": wholeTail(120, 32_000, 1800, 1),
      "finishers|finisher count": firstOf(
        whole("if(@date <= as_of(), floor(@participants * uniform(0.9, 0.985)), null)"),
      ),
      "entry_fee|fee|price": firstOf(whole("round((18 + @distance_km * 1.7) * uniform(0.85, 1.25))")),
      "elevation_gain_m|elevation gain|elevation": firstOf(whole("round(@distance_km * exp(normal(1.9, 0.6)))")),
    },
    label: "name",
    usualRows: 20,
  }),
  entity(
    "cycling race result|cycling result|cycling stage result|bike race result|cycling race|cycling stage|bicycle race result|rider result|tour stage result",
    {
      domain: "sports",
      core: {
        bib_number: unique({ kind: "sequence", start: 1 }),
        "rider|name|rider name|cyclist|full name": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          where: [{ attribute: "gender", anyOf: ["Male"] }],
        },
        "team|team name": oneOf(
          "Velo Meridian|Team Northwind|Cobalt Cycling|Alta Via Racing|Harbor-Lumen|Granite Pro Cycling|Ostrava Wheels|Equipe Soleil",
        ),
        "country|nationality": homeland,
        age: wholeAround(19, 40, 28, 4),
        "stage|stage number": numbersOf([1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 1]),
        "stage_type|terrain|type": oneOfGiven(
          "@stage",
          { "1|8": "Time trial", "2|4": "Flat", "3|6": "Hilly" },
          "Mountain",
        ),
        "distance_km|distance|stage distance|length": firstOf(
          decimal(
            'if(@stage_type == "Time trial", 24.5 + @stage, if(@stage_type == "Flat", 182.4 + @stage * 3, if(@stage_type == "Hilly", 171.2 + @stage * 2, 146.8 + @stage * 3)))',
            1,
          ),
        ),
        "average_speed_kmh|average speed|speed|avg speed": firstOf(
          decimal(
            'clamp(round(normal(if(@stage_type == "Time trial", 48.5, if(@stage_type == "Flat", 44, if(@stage_type == "Hilly", 40.5, 34.5))), if(@stage_type == "Mountain", 2, 0.9)), 2), 26, 54)',
          ),
        ),
        "finish_time|time|stage time|result": words(`if(@status == "Finished", ${clock("@finish_seconds")}, null)`),
      },
      more: {
        "finish_seconds|time seconds|total seconds": firstOf(whole("round(@distance_km / @average_speed_kmh * 3600)")),
        "status|race status": oneOf("Finished:96|Did not finish:3|Outside time limit:1"),
        "role|specialty|rider type|specialization": oneOf(
          "Domestique:44|Climber:18|Sprinter:16|All-rounder:12|Time trialist:10",
        ),
        "average_power_watts|average power|power|watts|avg power": firstOf(
          whole(
            'round(normal(if(@stage_type == "Time trial", 372, if(@stage_type == "Mountain", 268, if(@stage_type == "Hilly", 246, 214))), 18))',
          ),
        ),
        "weight_kg|weight": wholeAround(56, 84, 69, 5),
        "elevation_gain_m|elevation gain|climbing|elevation": firstOf(
          whole(
            'if(@stage_type == "Mountain", 3600 + @stage * 90, if(@stage_type == "Hilly", 2200 + @stage * 60, if(@stage_type == "Flat", 900 + @stage * 40, 210)))',
          ),
        ),
        "points|sprint points": wholeTail(0, 50, 3, 1.1),
      },
      label: "rider",
      usualRows: 150,
    },
  ),
];
