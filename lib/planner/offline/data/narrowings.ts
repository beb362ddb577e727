/** Words of a description that say which of a pack's records are meant: car insurance is of the line Auto. */
export interface Narrowing {
  source: string;
  words: RegExp;
  attribute: string;
  anyOf: readonly string[];
  /** Holds beside what else is said of the pack, where the two do not shut each other out. */
  joins?: true;
}

const insurance = (words: string, ...lines: string[]): Narrowing => ({
  source: "insurance",
  words: new RegExp(`\\b(?:${words})[ _-](?:insurances?|polic(?:y|ies)|claims?|policyholders?|coverages?)\\b`, "i"),
  attribute: "line",
  anyOf: lines,
});

const FOODS =
  "restaurants?|dish(?:es)?|recipes?|menus?|menu items?|food|foods|cuisine|meals?|desserts?|cooking|eater(?:y|ies)|kitchens?";
const food = (words: string, attribute: string, ...anyOf: string[]): Narrowing => ({
  source: "dish",
  words: new RegExp(`\\b(?:${words})[ _-](?:\\w+ )?(?:${FOODS})\\b`, "i"),
  attribute,
  anyOf,
});
const CUISINES =
  "Italian|Mexican|Chinese|Indian|Japanese|American|Thai|Greek|Lebanese|Spanish|French|Korean|Vietnamese|Turkish|German|Ethiopian|Brazilian";

const hotel = (words: string, ...types: string[]): Narrowing => ({
  source: "hotel",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute: "hotel_type",
  anyOf: types,
});

const drugs = (words: string, attribute: string, ...anyOf: string[]): Narrowing => ({
  source: "drug",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute,
  anyOf,
});

const animals = (words: RegExp, ...species: string[]): Narrowing => ({
  source: "animal",
  words,
  attribute: "species",
  anyOf: species,
});

const securities = (words: string, attribute: string, ...anyOf: string[]): Narrowing => ({
  source: "security",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute,
  anyOf,
});

const artworks = (words: string, ...periods: string[]): Narrowing => ({
  source: "artwork",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute: "period",
  anyOf: periods,
});

const posts = (words: string, topic: string): Narrowing => ({
  source: "social_post",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute: "topic",
  anyOf: [topic],
  joins: true,
});

const network = (words: string, platform: string): Narrowing => ({
  ...posts(words, platform),
  attribute: "platform",
});

/** In this order; the first that the description names holds for its pack, with those that join it. */
/** Who is admitted and discharged lies in a bed for it. */
const INPATIENTS: Narrowing = {
  source: "medical",
  words:
    /^(?![\s\S]*\b(?:outpatients?|clinics?|practice|appointments?|visits?|consultations?|prescriptions?|primary care|trial|chronic)\b)[\s\S]*\b(?:admissions?|admitted|admitting|discharged?|inpatients?|hospitals?|hospitali[sz]\w*|wards?|length of stay|icu|patients)\b/i,
  attribute: "care_setting",
  anyOf: ["Inpatient"],
};

const games = (words: string, attribute: string, anyOf: string): Narrowing => ({
  source: "game",
  words: new RegExp(`\\b(?:${words})[ _-](?:video[ _-])?games?\\b`, "i"),
  attribute,
  anyOf: [anyOf],
  joins: true,
});

const bodies = (words: string, ...types: string[]): Narrowing => ({
  source: "vehicle",
  words: new RegExp(`\\b(?:${words})\\b`, "i"),
  attribute: "body_type",
  anyOf: types,
  joins: true,
});
const cars = (words: RegExp, ...offers: string[]): Narrowing => ({
  source: "vehicle",
  words,
  attribute: "offer",
  anyOf: offers,
});

