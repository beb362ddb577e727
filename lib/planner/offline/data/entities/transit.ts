import type { GeneratorInput } from "@/lib/schema/generators";
import type { Entity } from "../../plan/entity";
import { entity } from "../../plan/entity";
import {
  day,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  numberGiven,
  oneOf,
  pattern,
  type Recipe,
  sometimes,
  unique,
  wholeTail,
} from "../make";
import { transit, transitOf } from "../packs";

type Read = (attribute: string) => GeneratorInput;
type Filters = Extract<GeneratorInput, { kind: "record" }>["where"];

const whole = (expression: string) => formula(expression, { output: "integer" });

/** Most ride to work in the morning and home in the evening, fewer at the weekend. */
const rushHours = (from: string): GeneratorInput => ({
  kind: "datetime",
  output: "datetime",
  from: { asOf: from },
  to: { asOf: "P0D" },
  shape: {
    kind: "season",
    hours: [1, 0.3, 0.2, 0.2, 0.6, 2, 6, 12, 13, 8, 6, 6, 7, 7, 7, 8, 10, 13, 12, 8, 5, 4, 3, 2],
    weekdays: [14, 15, 15, 15, 14, 9, 7],
  },
  stepMinutes: 1,
});

/** A network lies in one city. */
const cityOf = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "network",
  per: "@own_network",
});

/** Stops in their order along the lines; those of the line that the row belongs to, where lines have a table. */
function stopReader(mode?: string): (attribute: string) => Recipe {
  const kind = mode === undefined ? [] : [{ attribute: "mode", anyOf: [mode] }];
  const stop = (attribute: string, where: NonNullable<Filters>): GeneratorInput => ({
    kind: "record",
    source: "transit_stop",
    attribute,
    where: [...kind, ...where],
  });
  return (attribute) =>
    firstOf(
      ...LINE_TABLES.map((table) =>
        stop(attribute, [
          { attribute: "network", anyOf: [1] },
          { attribute: "name", sameAs: `@${table}_line` },
        ]),
      ),
      stop(attribute, [{ attribute: mode === undefined ? "number" : "mode_number", sameAs: "@own_slot" }]),
    );
}

const LINE_TABLES = ["transit_line", "bus_line", "metro_line", "tram_line"];
const KM_PER_DEGREE = 111.2;

function stopOf(nouns: string, mode?: string): Entity {
  const read = stopReader(mode);
  return entity(nouns, {
    domain: "mobility",
    parents: LINE_TABLES.join("|").replaceAll("_", " "),
    core: {
      stop_id: id("ST-", 4),
      "name|stop|stop name|station|station name": read("stop"),
      "mode|type|transport mode|stop type": read("mode"),
      "line|route|lines|route number|line name": read("name"),
      "stop_sequence|sequence|order|stop order|position|stop number": read("sequence"),
      "latitude|lat": degrees(`@own_latitude + @own_north / ${KM_PER_DEGREE}`),
      "longitude|lon|lng": degrees(`@own_longitude + @own_east / ${KM_PER_DEGREE * 0.77}`),
      "zone|fare zone": read("zone"),
      "daily_boardings|ridership|daily riders|boardings|passengers|daily passengers": read("boardings"),
      "shelter|has shelter|covered": flag(0.62),
      "wheelchair_accessible|accessible|step free": flag(0.81),
    },
    more: {
      operator: read("operator"),
      "city|town": cityOf("city"),
      "state|region": cityOf("region"),
      country: cityOf("country"),
      "platform|bay": sometimes(0.5, oneOf("A|B|C|1|2")),
      "real_time_display|display": flag(0.4),
      "bench|has bench": flag(0.7),
    },
    helpers: {
      own_slot: { kind: "sequence", start: 0 },
      own_network: read("network"),
      own_latitude: cityOf("latitude"),
      own_longitude: cityOf("longitude"),
      own_north: read("north_km"),
      own_east: read("east_km"),
    },
    label: "name",
    usualRows: 40,
  });
}

