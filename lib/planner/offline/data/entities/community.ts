import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  companyIn,
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberGiven,
  onceCome,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  sometimes,
  template,
  text,
  timeOfDay,
  wholeAround,
  wholeTail,
} from "../make";

const CAUSES =
  "Food Bank:20|Clean Water:15|Education:16|Animal Rescue:14|Disaster Relief:12|Medical Research:13|Reforestation:10";
const LIKERT = "Strongly disagree:5|Disagree:11|Neutral:22|Agree:40|Strongly agree:22";
const GIFTS: GeneratorInput = {
  kind: "choice",
  values: [10, 20, 25, 35, 50, 75, 100, 150, 250, 500, 1000, 2500],
  weights: [12, 14, 16, 8, 20, 6, 13, 3, 4, 2.6, 1, 0.4],
};

/** Loads by exercise in kilograms: what beginners to strong people move. */
const LOADS = {
  "Back Squat|Deadlift|Leg Press": [40, 50, 60, 70, 80, 90, 100, 110, 120, 140],
  "Bench Press|Bent-Over Row|Lat Pulldown": [25, 30, 35, 40, 50, 60, 70, 80],
  "Overhead Press|Dumbbell Lunge": [12, 16, 20, 25, 30, 35, 40],
  "Biceps Curl|Triceps Extension|Lateral Raise": [6, 8, 10, 12, 14, 16, 18],
  "Pull-Up|Push-Up|Plank|Sit-Up": [0],
};

