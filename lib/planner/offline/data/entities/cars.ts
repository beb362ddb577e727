import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  instant,
  numberAround,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  sum,
} from "../make";
import { instantOf, onlyIf, textOf, wholeOf } from "../outcomes";
import { vehicle } from "../packs";

/** Cars after they are built: sold, serviced, parked, fuelled. */

/** What workshops do: work, group, parts in dollars, hours, how often. */
const JOBS = `
Oil and filter change;Maintenance;42;0.5;26
Tire rotation;Maintenance;0;0.5;10
Front brake pads and rotors;Brakes;185;1.6;9
Rear brake pads;Brakes;78;1.1;7
Brake fluid flush;Brakes;18;0.7;4
Four new tires;Tires;560;1.2;8
Battery replacement;Electrical;165;0.4;7
Alternator replacement;Electrical;320;1.8;3
Air filter replacement;Maintenance;28;0.3;7
Spark plugs;Engine;84;1.2;4
Timing belt and water pump;Engine;290;4.2;2
Coolant flush;Maintenance;36;0.8;4
Transmission fluid service;Transmission;110;1.1;3
Wheel alignment;Suspension;0;1;6
Front struts;Suspension;340;2.6;3
Diagnostic of warning light;Electrical;0;1;7
Air conditioning recharge;Climate;64;0.9;4
Windshield wipers;Maintenance;34;0.2;5
Exhaust repair;Exhaust;210;1.7;2
`
  .trim()
  .split("\n")
  .map((line) => line.split(";"))
  .map(([name = "", group = "", parts, hours, share]) => ({
    name,
    group,
    parts: Number(parts),
    hours: Number(hours),
    share: Number(share),
  }));
/** What no electric car has done to it. */
const OF_ENGINES = new Set(["Engine", "Exhaust", "Transmission"]);
const OF_FUEL = new Set(["Oil and filter change", "Alternator replacement", "Air filter replacement"]);
const sharesOf = (isDone: (job: (typeof JOBS)[number]) => boolean) =>
  JOBS.filter(isDone)
    .map(({ name, share }) => `${name}:${share}`)
    .join("|");
const ofJob = (read: (job: (typeof JOBS)[number]) => number) =>
  numberGiven("@service_type", Object.fromEntries(JOBS.map((job) => [job.name, read(job)])));

type OfCar = (attribute: string) => GeneratorInput;
/** A car that has been on the road for a while. */
const driven: OfCar = (attribute) => ({
  kind: "record",
  source: "vehicle",
  attribute,
  where: [{ attribute: "offer", anyOf: ["Used"] }],
});
const carOf = (of: OfCar) => ({
  "make|car make|brand|vehicle make": of("make"),
  "model|car model|vehicle model": of("model"),
  "year|model year|car year|vehicle year": of("year"),
});
const moreOf = (of: OfCar) => ({
  "vin|vehicle identification number": of("vin"),
  "license_plate|plate|registration|plate number|license plate number": of("license_plate"),
  "color|colour": of("color"),
  "fuel_type|fuel": of("fuel_type"),
  "body_type|body": of("body_type"),
});
const RATE_AN_HOUR = 128;

