import { concepts } from "../../plan/concept";
import {
  company,
  day,
  faker,
  firstOf,
  flag,
  formula,
  job,
  numberAround,
  oneOf,
  pattern,
  person,
  sometimes,
  template,
  unique,
  whole,
  wholeAround,
} from "../make";

/** People and what is said of them. */
export const PEOPLE = concepts({
  "full name|name|person name|display name|complete name|first and last name|contact name|legal name|preferred name|holder|holder name":
    person("full_name"),
  "first name|given name|forename|fname|first": person("first_name"),
  "middle name|middle initial": sometimes(0.35, person("middle_name")),
  "last name|surname|family name|lname|last": person("last_name"),
  initials: person("initials"),
  "salutation|honorific|name prefix|prefix": person("title"),
  "suffix|name suffix": sometimes(0.7, oneOf("Jr.:44|Sr.:20|II:14|III:22")),
  "gender|sex|gender identity": person("gender"),
  "pronouns|preferred pronoun": person("pronouns"),
  "email|email address|e mail|mail|e mail address|contact email|personal email|primary email|secondary email":
    person("email"),
  "work email|company email|business email|corporate email|office email|professional email": template(
    "{@first_name:ascii:slug}.{@last_name:ascii:slug}@{@company_domain}",
  ),
  "company domain|email domain": company("domain"),
  "username|user name|login|handle|screen name|nickname|login name|user handle|gamertag|account name|author username|twitter handle|instagram handle|player name|alias":
    person("username"),
  "birth date|date of birth|dob|birthdate|birthday|birth day|born": person("birth_date"),
  "age|age in year|current age|user age": person("age"),
  "birth year|year of birth": formula("year(@birth_date)", { output: "integer" }),
  "age group|age range|age band|age bracket|age category": firstOf(
    formula(
      'if(@age < 18, "Under 18", if(@age < 25, "18-24", if(@age < 35, "25-34", if(@age < 45, "35-44", if(@age < 55, "45-54", if(@age < 65, "55-64", "65+"))))))',
      { output: "text" },
    ),
    oneOf("18-24:14|25-34:24|35-44:22|45-54:17|55-64:13|65+:10"),
  ),
  "nationality|citizenship": person("nationality"),
  "marital status|civil status|relationship status": person("marital_status"),
  "occupation|profession|job|trade|line of work|vocation": person("occupation"),
  "ethnicity|race|ethnic group|ethnic background": oneOf(
    "White:58|Hispanic or Latino:19|Black or African American:12|Asian:7|Two or more races:3|American Indian or Alaska Native:1",
  ),
  "religion|faith": oneOf("Christian:45|None:28|Muslim:12|Hindu:6|Buddhist:3|Jewish:2|Sikh:1|Other:3"),
  "language|preferred language|native language|spoken language|mother tongue|locale language": oneOf(
    "English:55|Spanish:17|French:7|German:6|Chinese:5|Portuguese:4|Arabic:3|Hindi:3",
  ),
  "language code|locale|locale code": oneOf("en-US:50|en-GB:12|es-ES:9|fr-FR:8|de-DE:8|pt-BR:5|ja-JP:4|zh-CN:4"),
  "education level|education|highest education|degree level|educational attainment|qualification|highest degree|level of education|schooling":
    oneOf(
      "High school diploma:28|Some college:16|Associate degree:10|Bachelor's degree:28|Master's degree:14|Doctorate:4",
    ),
  "education years|years of education|year of schooling": wholeAround(8, 22, 14, 2.4),
  "degree|degree name": oneOf("BSc:30|BA:26|MSc:14|MA:10|MBA:8|BEng:7|PhD:5"),
  "employment status|work status|employment": oneOf("Employed:62|Self-employed:12|Unemployed:8|Retired:11|Student:7"),
  "income|annual income|yearly income|household income|personal income|gross income|monthly income": {
    kind: "decimal",
    min: 12_000,
    max: 400_000,
    scale: 2,
    step: 100,
    distribution: { kind: "logNormal", median: 52_000, sigma: 0.55 },
  },
  "income bracket|income level|income range|income group": oneOf(
    "Under $25k:16|$25k-$50k:24|$50k-$75k:20|$75k-$100k:15|$100k-$150k:15|Over $150k:10",
  ),
  "number of dependents|dependents|num dependents|number of children|children|kids|dependent count": {
    kind: "integer",
    min: 0,
    max: 6,
    distribution: { kind: "poisson", mean: 1.1 },
  },
  "household size|family size|number of people in household": {
    kind: "integer",
    min: 1,
    max: 8,
    distribution: { kind: "poisson", mean: 2.4 },
  },
  "home ownership|homeownership|housing status|residence type|owns home|housing": oneOf(
    "Own:38|Mortgage:30|Rent:28|Living with family:4",
  ),
  "height|height cm|height in cm|body height": numberAround(145, 205, 171, 9.5, 1),
  "height in|height inches": numberAround(57, 80, 67, 3.8, 1),
  "weight|body weight|weight in kg": numberAround(42, 150, 76, 14, 1),
  "bmi|body mass index": firstOf(
    formula("round(@weight / ((@height / 100) * (@height / 100)), 1)", { output: "decimal", scale: 1 }),
    numberAround(16, 45, 26.4, 4.6, 1),
  ),
  "shirt size|t shirt size|tshirt size|clothing size": oneOf("XS:5|S:18|M:32|L:26|XL:14|XXL:5"),
  "shoe size": numberAround(35, 48, 41, 2.6, 0),
  "eye color|eye colour": oneOf("Brown:55|Blue:20|Hazel:12|Green:9|Gray:4"),
  "hair color|hair colour": oneOf("Brown:42|Black:28|Blond:17|Gray:8|Red:5"),
  "favorite color|favourite colour": oneOf("Blue:30|Green:17|Red:14|Purple:13|Black:9|Orange:7|Pink:6|Yellow:4"),
  "hobby|hobbies|interests|pastime": oneOf(
    "Cooking:12|Hiking:11|Reading:13|Gaming:10|Photography:7|Gardening:8|Cycling:8|Yoga:6|Painting:5|Travel:9|Music:8|Fishing:4|Chess:3|Running:8|Woodworking:3|Baking:6",
  ),
  "favorite food|favourite food|favorite dish": faker("food.dish"),
  "favorite band|favourite band|favorite artist": faker("music.artist"),
  "favorite song|favorite track": faker("music.songName"),
  "favorite book": faker("book.title"),
  "favorite tv show|favorite movie|favorite film|favorite show": oneOf(
    "Detective Harlow|The Quiet Harbor|Northbound|Kitchen Wars|Star Meridian|Laugh Track Lane|The Long Winter|City of Glass|Second Shift|Wild Coast",
  ),
  "smoker|is smoker|smoking status|smoke": oneOf("Never:62|Former:22|Current:16"),
  "alcohol use|alcohol consumption|drinking status": oneOf("None:30|Occasional:45|Moderate:20|Heavy:5"),
  "exercise frequency|physical activity|activity level": oneOf("Sedentary:28|Light:30|Moderate:28|Active:14"),
  "ssn|social security number|social security": unique(pattern("9\\d{2}-\\d{2}-\\d{4}")),
  "passport number|passport|passport no": unique(pattern("[A-Z]\\d{8}")),
  "driver license number|drivers license|driving licence|license number|driver license|driver s license number": unique(
    pattern("[A-Z]\\d{7}"),
  ),
  "bio|biography|about|about me|profile": template("{@occupation} from {@city}. Enjoys {@hobby:lower}."),
  "backstory|background|life story|back story": template(
    "Grew up in {@birth_place}, made a living in {@industry:lower} and has loved {@hobby:lower} ever since.",
  ),
  "avatar|avatar url|profile picture|profile image|photo url|profile photo|picture": template(
    "https://i.pravatar.cc/150?u={@username}",
  ),
  "linkedin|linkedin url|linkedin profile": template("https://www.linkedin.com/in/{@username}"),
  "password|pwd": faker("internet.password"),
  "password hash|hashed password": pattern("\\$2b\\$12\\$[A-Za-z0-9./]{53}"),
  "emergency contact|emergency contact name|next of kin": person("full_name", "emergency_contact"),
  "relationship|relation|relationship to member": oneOf("Spouse:34|Parent:24|Child:18|Sibling:12|Partner:8|Friend:4"),
  "job title|designation|position|role title|job position|current title|job name|occupation title|role at company|work title":
    job("title"),
  "department|dept|department name|division|business unit|team": job("department"),
  "seniority|seniority level|job level|level|career level|experience level|job grade": job("level"),
  "salary|annual salary|base salary|yearly salary|gross salary|wage|pay|compensation|base pay|current salary|total compensation":
    job("salary"),
  "skill|skills|skill set|key skills|technical skills|competencies": job("skills"),
  "employment type|contract type|job type|work type|employment contract": job("employment_type"),
  "years of experience|experience|year experience|work experience|experience year|total experience": wholeAround(
    0,
    40,
    9,
    7,
  ),
  "years employed|tenure|year with company|year at company|tenure year|years of service|tenure in year|length of service|years in role":
    firstOf(formula("round(days_between(@hire_date, as_of()) / 365.25, 1)", { output: "decimal", scale: 1 }), {
      kind: "decimal",
      min: 0,
      max: 40,
      scale: 1,
      distribution: { kind: "exponential", mean: 5 },
    }),
  "hire date|hired|date hired|date of hire|start date at company|employment date|date of joining|joining date|employment start date|hired at|hired on|onboarding date|join date at company":
    {
      kind: "datetime",
      output: "date",
      from: { asOf: "-P12Y" },
      to: { asOf: "P0D" },
      shape: { kind: "recent", skew: 1.8 },
    },
  "termination date|date of leaving|exit date|leaving date|separation date|resignation date|end of employment":
    sometimes(0.85, {
      kind: "datetime",
      output: "date",
      from: { field: "@hire_date", offset: "P60D" },
      to: { asOf: "P0D" },
    }),
  "hourly rate|hourly wage|pay rate|rate per hour": numberAround(12, 120, 34, 16),
  "bonus|annual bonus|bonus amount|yearly bonus": firstOf(
    formula("round(@salary * uniform(0, 0.2), 0)", { output: "decimal", scale: 2 }),
    { kind: "decimal", min: 0, max: 40_000, scale: 2, step: 50, distribution: { kind: "exponential", mean: 5000 } },
  ),
  "bonus percent|bonus percentage|bonus target": whole(0, 25),
  "overtime hours|overtime": {
    kind: "decimal",
    min: 0,
    max: 30,
    scale: 1,
    distribution: { kind: "exponential", mean: 4 },
  },
  "hours worked|working hours|work hours|weekly hours|hours per week|logged hours": numberAround(4, 60, 38, 6, 1),
  "performance rating|performance score|performance|performance review|review score|employee rating|appraisal|kpi score":
    { kind: "decimal", min: 1, max: 5, scale: 1, distribution: { kind: "normal", mean: 3.6, sd: 0.7 } },
  "goals met percent|goal completion|goals achieved|kpi achievement|target achievement|kpi|kpis": wholeAround(
    35,
    130,
    88,
    17,
  ),
  "work location|office|office location|work site|work mode|work arrangement|remote status": oneOf(
    "On-site:44|Hybrid:36|Remote:20",
  ),
  "is remote|remote|works remotely": flag(0.3),
  "shift|work shift|shift type": oneOf("Morning:40|Afternoon:33|Night:18|Weekend:9"),
  "vacation days|leave balance|pto balance|annual leave|vacation balance|days off": wholeAround(0, 35, 14, 7),
  "absences|sick days|days absent|absence days": {
    kind: "integer",
    min: 0,
    max: 25,
    distribution: { kind: "poisson", mean: 3.2 },
  },
  "join date|joined|date joined|member since|membership start|joined at|membership date|registration date|registered at|signup date|sign up date|signed up|registered on|enrollment date|enrolled on|enrolled at|signup|account created|created date|registered|date registered|customer since|subscriber since|signup time":
    {
      kind: "datetime",
      output: "date",
      from: { asOf: "-P4Y" },
      to: { asOf: "P0D" },
      shape: { kind: "recent", skew: 1.6 },
    },
  "last login|last login at|last seen|last active|last active at|last login date|last activity|last sign in|last visit|last visit date|last seen at":
    sometimes(0.04, {
      kind: "datetime",
      output: "datetime",
      from: { asOf: "-P120D" },
      to: { asOf: "P0D" },
      shape: { kind: "recent", skew: 3 },
    }),
  "university|college|alma mater|school attended|institution attended": oneOf(
    "Northfield University|Carrow State University|University of Westmere|Harlan College|Lakeshore Institute of Technology|Brightwater College|University of Eastmoor|Kingsbridge University|Redwood State College|Ashgrove University",
  ),
  "birth place|place of birth|birthplace|hometown|home town|born in": {
    kind: "record",
    source: "place",
    attribute: "city",
    as: "birth",
  },
  "maiden name|mother s maiden name": person("last_name", "maiden"),
  "manager name|reports to|supervisor name|line manager": person("full_name", "manager"),
  "emergency phone|emergency contact phone": { kind: "record", source: "place", attribute: "phone", as: "emergency" },
  "retirement date": day("P1Y", "P25Y"),
});
