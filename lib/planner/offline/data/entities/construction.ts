import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  companyIn,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  record,
  wholeAround,
  wholeTail,
  workday,
} from "../make";

/** Building sites: projects and their phases, trades, materials, permits and accidents. */

const material = (attribute: string): GeneratorInput => record("building_material", attribute);
const decimal = (expression: string, scale = 2) =>
  formula(`round(${expression}, ${scale})`, { output: "decimal", scale });
const whole = (expression: string) => formula(expression, { output: "integer" });
const builder = companyIn("Construction");
const budget = formula(
  'round(exp(normal(if(@building_type == "Single-family House", 13, if(@building_type == "Bridge" || @building_type == "Hospital Wing", 16.8, 15.6)), 0.5)) / 1000) * 1000',
  { output: "decimal", scale: 2 },
);
const STREETS =
  "Maple Street|Oak Avenue|Harbor Road|Mill Lane|Cedar Court|Park Place|River Street|Chestnut Hill|Lakeview Drive|Second Street|Orchard Lane|Station Road|Willow Way|Prospect Avenue|Highland Terrace|Church Street";
const PLACES = "Riverside|Northgate|Lakeside|Harbor|Parkview|Westfield|Highland|Union|Meadow|Eastgate|Summit|Cedar";
/** Houses go by their street, all else by what it will be called. */
const projectName = formula(
  'if(@building_type == "Single-family House", concat(random_int(2, 240), " ", @own_street, " Residence"), if(@building_type == "Road Renewal", concat(@own_street, " Renewal"), concat(@city, " ", if(contains("School Hospital Wing Bridge", @building_type), "", concat(@own_place, " ")), @own_noun)))',
  { output: "text" },
);
const TYPES =
  "Apartment Building:22|Single-family House:22|Office Building:13|School:9|Warehouse:12|Retail Park:7|Hospital Wing:4|Hotel:5|Bridge:3|Road Renewal:3";
const TRADES =
  "Concrete:14|Carpentry:14|Electrical:14|Plumbing:12|Masonry:10|Drywall:8|Roofing:8|HVAC:8|Painting:7|Earthworks:5";

const NAMED = {
  own_street: oneOf(STREETS),
  own_place: oneOf(PLACES),
  own_noun: oneOfGiven(
    "@building_type",
    {
      "Apartment Building": "Apartments|Residences|Lofts",
      "Office Building": "Office Center|Business Center|Tower",
      School: "Elementary School|Middle School|High School|Charter School",
      Warehouse: "Distribution Center|Warehouse|Logistics Center",
      "Retail Park": "Shopping Center|Retail Park|Plaza",
      "Hospital Wing": "Hospital East Wing|General Hospital Surgery Wing|Medical Center Expansion",
      Hotel: "Hotel|Inn & Suites|Suites",
      Bridge: "River Bridge Replacement|Bridge Rehabilitation|Railroad Overpass",
    },
    "Building",
  ),
} as const;
/** A report tells of a project by its name alone. */
const OF_PROJECT = { building_type: oneOf(TYPES), city: "city", ...NAMED } as const;

