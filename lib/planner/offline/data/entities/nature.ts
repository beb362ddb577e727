import type { GeneratorInput } from "@/lib/schema/generators";
import type { Entity } from "../../plan/entity";
import { entity } from "../../plan/entity";
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
  place,
  type Recipe,
  type RecipeInput,
  sometimes,
  unique,
  wholeTail,
} from "../make";

type Read = (attribute: string) => GeneratorInput;
type Filters = Extract<GeneratorInput, { kind: "record" }>["where"];

const readerOf =
  (source: string, where: NonNullable<Filters> = []): Read =>
  (attribute) => ({ kind: "record", source, attribute, ...(where.length > 0 && { where }) });

const animal = readerOf("animal_species");
const threatened = readerOf("animal_species", [{ attribute: "iucn_code", anyOf: ["VU", "EN", "CR"] }]);
const birdKind = readerOf("animal_species", [{ attribute: "group", anyOf: ["Bird"] }]);
const kept = readerOf("animal_species", [{ attribute: "kept", anyOf: [true] }]);
/** Nobody meets a lion in a park of Ohio: what is seen lives on the continent of the place. */
const LIVES_THERE = { attribute: "continent", sameAs: "@own_continent" };
const met = readerOf("animal_species", [{ attribute: "met", anyOf: [true] }, LIVES_THERE]);
const metBird = readerOf("animal_species", [
  { attribute: "group", anyOf: ["Bird"] },
  { attribute: "met", anyOf: [true] },
  LIVES_THERE,
]);
const plant = readerOf("plant_species");
const nativePlant = readerOf("plant_species", [LIVES_THERE]);
const plantOf = (...grown: string[]) => readerOf("plant_species", [{ attribute: "grown", anyOf: grown }]);

const whole = (expression: string) => formula(expression, { output: "integer" });
const tenths = (expression: string) => formula(expression, { output: "decimal", scale: 1 });

/** Most animals are seen and fed in the morning and before dusk. */
const byDaylight = (from: string, stepMinutes: number): GeneratorInput => ({
  kind: "datetime",
  output: "datetime",
  from: { asOf: from },
  to: { asOf: "P0D" },
  shape: { kind: "season", hours: [0, 0, 0, 0, 0, 1, 5, 9, 10, 9, 7, 5, 4, 4, 5, 6, 7, 6, 4, 1, 0, 0, 0, 0] },
  stepMinutes,
});

const OWN_PLACE = {
  own_country: place("country"),
  own_continent: {
    kind: "record",
    source: "country",
    attribute: "continent",
    as: "there",
    where: [{ attribute: "name", sameAs: "@own_country" }],
  },
} satisfies Record<string, GeneratorInput>;

/** A list of species: what reference books say of them. */
function speciesOf(nouns: string, read: Read): Entity {
  return entity(nouns, {
    domain: "nature",
    core: {
      "common_name|name|species|animal|animal name|species name|common": unique(read("name")),
      "scientific_name|latin name|binomial|binomial name": read("scientific_name"),
      "class|animal class|taxonomic class": read("class"),
      "order|taxonomic order": read("order"),
      "family|animal family": read("family"),
      "diet|feeding type|diet type": read("diet"),
      "habitat|biome|natural habitat": read("habitat"),
      "continent|region|range|found in|native to": read("continent"),
      "conservation_status|iucn status|status|red list status": read("conservation_status"),
      "lifespan_years|lifespan|average lifespan|life expectancy|average lifespan years": read("lifespan_years"),
    },
    more: {
      "genus|animal genus": read("genus"),
      "group|type|animal type|category|kind": read("group"),
      "iucn_code|status code|red list code|conservation code": read("iucn_code"),
      "threatened|is threatened|endangered|is endangered|at risk": read("threatened"),
      "weight_kg|weight|average weight|mass|adult weight": read("weight_kg"),
      "min_weight_kg|min weight|minimum weight": read("min_weight_kg"),
      "max_weight_kg|max weight|maximum weight": read("max_weight_kg"),
      "length_cm|length|body length|size|height": read("length_cm"),
      "min_length_cm|min length": read("min_length_cm"),
      "max_length_cm|max length": read("max_length_cm"),
      "population_trend|trend": oneOfGiven(
        "@iucn_code",
        {
          "CR|EN": "Decreasing:84|Stable:8|Increasing:8",
          VU: "Decreasing:74|Stable:18|Increasing:8",
          EW: "Unknown",
        },
        "Stable:48|Decreasing:30|Increasing:22",
      ),
      "population|estimated population|population estimate|wild population|individuals left": firstOf(
        whole(
          'if(@iucn_code == "CR", exp(normal(6.2, 0.9)), if(@iucn_code == "EN", exp(normal(8.6, 0.9)), if(@iucn_code == "VU", exp(normal(10.4, 1)), if(@iucn_code == "EW", 0, exp(normal(13, 1.2))))))',
        ),
      ),
    },
    key: "common_name",
    label: "common_name",
    usualRows: 60,
  });
}

