import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  companyIn,
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  instant,
  money,
  numberAround,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  type Recipe,
  record,
  sometimes,
  template,
  text,
  whole,
  wholeAround,
  wholeTail,
} from "../make";

/** What finished goods are put together from; screws and the like go into all. */
const COMMON_PARTS = "Hex Bolt M6x20|Washer M6|Cable Tie 200 mm|Rating Plate";
const ASSEMBLIES: Readonly<Record<string, string>> = {
  "Espresso Machine Duo": `Boiler 1.2 L|Vibration Pump|Group Head|Portafilter|Control Board|Water Tank 2 L|Silicone Hose|${COMMON_PARTS}`,
  "Bench Pump 40": `Pump Housing|Impeller|Electric Motor|Shaft Seal|Inlet Flange|Ball Bearing 6204|${COMMON_PARTS}`,
  "Cordless Drill 18V": `Brushless Motor|Gear Unit|Keyless Chuck|Battery Pack|Trigger Switch|Housing Half|${COMMON_PARTS}`,
  "Office Chair Ergo": `Seat Plate|Gas Spring|Five-Star Base|Caster|Armrest|Mesh Back|${COMMON_PARTS}`,
  "Electric Scooter S2": `Deck Frame|Hub Motor|Battery Pack|Brake Lever|Front Fork|Display Unit|Tire 10 in|${COMMON_PARTS}`,
  "Wall Charger 11 kW": `Housing Half|Contactor|Control Board|Type 2 Cable|Terminal Block|LED Module|${COMMON_PARTS}`,
  "Dehumidifier 20 L": `Compressor|Condenser|Fan Blade|Water Tank 2 L|Humidity Sensor|Control Board|${COMMON_PARTS}`,
  "Conveyor Module 2 m": `Side Profile|Roller 50 mm|Gear Motor|Timing Belt|Foot Bracket|Proximity Sensor|${COMMON_PARTS}`,
};
/** What they cost by the piece. */
const PART_COSTS: Readonly<Record<string, number>> = Object.fromEntries(
  "Boiler 1.2 L=46.2|Vibration Pump=13.5|Group Head=58.4|Portafilter=18.9|Control Board=31.75|Water Tank 2 L=6.9|Silicone Hose=1.15|Hex Bolt M6x20=0.06|Washer M6=0.02|Cable Tie 200 mm=0.03|Rating Plate=0.22|Pump Housing=42.6|Impeller=11.3|Electric Motor=68.5|Shaft Seal=4.8|Inlet Flange=7.4|Ball Bearing 6204=2.35|Brushless Motor=21.4|Gear Unit=9.8|Keyless Chuck=5.6|Battery Pack=27.5|Trigger Switch=2.9|Housing Half=3.1|Seat Plate=8.2|Gas Spring=6.4|Five-Star Base=9.1|Caster=0.95|Armrest=4.7|Mesh Back=12.8|Deck Frame=34|Hub Motor=48.9|Brake Lever=3.6|Front Fork=14.2|Display Unit=11.7|Tire 10 in=6.3|Contactor=8.8|Type 2 Cable=29.4|Terminal Block=1.45|LED Module=1.9|Compressor=52.3|Condenser=18.6|Fan Blade=2.4|Humidity Sensor=1.7|Side Profile=22.5|Roller 50 mm=7.8|Gear Motor=74|Timing Belt=5.2|Foot Bracket=2.8|Proximity Sensor=9.6"
    .split("|")
    .map((line) => line.split("="))
    .map(([name = "", cost]) => [name, Number(cost)]),
);

/** Sensors and what they read; machines, orders, parts, inspections, stops and upkeep of factories. */

const ownSensor = (attribute: string) => ({ kind: "record", source: "sensor", attribute, per: "@sensor_id" }) as const;
/** What a sensor is and reads, the same sensor always the same; its kind is its parent's where it has one. */
function sensor(attribute: string): Recipe {
  const own = ownSensor(attribute);
  return firstOf({ ...own, where: [{ attribute: "sensor_type", sameAs: "@sensor_kind" }] }, own);
}
function reading(attribute: string): Recipe {
  const at = (when: string, kind: boolean): GeneratorInput => ({
    kind: "record",
    source: "sensor",
    attribute,
    per: "@sensor_id",
    where: [
      { attribute: "observed_at", sameAs: when },
      ...(kind ? [{ attribute: "sensor_type", sameAs: "@sensor_kind" }] : []),
    ],
  });
  return firstOf(at("@timestamp", true), at("@timestamp", false));
}
const machine = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "machine",
  attribute,
  per: "@machine_id",
});
/** A machine that makes pieces. */
const producing = (attribute: string): GeneratorInput =>
  ({
    ...machine(attribute),
    where: [
      {
        attribute: "area",
        anyOf: [
          "Machining",
          "Press shop",
          "Sheet metal",
          "Molding",
          "Extrusion",
          "Welding",
          "Assembly",
          "Electronics",
          "Packaging",
          "Filling",
        ],
      },
    ],
  }) as GeneratorInput;