/** Flights of an airline that is named beside them. */
const AIRLINES: readonly (readonly [words: string, airline: string])[] = [
  ["Delta", "Delta Air Lines"],
  ["United", "United Airlines"],
  ["American Airlines", "American Airlines"],
  ["Southwest", "Southwest Airlines"],
  ["JetBlue", "JetBlue"],
  ["Alaska Airlines", "Alaska Airlines"],
  ["Lufthansa", "Lufthansa"],
  ["Ryanair", "Ryanair"],
  ["easyJet", "easyJet"],
  ["British Airways", "British Airways"],
  ["Air France", "Air France"],
  ["KLM", "KLM"],
  ["Emirates", "Emirates"],
  ["Qatar Airways", "Qatar Airways"],
];
const airlines = AIRLINES.map(
  ([words, airline]): Narrowing => ({
    source: "flight",
    words: new RegExp(`\\bflights?\\b[\\s\\S]{0,40}\\b${words}\\b(?! (?:States|Kingdom|Arab))|\\b${words} flights?\\b`),
    attribute: "airline",
    anyOf: [airline],
  }),
);

export const NARROWINGS: readonly Narrowing[] = [
  ...airlines,
  cars(/\b(?:rental cars?|car rentals?|vehicle rentals?|rent(?:ed|ing)? (?:a )?cars?|car hire)\b/i, "Rental"),
  cars(/\b(?:used|second[- ]?hand|pre-?owned)\b/i, "Used"),
  bodies("(?:delivery |cargo )?vans?", "Van"),
  bodies("minivans?", "Minivan"),
  bodies("suvs?", "SUV"),
  bodies("sedans?", "Sedan"),
  bodies("pick-?up trucks?|pick-?ups", "Pickup"),
  {
    source: "bank",
    words: /(?<!\b(?:and|or|,) )\bsavings? accounts?\b/i,
    attribute: "account_type",
    anyOf: ["Savings"],
  },
  games("mobile|phone|android|ios", "platform", "Mobile"),
  games("pc|steam|computer", "platform", "PC"),
  games("switch|nintendo", "platform", "Switch"),
  games("playstation|ps5|ps4", "platform", "PlayStation"),
  games("xbox", "platform", "Xbox"),
  games("rpg|role[ -]playing", "genre", "RPG"),
  games("strategy", "genre", "Strategy"),
  games("racing", "genre", "Racing"),
  games("sports?", "genre", "Sports"),
  games("puzzle", "genre", "Puzzle"),
  games("simulation", "genre", "Simulation"),
  games("horror", "genre", "Horror"),
  games("adventure", "genre", "Adventure"),
  games("action", "genre", "Action"),
  INPATIENTS,
  artworks("renaissance", "Renaissance"),
  artworks("baroque|dutch golden age", "Baroque"),
  artworks("romantic(?:ism)? (?:paintings?|art(?:works?)?)", "Romanticism"),
  artworks("impressionis[tm]s?", "Impressionism"),
  artworks("modern (?:paintings?|art(?:works?)?)|modernis[tm]", "Modern"),
  artworks("contemporary (?:paintings?|art(?:works?)?)", "Contemporary"),
  artworks("old masters?", "Renaissance", "Baroque"),
  insurance("commercial auto|fleet", "Commercial Auto"),
  insurance("commercial property|business property", "Commercial Property"),
  {
    ...insurance("commercial|business|corporate"),
    attribute: "segment",
    anyOf: ["Commercial"],
  },
  insurance("auto|car|motor|vehicle|automobile", "Auto"),
  insurance("home|homeowners?|house|property", "Home", "Condo"),
  insurance("renters?|tenant", "Renters"),
  insurance("health|medical", "Health"),
  insurance("life", "Life"),
  insurance("travel|trip", "Travel"),
  insurance("pet|dog|cat", "Pet"),
  insurance("motorcycle|bike", "Motorcycle"),
  insurance("boat|marine", "Boat"),
  insurance("flood", "Flood"),
  insurance("disability", "Disability"),
  insurance("liability", "General Liability"),
  insurance("workers'? comp(?:ensation)?", "Workers Compensation"),
  insurance("cyber", "Cyber"),
  animals(/\bdogs?\b[\s\S]*\bcats?\b|\bcats?\b[\s\S]*\bdogs?\b/i, "Dog", "Cat"),
  animals(/\b(?:dogs?|canines?|pupp(?:y|ies))\b/i, "Dog"),
  animals(/\b(?:cats?|felines?|kittens?)\b/i, "Cat"),
  animals(/\b(?:horses?|equines?|stables?)\b/i, "Horse"),
  animals(/\b(?:parrots?|birds?)\b/i, "Bird"),
  animals(/\brabbits?\b/i, "Rabbit"),
  animals(/\breptiles?\b/i, "Reptile"),
  securities("crypto(?:currency|currencies)?|bitcoin|coins?|tokens?", "asset_class", "Crypto"),
  securities("etfs?|exchange[- ]traded funds?", "asset_class", "ETF"),
  securities("mutual funds?", "asset_class", "Mutual Fund"),
  securities("bonds?|treasur(?:y|ies)", "asset_class", "Bond"),
  securities("tech(?:nology)? (?:stocks?|compan(?:y|ies)|shares)", "sector", "Technology"),
  securities("bank(?:ing)? stocks?|financial stocks?", "sector", "Financials"),
  securities("(?:energy|oil) stocks?", "sector", "Energy"),
  securities("(?:healthcare|pharma) stocks?", "sector", "Healthcare"),
  drugs("opioids?|narcotics?", "drug_class", "Opioid analgesic"),
  drugs("controlled (?:substances?|drugs?|medications?)", "schedule", "C-II", "C-III", "C-IV", "C-V"),
  drugs("(?:otc|over[- ]the[- ]counter) (?:drugs?|medicines?|medications?|products?)", "rx_otc", "OTC"),
  drugs("statins?", "drug_class", "Statin"),
  drugs("insulins", "drug_class", "Long-acting insulin", "Rapid-acting insulin"),
  drugs("antidepressants?", "drug_class", "SSRI", "SNRI", "Antidepressant", "Tricyclic antidepressant"),
  drugs(
    "antibiotics?",
    "drug_class",
    "Penicillin antibiotic",
    "Cephalosporin antibiotic",
    "Macrolide antibiotic",
    "Tetracycline antibiotic",
    "Fluoroquinolone antibiotic",
    "Sulfonamide antibiotic",
    "Urinary antibiotic",
    "Nitroimidazole antibiotic",
    "Lincosamide antibiotic",
  ),
  {
    source: "dish",
    words: /\b(?:pizzas?|pizzerias?)\b/i,
    attribute: "name",
    anyOf: ["Margherita Pizza", "Pizza Diavola", "Pizza Quattro Formaggi"],
  },
  food("vegan|plant[ -]based", "diet", "Vegan"),
  food("vegetarian|meatless|meat[ -]free", "vegetarian", "true"),
  food("gluten[ -]free", "gluten_free", "true"),
  food("dairy[ -]free|lactose[ -]free", "dairy_free", "true"),
  ...CUISINES.split("|").map((cuisine) => food(cuisine, "cuisine", cuisine)),
  food("mediterranean", "cuisine", "Greek", "Italian", "Spanish", "Lebanese", "Turkish"),
  food("asian", "cuisine", "Chinese", "Japanese", "Thai", "Korean", "Vietnamese"),
  { source: "dish", words: /\bsushi\b/i, attribute: "cuisine", anyOf: ["Japanese"] },
  {
    source: "dish",
    words: /\bdessert (?:menus?|recipes?|shops?|bars?)\b|\bdesserts\b/i,
    attribute: "course",
    anyOf: ["Dessert"],
  },
  {
    source: "dish",
    words: /\bbreakfast (?:menus?|recipes?|items?|dish(?:es)?)\b/i,
    attribute: "course",
    anyOf: ["Breakfast"],
  },
  hotel("resorts?|spa hotels?", "Resort"),
  hotel("hostels?", "Hostel"),
  hotel("motels?|budget hotels?|economy hotels?|cheap hotels?", "Economy"),
  hotel("luxury (?:hotels?|resorts?)|five[ -]star hotels?|5[ -]star hotels?", "Luxury"),
  hotel("boutique hotels?", "Boutique"),
  hotel("business hotels?", "Business"),
  hotel("bed (?:and|&) breakfasts?|b&bs?|guest ?houses?", "Bed & Breakfast"),
  hotel("aparthotels?|serviced apartments?", "Aparthotel"),
  {
    source: "web_page",
    words: /\b(?:e-?commerce|online (?:shops?|stores?|retailers?)|web ?shops?|retail (?:sites?|websites?))\b/i,
    attribute: "site",
    anyOf: ["shop"],
  },
  {
    source: "web_page",
    words: /\b(?:news|newspaper|publisher) (?:sites?|websites?|portals?)\b/i,
    attribute: "site",
    anyOf: ["news"],
  },
  ...["UPS", "FedEx", "USPS", "DHL", "Royal Mail", "DPD", "Canada Post", "Australia Post"].map(
    (carrier): Narrowing => ({
      source: "parcel",
      words: new RegExp(`\\b${carrier} (?:shipments?|parcels?|packages?|deliver(?:y|ies)|tracking)\\b`, "i"),
      attribute: "carrier",
      anyOf: [carrier],
    }),
  ),
  { source: "grocery", words: /\bfrozen foods?\b/i, attribute: "storage", anyOf: ["Frozen"] },
  { source: "grocery", words: /\b(?:produce|fruits?|vegetables?)\b/i, attribute: "aisle", anyOf: ["Produce"] },
  { source: "grocery", words: /\bperishables?\b/i, attribute: "perishable", anyOf: ["true"] },
  { source: "grocery", words: /\b(?:bakery|breads?)\b/i, attribute: "aisle", anyOf: ["Bakery"] },
  { source: "grocery", words: /\bdairy (?:products?|items?)\b/i, attribute: "aisle", anyOf: ["Dairy & Eggs"] },
  network("tweets?|retweets?|twitter", "X"),
  network("instagram", "Instagram"),
  network("tiktoks?", "TikTok"),
  network("facebook", "Facebook"),
  network("linkedin", "LinkedIn"),
  network("youtube", "YouTube"),
  posts("climate|global warming|emissions|sustainability|renewables?", "Climate"),
  posts("ai|artificial intelligence|chatbots?|chatgpt|llms?|machine learning", "Artificial intelligence"),
  posts("politic\\w*|elections?|presidential|government|voting", "Politics"),
  posts("health|healthcare|covid\\S*|vaccin\\w+|medicine|mental health|wellness", "Health"),
  posts("money|finance|economy|inflation|stocks?|crypto\\w*|bitcoin|investing", "Money"),
  posts("education|schools?|teaching|universit(?:y|ies)|students", "Education"),
  posts("remote work(?:ing)?|work(?:ing)? from home|home office|hybrid work", "Remote work"),
  posts("space|astronomy|nasa|rockets?", "Space"),
  posts("pets|dogs?|cats?", "Pets"),
  posts("movies?|films?|tv|netflix|cinema", "Film & TV"),
  posts("electric (?:cars?|vehicles?)|evs?", "Electric cars"),
  posts("airlines?|customer service|customer support|brand complaints?", "Customer service"),
  posts("travel\\w*|holidays?|tourism", "Travel"),
  posts("food|cooking|recipes|restaurants?", "Food"),
  posts("fitness|workouts?|running|gym", "Fitness"),
  posts("tech|technology|startups?|gadgets?|programming", "Technology"),
  posts("fashion|style|clothes", "Fashion"),
  posts("sports?|football|soccer|basketball|matches", "Sports"),
  posts("music|concerts?|songs?", "Music"),
  posts("books?|reading", "Books"),
  posts("nature|gardening|wildlife|hiking", "Nature"),
  posts("business|entrepreneurship|leadership", "Business"),
  posts("family|parenting", "Family"),
  posts("gaming|video games?|esports", "Gaming"),
];
