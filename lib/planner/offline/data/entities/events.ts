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
  numbersOf,
  onceCome,
  oneOf,
  oneOfGiven,
  person,
  place,
  type RecipeInput,
  sometimes,
  sum,
  text,
  wholeTail,
} from "../make";
import { publicEvent, publicEventOf, session } from "../packs";

type Read = (attribute: string) => ReturnType<typeof publicEvent>;

const whole = (expression: string) => formula(expression, { output: "integer" });

function startsBetween([from, to]: readonly [string, string], hours: number[]): GeneratorInput {
  return {
    kind: "datetime",
    output: "datetime",
    from: { asOf: from },
    to: { asOf: to },
    shape: { kind: "season", hours, weekdays: [4, 5, 6, 8, 12, 14, 8] },
  };
}

interface EventForm {
  /** Columns that events of this kind have before others. */
  more?: Readonly<Record<string, RecipeInput | string>>;
  /** First and last day; absent means that some are over and others still to come. */
  days?: readonly [string, string];
  hours?: number[];
}

/** Hours of the day by how many events begin at them. */
const ANY_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 3, 2, 1, 2, 2, 1, 1, 2, 6, 9, 7, 2, 0, 0];
const MORNING_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const EVENING_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 9, 8, 2, 0, 0];

/** Events of one kind, or of all. */
function eventOf(
  nouns: string,
  read: Read,
  { more = {}, days = ["-P60D", "P1Y"], hours = ANY_HOURS }: EventForm = {},
): Entity {
  return entity(nouns, {
    domain: "events",
    parents: "venue|organizer",
    core: {
      event_id: id("EV-", 4),
      "title|name|event|event name|event title": read("title"),
      ...more,
      "type|category|event type|kind": read("kind"),
      "venue|venue name|location": read("venue"),
      city: "city",
      "starts_at|date|start date|start time|event date|date time": startsBetween(days, hours),
      "duration_hours|duration": read("duration_hours"),
      "capacity|venue capacity|seats|max attendees": read("capacity"),
      "tickets_sold|attendees|attendance|sold|registrations|number of attendees": read("tickets_sold"),
      "ticket_price|price|base price|entry fee": read("price"),
    },
    more: {
      "genre|field|theme|topic": read("genre"),
      "venue_type|type of venue": read("venue_type"),
      organizer: companyIn("Event Management"),
      "status|event status": onceCome("@starts_at", "Completed:95|Cancelled:5", "Scheduled:94|Postponed:3|Cancelled:3"),
      "ends_at|end date|end time": formula("add_minutes(@starts_at, round(@duration_hours * 60))", {
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
    label: "title",
    usualRows: 30,
  });
}

/** Sessions follow each other in rooms: twenty-four a day, six in each of four rooms, so that none overlap. */
const SLOT = "mod(floor(@slot / 4), 6)";
const STARTS = `if(${SLOT} == 0, 540, if(${SLOT} == 1, 640, if(${SLOT} == 2, 780, if(${SLOT} == 3, 880, if(${SLOT} == 4, 980, 1080)))))`;

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
  Health: "Clinical Informatics Lead|Nurse Researcher|Chief Medical Information Officer|Health Data Analyst",
};
const EMPLOYERS = "Software|Management Consulting|Renewable Energy";

/** What is put on for an audience, and who comes. */
export const EVENTS: readonly Entity[] = [
  eventOf("event|public event|event listing|live event", publicEvent),
  eventOf("upcoming event|future event|scheduled event|planned event", publicEvent, { days: ["P1D", "P1Y"] }),
  eventOf("concert|gig|live show|concert listing|music concert|tour date", publicEventOf("Concert"), {
    more: { "artist|performer|band|headliner": publicEventOf("Concert")("performer") },
    hours: EVENING_HOURS,
  }),
  eventOf("conference|summit|congress|trade conference|tech conference", publicEventOf("Conference"), {
    hours: MORNING_HOURS,
  }),
  eventOf("workshop|training workshop|class event", publicEventOf("Workshop")),
  eventOf("meetup|meetup group event", publicEventOf("Meetup"), { hours: EVENING_HOURS }),
  eventOf("festival|music festival", publicEventOf("Festival")),
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
  entity(
    "ticket sale|event ticket|concert ticket|ticket order|box office sale|ticket purchase|event ticket sale|festival ticket|concert ticket sale",
    {
      domain: "events",
      parents: "event|concert|festival",
      core: {
        ticket_id: id("TK-", 6),
        "event|event name|concert|show": publicEvent("title"),
        "buyer|customer|name|buyer name|customer name|purchaser": "full name",
        "price_level|ticket type|level|tier|category|section|price category|ticket tier|zone": firstOf(
          {
            kind: "record",
            source: "public_event",
            attribute: "price_level",
            where: [{ attribute: "kind", sameAs: "@event_type" }],
          },
          publicEvent("price_level"),
        ),
        "quantity|tickets|number of tickets|qty": numbersOf([1, 2, 3, 4, 5, 6], [26, 50, 8, 12, 2, 2]),
        "unit_price|price|ticket price|price per ticket": firstOf(
          sum(
            'round(@event_ticket_price * if(@price_level == "VIP", 2.4, if(@price_level == "Premium", 1.6, if(@price_level == "Balcony", 0.7, if(@price_level == "Early bird", 0.8, if(@price_level == "Student", 0.4, 1))))), 0)',
          ),
          publicEvent("level_price"),
        ),
        "fee|service fee|booking fee": sum("round(@quantity * @unit_price * 0.12, 2)"),
        "total|total price|amount|total amount|total paid|revenue": sum("round(@quantity * @unit_price + @fee, 2)"),
        "purchased_at|date|purchase date|sale date|sold at|order date|bought at|timestamp": firstOf(
          formula(
            "add_minutes(if(@event_starts_at < as_of(), @event_starts_at, as_of()), -1 * random_int(60, 130000))",
            { output: "datetime" },
          ),
          daytime("-P120D", "P0D"),
        ),
        "channel|sales channel": oneOf("Website:58|Mobile app:28|Box office:9|Reseller:5"),
      },
      more: {
        "event_date|date of event|show date": after("@purchased_at", "P2D", "P120D"),
        "venue|venue name": publicEvent("venue"),
        genre: publicEvent("genre"),
        email: "",
        "seat|seat number": sometimes(0.2, { kind: "pattern", pattern: "[A-Z]-[1-4]?[1-9]" }),
        payment_method: "payment method",
        "status|ticket status": oneOf("Valid:92|Refunded:5|Transferred:3"),
        "city|event city": "city",
      },
      usualRows: 300,
    },
  ),
  entity(
    "conference session|session talk|talk|conference talk|schedule session|agenda item|conference schedule|event session|event schedule|conference agenda|breakout session",
    {
      domain: "events",
      parents: "conference|event|speaker|venue",
      core: {
        session_id: id("SES-", 3),
        "title|session|session title|talk|talk title|name|topic": session("title"),
        "track|category": session("track"),
        "format|type|session type": session("format"),
        "level|difficulty|audience level": session("level"),
        "speaker|speaker name|presenter": person("full_name", "speaker"),
        "room|location|hall": firstOf(
          formula(
            'if(mod(@slot, 4) == 0, "Main Hall", if(mod(@slot, 4) == 1, "Room A", if(mod(@slot, 4) == 2, "Room B", "Studio")))',
            { output: "text" },
          ),
        ),
        "date|day|session date": firstOf(formula("add_days(as_of(), 30 + floor(@slot / 24))", { output: "date" })),
        "starts_at|start time|start|time|begins at": firstOf(
          formula(`add_minutes(add_days(as_of(), 30 + floor(@slot / 24)), ${STARTS})`, { output: "datetime" }),
        ),
        "ends_at|end time|end|finishes at": firstOf(
          formula("add_minutes(@starts_at, @duration_minutes)", { output: "datetime" }),
        ),
      },
      more: {
        "duration_minutes|duration|length|minutes": session("minutes"),
        "capacity|seats|room capacity": firstOf(
          whole("if(mod(@slot, 4) == 0, 600, if(mod(@slot, 4) == 1, 220, if(mod(@slot, 4) == 2, 160, 60)))"),
        ),
        "attendees|registered|attendance|registrations": firstOf(whole("floor(@capacity * uniform(0.35, 1))")),
        "rating|average rating|feedback score": numberAround(3, 5, 4.3, 0.35, 1),
        "company|speaker company": "company",
      },
      helpers: { slot: { kind: "sequence", start: 0 } },
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
      bio: "bio",
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