const part = (attribute: string): GeneratorInput => record("part", attribute);
const percent = (expression: string) => formula(`round(${expression}, 1)`, { output: "decimal", scale: 1 });
/** A number as people order it: so many digits that count. */
const roundly = (number: string, digits: number) => {
  const unit = `pow(10, floor(log(${number}) / 2.302585) - ${digits - 1})`;
  return `round(${number} / ${unit}, 0) * ${unit}`;
};

const amount = (expression: string) => formula(`round(${expression}, 2)`, { output: "decimal", scale: 2 });
const count = (expression: string) => formula(expression, { output: "integer" });
const shiftOf = (time: string) =>
  formula(
    `if(hour(${time}) >= 6 && hour(${time}) < 14, "Morning", if(hour(${time}) >= 14 && hour(${time}) < 22, "Evening", "Night"))`,
    {
      output: "text",
    },
  );
const machineId = pattern("M-0(0[1-9]|1\\d|2[0-4])");
const lines = "Line A:30|Line B:28|Line C:24|Line D:18";

const READING_EXTRAS = {
  location: sensor("location"),
  "model|sensor model": sensor("model"),
  protocol: sensor("protocol"),
  "signal_dbm|signal strength|rssi|signal": sensor("signal_dbm"),
  "alarm|alert|is anomaly|anomaly|anomaly flag|is alert": reading("is_anomaly"),
  "threshold_low|lower limit|min threshold": sensor("threshold_low"),
  "threshold_high|upper limit|max threshold|threshold": sensor("threshold_high"),
  "error_code|fault code": sometimes(0.96, oneOf("E01|E04|E12|E23|E31")),
  temperature: "temperature",
  humidity: "humidity",
  pressure: "pressure",
  vibration: "vibration",
  energy: "energy consumption",
};

const { temperature: _, humidity: __, ...WITHOUT_CLIMATE } = READING_EXTRAS;