/** What was seen where, when and by whom. */
function sightingOf(nouns: string, read: Read, more: Readonly<Record<string, RecipeInput>> = {}): Entity {
  return entity(nouns, {
    domain: "nature",
    core: {
      observation_id: id("OB-", 5),
      "species|animal|common name|bird|bird species|species name|animal name|bird name": read("name"),
      "scientific_name|latin name": read("scientific_name"),
      "observed_at|date|timestamp|observation date|date time|seen at|sighting date|sighted at|datetime": byDaylight(
        "-P2Y",
        5,
      ),
      "count|number|individuals|number of individuals|number seen|quantity|number of birds": firstOf(
        whole('max(1, floor(exp(normal(if(@own_group == "Mammal", 0.4, 0.8), 0.8))))'),
      ),
      "location|city|site|place|nearest town|observation location": place("city"),
      "latitude|lat": place("latitude"),
      "longitude|lon|lng": place("longitude"),
      "observer|observer name|watcher|spotter|recorded by|birder": "full name",
      "habitat|environment": read("habitat"),
    },
    more: {
      "state|region|province": place("region"),
      country: place("country"),
      "family|animal family|bird family": read("family"),
      "class|animal class|taxonomic class": read("class"),
      "group|type|category|animal type": read("group"),
      "conservation_status|iucn status|status": read("conservation_status"),
      "time|time of day|observation time|sighting time": {
        kind: "datetime",
        output: "time",
        from: "2000-01-01T05:30:00Z",
        to: "2000-01-01T19:30:00Z",
        stepMinutes: 5,
      },
      "behavior|behaviour|activity|activity observed": oneOf("Feeding:38|Resting:24|Moving:20|Calling:12|With young:6"),
      "weather|weather conditions|conditions": oneOf("Clear:40|Cloudy:34|Light rain:10|Windy:10|Fog:6"),
      "duration_minutes|duration|minutes observed": wholeTail(2, 180, 14, 0.8),
      "distance_m|distance|distance meters": wholeTail(2, 400, 35, 0.8),
      "verified|confirmed|is verified": flag(0.82),
      "method|detection method|observation type|observation method": oneOf("Seen:74|Heard:14|Camera trap:8|Tracks:4"),
      ...more,
    },
    helpers: { ...OWN_PLACE, own_group: read("group") },
    usualRows: 200,
  });
}

