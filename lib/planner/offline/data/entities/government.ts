import type { GeneratorInput } from "@/lib/schema/generators";
import { type Entity, entity } from "../../plan/entity";
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
  oneOf,
  pattern,
  person,
  sometimes,
  template,
  wholeAround,
  wholeTail,
} from "../make";
import { civic } from "../packs";

const PARTIES = "Civic Alliance:27|Progress Party:26|Green Future:12|Liberty Union:14|People's Front:10|Independent:11";

/** Once so many days have passed, a matter is closed; what is younger may be open. */
const closedAfter = (opened: string, closed: string, open: string) =>
  firstOf(either(`days_between(${opened}, as_of()) > @days`, oneOf(closed), oneOf(open)), oneOf(closed));

/** What citizens report; each season has its own. */
const request = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "civic",
  attribute,
  where: [
    { attribute: "kind", anyOf: ["Request"] },
    { attribute: "season", sameAs: "@own_season" },
  ],
});

/** Applications for permits, of these groups or of all. */
function permits(nouns: string, groups: readonly string[]): Entity {
  const permit = (attribute: string): GeneratorInput => ({
    kind: "record",
    source: "civic",
    attribute,
    where: [
      { attribute: "kind", anyOf: ["Permit"] },
      ...(groups.length > 0 ? [{ attribute: "group", anyOf: [...groups] }] : []),
    ],
  });
  return entity(nouns, {
    domain: "government",
    parents: "citizen|company",
    core: {
      "permit_id|permit number|permit no|number|license number|application number": id("PMT-", 5),
      "permit_type|type|license type": permit("type"),
      "description|work description|details": permit("detail"),
      "applicant|name|owner": "full name",
      address: "address",
      "applied_on|applied|date|application date|filed date|submitted": day("-P2Y", "P0D"),
      "fee|permit fee|amount": permit("fee"),
      status: closedAfter("@applied_on", "Approved:84|Rejected:9|Withdrawn:7", "Under review:82|Submitted:18"),
      "issued_on|issued|issue date|approved on|approval date": formula(
        'if(@status == "Approved", add_days(@applied_on, @days), null)',
        { output: "date" },
      ),
    },
    more: {
      days: permit("days"),
      "agency|department": permit("agency"),
      "expires_on|expires|expiry date|expiration date": formula(
        "if(is_empty(@issued_on), null, add_years(@issued_on, 1))",
        {
          output: "date",
        },
      ),
      contractor: person("full_name", "contractor"),
      "estimated_cost|project value|construction cost": wholeTail(800, 2_400_000, 24_000, 1.2),
      city: "",
    },
    usualRows: 120,
  });
}

/** Wardens walk by day, few of them on Sundays. */
const patrolled = {
  ...instant("-P1Y", "P0D"),
  shape: {
    kind: "season",
    hours: [0, 0, 0, 0, 0, 0, 1, 6, 11, 12, 11, 10, 9, 9, 9, 9, 9, 7, 4, 2, 1, 0, 0, 0],
    weekdays: [10, 10, 10, 10, 10, 7, 1],
  },
} as GeneratorInput;

