/** What books of a genre are like. */
export interface BookGenre {
  genre: string;
  aliases: string;
  category: "Fiction" | "Non-fiction" | "Children's" | "Young Adult";
  weight: number;
  pages: readonly [mean: number, sd: number, least: number, most: number];
  /** Usual price of the paperback. */
  price: number;
  dewey: string;
  publishers: string;
  titles: string;
  /** Only non-fiction has them. */
  subtitles?: string;
  about: string;
  words: Readonly<Record<string, string>>;
}

const LITERARY =
  "Alder House|Finch & Ferry|Northlight Press|Saltmarsh Books|Meridian Publishing|Kingfisher Row|Hollow Oak Press";
const POPULAR = "Blue Lantern Press|Harrow Lane Books|Redbrick Fiction|Nightjar Books|Meridian Publishing|Alder House";
const KNOWLEDGE =
  "Copperfield Editions|Quill & Anchor|Meridian Publishing|Ashgrove University Press|Northlight Press|Cornerstone & Hale";
const YOUNG = "Paper Kite Books|Little Heron|Puddleduck House|Acorn & Otter|Blue Lantern Press";

export const BOOK_GENRES: readonly BookGenre[] = [
  {
    genre: "Literary Fiction",
    aliases: "fiction|literary|novel|contemporary fiction|general fiction|literature|drama|contemporary",
    category: "Fiction",
    weight: 16,
    pages: [318, 80, 144, 720],
    price: 16.99,
    dewey: "FIC",
    publishers: LITERARY,
    titles:
      "The {adjective} {thing}|Beyond the {place}|{people} of {town}|A {thing} for {name}|The {person}'s {kin}|What the {thing} Knew|All Our {adjective} {things}|{things} We {did}|{name}, {late}|The {things} of {town}",
    words: {
      adjective: "Last|Hidden|Distant|Forgotten|Paper|Ordinary|Borrowed|Unspoken|Narrow|Slow|Tidal|Winter",
      thing: "Orchard|Lighthouse|Letter|River|Season|Harbor|Garden|Piano|House|Photograph|Inheritance",
      things: "Mornings|Silences|Houses|Letters|Rivers|Summers|Kindnesses|Promises|Maps|Debts|Windows|Distances",
      place: "Salt Marsh|Long Rain|Northern Line|Glass House|First Frost|Last Orchard",
      people: "Daughters|Keepers|Children|Ghosts|Widows|Sons",
      town: "Alder Bay|Hollow Street|the Valley|Marrow Hill|Saint Orin|Redwater|Larkspur",
      name: "Marguerite|Ines|Josef|Adele|Tomás|Miriam|Nell|Samuel",
      person: "Cartographer|Glassblower|Ferryman|Organist|Gravedigger|Beekeeper|Translator|Clockmaker",
      kin: "Daughter|Wife|Apprentice|Brother|Silence|Promise",
      did: "Kept|Buried|Carried Home|Never Said|Left Behind",
      late: "Afterward|Unwritten|in Pieces|at Low Tide",
      who: "A translator|Two sisters|A retired ferryman|A young widow|A family of orchard keepers",
      does: "returns to the village they fled|uncovers a letter never sent|must sell the house|waits for news from the war",
    },
    about:
      "A novel of {matter} and {matter2}, set {where}.|Three generations, one house, and {matter2} {where}.|A quiet story of {matter} {where}.",
  },
  {
    genre: "Mystery",
    aliases: "crime|detective|cozy mystery|crime fiction|mystery & thriller",
    category: "Fiction",
    weight: 11,
    pages: [312, 55, 180, 520],
    price: 15.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "{crime} at {place}|The {adjective} {clue}|Death of a {person}|The {person} Vanishes|{name} and the {adjective} {clue}|A {clue} in {season}|The {place} {clue}|{adjective} {clues}|The {number} {clue}",
    words: {
      crime: "Murder|Death|A Body|Silence|Poison|A Funeral",
      place: "Fenwick Hall|Gallows Lane|Carrow Station|the Old Mill|Larkspur Abbey|Gull Rock|Harbor Nine",
      adjective: "Crimson|Vanished|Borrowed|Ivory|Unopened|Painted|Broken|Ninth",
      clue: "Witness|Key|Alibi|Passenger|Ledger|Bequest|Confession|Portrait",
      clues: "Witnesses|Keys|Alibis|Passengers|Ledgers|Confessions|Portraits|Letters",
      person: "Florist|Bishop|Bookbinder|Stamp Collector|Composer|Vintner|Judge",
      name: "Inspector Bloom|Miss Lacey|Sergeant Okoye|Father Moreau",
      season: "Winter|Venice|Autumn|the Fog|Lent",
      number: "Seventh|Thirteenth|Second",
    },
    about:
      "A body is found {found}, and {sleuth} has {time} to find out why.|A detective is called {found2} to look into a death nobody mourns.|When {victim} is poisoned, {sleuth} suspects everyone at the table.",
  },
  {
    genre: "Thriller",
    aliases: "suspense|psychological thriller|thrillers",
    category: "Fiction",
    weight: 9,
    pages: [348, 55, 220, 560],
    price: 16.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "The {adjective} {person}|{time} {thing}|{thing} {number}|The {person} in {where}|No {way}|{adjective} {thing}|Before She {did}|The {thing} Protocol|One {adjective} {thing}",
    words: {
      adjective: "Silent|Perfect|Wrong|Patient|Second|Cold|Hollow|Last|False",
      person: "Tenant|Wife|Courier|Informant|Stranger|Surgeon|Analyst|Neighbor",
      time: "Midnight|Terminal|Zero|Final",
      thing: "Lie|Signal|Hour|Exit|Contract|Cipher|Witness|Deception",
      number: "Zero|Nine|Thirteen",
      where: "Room 9|the Glass House|Apartment 4B|the Mirror",
      way: "Way Back|Safe House|One Left|Second Chance",
      did: "Vanished|Woke|Knew|Called|Lied",
    },
    about:
      "{victim} disappears, and the only clue is {clue2}.|An analyst finds {clue2} and is dead within the hour; {sleuth} has {time} to learn why.|Nothing about the new neighbors adds up, least of all {clue2}.",
  },
  {
    genre: "Science Fiction",
    aliases: "sci-fi|scifi|sci fi|speculative fiction|science-fiction",
    category: "Fiction",
    weight: 8,
    pages: [392, 90, 180, 840],
    price: 17.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "{thing} of {star}|The {adjective} {thing}|Children of {star}|{star} {thing}|The {thing} at the {end}|A {visitor} Among {stars}|{number} Years to {star}|The {machine} {who}",
    words: {
      thing: "Orbit|Signal|Colony|Horizon|Engine|Archive|Exile|Ark|Theorem",
      star: "Kepler Station|the Ninth Moon|Meridian|the Silent Fleet|Europa|Vega|Titan|Ganymede",
      visitor: "Gardener|Pilgrim|Priest|Child|Translator|Stranger",
      stars: "Stars|Machines|Moons|Giants",
      adjective: "Quantum|Hollow|Last|Infinite|Clockless|Dark|Unborn",
      end: "End of Time|Edge of Light|Bottom of the Sky",
      number: "Nine Hundred|Forty|Two Thousand",
      machine: "Machine|Android|Drone|Clone",
      who: "Who Prayed|Gardener|Testament|Heretics",
    },
    about:
      "{crew} receives a signal {when2} and must decide whether to answer.|On a colony {where2}, memory is the only currency.|A thousand years after the last ship left, {crew} finds {clue2}.",
  },
  {
    genre: "Fantasy",
    aliases: "epic fantasy|urban fantasy|high fantasy",
    category: "Fiction",
    weight: 8,
    pages: [458, 120, 220, 980],
    price: 18.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "The {thing} of {realm}|A {thing} of {matter}|{role} of {matter}|The {adjective} {thing}|{realm} {falls}|The {role}'s {thing}|{matter} and {matter}|Song of the {adjective} {beast}",
    words: {
      thing: "Crown|Throne|Oath|Court|Blade|Tower|Grimoire|Prophecy",
      realm: "Eldoria|Thornvale|the Nine Isles|Mirrenfell|Stormreach|Vaelor",
      matter: "Ash|Frost|Shadows|Starlight|Bone|Salt|Thorns|Embers",
      role: "Keeper|Heir|Witch|Queen|Sorcerer|Huntress|Assassin",
      adjective: "Ember|Raven|Silver|Hollow|Moonlit|Seventh",
      beast: "Dragon|Wolf|Falcon|Serpent|Stag",
      falls: "Falling|in Flames|Besieged|Reborn",
    },
    about:
      "The heir of {realm} must cross {wild} with the one who killed the king.|Magic is dying in {realm}, and {mage} is to blame.|When the dragons return to {realm}, {mage} is asked to choose a side.",
  },
  {
    genre: "Romance",
    aliases: "romantic fiction|contemporary romance",
    category: "Fiction",
    weight: 11,
    pages: [304, 48, 180, 460],
    price: 13.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "{time} in {place}|The {adjective} {role}|{verb} the {love}|The {shop} on {street}|A {role} for {holiday}|{adjective} {feeling}|Love and Other {things}|{place2} {feelings}",
    words: {
      time: "A Summer|One Winter|An Evening|Two Weeks|A Christmas",
      place: "Lisbon|Willow Creek|Provence|Rosemary Bay|Santorini|the Highlands",
      adjective: "Accidental|Reluctant|Second|Unexpected|Runaway|Secret|Fake",
      role: "Bride|Neighbor|Proposal|Duke|Best Man|Roommate|Billionaire|Cowboy",
      verb: "Kissing|Dating|Marrying|Forgetting|Taming",
      shop: "Bookshop|Bakery|Flower Shop|Tea Room|Yarn Store",
      street: "Magnolia Street|Primrose Lane|Harbor Street|Juniper Hill",
      holiday: "Christmas|Midsummer|Valentine's|the Season",
      feeling: "Heart|Kiss|Promise|Chance",
      place2: "Lisbon|Willow Creek|Provence|Rosemary Bay|Santorini|Highland",
      feelings: "Hearts|Kisses|Promises|Nights",
      love: "Bride|Neighbor|Duke|Best Man|Roommate|Billionaire|Cowboy|Chef",
      things: "Accidents|Recipes|Deadlines|Detours|Allergies",
    },
    about:
      "She came to {town2} to sell a house; {lover} came to stop her.|Two rivals, one {shop2}, and a wedding neither wants to attend.|A fake engagement with {lover} was supposed to last {time}.",
  },
  {
    genre: "Historical Fiction",
    aliases: "historical",
    category: "Fiction",
    weight: 6,
    pages: [376, 70, 220, 680],
    price: 17.99,
    dewey: "FIC",
    publishers: LITERARY,
    titles:
      "The {person} of {city}|{city}, {year}|The {adjective} {person}|The {king}'s {person}|A {thing} in {city}|The {person}'s {thing}|Winter in {city}",
    words: {
      person: "Perfumer|Silk Merchant|Seamstress|Apothecary|Codebreaker|Portrait Painter|Midwife|Printer",
      city: "Vienna|Lisbon|Krakow|Venice|Constantinople|Antwerp|Trieste|Odessa|Bath",
      year: "1348|1529|1666|1789|1848|1871|1912|1938|1944",
      adjective: "Last|Winter|Secret|Exiled|Wayward",
      king: "Doge|Tsar|Emperor|Cardinal|Regent",
      thing: "Diary|Trial|Garden|Ledger|Masquerade|Promise",
    },
    about:
      "In a city under siege, {artisan} hides {clue2}.|The year is one of plague and rumor, and {artisan} knows too much.|Between two wars, {artisan} crosses Europe with {clue2}.",
  },
  {
    genre: "Horror",
    aliases: "ghost stories|gothic",
    category: "Fiction",
    weight: 4,
    pages: [328, 70, 170, 620],
    price: 16.99,
    dewey: "FIC",
    publishers: POPULAR,
    titles:
      "The {adjective} {thing}|What {waits} in {place}|{place} {house}|The {thing} Below|{thing} Season|Hush, {name}|The {house} That {did}",
    words: {
      adjective: "Hollow|Pale|Crooked|Hungry|Drowned|Weeping",
      thing: "Cellar|Harvest|Effigy|Lullaby|Congregation|Well|Feast",
      waits: "Waits|Sleeps|Sings|Grows",
      place: "Blackthorn|Hollow Pines|Grimwood|Marrow Lake|Ravenmoor",
      house: "Orphanage|Manor|Motel|Chapel|House",
      name: "Margaret|Little One|Agnes|Eleanor",
      did: "Breathed|Remembered|Wept|Ate Winter",
    },
    about:
      "Something under {manor} has learned to speak, and it knows {name2}'s name.|Every forty years the town of {town2} forgets one of its children.|A family inherits {manor}; the last owners never left.",
  },
  {
    genre: "Young Adult",
    aliases: "ya|teen|young adult fiction",
    category: "Young Adult",
    weight: 6,
    pages: [334, 60, 200, 560],
    price: 12.99,
    dewey: "YA FIC",
    publishers: YOUNG,
    titles:
      "The {adjective} {person}|{number} {things} About {name}|{name} Is Not {state}|We Were {state}|The Summer of {thing}|{state} Girls Don't {do}|This Is Not a {story}",
    words: {
      adjective: "Invisible|Runaway|Impossible|Forever|Almost",
      person: "Girl|Twin|Understudy|Year|Boy Next Door",
      number: "Ten|Five|Seventeen",
      things: "Lies|Facts|Wishes|Secrets",
      name: "June|Ezra|Marisol|Kit|Devon|Priya",
      state: "Invincible|Famous|Okay|Lightning|Broken|Sorry",
      do: "Cry|Run|Apologize|Sing|Wait",
      thing: "Love Songs|Fireflies|Everything|Missing Posters|Goodbyes|Blue",
      story: "Love Song|Love Story|Fairy Tale|Rescue|Goodbye|Drill",
    },
    about:
      "{teen} has one summer to {goal}.|When {teen} finds {clue2}, nothing about high school matters any more.|Two best friends, one secret, and {goal2}.",
  },
  {
    genre: "Children",
    aliases: "children's|kids|children's books|picture book|picture books|juvenile",
    category: "Children's",
    weight: 9,
    pages: [56, 38, 24, 180],
    price: 8.99,
    dewey: "JE",
    publishers: YOUNG,
    titles:
      "{name} {does}|The {adjective} {animal}|{name} and the {thing}|Where Is {name}'s {thing}?|{number} {adjective} {animal}s|Goodnight, {adjective} {animal}|The {animal} Who {did}|{name}'s First {day}",
    words: {
      name: "Pip|Olive|Bruno|Tilly|Otto|Mabel|Zuzu|Hugo",
      does: "Finds a Dragon|Draws the Moon|Learns to Swim|Bakes a Cake|Wants a Whale|Counts to Ten",
      adjective: "Sleepy|Brave|Grumpy|Tiny|Hungry|Silly|Lonely|Muddy",
      animal: "Hedgehog|Bear|Whale|Otter|Owl|Penguin|Snail|Dragon",
      thing: "Moon|Little Boat|Lost Sock|Snowman|Big Red Bus|Upside-Down Umbrella",
      number: "Five|Seven|Ten",
      did: "Would Not Sleep|Could Not Roar|Loved Puddles|Ate the Alphabet",
      day: "Day at School|Snow|Sleepover|Tooth|Garden",
    },
    about:
      "A bedtime story about {theme}.|{hero} learns that {lesson}.|A rhyming tale of {theme}, with a surprise on the last page.",
  },
  {
    genre: "Biography",
    aliases: "memoir|biography & autobiography|autobiography|biographies",
    category: "Non-fiction",
    weight: 8,
    pages: [362, 85, 180, 760],
    price: 18.99,
    dewey: "920",
    publishers: KNOWLEDGE,
    titles:
      "The {adjective} {person}|{name}|A Life in {things}|{adjective} {things}|My Years in {place}|Notes from {place}|Becoming {state}",
    subtitles:
      "The Life of {name}|A Memoir|A Memoir of {matter} and {matter2}|A Life in {things}|The Making of a {person}|An Unlikely Life",
    words: {
      adjective: "Quiet|Restless|Unfinished|Stubborn|Borrowed|Left-Handed",
      person: "Inventor|Conductor|Surgeon|Mayor|Astronomer|Explorer|Cook",
      name: "Halloran|Marguerite Vance|Ezra Lindqvist|Isadora Bell|Amara Osei|Bernhard Kolbe",
      things: "Letters|Two Languages|Small Rooms|Motion|Light|Recipes|Motels",
      place: "the Kitchen|Two Worlds|the Mountains|Exile|the Cheap Seats|Intensive Care",
      state: "Visible|Ordinary|American|Unafraid|My Mother",
    },
    about:
      "The first full life of {person2}, drawn from letters and diaries.|A frank memoir of {matter} and {matter2}.|From {poor} to {rich}: the making of {person2}.",
  },
  {
    genre: "History",
    aliases: "world history|military history|historical nonfiction",
    category: "Non-fiction",
    weight: 7,
    pages: [428, 110, 200, 980],
    price: 21.99,
    dewey: "909",
    publishers: KNOWLEDGE,
    titles:
      "{stuff}|The {rise} of the {empire}|A {adjective} History of {stuff}|The {adjective} {event}|{city} {under}|Before the {event}|{number} Days in {city}",
    subtitles:
      "How {stuff} Changed the World|{city} from Foundation to Fall|The {rise} of the {empire}|A New History|The World It Made|Power, Faith and {stuff}",
    words: {
      adjective: "Short|New|People's|Hidden|Great|Forgotten|Long",
      stuff: "Salt|Bridges|Bread|Maps|Silk|Timber|Ice|Paper|Sugar|Wool",
      rise: "Rise|Making|Fall|Twilight|Age",
      empire: "Railways|Hanse|Merchant Cities|Khans|Canal Builders|Habsburgs|Caravan Kings",
      event: "Famine|Armistice|Plague|Siege|Frost|Reformation|Partition",
      city: "Vienna|Lisbon|Samarkand|Venice|Carthage|Byzantium|Antwerp",
      under: "Besieged|Ablaze|Divided|in Ruins",
      number: "Forty|Nine Hundred|Ten",
    },
    about:
      "How {stuff2} built empires and ruined kings.|A sweeping account of {era}, from the archives of four countries.|The story of {era}, told by those who kept the books.",
  },
  {
    genre: "Self-Help",
    aliases: "self help|self-help|self improvement|personal development|psychology|motivational",
    category: "Non-fiction",
    weight: 7,
    pages: [232, 42, 120, 380],
    price: 16.99,
    dewey: "158",
    publishers: KNOWLEDGE,
    titles:
      "The {calm} {thing}|{habits}|{number} {things} That Last|Say {less}|The {reset} Method|Start {how}|Stop {doing}|{number} Minutes to {do}",
    subtitles:
      "{number} Habits for a {adjective} Life|How to {do} Without Burning Out|A Guide to {doing}|The Surprising Science of {matter3}|How to {do} in {number} Minutes a Day",
    words: {
      adjective: "Calm|Focused|Simple|Confident|Lighter|Braver|Kinder",
      calm: "Calm|Focused|Simple|Unhurried|Kind|Rested",
      thing: "Mind|Morning|Day|Week|Life",
      habits: "Small Steps|Calm Mornings|Simple Habits|Kinder Boundaries|Better Questions|Braver Choices",
      reset: "Reset|Pause|Two-Minute|Promise|Margin",
      things: "Habits|Steps|Choices|Boundaries|Mornings|Questions",
      number: "Five|Seven|Ten|Twelve",
      less: "Less|No More Often|It Plainly|Yes to Rest",
      how: "Small|Late|Anywhere|Before You're Ready",
      doing: "Rushing|Pleasing Everyone|Overthinking|Waiting|Comparing",
      do: "Focus|Say No|Sleep Well|Change Your Mind|Make Friends",
      matter3: "Rest|Attention|Willpower|Regret|Small Talk",
    },
    about:
      "Practical steps for {aim}, with exercises for every week.|Why {aim2} fails, and what to do instead.|A short guide to {aim} for people with no time.",
  },
  {
    genre: "Business",
    aliases: "business & economics|economics|finance|management|entrepreneurship|business & money",
    category: "Non-fiction",
    weight: 6,
    pages: [266, 52, 140, 460],
    price: 21.99,
    dewey: "658",
    publishers: KNOWLEDGE,
    titles:
      "The {adjective} {thing}|{thing} First|{verb} {what}|The {number}-{unit} {rule}|{adjective} {role}|The {thing} Trap|The {role}'s {book}",
    subtitles:
      "How {who} {win} in {where}|Lessons from {number2} Companies That {win}|A Field Guide for {role}s|Why {who} {win}|Building Teams That {win}",
    words: {
      adjective: "Lean|Patient|Honest|Boring|Quiet|Profitable|Second",
      thing: "Customer|Advantage|Meeting|Pricing|Growth|Trust|Cash|Founder",
      verb: "Build|Sell|Hire|Measure|Ship|Price",
      what: "Less|Slowly|What Matters|for Character|Tomorrow",
      number: "One|Four|Ten",
      number2: "Forty|Nine|Twenty",
      unit: "Customer|Meeting|Page|Minute|Dollar",
      rule: "Rule|Test|Company",
      book: "Notebook|Margin|Year|Mistakes",
      role: "Manager|Founder|Negotiator|Leader",
      who: "Small Firms|Quiet Leaders|Family Businesses|Great Teams",
      win: "Win|Last|Grow|Recover",
      where: "Hard Times|Crowded Markets|Public|a Downturn",
    },
    about:
      "What {firms} do differently, from {number3} years of research.|A manager's guide to {aim3}.|The case against {aim4}, from a founder who tried it.",
  },
  {
    genre: "Cookbooks",
    aliases: "cooking|cookbook|food & drink|food|cookery",
    category: "Non-fiction",
    weight: 5,
    pages: [238, 50, 120, 420],
    price: 24.99,
    dewey: "641.5",
    publishers: KNOWLEDGE,
    titles:
      "The {adjective} {kitchen}|{food} & {food2}|{food}, {food2} & {food3}|{number} {adjective} {meals}|The {region} {kitchen}|One {pot}, {number} {meals}|{meals} for {who}|{region} {meals}|From {region} {places}",
    subtitles:
      "{number} Recipes for {who}|Recipes from a {region} Kitchen|Simple {meals} for Every Day|Seasonal Cooking from {region} Farms|Recipes and Stories",
    words: {
      adjective: "Weeknight|Green|Slow|Honest|Little|Sunday|Seasonal",
      kitchen: "Kitchen|Table|Bakery|Pantry|Oven",
      food: "Bread|Olives|Rice|Smoke|Butter|Beans|Lemons",
      food2: "Salt|Honey|Fire|Thyme|Wine|Broth",
      food3: "Time|Stories|Sundays|Patience",
      places: "Markets|Villages|Farms|Coasts",
      number: "100|80|120|75",
      meals: "Suppers|Breakfasts|Lunches|Bakes|Dinners",
      region: "Tuscan|Sicilian|Oaxacan|Basque|Georgian|Keralan|Lebanese|Nordic",
      pot: "Pot|Pan|Tray|Bowl",
      who: "Busy People|Two|Large Families|Beginners|Hungry Students",
    },
    about:
      "{count} recipes for {eaters}, most ready in under an hour.|Bread, broth and everything between, from a {kitchen2} chef.|Seasonal food from {regions}, with notes on what to drink.",
  },
  {
    genre: "Science",
    aliases: "science & nature|popular science|nature|science & technology|technology|mathematics",
    category: "Non-fiction",
    weight: 6,
    pages: [298, 66, 140, 560],
    price: 19.99,
    dewey: "500",
    publishers: KNOWLEDGE,
    titles:
      "The {adjective} {thing}|{thing}|A Brief {account} of {thing}s|How {animals} {do}|The {thing} Inside Us|Why {animals} {do}|The {number}th {thing}",
    subtitles:
      "The {adjective} Science of {field}|What {animals} Tell Us About {field}|A Journey into {field}|The New Science of {field}|How We Came to Understand {field}",
    words: {
      adjective: "Invisible|Curious|Restless|Unlikely|Deep|Strange",
      thing: "Cell|Planet|Forest|Atom|Number|Ocean|Signal|Tide",
      account: "Portrait|Biography|Map|Defense",
      animals: "Bees|Crows|Forests|Octopuses|Glaciers|Stars|Mushrooms",
      do: "Think|Remember|Sleep|Talk|Count|Die",
      number: "Seven|Ten|Four",
      field: "Memory|Sleep|Time|Chance|Light|Soil|Pain|Extinction",
    },
    about:
      "A working {scientist} explains {topic} without equations.|What {topic} tells us about ourselves.|From the first telescope to the latest probe: {topic}, clearly told.",
  },
  {
    genre: "Travel",
    aliases: "travel guide|travel guides|travel writing",
    category: "Non-fiction",
    weight: 3,
    pages: [272, 64, 120, 480],
    price: 18.99,
    dewey: "910",
    publishers: KNOWLEDGE,
    titles:
      "{means} to {place}|{number} {walks} in {place}|The {adjective} {road}|{place} {slow}|Letters from {place}|Lost in {place}",
    subtitles:
      "A Journey Through {place}|{number} Days on Foot|From {place} to the Sea|Travels with a {who}|Notes on Getting Lost",
    words: {
      means: "Slow Train|Bicycle|Barefoot|A Ferry|Night Bus",
      place: "Patagonia|the Caucasus|Hokkaido|the Balkans|Madagascar|the Silk Road|Galicia|Lapland",
      number: "Forty|One Hundred|Fifty",
      walks: "Walks|Cafés|Islands|Night Trains",
      adjective: "Long|Last|Crooked|Salt|Empty",
      road: "Road|Coast|Border|Pass",
      slow: "Slowly|on Foot|by Rail|off Season",
      who: "Donkey|Grandmother|Cello|Bad Map",
    },
    about:
      "On foot and by slow train through {regions}, with detours.|Where to sleep, eat and get lost in {regions}.|A year of {walks2} through {regions}.",
  },
  {
    genre: "Poetry",
    aliases: "poems|verse",
    category: "Non-fiction",
    weight: 2.5,
    pages: [96, 24, 48, 200],
    price: 14.99,
    dewey: "811",
    publishers: LITERARY,
    titles:
      "{adjective} {things}|{thing}, {thing}|A Small {thing} of {things}|Field Notes on {feeling}|{thing} in {season}|Instructions for {feeling}",
    words: {
      adjective: "Blue|Unsent|Salt|Nocturnal|Ordinary|Feral",
      things: "Hours|Psalms|Birds|Weathers|Animals|Rooms",
      thing: "Ember|Heron|Tide|Almanac|Moth|Window|Orchard",
      feeling: "Grief|Leaving|Rain|Patience|Tenderness|Silence",
      season: "Late Light|February|the Margins|Half Sleep",
    },
    subtitles: "Poems|New and Selected Poems|Poems 2011 to 2020|Sonnets",
    about:
      "Poems on {matter}, {matter2} and the weather between them.|A first collection of spare, musical poems about {matter}.|Sixty short poems written over one year of {matter}.",
  },
  {
    genre: "Textbook",
    aliases: "education|academic|reference|textbooks|education & teaching",
    category: "Non-fiction",
    weight: 4,
    pages: [624, 180, 220, 1280],
    price: 89.99,
    dewey: "371",
    publishers: "Ashgrove University Press|Cornerstone & Hale|Quill & Anchor|Wexford Academic|Barlow & Trent Education",
    titles: "{level} {subject}|{subject}|{subject} for {who}|Foundations of {subject}|Principles of {subject}",
    subtitles: "Concepts and Applications|A Modern Introduction|Theory and Practice|A Problem-Based Approach",
    words: {
      level: "Introductory|Advanced|Essential|Applied",
      subject:
        "Linear Algebra|Microeconomics|Organic Chemistry|Statistics|Human Anatomy|Financial Accounting|Data Structures|Physics|Cell Biology|Psychology|Sociology|Thermodynamics|Marketing|World History",
      who: "Engineers|Health Sciences|Beginners|Business Students|Life Scientists",
    },
    about:
      "A complete course with worked examples, exercises and review questions.|Covers a full first-year syllabus, with more than {count} solved problems.|Clear explanations, {count} figures and chapter summaries for students.",
  },
];

