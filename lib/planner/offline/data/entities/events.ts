import type { GeneratorInput } from "@/lib/schema/generators";
import type { Entity } from "../../plan/entity";
import { entity } from "../../plan/entity";
import {
  after,
  companyIn,
  daytime,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  numberGiven,
  numbersOf,
  onceCome,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  place,
  type Recipe,
  type RecipeInput,
  sometimes,
  sum,
  text,
  wholeTail,
} from "../make";
import { publicEvent, publicEventOf, session } from "../packs";

type Read = (attribute: string) => ReturnType<typeof publicEvent>;

const whole = (expression: string) => formula(expression, { output: "integer" });

function startsBetween(
  [from, to]: readonly [string, string],
  hours: number[],
  weekdays = [4, 5, 6, 8, 12, 14, 8],
): GeneratorInput {
  return {
    kind: "datetime",
    output: "datetime",
    from: { asOf: from },
    to: { asOf: to },
    shape: { kind: "season", hours, weekdays },
    stepMinutes: 30,
  };
}

interface EventForm {
  /** Columns that events of this kind have before others. */
  more?: Readonly<Record<string, RecipeInput | string>>;
  /** First and last day; absent means that some are over and others still to come. */
  days?: readonly [string, string];
  hours?: number[];
  weekdays?: number[];
}

/** Hours of the day by how many events begin at them. */
const ANY_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 4, 0, 0, 3, 3, 1, 0, 0, 4, 9, 7, 0, 0, 0];
const DAY_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 1, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const MORNING_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const EVENING_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 9, 7, 0, 0, 0];
const WORKDAYS = [4, 10, 11, 10, 5, 0, 0];

/** Events that begin when their kind does: concerts in the evening, conferences in the morning. */
const timely: Read = (attribute) => ({
  kind: "record",
  source: "public_event",
  attribute,
  where: [{ attribute: "day_part", sameAs: "@own_part" }],
});

/** A hall stays in its city. */
const hallPlace = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "hall",
  per: "@venue",
});

const CONFERENCE_FIELD = "field|genre|industry|theme|topic";

/** Events of one kind, or of all. */
function eventOf(
  nouns: string,
  read: Read,
  { more = {}, days = ["-P60D", "P1Y"], hours = ANY_HOURS, weekdays }: EventForm = {},
): Entity {
  return entity(nouns, {
    domain: "events",
    parents: "venue|organizer",
    core: {
      event_id: id("EV-", 4),
      "title|name|event|event name|event title": read("title"),
      ...more,
      "type|category|event type|kind": read("kind"),
      "venue|venue name|location|hall": read("venue"),
      city: hallPlace("city"),
      "starts_at|date|start date|start time|start|event date|date time|show time|begins at": startsBetween(
        days,
        hours,
        weekdays,
      ),
      "capacity|venue capacity|seats|max attendees": read("capacity"),
      "ticket_price|price|base price|entry fee": read("price"),
      "tickets_sold|attendees|attendance|sold|registrations|number of attendees": read("tickets_sold"),
      "duration_hours|duration": read("duration_hours"),
    },
    more: {
      ...(more[CONFERENCE_FIELD] === undefined && { "genre|field|theme|topic": read("genre") }),
      "venue_type|type of venue": read("venue_type"),
      "state|region": hallPlace("region"),
      country: hallPlace("country"),
      "address|venue address|street address": hallPlace("street_address"),
      "latitude|lat": hallPlace("latitude"),
      "longitude|lng|lon": hallPlace("longitude"),
      organizer: companyIn("Event Management"),
      "status|event status": onceCome("@starts_at", "Completed:95|Cancelled:5", "Scheduled:94|Postponed:3|Cancelled:3"),
      "ends_at|end date|end time|end|ends": formula("add_minutes(@starts_at, round(@duration_hours * 60))", {
        output: "datetime",
      }),
      "revenue|ticket revenue|gross|sales": sum("round(@tickets_sold * @ticket_price, 2)"),
      "tickets_left|available tickets|seats left|remaining tickets|tickets remaining": firstOf(
        whole("@capacity - @tickets_sold"),
      ),
      "occupancy_rate|occupancy|sell through|fill rate|percent sold": firstOf(
        formula("round(@tickets_sold / @capacity * 100, 1)", { output: "decimal", scale: 1 }),
      ),
      "sold_out|is sold out": firstOf(formula("@tickets_sold == @capacity", { output: "boolean" })),
      description: text("description", "event", {}),
    },
    helpers: {
      own_part: formula(
        'if(hour(@starts_at) == 0, "Any", if(hour(@starts_at) < 12, "Morning", if(hour(@starts_at) < 17, "Afternoon", "Evening")))',
        { output: "text" },
      ),
    },
    label: "title",
    usualRows: 30,
  });
}