/** City offices, police, courts and elections. */
export const GOVERNMENT = [
  entity("citizen|resident|taxpayer|voter|registered voter|voter registration|voter roll", {
    domain: "government",
    core: {
      citizen_id: id("CZ-", 6),
      "full_name|name": "full name",
      "birth_date|dob": "date of birth",
      gender: "",
      address: "address",
      city: "",
      "district|precinct|ward": pattern("(Ward|Precinct) ([1-9]|1[0-9]|2[0-4])"),
      "party|party affiliation|registered party": oneOf(PARTIES),
      "registered_on|registration date": day("-P20Y", "-P30D"),
      "status|voter status": oneOf("Active:88|Inactive:9|Pending:3"),
    },
    more: {
      "voted|voted last election|turnout": flag(0.62),
      polling_place: oneOf(
        "Central Library|Lincoln School|Fire Station 4|Community Center|Grace Church Hall|City Hall",
      ),
    },
    label: "full_name",
  }),
  entity(
    "city service request|311 request|citizen request|city request|municipal request|311 service request|311 complaint|public service request|311 call|311 data|311|service complaint|citizen complaint",
    {
      domain: "government",
      parents: "citizen",
      core: {
        request_id: id("SR-", 6),
        "request_type|complaint type|category|type|service": request("type"),
        "description|descriptor|details|detail": request("detail"),
        "agency|department|responsible agency": request("agency"),
        "address|location|incident address": "address",
        "reported_at|created at|date|opened at|opened|date opened|created date|submitted at": daytime("-P1Y", "P0D"),
        status: firstOf(
          either(
            "minutes_between(@reported_at, as_of()) > @days * 1440 + 600",
            oneOf("Closed"),
            oneOf("Open:52|In progress:48"),
          ),
          oneOf("Closed"),
        ),
        "closed_at|closed date|date closed|closed|resolved at|completed at": formula(
          'if(@status == "Closed", add_minutes(@reported_at, max(40, min(@days * 1440 + random_int(30, 590), minutes_between(@reported_at, as_of()) * uniform(0.5, 0.99)))), null)',
          { output: "datetime" },
        ),
        "channel|source|submitted via": oneOf("App:44|Phone:32|Web:24"),
      },
      more: {
        days: request("days"),
        own_season: formula('if(month(@reported_at) >= 5 && month(@reported_at) <= 9, "warm", "cold")', {
          output: "text",
        }),
        "resolution|outcome|resolution description": formula('if(@status == "Closed", @outcome_text, null)', {
          output: "text",
        }),
        outcome_text: request("resolution"),
        "group|topic": request("group"),
        code: request("code"),
        priority: oneOf("Low:40|Medium:44|High:16"),
        city: "",
        "zip|zip code|incident zip": "postal code",
        latitude: "",
        longitude: "",
        "borough|district|ward": pattern("Ward ([1-9]|1[0-9])"),
        "requester|name|citizen": "full name",
      },
      usualRows: 250,
    },
  ),
  permits("permit|license application|licence|city permit", []),
  permits("building permit|construction permit", ["Construction"]),
  permits("business license|food permit|liquor license", ["Business"]),
  entity("parking ticket|parking violation|traffic ticket|parking citation|citation|parking fine", {
    domain: "government",
    core: {
      ticket_number: id("PT-", 7),
      "issued_at|date|issue date|violation date|timestamp": patrolled,
      "license_plate|plate|plate number": "license plate",
      "make|vehicle make": "car make",
      "violation|violation type|type|reason|offense": civic("Parking", "type"),
      "violation_code|code": civic("Parking", "code"),
      "location|address|street": "address",
      "fine|fine amount|amount": civic("Parking", "fee"),
      status: firstOf(
        either(
          "days_between(@issued_at, as_of()) > 40",
          oneOf("Paid:78|Overdue:13|Dismissed:6|Contested:3"),
          oneOf("Open:58|Paid:34|Contested:8"),
        ),
        oneOf("Paid:70|Open:16|Overdue:9|Dismissed:5"),
      ),
    },
    more: {
      "officer|issued by|officer badge": pattern("PA-[1-9]\\d{3}"),
      "model|vehicle model": "car model",
      "state|plate state": "state",
      due_date: after("@issued_at", "P21D", "P21D"),
      "paid_on|payment date": formula(
        'if(@status == "Paid", add_days(@issued_at, random_int(0, min(38, days_between(@issued_at, as_of())))), null)',
        { output: "date" },
      ),
      agency: civic("Parking", "agency"),
      city: "",
    },
    usualRows: 250,
  }),
  entity(
    "crime|crime report|crime record|police report|criminal record|burglary|crime incident|crime data|police incident|crime statistic|offense report",
    {
      domain: "government",
      core: {
        report_id: id("CR-", 6),
        "crime_type|type|offense|offense type|category|crime": civic("Crime", "type"),
        "description|details|circumstances": civic("Crime", "detail"),
        "occurred_at|date|timestamp|incident date|date occurred": daytime("-P2Y", "P0D"),
        "reported_at|date reported|reported date": after("@occurred_at", "PT5M", "P3D", "datetime"),
        "address|location": "address",
        city: "",
        "district|neighborhood|precinct": pattern("District ([1-9]|1[0-8])"),
        "arrest_made|arrest": firstOf(
          formula(
            'chance(if(@crime_type == "Drug Possession" || @crime_type == "Driving Under the Influence", 0.93, if(@crime_type == "Larceny" || @crime_type == "Vandalism", 0.1, 0.26)))',
            { output: "boolean" },
          ),
          flag(0.22),
        ),
        status: firstOf(
          either(
            "@arrest_made",
            oneOf("Closed:86|Under investigation:14"),
            oneOf("Open:46|Under investigation:30|Suspended:24"),
          ),
          oneOf("Open:34|Closed:52|Under investigation:14"),
        ),
      },
      more: {
        "officer|reporting officer": person("full_name", "officer"),
        "severity|class": civic("Crime", "group"),
        "loss|property loss|value stolen|amount": civic("Crime", "fee"),
        "unit|assigned unit": civic("Crime", "agency"),
        "weapon|weapon used": sometimes(0.7, oneOf("None:60|Knife:14|Blunt object:16|Firearm:10")),
        victim_age: wholeAround(14, 88, 37, 15),
        latitude: "",
        longitude: "",
        code: civic("Crime", "code"),
      },
    },
  ),
  entity("city inspection|building inspection|fire inspection|inspection record", {
    domain: "government",
    core: {
      inspection_id: id("IN-", 5),
      "inspection_type|type": civic("Inspection", "type"),
      "reason|visit type|purpose": civic("Inspection", "detail"),
      "business|facility|establishment|name": "company",
      address: "address",
      "inspected_on|date|inspection date": day("-P2Y", "P0D"),
      "inspector|inspector name": person("full_name", "inspector"),
      "result|outcome|status": civic("Inspection", "resolution"),
      "score|inspection score": formula('if(@result == "Passed", random_int(88, 100), random_int(58, 87))', {
        output: "integer",
      }),
    },
    more: {
      "violations|violation count": formula('if(@result == "Passed", random_int(0, 2), random_int(2, 9))', {
        output: "integer",
      }),
      "grade|letter grade": formula('if(@score >= 90, "A", if(@score >= 80, "B", "C"))', { output: "text" }),
      "agency|department": civic("Inspection", "agency"),
      "follow_up_on|next inspection": formula(
        'add_days(@inspected_on, if(@result == "Passed", 365, random_int(10, 30)))',
        { output: "date" },
      ),
    },
  }),
  entity("restaurant inspection|health inspection|food inspection|food safety inspection", {
    domain: "government",
    parents: "restaurant",
    core: {
      inspection_id: id("RI-", 5),
      "restaurant|business|establishment|name|facility": "restaurant",
      "cuisine|cuisine type": "cuisine",
      address: "address",
      "inspected_on|date|inspection date": day("-P2Y", "P0D"),
      "inspection_type|type|reason": oneOf("Routine:72|Follow-up:16|Complaint:12"),
      "inspector|inspector name": person("full_name", "inspector"),
      "violations|violation count": { kind: "integer", min: 0, max: 12, distribution: { kind: "poisson", mean: 2.2 } },
      "score|inspection score": formula("max(54, 100 - 4 * @violations - random_int(0, 3))", { output: "integer" }),
      "grade|letter grade|result": formula('if(@score >= 90, "A", if(@score >= 80, "B", "C"))', { output: "text" }),
    },
    more: {
      "critical_violations|critical": formula("floor(@violations * uniform(0, 0.6))", { output: "integer" }),
      "violation|violation description|finding": formula('if(@violations == 0, "None", @finding_text)', {
        output: "text",
      }),
      finding_text: oneOf(
        "Food held above 41°F|No hand soap at sink|Evidence of mice|Unlabeled containers|Cutting boards worn|Thermometer missing in cooler|Food stored on floor",
      ),
    },
  }),
  entity("court case|legal case|case filing|lawsuit|court record|court docket|criminal case|civil case", {
    domain: "government",
    core: {
      case_id: id("CASE-", 5),
      "case_number|docket number|docket": formula('concat(year(@filed_on), "-", @code, "-", @docket_serial)', {
        output: "text",
      }),
      "case_type|type": civic("Court", "type"),
      "matter|subject|description": civic("Court", "detail"),
      "court|court name": civic("Court", "agency"),
      "plaintiff|petitioner": {
        kind: "conditional",
        cases: [
          { when: '@division == "Criminal" || @division == "Traffic"', then: oneOf("People of the State") },
          { when: '@code == "PB"', then: template("Estate of {@own_plaintiff}") },
          { when: '@code == "EV" && chance(0.7)', then: companyIn("Property Management|Real Estate Brokerage") },
          {
            when: '@matter == "Unpaid invoice"',
            then: companyIn("Plumbing & Heating|Electrical Contracting|Furniture Retail|Facility Services"),
          },
        ],
        else: person("full_name", "plaintiff"),
      },
      "defendant|respondent": {
        ...person("full_name", "defendant"),
        where: [{ attribute: "gender", sameAs: "@own_other_side" }],
      } as GeneratorInput,
      "judge|judge name": { ...person("full_name", "judge"), per: "@own_bench" } as GeneratorInput,
      "filed_on|date filed|filing date|date": day("-P3Y", "P0D"),
      "status|case status": closedAfter("@filed_on", "Closed:92|Appealed:8", "Pending:58|Hearing scheduled:42"),
      "disposition|outcome|verdict": formula('if(@status == "Closed" || @status == "Appealed", @ruling, null)', {
        output: "text",
      }),
    },
    more: {
      days: civic("Court", "days"),
      code: civic("Court", "code"),
      own_plaintiff: person("full_name", "plaintiff"),
      own_plaintiff_gender: person("gender", "plaintiff"),
      own_other_side: formula(
        'if(@code == "FD" && chance(0.96), if(@own_plaintiff_gender == "Male", "Female", "Male"), if(chance(0.5), "Male", "Female"))',
        { output: "text" },
      ),
      own_bench: formula("concat(@court, random_int(1, 3))", { output: "text" }),
      docket_serial: { kind: "sequence", start: 10_234, step: 7 },
      ruling: civic("Court", "resolution"),
      division: civic("Court", "group"),
      "filing_fee|fee": civic("Court", "fee"),
      "attorney|lawyer": person("full_name", "attorney"),
      "closed_on|date closed": formula("if(is_empty(@disposition), null, add_days(@filed_on, @days))", {
        output: "date",
      }),
    },
  }),
  entity(
    "election|election result|poll|vote|ballot|polling data|precinct result|polling place result|election precinct",
    {
      domain: "government",
      core: {
        result_id: id("EL-", 4),
        "precinct|polling place|polling station|voting precinct": formula(
          'concat("Precinct ", 1 + floor((@own_precinct - 1) / 3), "-", if(mod(@own_precinct, 3) == 1, "A", if(mod(@own_precinct, 3) == 2, "B", "C")))',
          { output: "text" },
        ),
        "district|region|county": "county",
        "office|race|contest": oneOf("Mayor:30|City Council:30|County Commissioner:20|School Board:20"),
        "registered_voters|registered|eligible voters|registered voter": wholeTail(320, 5200, 1650, 0.5),
        "ballots_cast|total votes|votes cast|votes|ballots": formula("@valid_votes + @invalid_votes", {
          output: "integer",
        }),
        "turnout|turnout percent|turnout rate|voter turnout": formula(
          "round(100 * @ballots_cast / @registered_voters, 1)",
          { output: "decimal", scale: 1 },
        ),
        "civic_alliance|civic alliance votes|candidate a|candidate a votes": formula(
          "round(@valid_votes * @first_share, 0)",
          { output: "integer" },
        ),
        "progress_party|progress party votes|candidate b|candidate b votes": formula(
          "round((@valid_votes - @civic_alliance) * @second_share, 0)",
          { output: "integer" },
        ),
        "independent|independent votes|candidate c|candidate c votes|other votes|others": formula(
          "@valid_votes - @civic_alliance - @progress_party",
          { output: "integer" },
        ),
        "invalid_votes|invalid|rejected ballots|spoiled ballots|blank votes": formula(
          "floor(@valid_votes * uniform(0.002, 0.018))",
          { output: "integer" },
        ),
      },
      more: {
        own_precinct: { kind: "sequence" },
        valid_votes: formula("floor(@registered_voters * clamp(normal(0.6, 0.08), 0.3, 0.85))", { output: "integer" }),
        first_share: { kind: "decimal", min: 0.28, max: 0.6, scale: 4 },
        second_share: { kind: "decimal", min: 0.58, max: 0.86, scale: 4 },
        "winner|leading party|leader": formula(
          'if(@civic_alliance >= @progress_party && @civic_alliance >= @independent, "Civic Alliance", if(@progress_party >= @independent, "Progress Party", "Independent"))',
          { output: "text" },
        ),
        party: oneOf(PARTIES),
        candidate: "full name",
        "vote_share|percent": formula("round(100 * @first_share, 1)", { output: "decimal", scale: 1 }),
        "election_date|date": formula('date("2026-11-03")', { output: "date" }),
        reported_at: formula('add_minutes(date("2026-11-03"), random_int(1230, 1620))', { output: "datetime" }),
      },
      usualRows: 60,
    },
  ),
  entity("political candidate|election candidate|candidate for office|nominee", {
    domain: "government",
    core: {
      candidate_id: id("CD-", 3),
      "name|candidate|full name": "full name",
      party: oneOf(PARTIES),
      "office|race|position": oneOf("Mayor:18|City Council:40|County Commissioner:20|School Board:22"),
      district: pattern("District ([1-9]|1[0-2])"),
      age: wholeAround(25, 78, 51, 11),
      "incumbent|is incumbent": flag(0.3),
      "funds_raised|campaign funds|donations": wholeTail(400, 2_600_000, 38_000, 1.3),
      "votes|votes received": wholeTail(120, 90_000, 7400, 0.9),
    },
    label: "name",
    usualRows: 20,
  }),
  entity("polling place|polling station|voting location", {
    domain: "government",
    core: {
      place_id: id("PP-", 3),
      "name|polling place": pattern(
        "((Lincoln|Jefferson|Oak Street|Riverside|Maple) (Elementary School|Middle School|Library|Community Center)|Fire Station ([1-9]|1\\d)|(Grace|First|St\\. Mark's) Church Hall)",
      ),
      address: "address",
      "registered_voters|registered|voters": wholeTail(420, 5200, 1900, 0.5),
      "ballots_cast|votes cast|votes": formula("floor(@registered_voters * uniform(0.36, 0.8))", { output: "integer" }),
      "turnout|turnout percent": formula("round(100 * @ballots_cast / @registered_voters, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "booths|voting booths|machines": formula("4 + floor(@registered_voters / 260)", { output: "integer" }),
      "accessible|wheelchair accessible": flag(0.92),
    },
    label: "name",
    usualRows: 30,
  }),
];