/** What a nursery, a garden shop or a gardener lists. */
function plantsOf(nouns: string, read: Read, isEaten = true): Entity {
  return entity(nouns, {
    domain: "nature",
    core: {
      plant_id: id("PL-", 4),
      "name|plant|common name|plant name|species|product name": read("name"),
      "scientific_name|latin name|botanical name|species name": read("scientific_name"),
      "type|plant type|category|kind": read("type"),
      "sun|light|light requirement|sunlight|sun exposure|light needs|sun requirement|sunlight requirement": read("sun"),
      "water|watering|water needs|water requirement|watering needs": read("water"),
      "height_cm|height|mature height|max height": read("height_cm"),
      "bloom_season|bloom time|flowering season|bloom|blooms in": read("bloom_season"),
      "hardiness_zone|zone|hardiness|usda zone|growing zone": read("hardiness_zone"),
      "price|unit price|retail price": read("price"),
    },
    more: {
      "family|plant family|botanical family": read("family"),
      "genus|plant genus": read("genus"),
      "flower_color|color|bloom color|flower colour|colour": read("flower_color"),
      "origin|native to|native region|continent": read("continent"),
      "edible|is edible": read("edible"),
      ...(isEaten && { "edible_part|edible parts|part used": read("edible_part") }),
      "toxic|is toxic|poisonous": read("toxic"),
      "toxic_to|toxicity|toxic to pets|harms": read("toxic_to"),
      "pet_safe|pet friendly|safe for pets": formula('@toxic_to == "None"', { output: "boolean" }),
      "location|grown|placement": read("grown"),
      "pot_size|pot|container size": oneOf("9 cm:30|12 cm:34|17 cm:22|21 cm:10|27 cm:4"),
      "stock|in stock|quantity|stock quantity|quantity in stock": wholeTail(0, 400, 28, 0.9),
      "watering_interval_days|watering frequency|water every days|days between watering": oneOfGiven(
        "@water",
        { Low: "14|18|21", High: "2|3|4" },
        "5|7|8|10",
      ),
      "care_level|difficulty|care difficulty": oneOfGiven(
        "@water",
        { Low: "Easy:80|Moderate:20", High: "Moderate:60|Demanding:40" },
        "Easy:55|Moderate:40|Demanding:5",
      ),
      "last_watered|last watered on|watered on": day("-P10D", "P0D"),
      "acquired_on|purchase date|bought on|planted on|planting date|planted date": day("-P3Y", "-P14D"),
    },
    label: "name",
    usualRows: 60,
  });
}

/** The species of the zoo animal that the row is about, where its table is there. */
const fed = (attribute: string): Recipe =>
  firstOf(
    readerOf("animal_species", [
      { attribute: "kept", anyOf: [true] },
      { attribute: "name", sameAs: "@zoo_animal_species" },
    ])(attribute),
    kept(attribute),
  );

const tree = plantOf("Street and park");

/** What animals of each diet are given. */
const FOODS = {
  Carnivore: "Beef and bones:30|Whole fish:30|Rabbit:20|Chicken:20",
  Herbivore: "Hay:40|Fresh browse:30|Leafy greens:20|Pellets:10",
  Insectivore: "Crickets:50|Mealworms:36|Insect mix:14",
  Nectarivore: "Nectar mix:70|Ripe fruit:30",
  Omnivore: "Fruit and vegetables:44|Pellets:26|Eggs:14|Fish:16",
};

/** Where a zoo keeps animals: beasts of prey by family, others by order. */
const HOMES = either(
  '@own_order == "Carnivora"',
  oneOfGiven(
    "@own_family",
    {
      Felidae: "Big Cat Ridge",
      "Ursidae|Ailuridae": "Bear Creek",
      "Canidae|Hyaenidae": "Wolf Wood",
      "Phocidae|Otariidae|Odobenidae": "Seal Bay",
      "Mustelidae|Procyonidae": "Otter Falls",
    },
    "Small Mammal House",
  ),
  oneOfGiven(
    "@own_order",
    {
      Sphenisciformes: "Penguin Cove",
      "Accipitriformes|Falconiformes|Strigiformes": "Raptor Ridge",
      "Anseriformes|Phoenicopteriformes|Pelecaniformes|Gruiformes|Ciconiiformes|Charadriiformes": "Wetland Walk",
      "Struthioniformes|Casuariiformes|Artiodactyla|Perissodactyla": "Savanna Plain",
      Proboscidea: "Elephant Yard",
      Primates: "Primate Island",
      "Squamata|Testudines|Crocodylia|Rhynchocephalia|Anura|Urodela": "Reptile House",
      "Diprotodontia|Dasyuromorphia|Monotremata": "Outback Yard",
      "Rodentia|Lagomorpha|Chiroptera|Pilosa|Cingulata|Tubulidentata|Hyracoidea": "Small Mammal House",
      "Lepidoptera|Hymenoptera|Coleoptera|Mantodea|Odonata|Araneae|Scorpiones": "Insectarium",
      "Psittaciformes|Passeriformes|Piciformes|Coraciiformes|Bucerotiformes|Galliformes|Columbiformes|Cuculiformes|Apterygiformes|Suliformes":
        "Aviary",
    },
    "Aquarium",
  ),
);

