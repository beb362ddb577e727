import type { Grammar } from "../../text/grammar";

/** Shop floors: what inspectors, operators and technicians write down. */
export const manufacturing: Grammar = {
  name: "manufacturing",
  aliases: [
    "quality",
    "inspection",
    "machine",
    "maintenance",
    "production",
    "factory",
    "shift",
    "equipment",
    "downtime",
    "defect",
  ],
  rules: {
    noun: ["machine", "batch", "line", "tool", "fixture", "part", "shift"],
    area: ["line 2", "cell 4", "the press shop", "station 7", "the packing area", "the east hall"],
    praise: [
      "{Runs|Has run} {without a stop|smoothly|to spec} {since the last service|for three weeks|all shift}.",
      "{Setup|Changeover} {took eleven minutes|was quick|needed no tools}.",
      "{Parts|All samples} {came out clean|held tolerance|passed first time}.",
    ],
    complaint: [
      "{Jams|Stops|Faults} {every hour|twice a shift|whenever it warms up}.",
      "{Spare parts|Service} {took two weeks|never arrived|cost too much}.",
      "{Scrap|Rework} {went up|doubled} {after the last changeover|since the new resin|this week}.",
    ],
    remark: [
      "{Watch|Keep an eye on} the {coolant level|guard switch|belt tension|hour meter}.",
      "{Next check|Follow-up} {due Friday|after 200 hours|with the next batch}.",
    ],
    problem: [
      "{Machine|Feeder|Conveyor} in {area} {stopped|tripped} {with an overload alarm|for no visible reason|after a jam}.",
      "{Measured|Found} {burrs|scratches|a deviation of 0.04 mm|short parts} on {two samples|every fifth part|the first piece}.",
      "{Oil|Coolant|Air} leak {at the manifold|behind the guard|under the table}, {slow but steady|getting worse}.",
    ],
    question: [
      "{Can|Could} we {release|hold} {the batch|lot C} {until the gauge is back|today}?",
      "{Who|Which shift} {changed|reset} the {offset|recipe|feed rate}?",
    ],
    event: [
      "{Replaced|Cleaned|Tightened|Adjusted} {the belt|the nozzle|the guide|the filter|the sensor bracket} {at|in} {area}{ and restarted| during the break|, test run fine}.",
      "{Took|Pulled} {five|ten|twenty} samples{ at start-up| after the changeover| mid-run}, {all within limits|one borderline|two set aside}.",
      "{Lubricated|Checked|Inspected} {guides and bearings|the drive|all guards}, {no play found|wear within limits|slight noise remains}.",
      "{Lot|Batch} {quarantined|released|sorted} {after recheck|by hand|on the supervisor's word}.",
    ],
    next: [
      "{Order|Stock} {a spare belt|seals|two nozzles}.",
      "{Recheck|Measure again} {next shift|after 500 parts|tomorrow}.",
      "{Inform|Brief} {the night shift|the toolmaker|the supplier}.",
      "{No|No further} action{ needed|}.",
    ],
    fact: [
      "{The line|This cell} makes {housings|brackets|covers} in {two|three} shifts{ with five operators| and one setter}.",
      "{Tolerances|Limits} {are on the drawing|hang at the machine}; {gauges are checked weekly|first pieces need a signature}.",
    ],
    "headline.bad": ["{Repeated|Unplanned|Costly} {stops|scrap|downtime|rework} {on|in} {area}"],
    "headline.mixed": ["{Running|Stable} {with minor stops|at reduced speed|after repair}"],
    "headline.good": ["{Smooth|Clean|Steady} {run|shift|changeover} {on|in} {area}"],
  },
};
