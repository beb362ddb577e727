import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  money,
  numberGiven,
  onceCome,
  oneOf,
  pattern,
  person,
  type Recipe,
  record,
  sum,
  template,
  text,
  wholeAround,
} from "../make";
import { animal } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const nothing = textOf("null");

const like = (attribute: string, ...sames: [string, string][]): GeneratorInput => ({
  kind: "record",
  source: "animal",
  attribute,
  where: sames.map(([own, sameAs]) => ({ attribute: own, sameAs })),
});
/** What is done fits the animal: its species and time of life, where a table of pets says so. */
const seen = (attribute: string): Recipe =>
  firstOf(
    like(attribute, ["species", "@veterinary_patient_species"], ["life_stage", "@own_stage"]),
    like(attribute, ["species", "@veterinary_patient_species"]),
    animal(attribute),
  );
/** A clinic has a few vets. */
const VET = oneOf(
  "Dr. Karen Holloway:22|Dr. Miguel Arroyo:20|Dr. Emily Tran:18|Dr. Daniel Okafor:14|Dr. Laura Bennett:14|Dr. Peter Lindqvist:8|Dr. Priya Nair:4",
);
/** What is known only after the visit. */
const onceSeen = (recipe: Recipe, otherwise: GeneratorInput = nothing): Recipe => ({
  forms: recipe.forms.map((form) => either("@visit_date <= as_of()", form, otherwise)),
});
const STAGE = {
  own_stage: textOf('if(@veterinary_patient_age < 1, "Young", if(@veterinary_patient_age < 8, "Adult", "Senior"))'),
};

const ADOPTION_FEE = numberGiven("@own_species", {
  Dog: [150, 200, 250, 300],
  Cat: [75, 100, 125],
  "Rabbit|Ferret": [50, 65],
  "Bird|Reptile": [25, 40],
  "Guinea Pig|Hamster": [10, 20],
  Horse: [500, 800, 1200],
});

const PET = {
  "name|pet name|animal name": animal("name"),
  "species|type|animal type|animal|pet type|kind": animal("species"),
  breed: animal("breed"),
  "sex|gender": animal("sex"),
  "age|age years|age in years|pet age": animal("age"),
  "weight_kg|weight|weight in kg": animal("weight_kg"),
};
const PET_MORE = {
  own_age: animal("age_years"),
  "birth_date|date of birth|dob|born": dateOf("add_days(as_of(), -round(@own_age * 365.25))"),
  "age_months|age in months": formula("round(@own_age * 12)", { output: "integer" }),
  "weight_lb|weight lbs|weight in lbs|weight pounds": formula("round(@own_weight * 2.2046, 1)", {
    output: "decimal",
    scale: 1,
  }),
  own_weight: animal("weight_kg"),
  "color|coat|coat color|colour|markings": animal("color"),
  "size|size category": animal("size"),
  "microchip|microchip number|microchip id|chip number": animal("microchip"),
  "neutered|spayed neutered|is neutered|sterilized|spayed|fixed|spayed or neutered": animal("neutered"),
  "life_stage|stage": animal("life_stage"),
};