/** Surveys, giving, helping, clubs and gyms. */
export const COMMUNITY = [
  entity(
    "nps response|nps survey|nps survey response|nps survey result|nps score|nps data|nps feedback|net promoter score survey|net promoter survey",
    {
      domain: "survey",
      parents: "customer|employee|user",
      core: {
        response_id: id("NPS-", 5),
        "respondent|name|respondent name|customer|customer name": "full name",
        "submitted_at|date|response date": "submitted at",
        "score|nps|nps score|rating|likelihood to recommend|recommend": {
          kind: "choice",
          values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
          weights: [2, 1, 1, 2, 2, 5, 6, 13, 22, 22, 24],
        },
        "nps_category|category|nps group|segment|group|type": formula(
          'if(@score >= 9, "Promoter", if(@score >= 7, "Passive", "Detractor"))',
          { output: "text" },
        ),
        "comment|feedback|response|text|open answer|comments|reason": text("comment", "survey", {
          rating: "@own_satisfaction",
        }),
      },
      helpers: {
        own_satisfaction: formula("clamp(round(@score / 2, 0), 1, 5)", { output: "integer" }),
      },
      usualRows: 400,
    },
  ),
  entity(
    "survey response|survey|survey result|questionnaire|poll response|feedback|citizen feedback|customer feedback|employee survey|satisfaction survey|survey data|likert survey",
    {
      domain: "survey",
      parents: "customer|employee|user|citizen",
      core: {
        response_id: id("SR-", 5),
        "respondent|name|respondent name": "full name",
        age: "",
        gender: "",
        "submitted_at|date|response date": "submitted at",
        "satisfaction_score|satisfaction|score|rating|csat": "satisfaction score",
        "nps|nps score|likelihood to recommend|recommend": firstOf(
          formula("clamp(round(@satisfaction_score * 2 + uniform(-1.4, 0.9), 0), 0, 10)", { output: "integer" }),
          {
            kind: "choice",
            values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            weights: [2, 1, 1, 2, 2, 5, 6, 13, 22, 22, 24],
          },
        ),
        "nps_category|nps group|segment": formula('if(@nps >= 9, "Promoter", if(@nps >= 7, "Passive", "Detractor"))', {
          output: "text",
        }),
        "comment|feedback|response|text|open answer|comments": text("comment", "survey", {
          rating: "@satisfaction_score",
        }),
      },
      more: {
        sentiment: "sentiment",
        "category|topic": oneOf("Service:30|Product:28|Price:18|Delivery:14|Website:10"),
        "answer|likert|agreement|response value|q1|question 1": oneOf(LIKERT),
        "q2|question 2": oneOf(LIKERT),
        "q3|question 3": oneOf(LIKERT),
        "q4|question 4": oneOf(LIKERT),
        "q5|question 5": oneOf(LIKERT),
        "answer_score|likert score": formula(
          'if(@answer == "Strongly agree", 5, if(@answer == "Agree", 4, if(@answer == "Neutral", 3, if(@answer == "Disagree", 2, 1))))',
          { output: "integer" },
        ),
        "question|question text": oneOf(
          "The staff were helpful|I found what I needed|Prices are fair|I would come back|The website is easy to use|My problem was solved quickly",
        ),
        "age_group|age range|age bracket": formula(
          'if(@age < 25, "18-24", if(@age < 35, "25-34", if(@age < 45, "35-44", if(@age < 55, "45-54", if(@age < 65, "55-64", "65+")))))',
          { output: "text" },
        ),
        "education|education level": oneOf("High school:32|Some college:20|Bachelor's:30|Master's:14|Doctorate:4"),
        "income|household income|income bracket": oneOf(
          "Under $25k:18|$25k-$50k:24|$50k-$75k:20|$75k-$100k:16|$100k-$150k:14|Over $150k:8",
        ),
        "completion_minutes|time taken|duration minutes": wholeTail(1, 40, 6, 0.6),
        "channel|source": oneOf("E-mail:52|Web:28|Phone:10|In app:10"),
        "completed|is complete": flag(0.9),
      },
    },
  ),
  entity("donation|gift|contribution|charity donation|fundraising record|donation record|pledge", {
    domain: "nonprofit",
    parents: "donor|fundraising campaign|campaign",
    core: {
      donation_id: id("DN-", 5),
      "donor_name|donor|name": "full name",
      email: "",
      "amount|donation amount|gift amount": GIFTS,
      "donation_date|date|donated on|gift date": day("-P2Y", "P0D"),
      "campaign|cause|fund|designation": oneOf(CAUSES),
      "payment_method|method": oneOf("Credit card:52|Bank transfer:18|PayPal:16|Check:10|Cash:4"),
      "recurring|is recurring|monthly": firstOf(
        formula("chance(if(@amount <= 50, 0.38, 0.06))", { output: "boolean" }),
        flag(0.28),
      ),
      "receipt_number|receipt|receipt sent": { kind: "sequence", prefix: "RC-", start: 20_114 },
    },
    more: {
      "anonymous|is anonymous": flag(0.08),
      "tax_deductible|deductible": flag(0.94),
      "channel|source": oneOf("Website:48|Mail:20|Event:16|Phone:6|Social media:10"),
      "message|dedication|note": sometimes(
        0.7,
        oneOf(
          "In memory of my mother|Keep up the good work|For the children|Happy birthday, Dad|In honor of our volunteers",
        ),
      ),
      currency: oneOf("USD"),
      status: oneOf("Completed:96|Pending:2|Refunded:2"),
    },
    usualRows: 300,
  }),
  entity("donor|supporter|benefactor|charity supporter", {
    domain: "nonprofit",
    core: {
      donor_id: id("DNR-", 4),
      "full_name|name|donor name": "full name",
      email: "",
      phone: "",
      city: "",
      "donor_type|type": oneOf("Individual:82|Family:10|Corporate:5|Foundation:3"),
      "first_gift_on|joined on|join date|first donation|donor since": day("-P9Y", "-P20D"),
      "gifts|number of gifts|donation count|number of donations": wholeTail(1, 90, 4, 0.9),
      "average_gift|average donation": GIFTS,
      "total_donated|total|lifetime giving|total given": formula("@gifts * @average_gift", { output: "integer" }),
    },
    more: {
      "last_gift_on|last donation|last gift date": formula(
        "add_days(@first_gift_on, floor(days_between(@first_gift_on, as_of()) * uniform(0.3, 1)))",
        { output: "date" },
      ),
      status: formula(
        'if(days_between(@last_gift_on, as_of()) > 540, "Lapsed", if(days_between(@first_gift_on, as_of()) < 90, "New", "Active"))',
        { output: "text" },
      ),
      "giving_level|tier|level": formula(
        'if(@total_donated >= 2500, "Champion", if(@total_donated >= 500, "Patron", "Friend"))',
        { output: "text" },
      ),
      preferred_cause: oneOf(CAUSES),
    },
    label: "full_name",
    usualRows: 100,
  }),
  entity("volunteer|volunteer record|volunteer database|helper", {
    domain: "nonprofit",
    core: {
      volunteer_id: id("VOL-", 4),
      "full_name|name|volunteer name": "full name",
      email: "",
      phone: "",
      city: "",
      "skill|skills|role": oneOf("Cooking|Driving|First aid|Tutoring|Event planning|Fundraising|Translation|Gardening"),
      availability: oneOf("Weekday mornings:20|Weekday evenings:32|Weekends:38|Flexible:10"),
      "joined_on|join date|start date": day("-P6Y", "-P20D"),
      "hours|volunteer hours|total hours|hours volunteered": formula(
        "max(1, round(days_between(@joined_on, as_of()) / 30 * uniform(0.3, 6), 0))",
        { output: "integer" },
      ),
      status: oneOf("Active:78|On break:12|Inactive:10"),
    },
    more: {
      background_check: oneOf("Cleared:88|Pending:12"),
      emergency_contact: person("full_name", "contact"),
      age: wholeAround(16, 82, 41, 17),
    },
    label: "full_name",
    usualRows: 80,
  }),
  entity("fundraising campaign|fundraiser|charity campaign|appeal|donation campaign", {
    domain: "nonprofit",
    core: {
      campaign_id: id("FC-", 3),
      "name|campaign|title": template("{@cause} {@appeal}"),
      cause: oneOf(CAUSES),
      "goal|goal amount|target": {
        kind: "choice",
        values: [5000, 10_000, 25_000, 50_000, 100_000, 250_000],
        weights: [16, 24, 26, 18, 12, 4],
      },
      "raised|amount raised": formula("round(@goal * uniform(0.18, 1.22), 0)", { output: "integer" }),
      "percent_funded|progress|percent of goal": formula("round(100 * @raised / @goal, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "donors|donor count|backers": formula("max(1, round(@raised / random_int(45, 130), 0))", { output: "integer" }),
      "starts_on|start date": day("-P2Y", "-P10D"),
      "ends_on|end date": formula("add_days(@starts_on, random_int(30, 120))", { output: "date" }),
    },
    more: {
      appeal: oneOf("Spring Appeal|Year-End Drive|Emergency Appeal|Gala|Giving Day|Matching Challenge"),
      status: formula('if(@ends_on < as_of(), "Completed", "Active")', { output: "text" }),
      organizer: "full name",
    },
    label: "name",
    usualRows: 12,
  }),
  entity("grant|grant application|grant award|grant record|foundation grant|research grant", {
    domain: "nonprofit",
    core: {
      grant_id: id("GR-", 4),
      "title|project|grant title|program": pattern(
        "(Youth|Rural|Senior|Neighborhood|Coastal) (Literacy|Health|Nutrition|Arts|Job Training|Habitat) (Initiative|Program|Project|Partnership)",
      ),
      "funder|foundation|grantor|funding agency": oneOf(
        "Harlan Family Foundation|Lantern Trust|Meridian Community Fund|State Arts Council|Alder Bay Foundation|Department of Community Development",
      ),
      "recipient|grantee|organization|applicant": pattern(
        "(Riverside|Northgate|Harbor|Valley|Eastside) (Food Bank|Literacy Council|Youth Center|Shelter|Arts Collective|Land Trust)",
      ),
      "amount_requested|requested|amount": {
        kind: "decimal",
        min: 2500,
        max: 900_000,
        scale: 0,
        step: 500,
        distribution: { kind: "logNormal", median: 38_000, sigma: 0.9 },
      },
      "submitted_on|application date|date|applied on": day("-P3Y", "P0D"),
      status: firstOf(
        either(
          "days_between(@submitted_on, as_of()) > 120",
          oneOf("Awarded:38|Declined:58|Withdrawn:4"),
          oneOf("Under review:70|Submitted:30"),
        ),
      ),
      "amount_awarded|awarded|award amount": formula(
        'if(@status == "Awarded", round(@amount_requested * uniform(0.5, 1) / 500, 0) * 500, 0)',
        { output: "integer" },
      ),
      "duration_months|duration|term": { kind: "choice", values: [6, 12, 18, 24, 36], weights: [12, 44, 14, 20, 10] },
    },
    label: "title",
    usualRows: 40,
  }),
  entity("nonprofit|charity|non profit organization|ngo|nonprofit organization|foundation", {
    domain: "nonprofit",
    core: {
      ein: pattern("0[07]-\\d{7}"),
      "name|organization|charity": pattern(
        "(Riverside|Northgate|Harbor|Valley|Eastside|Lantern|Open Door|Second Chance) (Food Bank|Literacy Council|Youth Center|Animal Rescue|Arts Collective|Land Trust|Relief Fund|Health Alliance)",
      ),
      "cause|mission|category": oneOf(CAUSES),
      city: "",
      state: "",
      "founded|founded year": { kind: "integer", min: 1921, max: 2023 },
      "annual_revenue|revenue|budget": wholeTail(20_000, 90_000_000, 740_000, 1.4),
      "program_expense_ratio|program ratio": {
        kind: "decimal",
        min: 58,
        max: 94,
        scale: 1,
        distribution: { kind: "normal", mean: 79, sd: 6 },
      },
      "volunteers|volunteer count": wholeTail(4, 9000, 84, 1.2),
    },
    key: "ein",
    label: "name",
    usualRows: 20,
  }),

  entity("gym member|membership|member|club member|gym membership|fitness member|gym|gym customer", {
    domain: "membership",
    core: {
      member_id: id("M-", 5),
      "full_name|name|member name": "full name",
      email: "",
      phone: "",
      age: wholeAround(16, 78, 36, 12),
      "plan|membership|membership type|type|membership plan": firstOf(
        formula(
          'if(@age < 26 && chance(0.5), "Student", if(@age >= 65, "Senior", if(chance(0.6), "Monthly", "Annual")))',
          { output: "text" },
        ),
        oneOf("Monthly:52|Annual:33|Student:10|Senior:5"),
      ),
      "join_date|start date|joined on|member since": day("-P5Y", "-P5D"),
      "monthly_fee|fee|price": numberGiven("@plan", { Monthly: 39, Annual: 32, Student: 24, Senior: 26 }),
      status: oneOf("Active:80|Frozen:8|Cancelled:12"),
      "last_visit|last check in": firstOf(
        formula(
          'if(@status == "Active", add_days(as_of(), -min(days_between(@join_date, as_of()), random_int(0, 24))), add_days(as_of(), -min(days_between(@join_date, as_of()), random_int(40, 300))))',
          { output: "date" },
        ),
        day("-P40D", "P0D"),
      ),
    },
    more: {
      gender: "",
      "visits_per_month|visits|monthly visits": wholeAround(0, 26, 8, 5),
      "personal_trainer|trainer": sometimes(0.72, person("full_name", "trainer")),
      "goal|fitness goal": oneOf("Lose weight:34|Build muscle:28|Stay healthy:24|Run a race:8|Recover from injury:6"),
      "expires_on|end date|expiry date": formula(
        "add_years(@join_date, 1 + floor(days_between(@join_date, as_of()) / 365))",
        { output: "date" },
      ),
    },
    label: "full_name",
    usualRows: 100,
  }),
  entity("fitness class|gym class|yoga class|group class|workout class|exercise class|class schedule of gym", {
    domain: "fitness",
    core: {
      class_id: id("FC-", 4),
      "name|class|class name": oneOf(
        "Vinyasa Yoga:16|Spin:18|HIIT:16|Pilates:13|Zumba:10|Body Pump:10|Boxing:8|Aqua Fit:9",
      ),
      "instructor|trainer|coach": person("full_name", "instructor"),
      "day|weekday": oneOf("Monday:18|Tuesday:17|Wednesday:17|Thursday:16|Friday:12|Saturday:12|Sunday:8"),
      "start_time|time": oneOf("06:30:14|07:00:12|09:00:14|12:15:10|17:30:18|18:30:20|19:30:12"),
      "duration_minutes|duration": { kind: "choice", values: [30, 45, 50, 60, 75], weights: [12, 34, 18, 30, 6] },
      "capacity|spots|max participants": {
        kind: "choice",
        values: [12, 15, 18, 20, 24, 30],
        weights: [14, 18, 20, 22, 16, 10],
      },
      "booked|enrolled|participants|attendees": formula("floor(@capacity * min(1, uniform(0.3, 1.1)))", {
        output: "integer",
      }),
      "level|difficulty": oneOf("All levels:50|Beginner:24|Intermediate:18|Advanced:8"),
    },
    more: {
      "studio|room": oneOfGiven("@name", { "Aqua Fit": "Pool", Spin: "Cycle Studio" }, "Studio A|Studio B"),
      date: day("-P30D", "P30D"),
      "calories_burned|calories": formula("round(@duration_minutes * uniform(5, 11), 0)", { output: "integer" }),
    },
    label: "name",
    usualRows: 30,
  }),
  entity(
    "workout|exercise log|training session|gym workout|workout log|exercise set|strength workout|fitness log|workout set|exercise",
    {
      domain: "fitness",
      parents: "gym member|user",
      core: {
        workout_id: id("WO-", 5),
        "member|name|athlete|user": "full name",
        "date|performed at|workout date": day("-P180D", "P0D"),
        "exercise|exercise name|movement": oneOf(
          "Back Squat:13|Deadlift:10|Bench Press:13|Overhead Press:8|Bent-Over Row:9|Lat Pulldown:9|Leg Press:8|Biceps Curl:8|Triceps Extension:6|Lateral Raise:5|Pull-Up:6|Push-Up:6|Dumbbell Lunge:5|Plank:4|Sit-Up:4",
        ),
        "muscle_group|target muscle|body part": oneOfGiven(
          "@exercise",
          {
            "Back Squat|Leg Press|Dumbbell Lunge": "Legs",
            "Deadlift|Bent-Over Row|Lat Pulldown|Pull-Up": "Back",
            "Bench Press|Push-Up": "Chest",
            "Overhead Press|Lateral Raise": "Shoulders",
            "Plank|Sit-Up": "Core",
          },
          "Arms",
        ),
        "sets|number of sets": { kind: "choice", values: [2, 3, 4, 5], weights: [12, 50, 28, 10] },
        "reps|repetitions|reps per set": numberGiven("@exercise", {
          "Back Squat|Deadlift|Bench Press|Overhead Press": [3, 5, 6, 8, 10],
          "Push-Up|Sit-Up": [12, 15, 20, 25],
          Plank: 1,
          "Pull-Up": [4, 6, 8, 10],
          "Bent-Over Row|Lat Pulldown|Leg Press|Dumbbell Lunge": [8, 10, 12],
          "Biceps Curl|Triceps Extension|Lateral Raise": [10, 12, 15],
        }),
        "weight_kg|weight|load": numberGiven("@exercise", LOADS),
        "volume_kg|volume|total volume": formula("@sets * @reps * @weight_kg", { output: "integer" }),
      },
      more: {
        "duration_minutes|duration": wholeAround(4, 24, 11, 4),
        "calories_burned|calories": formula("round(@duration_minutes * uniform(4, 8), 0)", { output: "integer" }),
        "rpe|effort": wholeAround(5, 10, 7, 1),
        "rest_seconds|rest": { kind: "choice", values: [45, 60, 90, 120, 180], weights: [14, 30, 30, 18, 8] },
      },
      usualRows: 400,
    },
  ),
  entity("running log|cardio workout|run|running session|cycling session|fitness activity", {
    domain: "fitness",
    parents: "user",
    core: {
      activity_id: id("ACT-", 5),
      "user|name|athlete": "full name",
      "started_at|date|start time": daytime("-P180D", "P0D"),
      "activity|type|sport": oneOf("Running:46|Cycling:26|Walking:20|Swimming:8"),
      "duration_minutes|duration": wholeTail(12, 240, 42, 0.5),
      "distance_km|distance": formula(
        'round(@duration_minutes / 60 * if(@activity == "Cycling", uniform(17, 29), if(@activity == "Running", uniform(7.8, 13), if(@activity == "Walking", uniform(4, 6.2), uniform(1.8, 3.2)))), 2)',
        { output: "decimal", scale: 2 },
      ),
      "avg_heart_rate|heart rate|average heart rate": formula(
        'round(if(@activity == "Walking", normal(104, 8), normal(146, 11)), 0)',
        { output: "integer" },
      ),
      "calories|calories burned": formula(
        'round(@duration_minutes * if(@activity == "Walking", uniform(3.6, 5), uniform(8, 13)), 0)',
        { output: "integer" },
      ),
      steps: formula(
        'if(@activity == "Running", round(@distance_km * 930, 0), if(@activity == "Walking", round(@distance_km * 1310, 0), 0))',
        { output: "integer" },
      ),
    },
  }),
  entity("gym check in|gym visit|check in of gym", {
    domain: "fitness",
    parents: "gym member",
    core: {
      visit_id: id("CI-", 6),
      "member_name|name|member": "full name",
      "checked_in_at|check in|date|timestamp": daytime("-P90D", "P0D"),
      "minutes|duration|duration minutes": wholeAround(18, 150, 64, 20),
      "checked_out_at|check out": formula("add_minutes(@checked_in_at, @minutes)", { output: "datetime" }),
      "area|zone": oneOf("Weights:42|Cardio:32|Classes:18|Pool:8"),
    },
  }),
  entity("social club|student club|sports club member|book club member|society", {
    domain: "membership",
    core: {
      club_id: id("CLB-", 3),
      "name|club": pattern(
        "(Riverside|Northgate|Harbor|Alder Bay|Lakeside) (Chess|Book|Hiking|Photography|Rowing|Garden|Film|Running) (Club|Society)",
      ),
      "category|type": oneOf("Hobby:44|Sports:30|Culture:26"),
      "president|leader|chair": "full name",
      "members|member count": wholeTail(6, 400, 34, 0.8),
      "meets_on|meeting day": oneOf("Mondays|Tuesdays|Wednesdays|Thursdays|Saturdays"),
      "annual_dues|dues|fee": { kind: "choice", values: [0, 15, 25, 40, 60, 120], weights: [16, 22, 26, 20, 12, 4] },
      "founded|founded year": { kind: "integer", min: 1948, max: 2025 },
    },
    label: "name",
    usualRows: 15,
  }),
  entity("wedding guest|wedding rsvp|guest list|rsvp|party guest", {
    domain: "weddings",
    core: {
      guest_id: id("WG-", 3),
      "full_name|name|guest|guest name": "full name",
      "side|guest of": oneOf("Bride:50|Groom:50"),
      "relation|relationship": oneOf("Family:44|Friend:40|Coworker:10|Neighbor:6"),
      email: "",
      "rsvp|rsvp status|status|response": oneOf("Accepted:76|Declined:14|No reply:10"),
      "party_size|guests|plus one|number of guests": formula(
        'if(@rsvp == "Accepted", if(chance(0.56), 2, 1), if(@rsvp == "Declined", 0, 1))',
        { output: "integer" },
      ),
      "meal|meal choice|dinner choice|menu": formula('if(@rsvp == "Accepted", @dish_choice, null)', { output: "text" }),
      "table_number|table|table assignment": formula('if(@rsvp == "Accepted", random_int(1, 16), null)', {
        output: "integer",
      }),
      "dietary_restrictions|dietary preference|allergies": sometimes(
        0.78,
        oneOf("Vegetarian:40|Vegan:16|Gluten-free:22|Nut allergy:14|Halal:8"),
      ),
    },
    more: {
      dish_choice: oneOf("Beef:34|Salmon:28|Chicken:22|Vegetarian:16"),
      address: "",
      phone: "",
      gift: sometimes(0.4, oneOf("Registry item|Cash|Gift card")),
      "thank_you_sent|thank you note": flag(0.3),
    },
    label: "full_name",
    usualRows: 120,
  }),
  entity("wedding|wedding booking|wedding event", {
    domain: "weddings",
    core: {
      wedding_id: id("WD-", 3),
      "partner_1|bride|first partner": person("full_name", "partner_1"),
      "partner_2|groom|second partner": person("full_name", "partner_2"),
      "date|wedding date": day("-P1Y", "P18M"),
      "venue|location": oneOf(
        "Rosewood Barn|Lakeside Pavilion|The Orangery|Harbor Loft|Stonebridge Manor|Old Mill Gardens",
      ),
      "guests|guest count|number of guests": wholeAround(20, 260, 110, 42),
      "budget|total budget": formula("round(@guests * uniform(140, 420) / 500, 0) * 500", { output: "integer" }),
      "planner|wedding planner": person("full_name", "planner"),
      status: onceCome("@date", "Completed:96|Cancelled:4", "Confirmed:82|Deposit paid:14|Cancelled:4"),
    },
    more: {
      theme: oneOf("Rustic|Classic|Garden|Beach|Modern"),
      caterer: companyIn("Event Management"),
      ceremony_time: timeOfDay("13:00", "18:00"),
    },
    usualRows: 30,
  }),
];