export const CARS = [
  entity(
    "vehicle sale|car sale|car dealership sale|dealership sale|auto sale|vehicle sales record|car sales record|dealer sale|automobile sale|auto dealership sale",
    {
      domain: "vehicles",
      parents: "vehicle|customer|dealership|salesperson",
      core: {
        sale_id: id("SL-", 5),
        "sold_on|sale date|date|date sold": day("-P1Y", "P0D"),
        "customer_name|customer|buyer|buyer name": "full name",
        ...carOf(vehicle),
        "condition|new or used": vehicle("condition"),
        "list_price|asking price|sticker price|price": vehicle("price"),
        "sale_price|selling price|sold price|final price|amount": sum(
          "round(@list_price * uniform(0.93, 1) / 10, 0) * 10",
        ),
        "salesperson|sales rep|seller|sales person|sales associate": person("full_name", "salesperson"),
      },
      more: {
        ...moreOf(vehicle),
        "mileage|odometer": vehicle("mileage"),
        "discount|discount amount|rebate": sum("round(@list_price - @sale_price, 2)"),
        "trade_in_value|trade in|trade in amount|trade allowance": firstOf(
          formula("if(chance(0.42), round(@sale_price * uniform(0.12, 0.6) / 100, 0) * 100, 0)", {
            output: "decimal",
            scale: 2,
          }),
        ),
        "finance_type|financing|payment type|payment method|finance": oneOf("Loan:58|Lease:20|Cash:22"),
        "down_payment|deposit": sum("round(@sale_price * uniform(0.05, 0.25) / 100, 0) * 100"),
        "apr|interest rate|rate": firstOf(
          either(
            '@finance_type == "Cash"',
            formula("null", { output: "decimal" }),
            numberAround(1.9, 13.9, 6.4, 2.2, 2),
          ),
        ),
        "term_months|term|loan term": firstOf(
          formula('if(@finance_type == "Cash", null, if(@finance_type == "Lease", 36, 12 * random_int(3, 7)))', {
            output: "integer",
          }),
        ),
        "commission|sales commission": sum("round(@sale_price * 0.015, 2)"),
        "dealership|dealer|branch": pattern(
          "(Lakeside|Northgate|Summit|Valley|Harbor|Crossroads) (Motors|Auto|Auto Center|Cars)",
        ),
        "profit|gross profit|margin": sum("round(@sale_price * uniform(0.03, 0.11), 2)"),
      },
      usualRows: 150,
    },
  ),
  entity(
    "car service record|auto repair|vehicle service record|car repair order|auto repair order|car maintenance record|vehicle maintenance record|garage job|workshop job|auto service|car service|service record of car|mechanic job|auto repair job",
    {
      domain: "vehicles",
      parents: "vehicle|car|customer|mechanic",
      core: {
        order_id: id("RO-", 5),
        "serviced_on|service date|date|date of service|performed on": day("-P2Y", "P0D"),
        "customer_name|customer|owner": "full name",
        ...carOf(driven),
        "mileage|odometer|mileage at service": driven("mileage"),
        "service_type|service|work|job|repair|description|work done|type|type of service": either(
          '@own_drive == "Electric"',
          oneOf(sharesOf(({ name, group }) => !OF_ENGINES.has(group) && !OF_FUEL.has(name))),
          oneOf(sharesOf(() => true)),
        ),
        "parts_cost|parts|cost of parts|parts total": sum("round(@usual_parts * exp(normal(0, 0.22)), 2)"),
        "labor_hours|hours|labour hours": formula("max(0.2, round(@usual_hours * exp(normal(0, 0.15)), 1))", {
          output: "decimal",
          scale: 1,
        }),
        "labor_cost|labor|labour|labour cost": sum(`round(@labor_hours * ${RATE_AN_HOUR}, 2)`),
        "total|total cost|cost|amount|price|bill": sum("round(@parts_cost + @labor_cost, 2)"),
      },
      more: {
        ...moreOf(driven),
        own_drive: driven("fuel_type"),
        usual_parts: ofJob(({ parts }) => parts),
        usual_hours: ofJob(({ hours }) => hours),
        "category|system|group": oneOfGiven(
          "@service_type",
          Object.fromEntries(JOBS.map(({ name, group }) => [name, group])),
          "Maintenance",
        ),
        "mechanic|technician|serviced by": person("full_name", "mechanic"),
        "next_service|next due|next service date|next service due": formula("add_months(@serviced_on, 6)", {
          output: "date",
        }),
        "status|state": firstOf(
          either(
            "days_between(@serviced_on, as_of()) < 2",
            oneOf("In progress:60|Waiting for parts:15|Completed:25"),
            oneOf("Completed"),
          ),
        ),
        "warranty|under warranty|is warranty": flag(0.14),
      },
      usualRows: 150,
    },
  ),
  entity(
    "parking session|parking record|parking lot|parking transaction|parking garage|parking|car park|parking event|parking lot record|parking stay",
    {
      domain: "vehicles",
      parents: "vehicle",
      core: {
        session_id: id("PK-", 5),
        "license_plate|plate|registration|vehicle|plate number": driven("license_plate"),
        "space|spot|parking space|slot|bay": pattern("(A|B|C|D)(0[1-9]|[1-4]\\d)"),
        "entered_at|entry time|entry|arrival|check in|time in|start time|date|arrived at": {
          ...instant("-P30D", "P0D"),
          shape: {
            kind: "season",
            hours: [1, 0.5, 0.3, 0.3, 0.5, 2, 6, 12, 14, 11, 9, 9, 10, 9, 8, 8, 8, 9, 9, 7, 5, 3, 2, 1],
          },
        } as GeneratorInput,
        "exited_at|exit time|exit|departure|check out|time out|end time|left at": firstOf(
          instantOf(
            "if(minutes_between(@entered_at, as_of()) < @minutes_parked, null, add_minutes(@entered_at, @minutes_parked))",
          ),
        ),
        "duration_minutes|duration|minutes|parking duration|length of stay": firstOf(
          wholeOf("if(is_empty(@exited_at), null, @minutes_parked)"),
        ),
        "fee|amount|price|charge|parking fee|cost": firstOf(
          formula(
            "if(is_empty(@exited_at), null, if(@minutes_parked < 16, 0, min(28, 3.5 * ceil(@minutes_parked / 60))))",
            { output: "decimal", scale: 2 },
          ),
        ),
        "status|state": firstOf(textOf('if(is_empty(@exited_at), "Parked", "Completed")')),
      },
      more: {
        minutes_parked: {
          kind: "integer",
          min: 4,
          max: 1400,
          distribution: { kind: "logNormal", median: 105, sigma: 0.9 },
        },
        ...carOf(driven),
        "payment_method|paid by": firstOf(onlyIf("@fee > 0", oneOf("Card:48|App:38|Cash:14"))),
        "level|floor": oneOf("P1:36|P2:34|P3:30"),
        "permit|has permit|subscriber": flag(0.16),
        "vehicle_type|type": oneOf("Car:90|Motorcycle:4|Van:6"),
      },
      usualRows: 300,
    },
  ),
  entity("fuel fill up|fuel record|fuel log|fuel purchase|refueling|fuel transaction|fill up|gas fill up", {
    domain: "vehicles",
    parents: "vehicle|car|driver|truck",
    core: {
      fill_id: id("FUEL-", 5),
      "filled_at|date|timestamp|fuel date": instant("-P180D", "P0D"),
      "vehicle|vehicle id|car|plate": driven("license_plate"),
      "station|gas station|fuel station|location": pattern(
        "(Meridian|Northway|Redwood|Summit) (Fuel|Petrol|Stop) #\\d{3}",
      ),
      "fuel_type|fuel": oneOf("Regular:58|Diesel:32|Premium:10"),
      "gallons|quantity|volume|litres|liters": numberAround(4, 32, 13.5, 4.5, 2),
      "price_per_gallon|unit price|price per liter|price per litre": formula(
        'round(if(@fuel_type == "Diesel", 3.89, if(@fuel_type == "Premium", 4.19, 3.39)) + normal(0, 0.16), 3)',
        { output: "decimal", scale: 3 },
      ),
      "total|cost|amount|total cost": sum("round(@gallons * @price_per_gallon, 2)"),
      "odometer|mileage": driven("mileage"),
    },
    more: { "driver|driver name": "full name", "mpg|fuel economy": numberAround(11, 38, 22, 5, 1) },
    usualRows: 200,
  }),
];