export const CONSTRUCTION = [
  entity(
    "construction project|construction site|building project|contractor job|construction job|building site|construction data|construction record",
    {
      domain: "construction",
      parents: "contractor",
      core: {
        project_id: id("CP-", 4),
        "name|project|project name": projectName,
        "building_type|type|project type": oneOf(TYPES),
        "city|location|site": "city",
        "contractor|general contractor|builder": builder,
        "start_date|started on": day("-P3Y", "P60D"),
        "end_date|completion date|planned end|expected completion|deadline": formula(
          "add_days(@start_date, round(@own_months * 30.4 * uniform(0.85, 1.2)))",
          { output: "date" },
        ),
        "budget|contract value|estimated cost|budget usd": budget,
        "progress_percent|progress|completion percent|percent complete": formula(
          'if(@status == "Completed", 100, if(@status == "Planning", 0, clamp(round(days_between(@start_date, as_of()) / max(1, days_between(@start_date, @end_date)) * 100 * uniform(0.8, 1.05)), 1, random_int(84, 97))))',
          { output: "integer" },
        ),
        "status|project status": firstOf(
          either(
            "@start_date > as_of()",
            oneOf("Planning"),
            either(
              "@end_date < as_of()",
              oneOf("Completed:88|Delayed:12"),
              oneOf("In progress:90|On hold:7|Delayed:3"),
            ),
          ),
        ),
      },
      more: {
        ...NAMED,
        // A dearer building takes longer, a house less long than a bridge.
        own_months: formula(
          'if(@building_type == "Single-family House", 9, if(@building_type == "Road Renewal" || @building_type == "Warehouse", 10, 13)) * pow(@budget / if(@building_type == "Single-family House", 450000, 5000000), 0.28)',
          { output: "decimal", scale: 2 },
        ),
        "actual_cost|spent|cost|cost to date": decimal("@budget * @progress_percent / 100 * uniform(0.92, 1.14)"),
        "phase|current phase|stage": formula(
          'if(@progress_percent == 0, "Planning", if(@progress_percent < 8, "Site Preparation", if(@progress_percent < 20, "Foundation", if(@progress_percent < 48, "Structure", if(@progress_percent < 65, "Envelope", if(@progress_percent < 82, "Services", if(@progress_percent < 100, "Finishes", "Handed over")))))))',
          { output: "text" },
        ),
        "project_manager|manager|site manager": person("full_name", "manager"),
        "client|owner|customer": { kind: "record", source: "company", attribute: "name", as: "client" },
        "workers|crew size|number of workers": wholeAround(4, 160, 32, 24),
        "floors|storeys|stories": numberGiven("@building_type", {
          "Apartment Building": [3, 4, 5, 6, 8],
          "Single-family House": [1, 2],
          "Office Building|Hotel": [4, 6, 8, 12],
          "School|Hospital Wing": [2, 3, 4],
          "Warehouse|Retail Park": [1],
          "Bridge|Road Renewal": [0],
        }),
        "area_m2|floor area|area": whole("round(@budget / uniform(1400, 2600))"),
        "permit_number|permit": pattern("BP-202[3-6]-\\d{5}"),
      },
      label: "name",
    },
  ),
  entity(
    "construction phase|project phase|construction task|construction milestone|construction schedule|construction activity",
    {
      domain: "construction",
      parents: "construction project",
      core: {
        task_id: id("CT-", 4),
        "phase|stage": oneOf(
          "Site Preparation:8|Foundation:14|Structure:22|Envelope:18|Services:18|Finishes:16|Landscaping:4",
        ),
        "task|activity|description|name": oneOfGiven(
          "@phase",
          {
            "Site Preparation": "Clear site|Set up fencing|Excavate|Survey and peg out",
            Foundation: "Pour footings|Fix rebar|Waterproof basement|Lay drainage",
            Structure: "Erect columns|Pour slab level 2|Build load-bearing walls|Install roof trusses",
            Envelope: "Install windows|Lay roof covering|Fit insulation|Hang facade panels",
            Services: "Rough-in electrical|Install ductwork|Lay water pipes|Mount heat pump",
            Finishes: "Hang drywall|Paint walls|Lay flooring|Tile bathrooms",
            Landscaping: "Pave paths|Plant trees|Build parking area",
          },
          "Inspect works",
        ),
        "trade|crew": oneOfGiven(
          "@phase",
          {
            "Site Preparation": "Earthworks",
            Foundation: "Concrete|Steel Fixing",
            Structure: "Carpentry|Masonry|Concrete",
            Envelope: "Roofing|Glazing|Insulation",
            Services: "Electrical|Plumbing|HVAC",
            Finishes: "Drywall|Painting|Flooring|Tiling",
            Landscaping: "Landscaping",
          },
          "Carpentry",
        ),
        "start_date|start|planned start": day("-P1Y", "P90D"),
        "duration_days|duration|days": numberGiven("@phase", {
          "Site Preparation|Landscaping": [4, 6, 10],
          Foundation: [8, 12, 18],
          Structure: [15, 25, 40],
          "Envelope|Services": [10, 18, 28],
          Finishes: [6, 12, 20],
        }),
        "end_date|end|planned end": formula("add_days(@start_date, @duration_days)", { output: "date" }),
        status: either(
          "@start_date > as_of()",
          oneOf("Planned"),
          either("@end_date < as_of()", oneOf("Done:90|Delayed:10"), oneOf("In progress")),
        ),
      },
      usualRows: 80,
    },
  ),
  entity("building material|construction material|material order|construction supply|material delivery|material list", {
    domain: "construction",
    parents: "construction project|supplier",
    core: {
      order_id: id("MO-", 5),
      "material|item|material name|name": material("material"),
      "category|material type": material("category"),
      "unit|unit of measure": material("unit"),
      "quantity|qty": material("quantity"),
      "unit_price|price|unit cost|price per unit": material("unit_price"),
      "total_cost|total|amount|cost|total price": decimal("@quantity * @unit_price"),
      "trade|used by": material("trade"),
      "phase|stage": material("phase"),
      "delivery_date|delivered on|date|delivery": day("-P300D", "P45D"),
    },
    more: {
      "supplier|vendor": companyIn("Construction|Building Materials", "supplier"),
      "ordered_on|order date": formula("add_days(@delivery_date, 0 - random_int(3, 24))", { output: "date" }),
      status: either("@delivery_date > as_of()", oneOf("Ordered"), oneOf("Delivered:97|Returned:3")),
    },
    usualRows: 120,
  }),
  entity(
    "safety incident|construction incident|workplace accident|site accident|accident report of site|safety report|workplace injury|site incident|construction accident",
    {
      domain: "construction",
      parents: "construction project|employee",
      core: {
        incident_id: id("SI-", 4),
        "occurred_at|date|incident date|timestamp": {
          kind: "datetime",
          output: "datetime",
          from: { asOf: "-P2Y" },
          to: { asOf: "-P1D" },
          shape: {
            kind: "season",
            hours: [0, 0, 0, 0, 0, 1, 4, 9, 10, 11, 11, 9, 6, 10, 11, 9, 6, 2, 0, 0, 0, 0, 0, 0],
            weekdays: [10, 10, 10, 10, 9, 2, 0],
          },
        } as GeneratorInput,
        "type|incident type|accident type": oneOf(
          "Slip or trip:26|Struck by object:18|Fall from height:12|Cut:16|Manual handling:14|Caught between:5|Electric shock:3|Vehicle contact:6",
        ),
        "location|area|where": oneOfGiven(
          "@type",
          {
            "Fall from height": "Scaffold:34|Roof:28|Slab edge:14|Stairwell:14|Ladder:10",
            "Vehicle contact": "Access road:50|Loading area:36|Trench:14",
            "Caught between": "Loading area|Trench|Scaffold|Material store",
            "Manual handling": "Material store:40|Loading area:34|Slab level 2:16|Stairwell:10",
            "Electric shock": "Slab level 2|Basement|Roof",
            "Struck by object": "Scaffold|Slab level 2|Loading area|Trench|Material store",
          },
          "Stairwell:24|Slab level 2:24|Access road:18|Scaffold:14|Material store:12|Trench:8",
        ),
        "trade|occupation": oneOf(TRADES),
        "injured_person|worker|person|employee": "full name",
        "injury|injured part": oneOfGiven(
          "@type",
          {
            "Slip or trip": "Sprained ankle|Bruised knee|Wrist fracture",
            "Struck by object": "Head laceration|Bruised shoulder|Foot contusion",
            "Fall from height": "Leg fracture|Back injury|Rib fracture",
            Cut: "Hand laceration|Finger cut",
            "Manual handling": "Back strain|Shoulder strain",
            "Caught between": "Crushed finger|Hand fracture",
            "Electric shock": "Minor burn|Arrhythmia",
            "Vehicle contact": "Leg contusion|Foot fracture",
          },
          "Bruise",
        ),
        "severity|level": formula(
          'if(contains(@injury, "fracture") || contains(@injury, "Crushed") || @injury == "Back injury" || @injury == "Arrhythmia", "Serious", if(contains(@injury, "laceration") || contains(@injury, "strain") || contains(@injury, "Sprained"), "Moderate", "Minor"))',
          { output: "text" },
        ),
        "lost_days|days lost|lost time": formula(
          'if(@severity == "Serious", random_int(14, 90), if(@severity == "Moderate", random_int(2, 12), random_int(0, 1)))',
          { output: "integer" },
        ),
        "corrective_action|action taken|measure": oneOfGiven(
          "@type",
          {
            "Slip or trip": "Walkway cleared|Anti-slip mats laid|Lighting added",
            "Struck by object": "Toe boards fitted|Exclusion zone marked",
            "Fall from height": "Guardrail installed|Harness training repeated",
            Cut: "Cut-resistant gloves issued|Blade guard fitted",
            "Manual handling": "Lifting aid provided|Toolbox talk held",
            "Caught between": "Machine guard fitted|Lockout rule enforced",
            "Electric shock": "RCD checked|Cable replaced",
            "Vehicle contact": "Banksman assigned|Traffic plan changed",
          },
          "Toolbox talk held",
        ),
      },
      more: {
        "reportable|osha recordable": formula("@lost_days >= 3", { output: "boolean" }),
        "ppe_worn|ppe": flag(0.86),
        "reported_by|supervisor": person("full_name", "supervisor"),
      },
      usualRows: 60,
    },
  ),
  entity("contractor|subcontractor|builder|construction company", {
    domain: "construction",
    core: {
      contractor_id: id("CON-", 3),
      "name|company|company name": companyIn(
        "Construction|Roofing|Electrical Contracting|Plumbing & Heating",
        "contractor",
      ),
      "trade|specialty": oneOf(`General:24|${TRADES}`),
      "license_number|license": pattern("C-\\d{6}"),
      "contact|contact name": "full name",
      phone: "",
      city: "",
      "crew_size|employees": wholeTail(2, 420, 14, 1),
      "hourly_rate|rate": numberAround(38, 128, 68, 16, 2),
      rating: numberAround(2.8, 5, 4.3, 0.4, 1),
    },
    label: "name",
    usualRows: 15,
  }),
  entity("construction daily report|site diary|daily site report|construction report|daily construction log|site log", {
    domain: "construction",
    parents: "construction project",
    core: {
      report_id: id("DR-", 5),
      "date|report date|day": workday("-P200D", "P0D", 0.3),
      "project|site|job|project name": projectName,
      weather: oneOf("Clear:40|Cloudy:30|Rain:16|Wind:8|Snow:3|Fog:3"),
      "workers|workers on site|crew|crew size|headcount": wholeAround(4, 90, 24, 12),
      "work_done|work performed|activities|work completed|description": oneOf(
        "Poured slab, level 2|Stripped formwork in the stairwell|Hung drywall on the ground floor|Installed windows, north side|Laid drainage along the drive|Set steel columns in row C|Roughed in electrical, level 1|Tiled bathrooms, level 3|Backfilled trench by the gate|Fitted roof insulation|Painted corridor, first coat|Laid brick to window height",
      ),
      "hours_lost|delays|delay hours|lost hours": formula(
        'if(@weather == "Rain" || @weather == "Snow" || @weather == "Wind", random_int(0, 5), if(chance(0.12), random_int(1, 3), 0))',
        { output: "integer" },
      ),
      "superintendent|prepared by|author|site manager": person("full_name", "manager"),
    },
    more: {
      ...OF_PROJECT,
      "delay_reason|reason for delay": formula(
        'if(@hours_lost == 0, null, if(@weather == "Clear" || @weather == "Cloudy" || @weather == "Fog", "Late delivery", "Weather"))',
        { output: "text" },
      ),
      "equipment|equipment on site": oneOf("Crane, two lifts|Excavator|Concrete pump|Telehandler|Scaffold only"),
      "deliveries|materials delivered": oneOf("Rebar|Ready-mix concrete|Drywall|Windows|Roof trusses|None"),
    },
  }),
  entity("change order|construction change order|variation order|change request of project", {
    domain: "construction",
    parents: "construction project",
    core: {
      change_order_number: id("CO-", 4),
      "project|site|project name": projectName,
      "reason|cause|type": oneOf("Owner request:34|Design error:20|Site condition:24|Code requirement:12|Weather:10"),
      "description|change|scope": oneOfGiven(
        "@reason",
        {
          "Owner request":
            "Upgrade entrance flooring|Add two parking spaces|Change floor finish|Change window color|Add charging points|Add exterior lighting",
          "Design error":
            "Move duct that meets a beam|Correct stair height|Relocate door swing|Add missing steel lintel|Raise sill above flashing",
          "Site condition":
            "Remove rock in trench|Replace unsuitable soil|Reroute unknown water line|Shore neighboring wall",
          "Code requirement": "Add smoke alarms|Widen entrance ramp|Upgrade stair railings|Add grounding",
        },
        "Protect slab from frost|Replace soaked insulation|Pump out flooded pit",
      ),
      "cost_impact|amount|cost|value|cost change": formula(
        "round(exp(normal(8.6, 0.8)) / 50) * 50 * if(chance(0.06), -1, 1)",
        { output: "decimal", scale: 2 },
      ),
      "days_impact|days|schedule impact|time impact": formula("if(chance(0.45), 0, random_int(1, 15))", {
        output: "integer",
      }),
      "requested_on|date|submitted on|request date": workday("-P1Y", "-P2D"),
      "status|approval status": oneOf("Approved:68|Pending:18|Rejected:10|Withdrawn:4"),
    },
    more: { ...OF_PROJECT, "requested_by|submitted by": builder, "approved_by|approver": person("full_name", "owner") },
    usualRows: 60,
  }),
  entity("rfi|request for information", {
    domain: "construction",
    parents: "construction project",
    core: {
      rfi_number: id("RFI-", 4),
      "project|site|project name": projectName,
      "discipline|trade|category": oneOf(
        "Architectural:28|Structural:24|Mechanical:16|Electrical:16|Plumbing:10|Civil:6",
      ),
      "subject|question|title|description": oneOfGiven(
        "@discipline",
        {
          Architectural:
            "Door schedule differs from plan A-201|Ceiling height in corridor 1.12|Finish of reception wall|Window sill detail, north side",
          Structural:
            "Rebar spacing at grid C-4|Beam size over opening, level 2|Anchor bolts at column base|Slab edge at stair 2",
          Mechanical: "Duct route through beam, level 1|Louver size at plant room|Access to fire damper",
          Electrical: "Panel location in room 0.07|Outlets in meeting rooms|Fixture type in lobby",
          Plumbing: "Invert of drain at manhole 3|Water heater model|Floor drain in kitchen",
        },
        "Benchmark for finished grade|Curb radius at entrance|Retaining wall drainage",
      ),
      "submitted_on|date|asked on|opened on|created at": workday("-P200D", "-P1D"),
      "due_on|due date|due": formula("add_days(@submitted_on, 10)", { output: "date" }),
      "answered_on|responded on|closed on|response date": formula(
        "if(days_between(@submitted_on, as_of()) > @own_wait, add_days(@submitted_on, @own_wait), null)",
        { output: "date" },
      ),
      status: formula('if(!is_empty(@answered_on), "Closed", if(@due_on < as_of(), "Overdue", "Open"))', {
        output: "text",
      }),
    },
    more: {
      ...OF_PROJECT,
      own_wait: formula("max(1, round(exp(normal(2, 0.6))))", { output: "integer" }),
      "asked_by|submitted by|contractor|from": builder,
      "assigned_to|responsible|to|architect": companyIn("Architecture|Engineering Services", "designer"),
    },
    usualRows: 80,
  }),
];