/** Wild and kept animals, and plants of house, garden and street. */
export const NATURE: readonly Entity[] = [
  speciesOf("species|animal species|species record|wildlife species|animal fact|animal kingdom record", animal),
  speciesOf("endangered species|threatened species|red list species|endangered animal", threatened),
  speciesOf("bird species|bird", birdKind),
  entity("zoo animal|zoo inhabitant|aquarium animal|zoo resident|animal record", {
    domain: "nature",
    parents: "enclosure",
    core: {
      animal_id: id("ZA-", 4),
      "name|animal name|nickname": "pet name",
      "species|animal|common name|species name": kept("name"),
      "scientific_name|latin name": kept("scientific_name"),
      "sex|gender": oneOf("Male:48|Female:50|Unknown:2"),
      "birth_date|date of birth|born|born on|dob": firstOf(
        formula("add_days(as_of(), -1 * floor(uniform(0.12, 0.85) * @own_years * 365))", { output: "date" }),
      ),
      "weight_kg|weight": kept("weight_kg"),
      "diet|feeding type|diet type": kept("diet"),
      "enclosure|exhibit|habitat|location|zone": HOMES,
      "arrived_on|arrival date|acquisition date|acquired on|date of arrival": {
        kind: "datetime",
        output: "date",
        from: { field: "@birth_date", offset: "P0D" },
        to: { asOf: "P0D" },
      },
    },
    more: {
      "age|age years|age in years": whole("years_between(@birth_date, as_of())"),
      "class|animal class": kept("class"),
      "family|animal family": kept("family"),
      "type|group|category": kept("group"),
      "continent|origin|native region|region of origin": kept("continent"),
      "conservation_status|iucn status|status": kept("conservation_status"),
      "lifespan_years|lifespan|life expectancy|average lifespan": kept("lifespan_years"),
      "length_cm|length|size": kept("length_cm"),
      "health_status|health|condition": oneOf("Healthy:88|Under observation:8|In treatment:4"),
      "keeper|zookeeper|caretaker|keeper name": "full name",
      "last_checkup|last vet visit|last health check|last examination": day("-P180D", "P0D"),
      "food|feed|main food": oneOfGiven("@diet", FOODS, "Mixed fruit|Browse|Pellets"),
      "feeding_time|feeding": {
        kind: "datetime",
        output: "time",
        from: "2000-01-01T07:30:00Z",
        to: "2000-01-01T17:00:00Z",
        stepMinutes: 30,
      },
      "feedings_per_day|meals per day": oneOfGiven("@diet", { Carnivore: "1:70|2:30" }, "2:60|3:40"),
      "origin_type|acquired from|source": oneOf("Born here:46|Transfer:44|Rescue:10"),
      "mood|temperament": oneOf("Calm:40|Curious:28|Shy:18|Playful:14"),
    },
    helpers: { own_years: kept("lifespan_years"), own_order: kept("order"), own_family: kept("family") },
    label: "name",
    usualRows: 80,
  }),
  sightingOf(
    "animal sighting|wildlife sighting|wildlife observation|wild animal|animal observation|nature observation|species observation|wildlife record|sighting",
    met,
  ),
  sightingOf(
    "bird sighting|bird observation|birding record|bird watching record|birdwatching record|bird watching log|birdwatching log|bird count|bird watching observation|birdwatching sighting|bird survey|bird watching|birdwatching|birding|bird watch",
    metBird,
    {
      "age_class|age": oneOf("Adult:72|Juvenile:22|Unknown:6"),
      "sex|plumage": oneOf("Male:36|Female:30|Unknown:34"),
      "equipment|optics": oneOf("Binoculars:62|Naked eye:18|Spotting scope:14|Camera:6"),
    },
  ),
  plantsOf(
    "plant species|plant catalog item|plant catalog|plant catalogue|plant care guide|nursery plant|garden center product|botanical species",
    plant,
  ),
  plantsOf(
    "houseplant|house plant|indoor plant|potted plant|houseplant catalog|houseplant catalogue|indoor plant catalog",
    plantOf("House"),
    false,
  ),
  plantsOf("garden plant|outdoor plant|flower|perennial|garden flower|landscape plant", plantOf("Garden")),
  plantsOf("vegetable plant|herb|kitchen garden plant|edible plant|seedling", plantOf("Kitchen garden")),
  entity("tree|street tree|city tree|urban tree|tree inventory|tree record|park tree|tree survey", {
    domain: "nature",
    core: {
      tree_id: id("TR-", 5),
      "species|tree|common name|tree species|name|tree type": tree("name"),
      "scientific_name|latin name|botanical name": tree("scientific_name"),
      "planted_on|planting date|date planted|planted date|planted": day("-P90Y", "-P1Y"),
      "height_m|height|tree height": firstOf(
        tenths("1.6 + (@own_tallest / 100 - 1.6) * (1 - exp(-1 * @own_age / 32)) * uniform(0.72, 0.95)"),
      ),
      "trunk_diameter_cm|dbh|diameter|trunk diameter|dbh cm|diameter at breast height": firstOf(
        whole("2 + @own_age * uniform(0.6, 1.05) * clamp(@own_tallest / 1800, 0.4, 1)"),
      ),
      "condition|health|tree condition|health status": oneOf("Good:64|Fair:25|Poor:9|Dead:2"),
      "address|street|location": place("street_address"),
      "latitude|lat": place("latitude"),
      "longitude|lon|lng": place("longitude"),
    },
    more: {
      "city|town": place("city"),
      "family|plant family": tree("family"),
      "genus|tree genus": tree("genus"),
      "age|age years|estimated age": whole("@own_age"),
      "planted_year|year planted|planting year": whole("year(@planted_on)"),
      "crown_width_m|crown width|canopy width|crown spread": tenths(
        "1 + @trunk_diameter_cm * 0.16 * uniform(0.8, 1.2)",
      ),
      "last_inspected|inspection date|last inspection|inspected on|last inspection date": day("-P3Y", "P0D"),
      "maintenance|action|recommended action|maintenance needed": firstOf(
        oneOfGiven(
          "@condition",
          { Dead: "Remove", Poor: "Prune:50|Remove:30|Monitor:20", Fair: "Prune:60|Monitor:40" },
          "None:82|Prune:18",
        ),
      ),
      "protected|is protected|heritage tree": flag(0.06),
      "native|is native": formula('@own_origin == "North America"', { output: "boolean" }),
      "inspector|inspected by|arborist": "full name",
    },
    helpers: {
      own_tallest: tree("max_height_cm"),
      own_origin: tree("continent"),
      own_age: whole("years_between(@planted_on, as_of())"),
    },
    usualRows: 200,
  }),
  entity(
    "herbarium specimen|botanical specimen|plant specimen|botanical collection item|botanical collection|botanical garden plant|herbarium record|botanical record",
    {
      domain: "nature",
      core: {
        accession_number: id("ACC-", 6),
        "scientific_name|species|latin name|taxon|botanical name": nativePlant("scientific_name"),
        "common_name|name|plant|plant name": nativePlant("name"),
        "family|plant family|botanical family": nativePlant("family"),
        "collector|collected by|collector name|botanist": "full name",
        "collected_on|collection date|date collected|date": day("-P80Y", "-P30D"),
        "locality|city|location|collection site": place("city"),
        country: place("country"),
        "elevation_m|elevation|altitude": wholeTail(2, 3200, 240, 1),
        "condition|specimen condition": oneOf("Excellent:30|Good:52|Fair:15|Damaged:3"),
      },
      more: {
        "genus|plant genus": nativePlant("genus"),
        "type|growth form|plant type": nativePlant("type"),
        "region|state|province": place("region"),
        "latitude|lat": place("latitude"),
        "longitude|lon|lng": place("longitude"),
        "bed|garden bed|section|greenhouse": oneOf(
          "Rock Garden|Rose Garden|Palm House|Arboretum|Herb Garden|Fern House|Alpine Bed",
        ),
        "digitized|is digitized|scanned": flag(0.68),
        "identified_by|determiner|determined by": "full name",
        "flowering|in flower": sometimes(0.1, flag(0.46)),
      },
      helpers: OWN_PLACE,
      key: "accession_number",
      usualRows: 120,
    },
  ),
  entity("enclosure|zoo enclosure|animal enclosure|zoo habitat", {
    domain: "nature",
    core: {
      enclosure_id: id("EN-", 3),
      "name|enclosure|enclosure name": unique(
        oneOf(
          "Savanna Plain|Penguin Cove|Reptile House|Big Cat Ridge|Aviary|Elephant Yard|Bear Creek|Primate Island|Aquarium|Raptor Ridge|Wetland Walk|Outback Yard|Otter Falls|Insectarium|Wolf Wood|Seal Bay|Small Mammal House",
        ),
      ),
      "type|enclosure type": oneOf("Outdoor:54|Mixed:26|Indoor:20"),
      "area_m2|area|size|area sqm": wholeTail(30, 40_000, 900, 1),
      "capacity|max animals": wholeTail(2, 120, 9, 0.8),
      "opened_on|opening date|built on": day("-P60Y", "-P1Y"),
      "keeper|head keeper|responsible keeper": "full name",
    },
    more: {
      "temperature_c|temperature": numberAround(10, 32, 22, 4, 1),
      "status|enclosure status": oneOf("Open:90|Under renovation:7|Closed:3"),
      "last_cleaned|cleaned on": day("-P5D", "P0D"),
    },
    label: "name",
    usualRows: 12,
    mostRows: 17,
  }),
  entity("zoo feeding|feeding|animal feeding|feeding log|feeding record|zoo feeding log|feeding schedule", {
    domain: "nature",
    parents: "zoo animal|enclosure",
    core: {
      feeding_id: id("FD-", 5),
      "animal|animal name|species": fed("name"),
      "fed_at|time|date|timestamp|feeding time|datetime|fed on": byDaylight("-P60D", 15),
      "food|feed|food type|feed type": oneOfGiven("@own_diet", FOODS, "Mixed fruit|Browse|Pellets"),
      "amount_kg|quantity|amount|portion|quantity kg|food kg": firstOf(
        formula("max(0.01, round(exp(log(@own_weight) * 0.75) * 0.06 * uniform(0.8, 1.2), 2))", {
          output: "decimal",
          scale: 2,
        }),
      ),
      "keeper|fed by|zookeeper|keeper name": "full name",
      "eaten|finished|food eaten": oneOf("All:82|Most:13|Little:4|None:1"),
    },
    more: {
      "notes|remarks|comment": sometimes(
        0.7,
        oneOf("Good appetite|Ate slowly|Vitamins added|Left the greens|Fed by hand"),
      ),
    },
    helpers: { own_diet: fed("diet"), own_weight: fed("weight_kg") },
    usualRows: 200,
  }),
];