const degrees = (expression: string) => formula(`round(${expression}, 5)`, { output: "decimal", scale: 5 });

function tripOf(nouns: string, read: Read): Entity {
  return entity(nouns, {
    domain: "mobility",
    parents: "transit line",
    core: {
      trip_id: id("TT-", 5),
      "route|line|route number|bus line|line number|bus number": read("line"),
      "mode|type|vehicle type|transport mode": read("mode"),
      "origin|from|start stop|first stop|departure stop": read("first_stop"),
      "destination|to|end stop|last stop|headsign|arrival stop": read("last_stop"),
      "departure_time|departure|date|timestamp|scheduled departure|start time": rushHours("-P60D"),
      "delay_minutes|delay|minutes late": {
        kind: "integer",
        min: 0,
        max: 35,
        distribution: { kind: "exponential", mean: 2.6 },
      },
      "duration_minutes|duration|travel time": firstOf(whole("@own_minutes + round(@delay_minutes * 0.8)")),
      "arrival_time|arrival|end time": formula("add_minutes(@departure_time, @duration_minutes)", {
        output: "datetime",
      }),
      "passengers|passenger count|riders|ridership|passengers on board": read("passengers"),
      operator: read("operator"),
    },
    more: {
      "capacity|seats": read("seats"),
      "on_time|is on time|punctual": firstOf(formula("@delay_minutes <= 5", { output: "boolean" })),
      "status|trip status": firstOf(formula('if(@delay_minutes <= 5, "On time", "Delayed")', { output: "text" })),
      "vehicle_id|vehicle|bus id|vehicle number": pattern("V-[1-4]\\d{2}"),
      "driver|driver name|operator name": "full name",
      "occupancy_percent|occupancy|load factor": firstOf(
        formula("round(min(100, @passengers / @own_seats * 100), 1)", { output: "decimal", scale: 1 }),
      ),
      "distance_km|distance": read("length_km"),
      "stops|number of stops": read("stop_count"),
    },
    helpers: { own_minutes: read("minutes"), own_seats: read("seats") },
    usualRows: 200,
  });
}

/** Lines of one mode or of all; there are no more of them than the city has. */
function lineOf(nouns: string, read: Read, lines: number): Entity {
  return entity(nouns, {
    domain: "mobility",
    core: {
      line_id: id("L-", 3),
      "line|name|route|line name|route name|number|route number": unique(read("name")),
      "mode|type|transport mode|vehicle type": read("mode"),
      "origin|from|start|first stop|start stop": read("first_stop"),
      "destination|to|end|last stop|end stop": read("last_stop"),
      "stops|number of stops|stop count": read("stop_count"),
      "length_km|length|distance|distance km|route length": read("length_km"),
      "headway_minutes|frequency|headway|frequency minutes": read("headway"),
      "daily_riders|ridership|daily ridership|passengers|riders": read("daily_riders"),
      operator: read("operator"),
    },
    more: {
      "duration_minutes|duration|travel time": read("minutes"),
      "fare|price|ticket price": read("fare"),
      "on_time_percent|punctuality|on time rate|on time performance": read("on_time_percent"),
      "capacity|vehicle capacity": read("seats"),
      "city|town": cityOf("city"),
      "state|region": cityOf("region"),
      country: cityOf("country"),
    },
    helpers: { own_network: whole("1") },
    label: "line",
    usualRows: lines,
    mostRows: lines,
  });
}