export const MANUFACTURING = [
  entity(
    "sensor reading|reading|iot reading|sensor data|measurement|iot sensor data|telemetry|iot data|device reading|sensor measurement|iot sensor|iot sensor reading|sensor log|iot device data|telemetry data|telemetry record|sensor event|iot event|device telemetry",
    {
      domain: "iot",
      parents: "sensor|device|meter|machine",
      core: {
        reading_id: id("RD-", 7),
        "sensor_id|device_id|sensor|device": pattern("SNS-0(0[1-9]|[1-3]\\d)"),
        "timestamp|recorded at|time|date|datetime|reading time|measured at": instant("-P7D", "P0D"),
        "sensor_type|type|measurement|metric|parameter|reading type": sensor("sensor_type"),
        "value|reading|measured value|reading value|sensor value": reading("value"),
        "unit|unit of measure|units": sensor("unit"),
        "status|reading status|quality flag|state": reading("reading_status"),
        "battery_level|battery|battery percent|battery level percent": sensor("battery_level"),
      },
      more: READING_EXTRAS,
      usualRows: 1000,
    },
  ),
  entity(
    "temperature reading|greenhouse reading|environmental reading|environment reading|room climate reading|climate sensor reading|consumption reading|cold chain reading",
    {
      domain: "iot",
      parents: "sensor|device|machine",
      core: {
        reading_id: id("RD-", 7),
        "sensor_id|device_id|sensor|device": pattern("SNS-0(0[1-9]|[1-3]\\d)"),
        "timestamp|recorded at|time|date": instant("-P7D", "P0D"),
        temperature: "",
        humidity: "",
        "battery_level|battery": sensor("battery_level"),
        status: "device status",
      },
      more: { ...WITHOUT_CLIMATE, value: numberAround(-5, 60, 21, 6, 2), unit: oneOf("°C") },
      usualRows: 1000,
    },
  ),
  entity("sensor|device|iot device|smart device|sensor device|gateway|edge device|connected device", {
    domain: "iot",
    parents: "site|customer|building|household|machine",
    core: {
      sensor_id: id("SNS-", 3),
      "name|label|sensor name|device name": template("{@type} Sensor {@sensor_id:digits}"),
      "type|sensor type|kind|device type": ownSensor("sensor_type"),
      "unit|unit of measure": ownSensor("unit"),
      "location|site|place": ownSensor("location"),
      "model|device model": ownSensor("model"),
      "installed_on|install date|installed|installation date": day("-P6Y", "-P30D"),
      "firmware|firmware version": ownSensor("firmware"),
      "battery_level|battery": ownSensor("battery_level"),
      status: oneOf("Online:86|Offline:6|Maintenance:4|Low battery:4"),
    },
    more: {
      "range_min|min range|min value|measuring range min": ownSensor("range_min"),
      "range_max|max range|max value|measuring range max": ownSensor("range_max"),
      "accuracy|precision": ownSensor("accuracy"),
      "protocol|connectivity|communication protocol": ownSensor("protocol"),
      "sampling_interval_s|sampling interval|interval|reporting interval": ownSensor("sampling_interval_s"),
      "threshold_low|lower limit": ownSensor("threshold_low"),
      "threshold_high|upper limit|threshold": ownSensor("threshold_high"),
      "failure_mode|failure type|fault": ownSensor("failure_mode"),
      "signal_dbm|signal strength|rssi": ownSensor("signal_dbm"),
      "last_seen|last reading|last contact": instant("-P2D", "P0D"),
      "calibrated_on|last calibration|calibration date": after("@installed_on", "P5D", "P29D"),
      "mac_address|mac": "mac address",
    },
    label: "name",
    usualRows: 20,
  }),
  entity("sensor failure|sensor fault|device failure|device alert|iot alert|sensor alert|alarm event", {
    domain: "iot",
    parents: "sensor|device",
    core: {
      alert_id: id("AL-", 5),
      "sensor_id|device_id|sensor|device": pattern("SNS-0(0[1-9]|[1-3]\\d)"),
      "type|sensor type": sensor("sensor_type"),
      "location|site": sensor("location"),
      "raised_at|timestamp|date|time|detected at": daytime("-P120D", "P0D"),
      "failure_mode|alert|cause|fault|message|alert type": sensor("failure_mode"),
      "severity|priority|level": oneOf("Low:40|Medium:36|High:18|Critical:6"),
      "resolved_at|cleared at|acknowledged at": sometimes(0.12, after("@raised_at", "PT4M", "PT22H", "datetime")),
      "status|state": formula('if(is_empty(@resolved_at), "Open", "Resolved")', { output: "text" }),
    },
    usualRows: 120,
  }),
  entity(
    "machine|equipment|industrial machine|factory machine|asset|factory equipment|manufacturing equipment|production machine|machinery",
    {
      domain: "manufacturing",
      parents: "production line|plant",
      core: {
        machine_id: id("M-", 3),
        "name|machine|machine name|equipment name|asset name": template("{@type} {@machine_id:digits}"),
        "type|machine type|equipment type|asset type": machine("machine_type"),
        "manufacturer|maker|brand": machine("manufacturer"),
        "model|machine model": machine("model"),
        "location|area|department|hall": machine("area"),
        "installed_on|install date|installation date|commissioned on|purchase date": day("-P14Y", "-P90D"),
        "operating_hours|run hours|hours": formula("round(days_between(@installed_on, as_of()) * uniform(6, 19))", {
          output: "integer",
        }),
        "status|machine status|state": oneOf("Running:74|Idle:14|Maintenance:9|Fault:3"),
        "last_maintenance|last service|last maintenance date|last serviced": firstOf(day("-P80D", "-P1D")),
      },
      more: {
        "serial_number|serial|serial no": machine("serial_number"),
        "power_kw|power|rated power": machine("power_kw"),
        "purchase_price|price|cost|value|purchase cost": machine("purchase_price"),
        criticality: machine("criticality"),
        "cycle_time_s|cycle time|ideal cycle time": producing("cycle_time_s"),
        "next_maintenance|next service|next maintenance date|maintenance due": after(
          "@last_maintenance",
          "P82D",
          "P180D",
        ),
        "failure_mode|common failure|failure type": machine("failure_mode"),
        "spare_part|critical spare": machine("spare_part"),
        "production_line|line": oneOf(lines),
        "oee|oee percent": numberAround(42, 92, 71, 9, 1),
      },
      label: "name",
      usualRows: 15,
    },
  ),
  entity("production line|assembly line|line", {
    domain: "manufacturing",
    parents: "plant",
    core: {
      line_id: id("LN-", 2),
      name: { kind: "sequence", prefix: "Line " },
      "product|product family": part("category"),
      "capacity_per_hour|capacity": wholeAround(60, 2400, 620, 320),
      "shift_supervisor|supervisor": "full name",
      status: oneOf("Running:80|Changeover:12|Stopped:8"),
    },
    label: "name",
    usualRows: 5,
  }),
  entity(
    "production run|work order|production record|production order|manufacturing record|batch|production batch|manufacturing data|production data|factory production|manufacturing order|production log|manufacturing batch|job order",
    {
      domain: "manufacturing",
      parents: "machine|production line|plant|product",
      core: {
        run_id: id("WO-", 5),
        "product|part|item|product name|part name": part("name"),
        "machine|machine type|equipment": part("machine_type"),
        "production_line|line": oneOf(lines),
        "started_at|start time|date|start|production date|start date|timestamp": {
          ...instant("-P90D", "P8D"),
          shape: { kind: "recent", skew: 1.3 },
        } as GeneratorInput,
        "planned_quantity|planned|target quantity|quantity planned|order quantity|target": firstOf(
          count(roundly("@run_hours * 3600 * @pieces / @own_cycle", 2)),
        ),
        "units_produced|produced|quantity|actual quantity|quantity produced|output|total produced": count(
          'if(@status == "Planned", 0, if(@status != "Completed", floor(@planned_quantity * uniform(0.08, 0.85)), floor(@planned_quantity * uniform(0.95, 1.02))))',
        ),
        "defects|defective units|scrap|rejected|defect count|scrap quantity|rejects": count(
          "floor(@units_produced * @usual_scrap / 100 * exp(normal(-0.1, 0.5)))",
        ),
        "defect_rate|scrap rate": amount("@defects / max(@units_produced, 1) * 100"),
        "shift|work shift": shiftOf("@started_at"),
        "status|order status|state": either(
          "@started_at > as_of()",
          oneOf("Planned"),
          either(
            "hours_between(@started_at, as_of()) < 40",
            oneOf("In progress"),
            oneOf("Completed:95|On hold:3|Cancelled:2"),
          ),
        ),
      },
      helpers: {
        own_cycle: part("cycle_time_s"),
        own_product: part("name"),
        run_hours: firstOf(amount("clamp(exp(normal(1.9, 0.6)), 1.5, 40)")),
        pieces: firstOf(
          count(
            'if(contains(@own_product, "Tablet"), 60, if(contains(@own_product, "Bottle Cap"), 24, if(contains(@own_product, "Syringe"), 16, 1)))',
          ),
        ),
      },
      more: {
        usual_scrap: part("scrap_rate"),
        "part_number|sku|product code|item code": part("part_number"),
        "material|raw material": part("material"),
        "process|operation": part("process"),
        "category|product family": part("category"),
        "unit_cost|cost per unit": part("unit_cost"),
        "total_cost|production cost|cost": amount("@unit_cost * @units_produced"),
        "cycle_time_s|cycle time|cycle time seconds": part("cycle_time_s"),
        "good_units|good quantity|accepted|good parts": count("@units_produced - @defects"),
        "yield_percent|yield|first pass yield": amount("(1 - @defects / max(@units_produced, 1)) * 100"),
        "duration_hours|duration|run time|runtime hours": amount(
          "max(0.2, @units_produced * @own_cycle / @pieces / 3600 * uniform(1.02, 1.2))",
        ),
        "ended_at|end time|finished at|completed at|end": formula(
          'if(@status == "Completed", add_minutes(@started_at, round(@duration_hours * 60)), null)',
          { output: "datetime" },
        ),
        "operator|operator name|worker": person("full_name", "operator"),
        "supervisor|shift lead": person("full_name", "supervisor"),
        "machine_id|machine no": machineId,
        "batch_number|lot|lot number|batch no": pattern("L2[56](0[1-9]|1[0-2])[0-2]\\d-[A-C]"),
        "downtime_minutes|downtime|stop minutes": wholeTail(0, 240, 14, 1),
        "priority|order priority": oneOf("Normal:70|High:22|Urgent:8"),
        "due_date|deadline": after("@started_at", "P3D", "P21D"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "quality inspection|inspection|quality check|quality|quality control record|quality data|quality metric|quality control|qc record|quality report|quality control data|qc inspection|product inspection",
    {
      domain: "manufacturing",
      parents: "production run|machine|supplier|permit|part|work order|production order",
      core: {
        inspection_id: id("QI-", 5),
        "part|product|item|part name|product name|component": part("name"),
        "batch_number|lot|batch|lot number": pattern("L2[56](0[1-9]|1[0-2])[0-2]\\d-[A-C]"),
        "inspected_at|date|timestamp|inspection date|inspected on": day("-P1Y", "P0D"),
        "inspector|inspected by|inspector name|quality inspector": "inspector",
        "sample_size|size|samples|sample|quantity inspected": {
          kind: "choice",
          values: [5, 13, 20, 32, 50, 80, 125],
          weights: [10, 18, 26, 22, 14, 7, 3],
        },
        "defects|defects found|defect count|defective": count(
          "if(chance(0.64), 0, min(@sample_size, 1 + floor(@sample_size * @usual_scrap / 100 * exp(normal(0, 0.6)))))",
        ),
        "defect_type|defect|type of defect|issue": firstOf(either("@defects == 0", oneOf("None"), part("defect_type"))),
        "result|status|inspection result|pass fail|outcome|verdict": formula(
          'if(@defects == 0, "Pass", if(@defects <= max(1, @sample_size * 0.025), "Rework", "Fail"))',
          { output: "text" },
        ),
      },
      more: {
        usual_scrap: part("scrap_rate"),
        "part_number|sku|part no": part("part_number"),
        "process|operation": part("process"),
        "machine|machine type": part("machine_type"),
        material: part("material"),
        "defect_rate|defect percentage": amount("@defects / @sample_size * 100"),
        "severity|defect severity": either("@defects == 0", oneOf("None"), oneOf("Minor:58|Major:34|Critical:8")),
        "root_cause|cause": firstOf(either("@defects == 0", oneOf("None"), part("root_cause"))),
        "corrective_action|action taken|action|disposition": firstOf(
          either("@defects == 0", oneOf("None"), part("corrective_action")),
        ),
        "measurement|dimension|characteristic|measured characteristic": part("dimension"),
        "nominal_mm|nominal|target value|target": part("nominal_mm"),
        "tolerance_mm|tolerance": part("tolerance_mm"),
        "measured_mm|measured value|actual|measured|value": part("measured_mm"),
        "deviation_mm|deviation": formula("round(@measured_mm - @nominal_mm, 3)", { output: "decimal", scale: 3 }),
        "in_tolerance|within tolerance": formula("abs(@measured_mm - @nominal_mm) <= @tolerance_mm", {
          output: "boolean",
        }),
        "production_line|line": oneOf(lines),
        "shift|work shift": oneOf("Morning:42|Evening:36|Night:22"),
        "notes|comments|remarks": text("note", "manufacturing"),
      },
      usualRows: 200,
    },
  ),
  entity("defect|defect record|non conformance|nonconformity|ncr|non conformance report|quality issue|scrap record", {
    domain: "manufacturing",
    parents: "production run|machine|work order|production order|quality inspection",
    core: {
      defect_id: id("DF-", 5),
      "part|product|part name|item": part("name"),
      "process|operation": part("process"),
      "defect_type|defect|type|issue": part("defect_type"),
      "detected_at|date|found on|reported at": day("-P1Y", "P0D"),
      "quantity|affected units|units": wholeTail(1, 400, 6, 1.1),
      "severity|class": oneOf("Minor:58|Major:34|Critical:8"),
      "root_cause|cause": part("root_cause"),
      "corrective_action|action|fix": part("corrective_action"),
      "status|state": formula(
        'if(days_between(@detected_at, as_of()) > 30, "Closed", if(chance(0.5), "In progress", "Open"))',
        { output: "text" },
      ),
    },
    more: {
      "cost|scrap cost|cost of defect": amount("@quantity * @unit_cost"),
      unit_cost: part("unit_cost"),
      "machine|machine type": part("machine_type"),
      "reported_by|inspector|detected by": person("full_name", "inspector"),
    },
    usualRows: 150,
  }),
  entity("part|component|manufactured part|machined part|part master", {
    domain: "manufacturing",
    parents: "supplier",
    core: {
      part_number: { forms: [part("part_number")], unique: true },
      "name|part|part name|component|description": part("name"),
      "category|part family|type": part("category"),
      "material|raw material": part("material"),
      "process|manufacturing process": part("process"),
      "unit_cost|cost|price": part("unit_cost"),
      "weight_kg|weight": part("weight_kg"),
      "stock|quantity|stock quantity|on hand": wholeTail(0, 5000, 240, 1),
      "lead_time_days|lead time": "lead time days",
    },
    more: {
      "nominal_mm|nominal|nominal dimension": part("nominal_mm"),
      "tolerance_mm|tolerance": part("tolerance_mm"),
      "dimension|critical dimension": part("dimension"),
      "cycle_time_s|cycle time": part("cycle_time_s"),
      "reorder_point|reorder level|minimum stock": wholeTail(10, 800, 80, 0.8),
      "revision|rev": oneOf("A:30|B:32|C:22|D:16"),
    },
    label: "name",
    usualRows: 40,
  }),
  entity(
    "bill of materials|bom|bill of materials item|bom item|bom line|bom entry|product structure|bill of material line|parts list",
    {
      domain: "manufacturing",
      parents: "product|part",
      core: {
        line_no: { kind: "sequence" },
        "parent_part|assembly|parent|finished good|product|parent item": oneOf(Object.keys(ASSEMBLIES).join("|")),
        "component|part|child part|component name|item|material": oneOfGiven("@parent_part", ASSEMBLIES, COMMON_PARTS),
        "part_number|component number|component id|item number": pattern("(MEC|ELE|PLA|STD)-\\d{5}"),
        "quantity|qty|quantity per assembly|qty per": {
          kind: "choice",
          values: [1, 2, 4, 6, 8, 12],
          weights: [52, 20, 14, 6, 5, 3],
        },
        "unit|uom|unit of measure": oneOf("pcs"),
        "unit_cost|cost|unit price": numberGiven("@component", PART_COSTS),
        "total_cost|extended cost|line cost": amount("@quantity * @unit_cost"),
        "supplier|vendor|supplier name": companyIn("Industrial Machinery|Auto Parts|Electronics|Metals|Plastics"),
      },
      more: {
        "level|bom level": { kind: "choice", values: [1, 2, 3], weights: [58, 32, 10] },
        "lead_time_days|lead time": wholeAround(3, 90, 24, 14),
        "make_or_buy|sourcing|procurement type": oneOf("Buy:70|Make:30"),
        "revision|rev": oneOf("A:40|B:32|C:20|D:8"),
        "scrap_percent|scrap factor": numberAround(0.2, 6, 1.6, 1, 1),
      },
      usualRows: 120,
    },
  ),
  entity("spare part|auto part|car part|vehicle part", {
    domain: "manufacturing",
    parents: "supplier|machine",
    core: {
      part_number: { forms: [pattern("[A-Z]{2}-\\d{4}-[A-Z]\\d")], unique: true },
      "name|part|part name": oneOf(
        "Brake caliper|Fuel pump|Alternator|Wheel bearing|Timing belt|Control arm|Radiator|Oxygen sensor|Clutch disc|Ignition coil|Shock absorber|Headlight assembly",
      ),
      material: oneOfGiven(
        "@name",
        {
          "Timing belt": "Rubber",
          "Radiator|Alternator|Ignition coil": "Aluminum|Copper",
          "Headlight assembly": "Plastic|Polycarbonate",
          "Oxygen sensor": "Ceramic",
          "Fuel pump": "Plastic|Steel",
        },
        "Steel|Aluminum|Cast iron",
      ),
      "unit_cost|cost|price": money(1.5, 900, 34, 1),
      "weight_kg|weight": numberAround(0.05, 40, 2.8, 3, 2),
      "stock|quantity": wholeTail(0, 5000, 240, 1),
      "lead_time_days|lead time": "lead time days",
    },
    label: "name",
    usualRows: 40,
  }),
  entity("plant|factory|assembly plant|manufacturing plant|maquiladora plant|maquiladora|production site", {
    domain: "manufacturing",
    core: {
      plant_id: id("PL-", 2),
      name: template("{@city} Plant"),
      city: record("place", "city", "plant"),
      country: record("place", "country", "plant"),
      "industry|products|product family": part("category"),
      "employees|headcount": wholeAround(60, 6000, 900, 700),
      "capacity|annual capacity": wholeTail(10_000, 2_000_000, 180_000, 0.9),
      "opened_on|opened": day("-P40Y", "-P2Y"),
      manager: "manager name",
    },
    label: "name",
    usualRows: 5,
  }),
  entity(
    "oee record|oee|oee report|machine performance|overall equipment effectiveness|line performance|equipment effectiveness record|oee data|production kpi",
    {
      domain: "manufacturing",
      parents: "machine|production line",
      core: {
        "date|day|production date": day("-P90D", "-P1D"),
        "machine_id|machine|equipment": machineId,
        "machine_type|type": producing("machine_type"),
        "shift|work shift": oneOf("Morning:36|Evening:34|Night:30"),
        "planned_minutes|planned production time|planned time|scheduled minutes": {
          kind: "choice",
          values: [420, 450, 480],
          weights: [24, 46, 30],
        },
        "downtime_minutes|downtime|stop time|unplanned downtime": {
          kind: "integer",
          min: 0,
          max: 260,
          distribution: { kind: "logNormal", median: 38, sigma: 0.7 },
        },
        "total_units|units produced|total count|total pieces|output": count(
          "floor((@planned_minutes - @downtime_minutes) * 60 / @ideal_cycle_s * uniform(0.8, 0.985))",
        ),
        "good_units|good count|good pieces": count("floor(@total_units * uniform(0.955, 0.999))"),
        "availability|availability percent|availability rate": percent(
          "(@planned_minutes - @downtime_minutes) / @planned_minutes * 100",
        ),
        "performance|performance percent|performance rate": percent(
          "@total_units * @ideal_cycle_s / ((@planned_minutes - @downtime_minutes) * 60) * 100",
        ),
        "quality|quality percent|quality rate": percent("@good_units / max(@total_units, 1) * 100"),
        "oee|oee percent|overall equipment effectiveness": percent("@availability * @performance * @quality / 10000"),
      },
      more: {
        "ideal_cycle_s|ideal cycle time|cycle time": producing("cycle_time_s"),
        "run_minutes|operating time|run time|uptime": count("@planned_minutes - @downtime_minutes"),
        "rejects|scrap|defects|rejected units": count("@total_units - @good_units"),
        "main_loss|loss reason|downtime reason": producing("failure_mode"),
        "production_line|line": oneOf(lines),
        "operator|operator name": person("full_name", "operator"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "machine maintenance|equipment maintenance|maintenance order|maintenance work order|machine maintenance record|equipment maintenance record|machine service|maintenance task|maintenance history|maintenance schedule|maintenance event|preventive maintenance|machine maintenance log|equipment maintenance log",
    {
      domain: "manufacturing",
      parents: "machine|equipment|technician|asset",
      core: {
        maintenance_id: id("MT-", 5),
        "machine_id|machine no|equipment id|asset id": machineId,
        "machine|machine type|equipment|asset|machine name": machine("machine_type"),
        "type|maintenance type|type of maintenance": oneOf("Preventive:58|Corrective:28|Inspection:10|Predictive:4"),
        "description|task|work performed|work done|issue|problem": firstOf(
          either('@type == "Corrective"', machine("failure_mode"), machine("maintenance_task")),
        ),
        "date|performed on|maintenance date|service date|scheduled date|started at|scheduled for": day("-P1Y", "P30D"),
        "technician|performed by|technician name|assigned to|engineer": person("full_name", "technician"),
        "duration_hours|duration|hours|labor hours|time spent": formula(
          'round(if(@type == "Corrective", exp(normal(1.1, 0.6)), exp(normal(0.4, 0.4))), 1)',
          { output: "decimal", scale: 1 },
        ),
        "cost|total cost|maintenance cost|amount": amount("@duration_hours * 68 + @parts_cost"),
        "status|state": either(
          "@date > as_of()",
          oneOf("Scheduled"),
          either(
            "days_between(@date, as_of()) < 4",
            oneOf("In progress:50|Completed:50"),
            oneOf("Completed:96|Cancelled:4"),
          ),
        ),
      },
      more: {
        "parts_cost|spare parts cost|material cost": formula(
          'if(@type == "Inspection", 0, round(exp(normal(if(@type == "Corrective", 5.4, 4), 0.9)), 2))',
          { output: "decimal", scale: 2 },
        ),
        "part_replaced|parts used|spare part|spare parts|replaced part": firstOf(
          either('@type == "Inspection"', oneOf("None"), machine("spare_part")),
        ),
        "downtime_hours|downtime|machine downtime": formula(
          'round(@duration_hours * if(@type == "Corrective", uniform(1.2, 2.6), uniform(0.5, 1)), 1)',
          { output: "decimal", scale: 1 },
        ),
        priority: either(
          '@type == "Corrective"',
          oneOf("High:46|Critical:18|Medium:36"),
          oneOf("Low:44|Medium:50|High:6"),
        ),
        "manufacturer|brand": machine("manufacturer"),
        "model|machine model": machine("model"),
        "area|location|department": machine("area"),
        "next_due|next maintenance|next due date|next service date": after("@date", "P60D", "P200D"),
        "notes|comments|remarks": text("note", "manufacturing"),
      },
      usualRows: 150,
    },
  ),
  entity(
    "downtime event|downtime|machine stop|machine downtime|stoppage|downtime record|production stop|downtime log",
    {
      domain: "manufacturing",
      parents: "machine|production line",
      core: {
        event_id: id("DT-", 5),
        "machine_id|machine no": machineId,
        "machine|machine type|equipment": machine("machine_type"),
        "started_at|start time|start|date|timestamp": instant("-P120D", "-P1D"),
        "duration_minutes|duration|minutes|downtime minutes": {
          kind: "integer",
          min: 2,
          max: 900,
          distribution: { kind: "logNormal", median: 24, sigma: 1 },
        },
        "ended_at|end time|end": formula("add_minutes(@started_at, @duration_minutes)", { output: "datetime" }),
        "category|downtime type|type": oneOf(
          "Breakdown:40|Changeover:26|Material shortage:14|Cleaning:12|No operator:8",
        ),
        "reason|cause|failure|downtime reason": firstOf(
          either(
            '@category == "Breakdown"',
            machine("failure_mode"),
            oneOfGiven(
              "@category",
              {
                Changeover: "Tool change|Product change|Mold change|First-piece approval",
                "Material shortage": "Late delivery|Raw material empty|Wrong material staged|Packaging missing",
                Cleaning: "Shift cleaning|Allergen clean-down|Chip removal",
                "No operator": "Break not covered|Sick leave|Training",
              },
              "Adjustment",
            ),
          ),
        ),
        "shift|work shift": shiftOf("@started_at"),
        "planned|is planned": formula('@category == "Changeover" || @category == "Cleaning"', { output: "boolean" }),
      },
      more: {
        "lost_units|units lost|lost production": count("round(@duration_minutes * uniform(0.6, 3.4))"),
        "operator|reported by": person("full_name", "operator"),
        "production_line|line": oneOf(lines),
      },
      usualRows: 150,
    },
  ),
  entity(
    "machine failure|predictive maintenance record|equipment failure|failure record|breakdown|predictive maintenance|predictive maintenance data",
    {
      domain: "manufacturing",
      parents: "machine",
      core: {
        record_id: id("PM-", 6),
        "machine_id|machine": machineId,
        "timestamp|date|recorded at|time": instant("-P1Y", "P0D"),
        "air_temperature_k|air temperature": numberAround(295, 305, 300, 2, 1),
        "process_temperature_k|process temperature": formula("round(@air_temperature_k + normal(10, 1), 1)", {
          output: "decimal",
          scale: 1,
        }),
        "rotational_speed_rpm|rpm|speed|rotational speed": wholeAround(1180, 2800, 1540, 180),
        "torque_nm|torque": formula("round(clamp(90 - @rotational_speed_rpm * 0.032 + normal(0, 6), 4, 76), 1)", {
          output: "decimal",
          scale: 1,
        }),
        "tool_wear_min|tool wear": whole(0, 250),
        "failure|machine failure|failed|target": formula(
          "chance(if(@tool_wear_min > 205 || @torque_nm > 60, 0.24, 0.012))",
          { output: "boolean" },
        ),
        "failure_type|failure mode": formula(
          'if(!@failure, "None", if(@tool_wear_min > 205, "Tool wear", if(@torque_nm > 60, "Overstrain", if(chance(0.5), "Heat dissipation", "Power failure"))))',
          { output: "text" },
        ),
      },
      more: {
        "vibration|vibration mm s": formula("round(abs(normal(2.2, 0.6)) + if(@failure, uniform(2, 6), 0), 2)", {
          output: "decimal",
          scale: 2,
        }),
        "machine_type|type": machine("machine_type"),
        "pressure|oil pressure": numberAround(2.5, 7.5, 5.2, 0.5, 2),
        "operating_hours|hours": wholeTail(10, 40_000, 5200, 0.9),
        "is_critical|critical": flag(0.2),
      },
      usualRows: 500,
    },
  ),
];
