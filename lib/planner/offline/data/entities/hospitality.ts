import { entity } from "../../plan/entity";
import { hotelName, nightlyRate, roomGuests, roomType } from "../hotels";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  place,
  sum,
  text,
  whole,
  wholeTail,
} from "../make";
import { hotel } from "../packs";

/** A single score hangs on the whole impression. */
const score = firstOf(formula("clamp(@rating + random_int(-1, 1), 1, 5)", { output: "integer" }), whole(2, 5));

/** Hotels, their rooms, guests and bookings. */
export const HOSPITALITY = [
  entity(
    "hotel booking|hotel reservation|reservation|hotel stay|accommodation booking|room booking|guest reservation|hospitality record|hotel booking demand|booking record of hotel",
    {
      domain: "hospitality",
      parents: "guest|room|hotel property|property|customer|vehicle",
      core: {
        booking_id: id("BK-", 5),
        "guest_name|guest|name|customer|customer name|booked by": "full name",
        "hotel|property|hotel name|property name": hotelName,
        "room_type|room|room category": roomType,
        "check_in_date|check in|checkin|arrival|arrival date|checkin date|stay date": "check in date",
        "nights|length of stay|number of nights|los|stay length": "nights",
        "check_out_date|check out|checkout|departure|departure date|checkout date": formula(
          "add_days(@check_in_date, @nights)",
          { output: "date" },
        ),
        "total_price|total|amount|price|total amount|booking amount|total cost|revenue": sum(
          "round(@price_per_night * @nights, 2)",
        ),
        "status|booking status|reservation status": either(
          "@check_out_date < as_of()",
          oneOf("Checked out:86|Cancelled:11|No-show:3"),
          either(
            "@check_in_date <= as_of()",
            oneOf("Checked in:94|Cancelled:6"),
            oneOf("Confirmed:84|Pending:8|Cancelled:8"),
          ),
        ),
        "city|location|hotel city|destination": firstOf(
          formula("@hotel_property_city", { output: "text" }),
          place("city", "hotel"),
        ),
        "guests|number of guests|guest count|party size|pax|occupancy": roomGuests,
        "price_per_night|rate|nightly rate|room rate|adr|average daily rate|rate per night|room price": nightlyRate,
      },
      more: {
        "hotel_stars|stars|star rating|hotel category": hotel("stars"),
        "hotel_sign|hotel brand name": hotel("sign"),
        "hotel_chain|chain|brand": hotel("chain"),
        "hotel_type|type of hotel|property type": hotel("hotel_type"),
        "hotel_amenities|amenities": hotel("amenities"),
        hotel_price_level: place("price_level", "hotel"),
        "country|hotel country": place("country", "hotel"),
        "state|region|hotel state": place("region", "hotel"),
        "hotel_address|address": place("street_address", "hotel"),
        "bed_type|beds": hotel("bed_type"),
        "room_number|room no": pattern("[1-9]([0-2]\\d|3[0-8])"),
        "booked_at|booking date|booked on|reservation date|date booked|created at": "booking date",
        "lead_time|lead time days|days in advance|booking window": firstOf(
          formula("days_between(@booked_at, @check_in_date)", { output: "integer" }),
          wholeTail(0, 320, 34, 1),
        ),
        "cancelled|is canceled|is cancelled|canceled": firstOf(
          formula('@status == "Cancelled"', { output: "boolean" }),
          flag(0.11),
        ),
        "channel|source|booking channel|distribution channel|booking source": oneOf(
          "Online travel agency:44|Hotel website:28|Phone:9|Corporate:9|Tour operator:7|Walk-in:3",
        ),
        "market_segment|segment": oneOf("Leisure:52|Corporate:24|Group:14|Government:4|Complimentary:1|Aviation:2"),
        "meal_plan|meal|board|board type": oneOf(
          "Room only:44|Bed & breakfast:42|Half board:10|Full board:2|All inclusive:2",
        ),
        adults: formula("max(1, min(@guests, 2))", { output: "integer" }),
        "children|kids": formula("max(0, @guests - 2)", { output: "integer" }),
        "deposit_type|deposit policy": oneOf("No deposit:72|Refundable:14|Non-refundable:14"),
        "deposit|deposit amount": sum("round(@price_per_night, 2)"),
        "taxes|tax|tax amount|city tax": sum("round(@price_per_night * @nights * 0.12, 2)"),
        "payment_status|payment state": firstOf(
          either('@status == "Cancelled"', oneOf("Refunded:64|Not charged:36"), oneOf("Paid:78|Pay at hotel:22")),
          oneOf("Paid:78|Pay at hotel:22"),
        ),
        "confirmation_number|confirmation code|booking reference": "booking reference",
        "rate_plan|rate code": oneOf("Flexible:46|Non-refundable:28|Member rate:16|Corporate rate:10"),
        "repeat_guest|is repeated guest|returning guest": flag(0.18),
        special_requests: "",
        email: "email",
        rating: "rating",
        "purpose|travel purpose|purpose of stay": oneOf("Leisure:58|Business:28|Family visit:8|Event:6"),
        "cancellation_reason|reason for cancellation": firstOf(
          either(
            '@status == "Cancelled"',
            oneOf("Change of plans:46|Found a better price:18|Illness:14|Flight cancelled:12|Duplicate booking:10"),
            oneOf(""),
          ),
          oneOf("Change of plans:46|Found a better price:18|Illness:14|Flight cancelled:12|Duplicate booking:10"),
        ),
      },
      usualRows: 200,
    },
  ),
  entity("hotel guest|guest|hotel customer|ski hotel guest|resort guest", {
    domain: "hospitality",
    core: {
      guest_id: id("G-", 5),
      "full_name|name": "full name",
      gender: "",
      age: { kind: "integer", min: 19, max: 84, distribution: { kind: "normal", mean: 44, sd: 14 } },
      nationality: "nationality",
      email: "",
      phone: "",
      "checkin_time|check in|check in date": "check in date",
      "room_number|room": "room number",
      price_per_night: nightlyRate,
      "is_vip|vip": "is vip",
    },
    more: {
      "date_of_birth|dob": "date of birth",
      loyalty_tier: "loyalty tier",
      "check_out_date|check out|checkout": formula("add_days(@checkin_time, @nights)", { output: "date" }),
      "hotel_stars|stars": hotel("stars"),
      "hotel_sign|hotel brand name": hotel("sign"),
      "hotel|hotel name": hotelName,
      room_type: hotel("room_type"),
    },
    label: "full_name",
    usualRows: 100,
  }),
  entity("hotel property|hotel|hotel chain|resort|hotel location|hostel|motel|hotel listing", {
    domain: "hospitality",
    core: {
      property_id: id("HTL-", 3),
      "name|hotel name|property name|hotel": hotelName,
      "chain|brand|hotel chain": hotel("chain"),
      city: place("city", "hotel"),
      country: place("country", "hotel"),
      "hotel_type|type|category": hotel("hotel_type"),
      "stars|star rating|star category|hotel stars": hotel("stars"),
      // Houses of one name in other cities are not of one size.
      "rooms|room count|number of rooms|total rooms": formula("max(4, round(@own_rooms * uniform(0.8, 1.2)))", {
        output: "integer",
      }),
      "amenities|facilities|amenity": hotel("amenities"),
      phone: place("phone", "hotel"),
      rating: hotel("rating"),
    },
    more: {
      own_rooms: hotel("rooms"),
      "hotel_sign|hotel brand name": hotel("sign"),
      "price_level|hotel price level": place("price_level", "hotel"),
      "price_per_night|price|rate|average rate|nightly rate|adr": nightlyRate,
      room_type: hotel("room_type"),
      "state|region": place("region", "hotel"),
      "address|street address|location": place("street_address", "hotel"),
      "zip_code|postal code": place("postal_code", "hotel"),
      latitude: place("latitude", "hotel"),
      longitude: place("longitude", "hotel"),
      "check_in_time|check in": hotel("check_in_time"),
      "check_out_time|check out": hotel("check_out_time"),
      "occupancy_rate|occupancy": numberAround(38, 97, 69, 11, 1),
      "review_count|reviews|number of reviews": wholeTail(6, 9000, 540, 1),
      "opened|year opened|opening year|year built": whole(1896, 2024),
      "description|summary": text("description", "hotel"),
      "manager|general manager": "manager name",
    },
    label: "name",
    usualRows: 6,
  }),
  entity("room|hotel room|meeting room", {
    domain: "hospitality",
    parents: "hotel property|property|hotel",
    core: {
      room_id: id("RM-", 4),
      "room_number|number": formula("@floor * 100 + random_int(1, 38)", { output: "integer" }),
      "room_type|type|category": roomType,
      floor: whole(1, 9),
      "price_per_night|rate|price|nightly rate|base rate": nightlyRate,
      "capacity|max guests|max occupancy|sleeps|guests": hotel("max_guests"),
      "status|room status": oneOf("Occupied:58|Available:30|Cleaning:7|Out of order:5"),
    },
    more: {
      "hotel_stars|stars": hotel("stars"),
      "bed_type|beds|bed": hotel("bed_type"),
      "size_sqm|size|area": formula('if(contains(@room_type, "Suite"), random_int(38, 82), random_int(16, 34))', {
        output: "integer",
      }),
      "view|room view": oneOf("City:44|Courtyard:26|Garden:16|Park:9|Street:5"),
      "amenities|room amenities": oneOf(
        "Air conditioning, Coffee machine, Safe:40|Air conditioning, Minibar, Desk:34|Desk, Kettle, TV:26",
      ),
      "smoking|smoking allowed": flag(0.04),
      "housekeeping_status|cleaning status": oneOf("Clean:64|Dirty:20|Inspected:16"),
    },
    label: "room_number",
    usualRows: 40,
  }),
  entity("hotel review|guest review|hotel guest review|stay review", {
    domain: "hospitality",
    parents: "hotel property|guest|hotel booking",
    core: {
      review_id: id("HR-", 5),
      "hotel|hotel name|property": hotelName,
      "city|location": firstOf(formula("@hotel_property_city", { output: "text" }), place("city", "hotel")),
      "guest_name|guest|reviewer|author|name|reviewer name": "full name",
      "rating|stars|score|overall rating": "rating",
      "title|headline|review title": text("title", "hotel", { rating: "@rating" }),
      "review|text|comment|review text|content|body": text("review", "hotel", { rating: "@rating" }),
      "stay_date|stayed on|date of stay": day("-P14M", "-P20D"),
      "review_date|date|reviewed at|posted at": formula("add_days(@stay_date, random_int(1, 18))", { output: "date" }),
      "trip_type|traveler type|type of traveler": oneOf("Couple:36|Family:26|Business:20|Solo:12|Friends:6"),
    },
    more: {
      "hotel_sign|hotel brand name": hotel("sign"),
      "hotel_stars|star category": hotel("stars"),
      country: place("country", "hotel"),
      "cleanliness|cleanliness rating": score,
      "service|service rating|staff rating": score,
      "location_rating|location score": score,
      "value|value rating|value for money": score,
      "management_response|response|hotel response": oneOfGiven(
        "@rating",
        {
          "1|2":
            "We are sorry for your experience and would like to put it right.|Thank you for telling us; we have spoken with the team.|This is not our standard. Please contact the front desk manager.",
          "4|5":
            "Thank you for your kind words, we hope to see you again.|We are delighted you enjoyed your stay.|Thank you, the whole team was happy to read this.",
        },
        "Thank you for your feedback, we are working on it.",
      ),
    },
    usualRows: 200,
  }),
  entity("amenity|hotel amenity", {
    domain: "hospitality",
    parents: "hotel property|property",
    core: {
      amenity_id: id("AM-", 3),
      "name|amenity": oneOf(
        "Free Wi-Fi|Swimming pool|Fitness center|Breakfast|Parking|Spa|Airport shuttle|Restaurant|Bar|Pet friendly|Room service|Laundry",
      ),
      "fee|price": {
        kind: "choice",
        values: [0],
        given: {
          field: "@name",
          cases: [
            { equals: ["Breakfast"], values: [14, 18, 22] },
            { equals: ["Parking"], values: [10, 15, 25, 35] },
            { equals: ["Spa"], values: [45, 60, 90] },
            { equals: ["Airport shuttle"], values: [0, 12, 20] },
            { equals: ["Pet friendly"], values: [20, 30] },
            { equals: ["Laundry"], values: [8, 12, 16] },
            { equals: ["Room service"], values: [5, 8] },
          ],
        },
      },
      "available|is available": flag(0.92),
    },
    label: "name",
    usualRows: 15,
  }),
  entity(
    "hotel occupancy|occupancy report|hotel performance|hotel statistic|daily occupancy|hotel daily report|hotel revenue report|occupancy record",
    {
      domain: "hospitality",
      parents: "hotel property",
      core: {
        "date|day|night|business date": day("-P1Y", "-P1D"),
        "rooms_available|available rooms|total rooms|rooms": { kind: "choice", values: [148] },
        "rooms_sold|sold rooms|occupied rooms|rooms occupied": formula("floor(@rooms_available * @own_filled)", {
          output: "integer",
        }),
        "occupancy_percent|occupancy|occupancy rate": formula("round(100 * @rooms_sold / @rooms_available, 1)", {
          output: "decimal",
          scale: 1,
        }),
        "adr|average daily rate|average rate": sum("round(96 + 74 * @own_filled + normal(0, 4), 2)"),
        "room_revenue|rooms revenue|revenue": sum("round(@rooms_sold * @adr, 2)"),
        "revpar|rev par|revenue per available room": sum("round(@rooms_sold * @adr / @rooms_available, 2)"),
      },
      more: {
        // Summers, Fridays and Saturdays are full.
        own_filled: formula(
          "clamp(0.64 + if(month(@date) >= 6 && month(@date) <= 8, 0.12, if(month(@date) <= 2 || month(@date) == 11, -0.1, 0)) + if(weekday(@date) == 5 || weekday(@date) == 6, 0.13, if(weekday(@date) == 7, -0.09, 0)) + normal(0, 0.05), 0.2, 1)",
          { output: "decimal", scale: 4 },
        ),
        "arrivals|check ins": formula("floor(@rooms_sold * uniform(0.35, 0.6))", { output: "integer" }),
        "departures|check outs": formula("floor(@rooms_sold * uniform(0.35, 0.6))", { output: "integer" }),
        "no_shows|no show": whole(0, 4),
        "food_and_beverage_revenue|f b revenue": sum("round(@rooms_sold * uniform(18, 34), 2)"),
      },
      usualRows: 365,
    },
  ),
  entity("housekeeping task|housekeeping|room cleaning|hotel housekeeping task|cleaning task|housekeeping record", {
    domain: "hospitality",
    parents: "room|hotel property",
    core: {
      task_id: id("HK-", 5),
      "room_number|room|room no": pattern("[1-6](0[1-9]|1[0-9]|2[0-4])"),
      "task|type|task type|service|title": oneOf(
        "Checkout cleaning:46|Stayover service:40|Turndown:6|Deep cleaning:5|Inspection:3",
      ),
      "cleaner|assigned to|housekeeper|attendant|staff": oneOf(
        "Rosa Medina:22|Linh Tran:20|Agnieszka Nowak:18|Fatou Diallo:16|Carmen Ortega:14|Dennis Cruz:10",
      ),
      "started_at|started|start|start time": {
        kind: "datetime",
        output: "datetime",
        from: { asOf: "-P30D" },
        to: { asOf: "P0D" },
        shape: {
          kind: "season",
          hours: [0, 0, 0, 0, 0, 0, 0, 0, 4, 10, 12, 12, 9, 8, 6, 3, 1, 1, 2, 1, 0, 0, 0, 0],
        },
      },
      "finished_at|finished|end|end time|completed at": formula("add_minutes(@started_at, @own_minutes)", {
        output: "datetime",
      }),
      "status|room status": oneOf("Inspected:58|Clean:38|Needs recleaning:4"),
    },
    more: {
      own_minutes: formula(
        'round(if(@task == "Deep cleaning", 70, if(@task == "Checkout cleaning", 34, if(@task == "Inspection", 6, 18))) * uniform(0.8, 1.3))',
        { output: "integer" },
      ),
      "minutes|duration|duration minutes": formula("@own_minutes", { output: "integer" }),
      "notes|comment": oneOfGiven(
        "@status",
        { "Needs recleaning": "Hair in the shower|Dust on the headboard|Towels missing" },
        "Extra towels left|Minibar refilled|Lost phone charger handed in|Bulb replaced|All in order",
      ),
    },
    usualRows: 150,
  }),
];