/** Public transport of a city. */
export const TRANSIT: readonly Entity[] = [
  stopOf("transit stop|stop|public transport stop|transit station|stop location|transit line stop|line stop"),
  stopOf("bus stop|bus station|bus shelter", "Bus"),
  stopOf("metro station|subway station|underground station|metro stop|subway stop", "Metro"),
  stopOf("tram stop|tram station|light rail stop", "Tram"),
  tripOf(
    "transit trip|transit record|public transport trip|transit ride|transit vehicle trip|public transit trip",
    transit,
  ),
  tripOf("bus trip|bus route trip|bus journey|bus schedule|bus departure|bus timetable|bus run", transitOf("Bus")),
  tripOf("metro trip|subway trip|metro journey|metro departure", transitOf("Metro")),
  lineOf("transit line|route|transit route|public transport route|public transport line", transit, 29),
  lineOf("bus line|bus route", transitOf("Bus"), 17),
  lineOf("metro line|subway line|metro route", transitOf("Metro"), 4),
  lineOf("tram line|tram route", transitOf("Tram"), 4),
  entity(
    "ridership|transit ridership|ridership record|daily ridership|bus ridership|metro ridership|subway ridership|passenger count record|public transport ridership",
    {
      domain: "mobility",
      parents: "transit line",
      core: {
        "date|day|service date": day("-P90D", "P0D"),
        "line|route|line name": transit("name"),
        "mode|transport mode|type": transit("mode"),
        "day_type|weekday or weekend|service type": firstOf(
          formula('if(weekday(@date) == 6, "Saturday", if(weekday(@date) == 7, "Sunday", "Weekday"))', {
            output: "text",
          }),
        ),
        "riders|ridership|boardings|passengers|total riders|passenger count|total boardings": firstOf(
          whole(
            'round(@own_riders * if(@day_type == "Saturday", 0.58, if(@day_type == "Sunday", 0.44, 1)) * uniform(0.88, 1.1))',
          ),
        ),
        "trips|trips run|number of trips": firstOf(
          whole('round(16 * 60 / @own_headway * 2 * if(@day_type == "Weekday", 1, 0.66))'),
        ),
        "on_time_percent|punctuality|on time rate": transit("on_time_percent"),
        "revenue|fare revenue": firstOf(
          formula("round(@riders * @own_fare * 0.62, 2)", { output: "decimal", scale: 2 }),
        ),
      },
      more: {
        operator: transit("operator"),
        "average_delay_minutes|average delay|delay": numberAround(0.2, 9, 2.4, 1.1, 1),
        "weather|weather condition": oneOf("Clear:48|Cloudy:28|Rain:19|Snow:5"),
      },
      helpers: { own_riders: transit("daily_riders"), own_headway: transit("headway"), own_fare: transit("fare") },
      usualRows: 200,
    },
  ),
  entity(
    "transit fare|fare card tap|transit tap|transit card transaction|metro ride|subway ride|bus ride|tap in|transit card tap",
    {
      domain: "mobility",
      parents: "transit line",
      core: {
        tap_id: id("TAP-", 6),
        "card_number|card|card id|rider id": pattern("[1-9]\\d{3} \\d{4} \\d{4}"),
        "tapped_at|timestamp|date|time|entry time|boarded at|tap in time": rushHours("-P30D"),
        "mode|transport mode|vehicle type": transit("mode"),
        "line|route": transit("line"),
        "entry_stop|entry station|boarding stop|from|origin|start station|station": transit("boarding_stop"),
        "exit_stop|exit station|alighting stop|to|destination|end station": transit("alighting_stop"),
        "fare_type|ticket type|product|rider type": oneOf("Adult:66|Monthly pass:16|Student:10|Senior:8"),
        "fare|price|amount|fare paid": firstOf(
          formula("round(@own_fare * @own_share, 2)", { output: "decimal", scale: 2 }),
        ),
        "transfer|is transfer": flag(0.24),
      },
      more: {
        "exit_time|tap out time|alighted at|tapped out at": firstOf(
          formula("add_minutes(@tapped_at, @ride_minutes)", { output: "datetime" }),
        ),
        "ride_minutes|duration|travel time|duration minutes": transit("ride_minutes"),
        "balance|card balance": wholeTail(0, 80, 16, 0.7),
      },
      helpers: {
        own_fare: transit("fare"),
        own_share: numberGiven("@fare_type", { Adult: 1, "Monthly pass": 0, Student: 0.5, Senior: 0.5 }),
      },
      usualRows: 300,
    },
  ),
];
