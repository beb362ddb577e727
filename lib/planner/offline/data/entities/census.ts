import { entity } from "../../plan/entity";
import { either, firstOf, formula, id, numbersOf, oneOf, pattern, place, unique, wholeTail } from "../make";

/** Schooling by age: who is young has not finished, who is old went less. */
const education = either(
  "@age < 18",
  oneOf("No diploma"),
  either(
    "@age < 23",
    oneOf("No diploma:11|High school diploma:40|Some college:42|Associate degree:5|Bachelor's degree:2"),
    either(
      "@age < 65",
      oneOf(
        "No diploma:8|High school diploma:26|Some college:15|Associate degree:11|Bachelor's degree:25|Master's degree:11|Doctorate:4",
      ),
      oneOf(
        "No diploma:13|High school diploma:33|Some college:17|Associate degree:8|Bachelor's degree:17|Master's degree:9|Doctorate:3",
      ),
    ),
  ),
);

const maritalStatus = either(
  "@age < 20",
  oneOf("Never married"),
  either(
    "@age < 30",
    oneOf("Never married:72|Married:25|Divorced:3"),
    either(
      "@age < 65",
      oneOf("Never married:24|Married:58|Divorced:14|Separated:3|Widowed:1"),
      oneOf("Never married:7|Married:57|Divorced:14|Widowed:22"),
    ),
  ),
);

const employment = either(
  "@age < 16",
  oneOf("Not in labor force"),
  either(
    "@age < 22",
    oneOf("Student:56|Employed:36|Unemployed:5|Not in labor force:3"),
    either(
      "@age < 67",
      oneOf("Employed:74|Self-employed:9|Unemployed:4|Not in labor force:13"),
      oneOf("Retired:81|Employed:13|Self-employed:6"),
    ),
  ),
);

/** What people of this schooling earn in the middle of their working life, in full-time work. */
const EARNINGS =
  'if(@education == "Doctorate", 105000, if(@education == "Master\'s degree", 84000, if(@education == "Bachelor\'s degree", 71000, if(@education == "Associate degree", 50000, if(@education == "Some college", 45000, if(@education == "High school diploma", 40000, 31000))))))';
const WORKING = '(@employment_status == "Employed" || @employment_status == "Self-employed")';

const whole = (expression: string) => formula(expression, { output: "integer" });
const tenths = (expression: string) => formula(expression, { output: "decimal", scale: 1 });