/** What tickets of an event are sold under, of whatever kind its table is. */
const PARENTS = ["event", "concert", "festival", "theater_show", "comedy_show", "workshop", "conference"];

/** One form for each kind of table that the event may be in. */
const ofParent = (form: (parent: string) => GeneratorInput, own: GeneratorInput): Recipe =>
  firstOf(...PARENTS.map(form), own);

/** Tickets bought at once, for events of one kind or of all. */
function ticketSaleOf(nouns: string, read: Read, more: Readonly<Record<string, GeneratorInput>> = {}): Entity {
  return entity(nouns, {
    domain: "events",
    parents: PARENTS.join("|").replaceAll("_", " "),
    core: {
      ticket_id: id("TK-", 6),
      "event|event name|concert|show|festival": ofParent(
        (parent) => formula(`@${parent}_title`, { output: "text" }),
        read("title"),
      ),
      "buyer|customer|name|buyer name|customer name|purchaser": "full name",
      "price_level|ticket type|level|tier|category|section|price category|ticket tier|zone": ofParent(
        (parent) => ({
          kind: "record",
          source: "public_event",
          attribute: "price_level",
          as: "ticket",
          where: [{ attribute: "kind", sameAs: `@${parent}_type` }],
        }),
        read("price_level"),
      ),
      "quantity|tickets|number of tickets|qty": ofParent(
        (parent) =>
          whole(`if(@${parent}_capacity < 100, 1, if(chance(0.26), 1, if(chance(0.68), 2, random_int(3, 6))))`),
        numbersOf([1, 2, 3, 4, 5, 6], [26, 50, 8, 12, 2, 2]),
      ),
      "unit_price|price|ticket price|price per ticket": ofParent(
        (parent) => sum(`round(@${parent}_ticket_price * @own_factor, 0)`),
        read("level_price"),
      ),
      "fee|service fee|booking fee": sum("round(@quantity * @unit_price * 0.12, 2)"),
      "total|total price|amount|total amount|total paid|revenue": sum("round(@quantity * @unit_price + @fee, 2)"),
      "purchased_at|date|purchase date|sale date|sold at|order date|bought at|timestamp": ofParent(
        (parent) =>
          formula(
            `add_minutes(if(@${parent}_starts_at < as_of(), @${parent}_starts_at, as_of()), -1 * random_int(60, 130000))`,
            { output: "datetime" },
          ),
        daytime("-P120D", "P0D"),
      ),
      "channel|sales channel": oneOf("Website:58|Mobile app:28|Box office:9|Reseller:5"),
    },
    more: {
      "event_date|date of event|show date": after("@purchased_at", "P2D", "P120D"),
      ...more,
      "venue|venue name": ofParent((parent) => formula(`@${parent}_venue`, { output: "text" }), read("venue")),
      "capacity|venue capacity": read("capacity"),
      "genre|type of event": read("genre"),
      email: "",
      "row|seat row|row number": pattern("[A-HJ-NP-T]"),
      "seat|seat number|seat no": whole("random_int(1, 38)"),
      payment_method: "payment method",
      "status|ticket status": oneOf("Valid:92|Refunded:5|Transferred:3"),
      "city|event city": hallPlace("city"),
    },
    helpers: { own_factor: numberGiven("@price_level", LEVEL_FACTORS) },
    usualRows: 300,
  });
}

/** What a ticket costs beside a plain one. */
const LEVEL_FACTORS = {
  VIP: 2.6,
  Premium: 1.6,
  Standard: 1,
  "General admission": 1,
  Balcony: 0.7,
  "Early bird": 0.8,
  Student: 0.4,
};