/** Pets and those who own and treat them. */
export const VETERINARY = [
  entity(
    "pet|animal|veterinary patient|pet record|veterinary record|vet record|animal patient|pet profile|dog|cat|puppy|kitten|veterinary clinic|vet clinic|pet data|veterinary|veterinary data|pet registration|pet health record|veterinary medical record",
    {
      domain: "veterinary",
      parents: "owner|pet owner",
      core: {
        pet_id: id("PET-", 4),
        ...PET,
        "owner|owner name|pet parent": record("person", "full_name", "owner"),
        "vaccinated|is vaccinated|vaccination status": either(
          'contains("Dog, Cat, Rabbit, Ferret, Horse", @own_species)',
          either("@own_age < 1", flag(0.7), flag(0.9)),
          flag(0),
        ),
      },
      more: {
        ...PET_MORE,
        "owner_phone|owner contact": record("place", "phone", "owner"),
        owner_email: record("person", "email", "owner"),
        "last_visit|visit date|last visit date|last checkup": firstOf(
          dateOf("add_days(as_of(), -floor(uniform(0, 1) * min(400, @own_age * 365)))"),
        ),
        "next_visit|next appointment|next checkup|next due": day("P3D", "P300D"),
        "reason|reason for visit|visit reason|complaint": animal("reason"),
        "diagnosis|condition|medical condition|health issue": animal("diagnosis"),
        "treatment|procedure": animal("treatment"),
        "medication|medicine|prescription": animal("medication"),
        "cost|fee|bill|treatment cost|visit cost": animal("cost"),
        "vaccine|vaccination|last vaccine": animal("vaccine"),
        "vaccination_date|vaccinated on|last vaccination": firstOf(
          dateOf("add_days(as_of(), -floor(uniform(0, 1) * min(365, @own_age * 340)))"),
        ),
        "veterinarian|vet|vet name": VET,
        "temperature|body temperature": animal("temperature_c"),
        "adoption_fee|adoption cost": ADOPTION_FEE,
        own_species: animal("species"),
        "adoption_status|availability": oneOf("Available:40|Adopted:46|Pending adoption:6|In foster care:8"),
        "adopter|adopter name|adopted by": firstOf(
          either('@adoption_status == "Adopted"', person("full_name", "adopter"), nothing),
          person("full_name", "adopter"),
        ),
        "insured|has insurance|pet insurance": flag(0.18),
        "registered_on|registration date|client since": day("-P6Y", "P0D"),
        "health_status|status": firstOf(
          textOf('if(@diagnosis == "Healthy", "Healthy", "Under treatment")'),
          oneOf("Healthy:72|Under treatment:24|Chronic condition:4"),
        ),
        notes: text("note", "veterinary", { diagnosis: "@diagnosis" }),
      },
      label: "name",
      usualRows: 80,
    },
  ),
  entity(
    "shelter animal|pet adoption|adoptable pet|animal shelter|shelter pet|rescue animal|adoption record|animal adoption|shelter record|rescue dog|animal shelter record|adoption",
    {
      domain: "veterinary",
      core: {
        animal_id: id("A-", 5),
        ...PET,
        "intake_date|arrival date|arrived on|admitted on|date in": day("-P400D", "-P2D"),
        "status|adoption status|outcome|availability": firstOf(
          either(
            "days_between(@intake_date, as_of()) < 10",
            oneOf("In quarantine:44|Available:50|Adopted:6"),
            either(
              "days_between(@intake_date, as_of()) < 60",
              oneOf("Available:44|Adopted:40|Pending adoption:8|In foster care:8"),
              oneOf("Adopted:84|In foster care:5|Available:7|Transferred:4"),
            ),
          ),
          oneOf("Available:40|Adopted:46|Pending adoption:6|In foster care:8"),
        ),
      },
      more: {
        ...PET_MORE,
        "adoption_date|adopted on|outcome date|date adopted": firstOf(
          dateOf(
            'if(@status == "Adopted", add_days(@intake_date, floor(min(days_between(@intake_date, as_of()), exp(normal(3.1, 0.7)) + 3))), null)',
          ),
        ),
        "adopter|adopter name|adopted by": firstOf(
          either('@status == "Adopted"', person("full_name", "adopter"), nothing),
          person("full_name", "adopter"),
        ),
        "adoption_fee|fee|price": ADOPTION_FEE,
        own_species: animal("species"),
        "intake_type|intake reason|source|reason for surrender": oneOf(
          "Stray:46|Owner surrender:34|Transfer:14|Confiscation:4|Born in shelter:2",
        ),
        "temperament|personality|behavior": oneOf(
          "Friendly:34|Playful:22|Shy:16|Calm:16|Energetic:10|Needs patience:6",
        ),
        "good_with_kids|kid friendly": flag(0.72),
        good_with_dogs: flag(0.66),
        good_with_cats: flag(0.5),
        "vaccinated|is vaccinated": flag(0.92),
        "days_in_shelter|length of stay": formula("days_between(@intake_date, coalesce(@adoption_date, as_of()))", {
          output: "integer",
        }),
        "shelter|shelter name|location": pattern(
          "(Riverside|Oak Valley|Harbor|Northside|Green Meadow|Lakeview) (Animal Shelter|Humane Society|Pet Rescue)",
        ),
      },
      label: "name",
    },
  ),
  entity("pet owner|owner|pet parent|veterinary client|vet client", {
    domain: "veterinary",
    core: {
      owner_id: id("OWN-", 4),
      "full_name|name|owner name": "full name",
      email: "",
      phone: "",
      address: "",
      city: "",
      // Before anything that visits tell of.
      "client_since|registered on": day("-P9Y", "-P400D"),
    },
    more: {
      "pets|number of pets|pet count": { kind: "choice", values: [1, 2, 3, 4], weights: [62, 26, 9, 3] },
    },
    label: "full_name",
    usualRows: 60,
  }),
  entity(
    "vet visit|vet appointment|veterinary visit|veterinary appointment|pet visit|animal hospital visit|pet appointment|animal visit|veterinary consultation|veterinary clinic visit|vet clinic visit|vet clinic appointment|veterinary clinic appointment|animal clinic visit|pet medical record|vet consultation",
    {
      domain: "veterinary",
      parents: "pet|pet owner|veterinarian",
      core: {
        visit_id: id("VV-", 5),
        "pet_name|pet|animal name|name|animal|patient|patient name": seen("name"),
        "species|animal type|pet type|type of animal": seen("species"),
        "visit_date|date|appointment date|scheduled on": firstOf(
          dateOf("add_days(as_of(), 30 - floor(uniform(0, 1) * if(@veterinary_patient_age < 1, 90, 395)))"),
          day("-P1Y", "P30D"),
        ),
        "reason|reason for visit|complaint|visit reason|symptoms|chief complaint": seen("reason"),
        "diagnosis|finding": onceSeen(seen("diagnosis")),
        "veterinarian|vet|vet name|doctor": VET,
        "cost|fee|amount|total|charge|bill|total cost": onceSeen(seen("cost"), sum("null")),
        "status|appointment status|visit status": onceCome(
          "@visit_date",
          "Completed:93|No-show:4|Cancelled:3",
          "Scheduled:88|Confirmed:12",
        ),
      },
      more: {
        ...STAGE,
        breed: seen("breed"),
        "sex|gender": seen("sex"),
        "age|pet age": seen("age"),
        "weight_kg|weight": seen("weight_kg"),
        "temperature|body temperature": seen("temperature_c"),
        "owner|owner name|client": "full name",
        "treatment|procedure|service|treatment given": onceSeen(seen("treatment")),
        "medication|prescription|medicine|prescribed medication": onceSeen(seen("medication")),
        "visit_type|type|category|appointment type": seen("visit_kind"),
        "vaccine|vaccination": seen("vaccine"),
        "follow_up_date|next visit|follow up|next appointment": after("@visit_date", "P10D", "P180D"),
        "notes|vet notes|clinical notes": text("note", "veterinary", { diagnosis: "@diagnosis" }),
        "paid|is paid": flag(0.94),
        payment_method: oneOf("Card:72|Cash:10|Pet insurance:12|Check:6"),
      },
      usualRows: 150,
    },
  ),
  entity(
    "pet vaccination|pet vaccine|animal vaccination|pet immunization|vaccination of pet|pet vaccination record|veterinary vaccination|dog vaccination|cat vaccination|veterinary vaccine",
    {
      domain: "veterinary",
      parents: "pet|veterinarian",
      core: {
        vaccination_id: id("PV-", 5),
        "pet_name|pet|name|animal": vaccinated("name"),
        "species|animal type": vaccinated("species"),
        "vaccine|vaccine name|vaccination": textOf('coalesce(@own_vaccine, "None required")'),
        "administered_on|date|vaccination date|given on|date given|date administered": firstOf(
          dateOf(
            `if(is_empty(@own_vaccine), null, add_days(as_of(), -floor(uniform(0, 1) * if(@veterinary_patient_age < 1, 100, if(@veterinary_patient_age < 2, 420, 730)))))`,
          ),
          dateOf("if(is_empty(@own_vaccine), null, @own_given)"),
        ),
        "next_due|due date|next due date|expires on|valid until|next dose": dateOf(
          "add_months(@administered_on, @own_months)",
        ),
        "veterinarian|vet|administered by|given by": firstOf(either("is_empty(@own_vaccine)", nothing, VET)),
        "lot_number|batch|batch number|lot": firstOf(
          either("is_empty(@own_vaccine)", nothing, pattern("[A-Z]\\d{3}[A-Z]\\d{2}")),
        ),
        "status|vaccination status": textOf(
          'if(is_empty(@next_due), "Not required", if(@next_due < as_of(), "Overdue", if(days_between(as_of(), @next_due) <= 30, "Due soon", "Up to date")))',
        ),
      },
      more: {
        own_given: day("-P2Y", "P0D"),
        own_vaccine: vaccinated("vaccine"),
        own_months: vaccinated("vaccine_months"),
        breed: vaccinated("breed"),
        "owner|owner name": "full name",
        "age|pet age": vaccinated("age"),
        "cost|price|fee": money(18, 65, 32, 0.3),
        "site|injection site": oneOf("Right shoulder:44|Left shoulder:24|Right hind leg:20|Left hind leg:12"),
      },
      usualRows: 160,
    },
  ),
  entity(
    "pet treatment|animal treatment|veterinary treatment|veterinary procedure|pet prescription|veterinary prescription",
    {
      domain: "veterinary",
      parents: "vet visit|pet|veterinarian",
      core: {
        treatment_id: id("TRT-", 5),
        "pet_name|pet|name": seen("name"),
        "species|animal type": seen("species"),
        "diagnosis|condition": treated("diagnosis"),
        "treatment|procedure|name of treatment": treated("treatment"),
        "medication|medicine|drug": treated("medication"),
        "treated_on|date|treatment date": day("-P1Y", "P0D"),
        "cost|price|fee|amount": treated("cost"),
        "veterinarian|vet": VET,
      },
      more: {
        ...STAGE,
        breed: seen("breed"),
        "follow_up_needed|follow up": flag(0.3),
        "outcome|result": oneOf("Recovered:62|Improved:28|Ongoing:10"),
      },
      usualRows: 180,
    },
  ),
  entity("veterinarian|vet|veterinary doctor|veterinary surgeon|vet staff", {
    domain: "veterinary",
    core: {
      vet_id: id("VET-", 3),
      "full_name|name": template("Dr. {@first_name} {@last_name}"),
      "specialty|specialization": oneOf("Small animals:52|Surgery:14|Dermatology:10|Exotics:10|Dentistry:8|Equine:6"),
      email: "",
      phone: "",
      "years_of_experience|experience": wholeAround(1, 38, 12, 8),
      "license_number|license": pattern("DVM\\d{5}"),
    },
    more: { first_name: "first name", last_name: "last name" },
    label: "full_name",
    usualRows: 6,
  }),
  entity("veterinary invoice|vet bill|vet invoice|pet bill|veterinary bill", {
    domain: "veterinary",
    parents: "vet visit|pet owner|pet",
    core: {
      invoice_id: id("VI-", 5),
      "owner|owner name|client|customer": "full name",
      "pet_name|pet": seen("name"),
      "service|description|treatment": seen("treatment"),
      "invoice_date|date|issued on": day("-P1Y", "P0D"),
      "amount|subtotal": seen("cost"),
      tax: sum("round(@amount * 0.06, 2)"),
      "total|total amount|total due": sum("round(@amount + @tax, 2)"),
      "status|payment status": oneOf("Paid:90|Open:7|Overdue:3"),
    },
    more: STAGE,
    usualRows: 140,
  }),
];

/** Vaccines of the pet's species; without pets, of animals that are vaccinated. */
function vaccinated(attribute: string): Recipe {
  return firstOf(like(attribute, ["species", "@veterinary_patient_species"]), {
    kind: "record",
    source: "animal",
    attribute,
    where: [{ attribute: "species", anyOf: ["Dog", "Cat"] }],
  });
}

/** Treatments of those that are ill; of the visit's diagnosis where a table of visits says so. */
function treated(attribute: string): Recipe {
  return firstOf(like(attribute, ["diagnosis", "@vet_visit_diagnosis"]), ...seen(attribute).forms);
}