/** People, households and areas as a census counts them. */
export const CENSUS = [
  entity(
    "census record|census|census respondent|demographic|demographic record|demographic data|demographic survey|census person|census data|population census|adult census record|adult income record",
    {
      domain: "census",
      parents: "household",
      core: {
        person_id: id("P-", 6),
        age: {
          kind: "integer",
          min: 18,
          max: 94,
          distribution: { kind: "normal", mean: 47, sd: 18 },
        },
        "sex|gender": oneOf("Female:51|Male:49"),
        "race|ethnicity|race ethnicity": oneOf(
          "White:58|Hispanic or Latino:19|Black or African American:12|Asian:6|Two or more races:4|American Indian or Alaska Native:1",
        ),
        "marital_status|marital": maritalStatus,
        "education|education level|educational attainment|highest education|schooling": education,
        "employment_status|employment|labor force status|work status": employment,
        "hours_per_week|weekly hours|hours worked": firstOf(
          whole(`if(${WORKING}, clamp(round(normal(if(@age < 22 || @age > 66, 25, 40), 6)), 6, 70), 0)`),
        ),
        "income|annual income|personal income|yearly income": firstOf(
          whole(
            `if(${WORKING}, round(exp(normal(log(${EARNINGS} * if(@age < 25, 0.55, if(@age < 35, 0.85, 1.05)) * @hours_per_week / 40), 0.38)) / 100) * 100, if(@employment_status == "Retired", round(exp(normal(10.1, 0.45)) / 100) * 100, if(@employment_status == "Student", random_int(0, 90) * 100, random_int(0, 140) * 100)))`,
          ),
        ),
        "household_size|persons in household|size": either(
          '@marital_status == "Married"',
          numbersOf([2, 3, 4, 5, 6, 7], [42, 20, 22, 10, 4, 2]),
          numbersOf([1, 2, 3, 4, 5], [46, 27, 15, 8, 4]),
        ),
        state: place("region"),
      },
      more: {
        "county|city": place("city"),
        "zip_code|zip|postal code": place("postal_code"),
        "income_bracket|income group|income level|income class|income band": firstOf(
          formula(
            'if(@income < 25000, "Under $25k", if(@income < 50000, "$25k-$50k", if(@income < 75000, "$50k-$75k", if(@income < 100000, "$75k-$100k", if(@income < 150000, "$100k-$150k", "Over $150k")))))',
            { output: "text" },
          ),
        ),
        "income_over_50k|over 50k|above 50k": firstOf(formula("@income > 50000", { output: "boolean" })),
        "age_group|age band|age range": firstOf(
          formula(
            'if(@age < 25, "18-24", if(@age < 35, "25-34", if(@age < 45, "35-44", if(@age < 55, "45-54", if(@age < 65, "55-64", "65+")))))',
            { output: "text" },
          ),
        ),
        "education_years|years of education|education num": firstOf(
          whole(
            'if(@education == "Doctorate", 20, if(@education == "Master\'s degree", 18, if(@education == "Bachelor\'s degree", 16, if(@education == "Associate degree", 14, if(@education == "Some college", 13, if(@education == "High school diploma", 12, random_int(6, 11)))))))',
          ),
        ),
        "citizenship|citizen status": oneOf("Born a citizen:86|Naturalized citizen:7|Not a citizen:7"),
        "language_at_home|language": oneOf("English:78|Spanish:14|Chinese:2|Tagalog:1|Vietnamese:1|Arabic:1|Other:3"),
        "commute_minutes|commute time": firstOf(
          whole(`if(${WORKING}, clamp(round(exp(normal(3.1, 0.6))), 1, 120), null)`),
        ),
        "children|number of children": firstOf(
          whole('max(0, @household_size - if(@marital_status == "Married", 2, 1) - if(@age > 62, @household_size, 0))'),
        ),
      },
      usualRows: 300,
    },
  ),
  entity("household|family|census household|household record|household survey", {
    domain: "census",
    core: {
      household_id: id("HH-", 5),
      "head_of_household|head|householder": "full name",
      address: "",
      city: "",
      state: "",
      "household_type|type|family type": oneOf(
        "Married couple:47|Living alone:28|Single parent:13|Unmarried partners:8|Roommates:4",
      ),
      "household_size|size|members|persons|people": oneOfCounts(),
      "children|number of children|children under 18": firstOf(
        whole(
          'if(@household_type == "Married couple", @household_size - 2, if(@household_type == "Single parent", @household_size - 1, if(@household_type == "Unmarried partners", @household_size - 2, 0)))',
        ),
      ),
      "annual_income|income|household income": firstOf(
        whole(
          'round(exp(normal(if(@household_type == "Married couple", 11.48, if(@household_type == "Living alone", 10.62, if(@household_type == "Single parent", 10.82, 11.25))), 0.55)) / 100) * 100',
        ),
      ),
      "home_ownership|tenure|ownership": either(
        "@annual_income > 90000",
        oneOf("Owned with mortgage:56|Owned outright:24|Rented:20"),
        oneOf("Rented:46|Owned with mortgage:30|Owned outright:24"),
      ),
      "vehicles|cars|number of vehicles": either(
        '@household_type == "Living alone"',
        numbersOf([0, 1, 2], [20, 66, 14]),
        numbersOf([0, 1, 2, 3, 4], [5, 27, 44, 18, 6]),
      ),
    },
    more: {
      "bedrooms|number of bedrooms": firstOf(whole("clamp(round(normal(1.2 + 0.55 * @household_size, 0.7)), 1, 6)")),
      "dwelling_type|home type|housing type": oneOf("House:63|Apartment:26|Townhouse:7|Mobile home:4"),
      "monthly_housing_cost|rent|monthly rent": firstOf(
        whole(
          'if(@home_ownership == "Owned outright", 0, round(clamp(@annual_income / 12 * uniform(0.18, 0.36), 550, 6000) / 10) * 10)',
        ),
      ),
      "zip_code|zip": place("postal_code"),
      "internet|has internet|broadband": { kind: "boolean", probability: 0.92 },
    },
    usualRows: 150,
  }),
  entity("census tract|census block|census area|neighborhood statistic|census block group|area demographic", {
    domain: "census",
    core: {
      "tract_id|tract|geoid|fips code": unique(pattern("[0-4][1256]0[0-9][13579]\\d{4}00")),
      "population|total population": wholeTail(1200, 9800, 4000, 0.35),
      "households|total households|number of households": firstOf(
        whole("round(@population / @average_household_size)"),
      ),
      "average_household_size|avg household size|household size": {
        kind: "decimal",
        min: 1.6,
        max: 3.8,
        scale: 2,
        distribution: { kind: "normal", mean: 2.5, sd: 0.35 },
      },
      "median_age|average age": {
        kind: "decimal",
        min: 23,
        max: 58,
        scale: 1,
        distribution: { kind: "normal", mean: 39, sd: 5.5 },
      },
      "median_household_income|median income|household income|income": wholeTail(24_000, 220_000, 74_000, 0.42),
      "bachelors_percent|college educated percent|percent bachelor|pct bachelors|education percent": firstOf(
        tenths("clamp(normal(34 + (@median_household_income - 74000) / 2200, 7), 4, 88)"),
      ),
      "poverty_rate|poverty percent|percent in poverty": firstOf(
        tenths("clamp(normal(12.5 * pow(74000 / @median_household_income, 1.2), 2.5), 1, 48)"),
      ),
      "unemployment_rate|unemployment": firstOf(
        tenths("clamp(normal(4.6 * pow(74000 / @median_household_income, 0.7), 1.1), 0.8, 18)"),
      ),
      "owner_occupied_percent|home ownership rate|percent owner occupied": firstOf(
        tenths("clamp(normal(64 + (@median_household_income - 74000) / 4000, 9), 8, 96)"),
      ),
    },
    more: {
      "median_home_value|home value": firstOf(
        whole("round(@median_household_income * uniform(3.2, 5.4) / 1000) * 1000"),
      ),
      "median_rent|rent": firstOf(whole("round(@median_household_income / 12 * uniform(0.2, 0.28) / 10) * 10")),
    },
    key: "tract_id",
    usualRows: 100,
  }),
];

/** How many live together in a household of its type. */
function oneOfCounts() {
  return {
    kind: "choice" as const,
    values: [1, 2, 3, 4, 5, 6],
    given: {
      field: "@household_type",
      cases: [
        { equals: ["Living alone"], values: [1] },
        { equals: ["Married couple"], values: [2, 3, 4, 5, 6], weights: [45, 20, 22, 9, 4] },
        { equals: ["Single parent"], values: [2, 3, 4, 5], weights: [52, 30, 13, 5] },
        { equals: ["Unmarried partners"], values: [2, 3, 4], weights: [62, 24, 14] },
        { equals: ["Roommates"], values: [2, 3, 4], weights: [58, 28, 14] },
      ],
    },
  };
}
