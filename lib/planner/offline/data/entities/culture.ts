import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberGiven,
  oneOf,
  pattern,
  person,
  place,
  record,
  template,
  unique,
  whole,
  wholeAround,
  wholeTail,
} from "../make";
import { book } from "../packs";

const artwork = (attribute: string) => record("artwork", attribute);

/** Museums, art, libraries and what they lend. */
export const CULTURE = [
  entity(
    "artwork|museum object|painting|museum piece|art piece|exhibit|art collection|museum collection|sculpture|collection item|art|art object|museum artifact|artifact",
    {
      domain: "culture",
      parents: "museum",
      core: {
        object_id: id("ART-", 4),
        "accession_number|accession no|inventory number": formula(
          'concat(year(@acquired_on), ".", random_int(1, 90), ".", random_int(1, 30))',
          { output: "text" },
        ),
        "title|name|artwork|object name|object|object title|work|work title": artwork("title"),
        "artist|creator|artist name|painter|maker": artwork("artist"),
        "year|year created|date created|date|created": artwork("year"),
        "medium|technique|material|materials": artwork("medium"),
        "period|movement|style|style period": artwork("period"),
        "dimensions|size|dimensions cm": artwork("dimensions"),
        "department|collection": artwork("department"),
        "acquired_on|acquisition date|acquired|accession date": firstOf(
          formula("add_days(@own_acquired, 365 * max(0, @year + 1 - year(@own_acquired)))", { output: "date" }),
        ),
      },
      more: {
        own_acquired: day("-P60Y", "-P3Y"),
        "height_cm|height": artwork("height_cm"),
        "width_cm|width": artwork("width_cm"),
        "depth_cm|depth": artwork("depth_cm"),
        "nationality|artist nationality|culture|origin": artwork("nationality"),
        "artist_life|artist dates|life dates|lifespan": artwork("artist_life"),
        "artist_born|birth year|born": artwork("artist_born"),
        "artist_died|death year|died": artwork("artist_died"),
        "acquisition_method|credit line|provenance": oneOf("Purchase:38|Gift:34|Bequest:20|Exchange:8"),
        "on_view|on display": flag(0.28),
        "gallery|location|room": pattern("Gallery (1|2|3)[01]\\d"),
        "condition|condition status": oneOf("Excellent:26|Good:48|Fair:20|Poor:6"),
        "value|insurance value|estimated value|appraised value": artwork("style_value"),
        description: template("{@medium}, {@dimensions}. {@signature}."),
        "signature|inscription": oneOf("Signed lower right|Unsigned|Signed and dated|Inscribed on the back"),
      },
      label: "title",
    },
  ),
  entity("heritage site|unesco building|historic building|monument|building|landmark|historic site", {
    domain: "culture",
    core: {
      site_id: id("HS-", 3),
      "name|site|building|title": pattern(
        "(Saint (Brendan|Orin|Clara|Martin) (Abbey|Chapel|Cathedral)|Old (Granary|Customs|Corn) (Hall|House)|(Villa|Palazzo) (Aurelia|Moretti|Serena)|(Riverside|Northgate|Queen's) (Aqueduct|Bridge|Mill)|The (Lantern|Bell|Powder) Tower|Fort (Carrow|Meridian|Alder))",
      ),
      "type|category": oneOf("Church:24|Fortification:16|Palace:12|Bridge:10|Industrial:14|Residence:24"),
      "architect|builder": person("full_name", "architect"),
      "year_built|built|year|year": whole(1120, 1938),
      "city|location": place("city", "site"),
      country: { kind: "record", source: "place", attribute: "country", as: "site", locale: "en-001" },
      "style|architectural style": formula(
        'if(@year_built < 1200, "Romanesque", if(@year_built < 1500, "Gothic", if(@year_built < 1620, "Renaissance", if(@year_built < 1770, "Baroque", if(@year_built < 1890, "Neoclassical", "Art Nouveau")))))',
        { output: "text" },
      ),
      "annual_visitors|visitors": wholeTail(800, 1_400_000, 34_000, 1.2),
      condition: oneOf("Good:52|Fair:30|Under restoration:14|Poor:4"),
    },
    label: "name",
  }),
  entity("museum|gallery|art gallery|attraction", {
    domain: "culture",
    core: {
      museum_id: id("MUS-", 3),
      "name|museum": template("{@city} {@kind}"),
      city: place("city", "museum"),
      country: place("country", "museum"),
      "kind|type": oneOf("Art Museum:34|History Museum:26|Science Center:16|Gallery:16|Maritime Museum:8"),
      "objects|collection size|works": wholeTail(300, 900_000, 14_000, 1.3),
      "annual_visitors|visitors": wholeTail(2000, 3_000_000, 84_000, 1.1),
      "ticket_price|admission": {
        kind: "choice",
        values: [0, 8, 10, 12, 15, 18, 25],
        weights: [18, 14, 18, 18, 14, 12, 6],
      },
      "opened_on|founded": day("-P120Y", "-P2Y"),
    },
    more: { director: person("full_name", "director"), website: "" },
    label: "name",
    usualRows: 10,
  }),
  entity("exhibition|museum exhibition|art exhibition|art show", {
    domain: "culture",
    parents: "museum",
    core: {
      exhibition_id: id("EX-", 3),
      "title|name|exhibition": pattern(
        "(Light and (Shadow|Salt|Silence|Steel)|The (Art|Age|Story) of (Glass|the Map|Blue|the Poster|the Garden|Silk|Porcelain)|(Treasures|Portraits|Letters|Photographs) from the (Harbor|Silk Road|North|Archive|Islands|Studio)|(Women|Painters) of the (River School|Coast|Bauhaus|Dutch Golden Age)|(Rembrandt|Turner|Goya|Hokusai|Cassatt|Klimt|Monet): (Works on Paper|Late Works|Prints and Drawings)|After the (Flood|Revolution|War)|Ancient (Egypt|Persia|Rome|Greece) in (Color|Detail|Gold))",
      ),
      "curator|curated by": person("full_name", "curator"),
      "opens_on|start date|opening|opening date": day("-P14M", "-P10D"),
      "closes_on|end date|closing date": formula("add_days(@opens_on, random_int(56, 190))", { output: "date" }),
      "works|objects|number of works": wholeAround(18, 260, 82, 40),
      "visitors|attendance": firstOf(
        either(
          "@opens_on <= as_of()",
          // So far, where it is still open.
          formula(
            "round(clamp(26000 * exp(normal(0, 1)), 900, 420000) * min(1, (days_between(@opens_on, as_of()) + 1) / (days_between(@opens_on, @closes_on) + 1)))",
            { output: "integer" },
          ),
          formula("null", { output: "integer" }),
        ),
        wholeTail(900, 420_000, 26_000, 1),
      ),
      "ticket_price|price": { kind: "choice", values: [0, 8, 12, 15, 18, 22], weights: [16, 14, 24, 20, 16, 10] },
    },
    more: {
      "gallery|room|location|hall|venue": oneOf(
        "East Wing:22|West Wing:20|Main Hall:18|Lower Gallery:14|Rotunda:8|Sculpture Court:8|Print Room:10",
      ),
      "status|state": firstOf(
        formula('if(@opens_on > as_of(), "Upcoming", if(@closes_on < as_of(), "Closed", "On view"))', {
          output: "text",
        }),
      ),
      "theme|subject|type|category": oneOf("Painting:34|Photography:18|Design:16|History:18|Sculpture:14"),
      "budget|cost": wholeTail(20_000, 2_400_000, 180_000, 0.8),
      "loans|loaned works|works on loan": formula("floor(@works * uniform(0.1, 0.6))", { output: "integer" }),
    },
    label: "title",
    usualRows: 20,
  }),
  entity("library visit|museum visit|visitor|attraction visit|theme park visitor|museum visitor", {
    domain: "culture",
    parents: "museum|exhibition",
    core: {
      visit_id: id("VS-", 5),
      "visitor_name|name|visitor|guest|visitor full name": "full name",
      age: "",
      "visited_on|date|visit date": firstOf(
        formula(
          "add_days(@exhibition_opens_on, floor(uniform(0, 1) * max(0, min(days_between(@exhibition_opens_on, @exhibition_closes_on), days_between(@exhibition_opens_on, as_of())))))",
          { output: "date" },
        ),
        day("-P1Y", "P0D"),
      ),
      "ticket_type|ticket": firstOf(
        formula('if(@age < 16, "Child", if(@age >= 65, "Senior", if(@age < 26 && chance(0.6), "Student", "Adult")))', {
          output: "text",
        }),
        oneOf("Adult:58|Child:18|Senior:12|Student:12"),
      ),
      "price|ticket price": numberGiven("@ticket_type", { Adult: 18, Child: 8, Senior: 12, Student: 10 }),
      "group_size|party size|visitors|people|number of people": {
        kind: "choice",
        values: [1, 2, 3, 4, 5],
        weights: [24, 36, 16, 18, 6],
      },
    },
    more: {
      "guided_tour|tour|took a tour|with guide|guided": flag(0.18),
      "audio_guide|audioguide": flag(0.26),
      "entry_time|time slot|time|arrival time|slot": oneOf(
        "10:00:14|10:30:12|11:00:16|11:30:12|12:00:8|13:00:10|13:30:10|14:00:14|14:30:10|15:00:8|16:00:4",
      ),
      "duration_minutes|visit duration|duration|time spent": wholeAround(20, 260, 95, 38),
      "booked_online|online booking": flag(0.58),
      "total|total price|amount paid|amount": formula("round(@price * @group_size, 2)", {
        output: "decimal",
        scale: 2,
      }),
      "rating|satisfaction": { kind: "choice", values: [5, 4, 3, 2, 1], weights: [46, 34, 13, 4, 3] },
      country: place("country"),
    },
  }),
  entity("library book|library catalog|library item|library catalogue|library collection|library inventory", {
    domain: "library",
    core: {
      barcode: unique({ kind: "sequence", prefix: "3", start: 4_210_000_017, step: 13 }),
      isbn: book("isbn13"),
      "title|name|book|book title": book("title"),
      "author|author name": person("full_name", "author"),
      "genre|category|subject": book("genre"),
      "call_number|shelf mark|shelf number": formula('concat(@dewey, " ", upper(left(ascii(@author_last_name), 3)))', {
        output: "text",
      }),
      "published_year|year|publication year": book("published_year"),
      "format|material type": book("format"),
      "copies|total copies|number of copies": {
        kind: "integer",
        min: 1,
        max: 9,
        distribution: { kind: "zipf", exponent: 1.2 },
      },
      "available|available copies|copies available": formula("floor(@copies * uniform(0, 1.3)) % (@copies + 1)", {
        output: "integer",
      }),
    },
    more: {
      author_last_name: person("last_name", "author"),
      "dewey|dewey decimal|dewey number": book("dewey"),
      publisher: book("publisher"),
      pages: book("pages"),
      language: book("language"),
      "status|availability": firstOf(
        formula('if(@available > 0, "Available", "On loan")', { output: "text" }),
        oneOf("Available:70|On loan:24|Reserved:4|Lost:2"),
      ),
      "branch|location|library": oneOf(
        "Central Library:46|Riverside Branch:22|Northgate Branch:18|Bookmobile:4|Eastfield Branch:10",
      ),
    },
    label: "title",
    usualRows: 120,
  }),
  entity("library member|library patron|patron|borrower of books|library card holder|library user", {
    domain: "library",
    core: {
      card_number: unique({ kind: "sequence", prefix: "2", start: 1_180_000_031, step: 17 }),
      "full_name|name|member name|patron name": "full name",
      email: "",
      phone: "",
      age: "",
      "membership_type|type|card type|category": firstOf(
        formula('if(@age < 13, "Child", if(@age < 18, "Teen", if(@age >= 65, "Senior", "Adult")))', { output: "text" }),
        oneOf("Adult:58|Child:20|Senior:14|Teen:8"),
      ),
      "joined_on|join date|member since|registration date": day("-P12Y", "-P10D"),
      "expires_on|expiry date|card expiry": formula(
        "add_years(@joined_on, 1 + floor(days_between(@joined_on, as_of()) / 365) - if(chance(0.12), 1, 0))",
        { output: "date" },
      ),
      "loans|books borrowed|total loans|checkouts": wholeTail(0, 900, 24, 1.2),
      "fines_due|fines|balance|outstanding fines": firstOf({
        kind: "choice",
        values: [0, 0.5, 1.25, 2.5, 5.75, 12],
        weights: [82, 5, 5, 4, 3, 1],
      }),
    },
    more: {
      address: "",
      "status|card status": firstOf(formula('if(@expires_on < as_of(), "Expired", "Active")', { output: "text" })),
      "home_branch|branch": oneOf("Central Library:46|Riverside Branch:22|Northgate Branch:18|Eastfield Branch:14"),
    },
    label: "full_name",
    usualRows: 80,
  }),
  entity(
    "library loan|book loan|borrowing|loan of book|library checkout|library record|book checkout|library transaction|library borrowing|checkout record|book borrowing",
    {
      domain: "library",
      parents: "library member|library book|book|student|member",
      core: {
        loan_id: id("LB-", 5),
        "member_name|borrower|name|patron|member": "full name",
        "book_title|book|title": book("title"),
        "loan_date|borrowed on|date|checkout date|borrow date|issue date|checked out": day("-P1Y", "P0D"),
        "due_date|due on|due": formula("add_days(@loan_date, 21 * (1 + @renewals))", { output: "date" }),
        "returned_on|return date|date returned|returned date": formula(
          "if(days_between(@loan_date, as_of()) > @kept_days, add_days(@loan_date, @kept_days), null)",
          { output: "date" },
        ),
        "fine|late fee|overdue fine|fine amount": formula(
          "round(min(10, 0.25 * max(0, days_between(@due_date, coalesce(@returned_on, as_of())))), 2)",
          { output: "decimal", scale: 2 },
        ),
        "status|loan status": formula(
          'if(!is_empty(@returned_on), "Returned", if(@due_date < as_of(), "Overdue", "On loan"))',
          { output: "text" },
        ),
        "renewals|times renewed": formula(
          "min(if(chance(0.28), if(chance(0.25), 2, 1), 0), floor((days_between(@loan_date, as_of()) + 4) / 21))",
          { output: "integer" },
        ),
      },
      more: {
        kept_days: formula("max(1, round(17 * @renewals + 21 * uniform(0.15, 1.12) + if(@renewals > 0, 2, 0), 0))", {
          output: "integer",
        }),
        author: person("full_name", "author"),
        isbn: book("isbn13"),
        genre: book("genre"),
        "branch|library": oneOf("Central Library:46|Riverside Branch:22|Northgate Branch:18|Eastfield Branch:14"),
        "days_overdue|overdue days": formula("max(0, days_between(@due_date, coalesce(@returned_on, as_of())))", {
          output: "integer",
        }),
      },
      usualRows: 250,
    },
  ),
  entity("book reservation|library hold|library reservation|book hold", {
    domain: "library",
    parents: "library member|library book|book",
    core: {
      hold_id: id("HD-", 5),
      "member_name|patron|name": "full name",
      "book_title|book|title": book("title"),
      "placed_on|reserved on|hold date|date": day("-P90D", "P0D"),
      "queue_position|position": { kind: "integer", min: 1, max: 24, distribution: { kind: "zipf", exponent: 1.1 } },
      "pickup_branch|branch": oneOf("Central Library:46|Riverside Branch:22|Northgate Branch:18|Eastfield Branch:14"),
      status: firstOf(
        either("@queue_position == 1", oneOf("Ready for pickup:58|In transit:42"), oneOf("Waiting:94|Cancelled:6")),
      ),
    },
  }),
];