/** Sessions follow each other in rooms: twenty-four a day, six in each of four rooms, so that none overlap. */
const SLOT = "mod(floor(@slot / 4), 6)";
/** Minutes after midnight. */
const STARTS = `if(${SLOT} == 0, 540, if(${SLOT} == 1, 640, if(${SLOT} == 2, 780, if(${SLOT} == 3, 880, if(${SLOT} == 4, 980, 1080)))))`;

/** A conference without a table of its own begins on a Tuesday some weeks from now. */
const OWN_DAY = "add_days(@own_monday, 1 + floor(@slot / 24))";
/** Midnight before the conference begins. */
const CONFERENCE_DAY = 'add_days(date("2000-01-01"), days_between(date("2000-01-01"), @conference_starts_at))';

/** What the whole table's conference is, where no other table says. */
const ownConference = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "conference_session",
  attribute,
  as: "conference",
  per: "@own_conference",
});

/** A session at its place in the programme of the field, and of its track where that is a column. */
function programme(attribute: string, field: string, track?: string): GeneratorInput {
  return {
    kind: "record",
    source: "conference_session",
    attribute,
    ...(track !== undefined && { as: "titled" }),
    where: [
      ...(track !== undefined ? [{ attribute: "track", sameAs: track }] : []),
      { attribute: "field", sameAs: field },
      { attribute: "number", sameAs: "@own_number" },
    ],
  };
}

/** Of the parent's programme where the row has one. */
const programmed = (attribute: string): Recipe =>
  firstOf(programme(attribute, "@conference_field"), programme(attribute, "@own_field"));

/** Of the session that the row's track and place in the programme name. */
const inProgramme = (attribute: string): Recipe =>
  firstOf(programme(attribute, "@conference_field", "@track"), programme(attribute, "@own_field", "@track"));

/** What those who speak of a field do for a living. */
const SPEAKERS = {
  Data: "Staff Data Engineer|Head of Data Platform|Analytics Lead|Data Architect",
  "Machine Learning": "Research Scientist|Machine Learning Lead|Principal Data Scientist|Director of AI",
  Web: "Senior Frontend Engineer|Design Systems Lead|Accessibility Specialist|Engineering Manager",
  Cloud: "Site Reliability Engineer|Platform Lead|Cloud Architect|VP of Infrastructure",
  Security: "Security Engineer|Chief Information Security Officer|Incident Response Lead|Penetration Tester",
  Product: "Head of Product|Product Manager|User Researcher|Chief Product Officer",
  Leadership: "Engineering Director|VP of Engineering|Chief of Staff|People Operations Lead",
  Sustainability: "Climate Program Lead|Energy Analyst|Director of Sustainability|Grid Engineer",
  Marketing: "Head of Marketing|Brand Strategist|Customer Insight Lead",
  Finance: "Chief Financial Officer|Financial Controller|Small Business Lender",
  Grid: "Grid Engineer|Energy Market Analyst|Storage Program Manager",
  Water: "Hydrologist|Urban Planner|Water Utility Director",
  Nursing: "Nurse Educator|Charge Nurse|Director of Nursing",
  Teaching: "Literacy Coach|School Principal|Mathematics Teacher",
  "Learning Technology": "Instructional Designer|Learning Technologist|Professor of Education",
  "Legal Practice": "Partner|General Counsel|Legal Operations Manager",
  "Supply Chain": "Supply Chain Director|Logistics Analyst|Warehouse Operations Manager",
  Health: "Clinical Informatics Lead|Nurse Researcher|Chief Medical Information Officer|Health Data Analyst",
};
const EMPLOYERS = "Software|Management Consulting|Renewable Energy";