/** Words that descriptions share. */
export const ABOUT_WORDS: Readonly<Record<string, string>> = {
  matter: "grief|exile|forgiveness|marriage|ambition|illness|faith|motherhood|hunger|friendship",
  matter2: "memory|inheritance|the sea|what is left unsaid|second chances|homecoming|music",
  where:
    "on a windswept coast|in a fading mill town|in postwar Vienna|on a farm in the last dry summer|in a city at the edge of war",
  found: "in the rectory garden|below the lighthouse|in a locked compartment|at the harvest fair|behind the bookshop",
  found2: "to a country house|out of retirement|to an island cut off by snow",
  sleuth: "a retired constable|the village librarian|a disgraced reporter|an insomniac pathologist",
  victim: "the guest of honor|a concert pianist|the school's new headmaster|a shipping heir",
  time: "three days|one weekend|until Sunday|nine hours",
  clue2:
    "a child's drawing|a coded recipe|a list of names|a key to no door|a map of a town that does not exist|a letter in her own hand",
  crew: "a salvage crew|a lone archivist|the last survey ship|a colony of six",
  when2: "from a dead star|sent by itself|in a forgotten language",
  where2: "under the ice of Europa|that turns away from its sun|run by its children",
  realm: "Eldoria|Thornvale|the Nine Isles|Mirrenfell",
  wild: "the frozen wastes|a haunted forest|the sunken road|three warring kingdoms",
  mage: "a failed apprentice|a hedge witch|the court's youngest mage|an oathbreaker",
  town2: "Willow Creek|Rosemary Bay|Larkspur|Alder Bay",
  lover: "the town's grumpiest vet|her brother's best friend|a very tall lawyer|the baker next door",
  shop2: "bakery|bookshop|vineyard|ranch",
  artisan: "a glassmaker's widow|a court perfumer|a young printer|a forger of saints",
  manor: "Ravenmoor House|the old sanatorium|the chapel at Grimwood|Blackthorn Manor",
  name2: "Agnes|the new nanny|the boy",
  teen: "Sixteen-year-old June|Shy, bookish Ezra|Marisol|The new kid",
  goal: "find her sister|win back a best friend|save the roller rink|learn to drive, lie and let go",
  goal2: "a road trip nobody planned|the longest night of the year|a prom that never happens",
  theme: "being brave in the dark|sharing|a lost sock and a long journey|saying goodnight to everything|making friends",
  hero: "A grumpy bear|A very small dragon|A penguin who is afraid of water",
  lesson: "mistakes can be beautiful|everyone is good at something|it is fine to ask for help",
  person2: "a forgotten astronomer|the surgeon who changed her field|a conductor in exile|a small-town mayor",
  poor: "a two-room flat|a mining village|an orphanage",
  rich: "the concert hall|the cabinet table|the first woman's chair",
  stuff2: "salt|timber|silk|sugar|ice",
  era: "the great famine|a century of canals|the merchant cities|a forgotten war",
  aim: "calmer mornings|better sleep|keeping promises to yourself|saying no",
  aim2: "willpower|multitasking|positive thinking",
  aim3: "hiring well|honest pricing|shorter meetings|leading through a crisis",
  aim4: "growth at any cost|open offices|annual reviews",
  firms: "companies that last|quiet market leaders|family firms",
  number3: "ten|twelve|twenty",
  count: "100|120|200|300",
  eaters: "two|hungry families|people who come home late|beginners",
  kitchen2: "village|harbor|hotel",
  regions: "Galicia|the Caucasus|northern Japan|the Balkans|Sicily",
  scientist: "astronomer|neurologist|soil scientist|mathematician",
  topic: "sleep|black holes|the life of soil|chance|the deep sea",
  walks2: "walks|ferries|night trains",
};