/** What is put on for an audience, and who comes. */
export const EVENTS: readonly Entity[] = [
  eventOf("event|public event|event listing|live event", timely),
  eventOf("upcoming event|future event|scheduled event|planned event", timely, { days: ["P1D", "P1Y"] }),
  eventOf("concert|gig|live show|concert listing|music concert|tour date", publicEventOf("Concert"), {
    more: { "artist|performer|band|headliner": publicEventOf("Concert")("performer") },
    hours: EVENING_HOURS,
  }),
  eventOf("conference|summit|congress|trade conference|tech conference", publicEventOf("Conference"), {
    more: { [CONFERENCE_FIELD]: publicEventOf("Conference")("genre") },
    hours: MORNING_HOURS,
    weekdays: WORKDAYS,
  }),
  eventOf("workshop|training workshop|class event", publicEventOf("Workshop"), { hours: DAY_HOURS }),
  eventOf("meetup|meetup group event", publicEventOf("Meetup"), { hours: EVENING_HOURS }),
  eventOf("festival|music festival", publicEventOf("Festival"), { hours: MORNING_HOURS }),
  eventOf("theater show|theatre show|play performance|theater performance", publicEventOf("Theater"), {
    hours: EVENING_HOURS,
  }),
  eventOf("comedy show|stand up show", publicEventOf("Comedy"), { hours: EVENING_HOURS }),
  entity("venue|event venue|concert hall|stadium|theater|theatre|arena|event space|event location", {
    domain: "events",
    core: {
      venue_id: id("VN-", 3),
      "name|venue|venue name": publicEvent("venue"),
      "type|venue type|category": publicEvent("venue_type"),
      "address|street": place("street_address", "venue"),
      "city|location": place("city", "venue"),
      "state|region": place("region", "venue"),
      "capacity|seats|max capacity|seating capacity": publicEvent("capacity"),
      "rental_fee|hire fee|price|daily rate|rental price": firstOf(
        whole("round(exp(normal(log(@capacity * 2.2 + 180), 0.25)) / 10) * 10"),
      ),
    },
    more: {
      "phone|contact phone": place("phone", "venue"),
      "parking|has parking|parking available": flag(0.64),
      "wheelchair_accessible|accessible": flag(0.92),
      "indoor|is indoor": firstOf(formula('@type != "Open air"', { output: "boolean" })),
    },
    label: "name",
    usualRows: 12,
  }),
  entity("organizer|event organizer|promoter|host organization", {
    domain: "events",
    core: {
      organizer_id: id("ORG-", 3),
      "name|company|organizer": companyIn("Event Management"),
      "contact|contact name": "full name",
      email: "",
      phone: "",
      "events_held|events": wholeTail(1, 400, 14, 1),
    },
    label: "name",
    usualRows: 10,
  }),
  entity(
    "attendee|participant|event registration|event attendee|conference attendee|registrant|event rsvp|meetup rsvp",
    {
      domain: "events",
      parents: "event|conference|workshop|meetup|session",
      core: {
        registration_id: id("REG-", 5),
        "full_name|name|attendee|attendee name": "full name",
        email: "",
        company: "company",
        job_title: "job title",
        "event|event name|event title|conference": publicEventOf("Conference")("title"),
        "ticket_type|ticket|pass type": publicEventOf("Conference")("price_level"),
        "price|amount|paid|amount paid|ticket price": publicEventOf("Conference")("level_price"),
        "registered_at|date|registration date|rsvp date": "signup date",
        "rsvp_status|rsvp|response|status": oneOf("Going:74|Maybe:14|Not going:12"),
        "checked_in|attended|showed up": firstOf(
          formula('if(@rsvp_status == "Going", chance(0.84), if(@rsvp_status == "Maybe", chance(0.3), false))', {
            output: "boolean",
          }),
        ),
      },
      more: {
        "guests|plus ones|number of guests|guest count": firstOf(
          whole('if(@rsvp_status == "Going", if(chance(0.28), random_int(1, 3), 0), 0)'),
        ),
        "dietary_preference|dietary requirements|diet": "diet",
        "shirt_size|t shirt size": "shirt size",
        "rating|feedback score": sometimes(0.4, numbersOf([1, 2, 3, 4, 5], [2, 4, 14, 44, 36])),
        "checked_in_at|check in time": sometimes(0.2, after("@registered_at", "P1D", "P60D", "datetime")),
      },
      label: "full_name",
      usualRows: 150,
    },
  ),
  ticketSaleOf(
    "ticket sale|ticket sales|event ticket|ticket order|box office sale|ticket purchase|event ticket sale|event ticket sales",
    publicEvent,
  ),
  ticketSaleOf(
    "concert ticket|concert ticket sale|concert ticket sales|gig ticket|concert ticket order",
    publicEventOf("Concert"),
    { "artist|performer|band": publicEventOf("Concert")("performer") },
  ),
  ticketSaleOf("festival ticket|festival pass|festival ticket sale|festival ticket sales", publicEventOf("Festival")),
  ticketSaleOf("theater ticket|theatre ticket|theater ticket sale", publicEventOf("Theater")),
  entity(
    "conference session|session talk|talk|conference talk|schedule session|agenda item|conference schedule|event session|event schedule|conference agenda|breakout session",
    {
      domain: "events",
      parents: "conference|event|speaker|venue",
      core: {
        session_id: id("SES-", 3),
        "title|session|session title|talk|talk title|name|topic": firstOf(
          programme("title", "@conference_field", "@track"),
          programme("title", "@own_field", "@track"),
        ),
        "track|category": programmed("track"),
        "format|type|session type": inProgramme("format"),
        "level|difficulty|audience level": inProgramme("level"),
        "speaker|speaker name|presenter": person("full_name", "speaker"),
        "room|location|hall": firstOf(
          formula(
            'if(mod(@slot, 4) == 0, "Main Hall", if(mod(@slot, 4) == 1, "Room A", if(mod(@slot, 4) == 2, "Room B", "Studio")))',
            { output: "text" },
          ),
        ),
        "date|day|session date": firstOf(
          formula(CONFERENCE_DAY, { output: "date" }),
          formula(OWN_DAY, { output: "date" }),
        ),
        "starts_at|start time|start|time|begins at": firstOf(
          formula(`add_minutes(${CONFERENCE_DAY}, ${STARTS})`, { output: "datetime" }),
          formula(`add_minutes(${OWN_DAY}, ${STARTS})`, { output: "datetime" }),
        ),
        "ends_at|end time|end|finishes at": firstOf(
          formula("add_minutes(@starts_at, @duration_minutes)", { output: "datetime" }),
        ),
      },
      more: {
        "duration_minutes|duration|length|minutes": inProgramme("minutes"),
        "capacity|seats|room capacity": firstOf(
          whole("if(mod(@slot, 4) == 0, 600, if(mod(@slot, 4) == 1, 220, if(mod(@slot, 4) == 2, 160, 60)))"),
        ),
        "attendees|registered|attendance|registrations": firstOf(whole("floor(@capacity * uniform(0.35, 1))")),
        "rating|average rating|feedback score": numberAround(3, 5, 4.3, 0.35, 1),
        "company|speaker company": "company",
      },
      helpers: {
        slot: { kind: "sequence", start: 0 },
        own_conference: whole("1"),
        own_first: ownConference("first_number"),
        own_field: ownConference("field"),
        own_weeks: ownConference("weeks_ahead"),
        own_number: whole("mod(@slot + @own_first, 240)"),
        own_monday: formula("add_days(as_of(), @own_weeks * 7 + 8 - weekday(as_of()))", { output: "datetime" }),
      },
      label: "title",
      usualRows: 40,
    },
  ),
  entity("speaker|presenter|conference speaker|keynote speaker|panelist|event speaker", {
    domain: "events",
    parents: "conference|event",
    core: {
      speaker_id: id("SPK-", 3),
      "full_name|name|speaker|speaker name": "full name",
      "job_title|title|position|role": oneOfGiven("@track", SPEAKERS, "Director|Head of Research|Senior Consultant"),
      "company|organization|affiliation|employer": companyIn(EMPLOYERS),
      "talk|talk title|session|session title|topic": session("title"),
      "track|expertise|field|area of expertise": session("track"),
      "format|session type|talk type": session("format"),
      email: "",
      country: "",
    },
    more: {
      "duration_minutes|duration": session("minutes"),
      "level|audience level": session("level"),
      bio: firstOf({
        kind: "template",
        template: "Speaks and writes on {@track:lower}; {@job_title} at {@company}",
      }),
      phone: "",
      "fee|speaking fee|honorarium": firstOf(
        whole('if(@format == "Keynote", random_int(8, 60) * 500, if(chance(0.6), 0, random_int(1, 8) * 250))'),
      ),
      "confirmed|is confirmed": flag(0.86),
      "rating|speaker rating": numberAround(3, 5, 4.4, 0.3, 1),
    },
    label: "full_name",
    usualRows: 25,
  }),
];
