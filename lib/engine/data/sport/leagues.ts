/** What a league plays, and with whom. Names of teams are a town and a nickname, joined in the order of the lists. */
export interface League {
  sport: string;
  aliases: string;
  league: string;
  gender: "Male" | "Female";
  weight: number;
  /** Games of a season each team plays against every other one. */
  rounds: number;
  towns: string;
  nicknames: string;
  venues: string;
  attendance: number;
  /** How a game ends. */
  scoring: Scoring;
  points: { win: number; draw: number };
}

export type Scoring =
  | { kind: "goals"; mean: number; draws: boolean }
  | { kind: "points"; mean: number; sd: number }
  | { kind: "scores"; values: readonly number[]; weights: readonly number[] }
  | { kind: "sets"; needed: number };

const FOOTBALL_SCORES = {
  kind: "scores",
  values: [0, 3, 6, 7, 9, 10, 13, 14, 16, 17, 19, 20, 21, 23, 24, 26, 27, 28, 30, 31, 34, 35, 37, 38, 41, 42, 45, 48],
  weights: [2, 4, 4, 5, 3, 8, 8, 7, 5, 11, 4, 11, 7, 8, 11, 4, 9, 6, 5, 7, 5, 4, 2, 3, 2, 1.5, 1, 0.6],
} as const;
const RUGBY_SCORES = {
  kind: "scores",
  values: [3, 6, 7, 8, 10, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 33, 35, 38, 41],
  weights: [2, 3, 3, 2, 6, 5, 6, 5, 5, 8, 4, 6, 7, 6, 6, 6, 8, 5, 6, 5, 4, 4, 4, 2, 2, 2, 1],
} as const;

const CITIES =
  "Chicago|Denver|Portland|Memphis|Nashville|Austin|Tulsa|Richmond|Sacramento|Omaha|Louisville|Albany|Boise|Hartford|Tampa|Spokane|Raleigh|Tucson|Dayton|Mobile";
const OTHER_CITIES =
  "Seattle|Charlotte|Milwaukee|Columbus|Salt Lake|Oakland|St. Louis|Providence|Norfolk|El Paso|Reno|Buffalo|Des Moines|Savannah|Knoxville|Madison";
const TOWNS =
  "Riverton|Northgate|Harbor City|Ashford|Kingsport|Eastfield|Millbrook|Westmere|Carrow|Dunmore|Bayview|Crestwood|Elmhurst|Foxborough|Glenwood|Hillside|Ironbridge|Lakeside|Stonebury|Thornaby";

export const LEAGUES: readonly League[] = [
  {
    sport: "Soccer",
    aliases: "football|association football|futbol|men's soccer|men's football",
    league: "Premier Division",
    gender: "Male",
    weight: 26,
    rounds: 2,
    towns: TOWNS,
    nicknames:
      "Rovers|United|FC|Town|Albion|Eagles|Athletic|Wanderers|City|County|Bulldogs|Rangers|Borough|Orient|Villa|Hornets|United|Lions|Wanderers|Rovers",
    venues: "Park|Road|Stadium|Ground",
    attendance: 24_000,
    scoring: { kind: "goals", mean: 1.38, draws: true },
    points: { win: 3, draw: 1 },
  },
  {
    sport: "Soccer",
    aliases: "women's soccer|women's football",
    league: "Women's First Division",
    gender: "Female",
    weight: 6,
    rounds: 2,
    towns:
      "Riverton|Northgate|Harbor City|Ashford|Kingsport|Eastfield|Westmere|Dunmore|Glenwood|Lakeside|Stonebury|Millbrook",
    nicknames: "Ladies|Women|Reign|Belles|Swifts|Valkyries|Women|Ladies|Phoenix|Herons|Women|Sparks",
    venues: "Park|Road|Ground",
    attendance: 4200,
    scoring: { kind: "goals", mean: 1.5, draws: true },
    points: { win: 3, draw: 1 },
  },
  {
    sport: "Basketball",
    aliases: "men's basketball|nba",
    league: "National Basketball League",
    gender: "Male",
    weight: 18,
    rounds: 4,
    towns: CITIES,
    nicknames:
      "Foxes|Summits|Ferrymen|Royals|Strings|Armadillos|Gushers|Ironclads|Prospectors|Stampede|Thoroughbreds|Governors|Peaks|Charters|Corsairs|Falls|Oaks|Sidewinders|Biplanes|Tides",
    venues: "Arena|Center|Fieldhouse",
    attendance: 14_500,
    scoring: { kind: "points", mean: 111, sd: 11 },
    points: { win: 2, draw: 0 },
  },
  {
    sport: "Basketball",
    aliases: "women's basketball|wnba",
    league: "Women's Basketball League",
    gender: "Female",
    weight: 4,
    rounds: 4,
    towns: "Seattle|Charlotte|Milwaukee|Columbus|Oakland|Providence|Norfolk|Reno|Savannah|Madison",
    nicknames: "Echo|Queens|Beacons|Comets|Flare|Anchors|Tempest|Silver|Magnolias|Frost",
    venues: "Arena|Center",
    attendance: 6200,
    scoring: { kind: "points", mean: 81, sd: 9 },
    points: { win: 2, draw: 0 },
  },
  {
    sport: "American Football",
    aliases: "nfl|gridiron|college football",
    league: "Continental Football Conference",
    gender: "Male",
    weight: 12,
    rounds: 1,
    towns: OTHER_CITIES,
    nicknames:
      "Orcas|Minutemen|Harvesters|Generals|Ridge Lions|Longshoremen|Archers|Whalers|Admirals|Scorpions|Miners|Blizzard|Plowmen|Gators|Mountaineers|Badgers",
    venues: "Stadium|Field",
    attendance: 58_000,
    scoring: FOOTBALL_SCORES,
    points: { win: 2, draw: 1 },
  },
  {
    sport: "Baseball",
    aliases: "mlb|softball",
    league: "Interstate Baseball League",
    gender: "Male",
    weight: 11,
    rounds: 9,
    towns:
      "Denver|Portland|Memphis|Nashville|Richmond|Sacramento|Omaha|Louisville|Albany|Hartford|Tampa|Tucson|Dayton|Mobile|Buffalo|Norfolk",
    nicknames:
      "Bighorns|Lumberjacks|Riverboats|Fiddlers|Colonials|Gold Sox|Cattlemen|Sluggers|Steamers|Lanterns|Pelicans|Saguaros|Aviators|Shrimpers|Blue Wings|Tugboats",
    venues: "Park|Field|Ballpark",
    attendance: 21_000,
    scoring: { kind: "goals", mean: 4.5, draws: false },
    points: { win: 1, draw: 0 },
  },
  {
    sport: "Ice Hockey",
    aliases: "hockey|nhl",
    league: "Northern Hockey League",
    gender: "Male",
    weight: 9,
    rounds: 5,
    towns:
      "Halifax|Quebec|Hamilton|Saskatoon|Duluth|Spokane|Albany|Portland|Milwaukee|Hartford|Regina|Anchorage|Buffalo|Thunder Bay",
    nicknames:
      "Schooners|Voyageurs|Steelworkers|Northern Lights|Ice Bears|Timber|River Rats|Icebreakers|Freeze|Sabers|Mounties|Huskies|Snowbirds|Ice Wolves",
    venues: "Arena|Ice Center|Coliseum",
    attendance: 13_200,
    scoring: { kind: "goals", mean: 3, draws: false },
    points: { win: 2, draw: 0 },
  },
  {
    sport: "Volleyball",
    aliases: "women's volleyball",
    league: "Volleyball Superliga",
    gender: "Female",
    weight: 5,
    rounds: 2,
    towns: "Bologna|Padua|Porto|Ghent|Graz|Lyon|Brno|Poznan|Malaga|Turku|Bergen|Thessaloniki",
    nicknames: "Volley|Spikers|VC|Smash|Net|Volley Club|Aces|Wings|VC|Storm|Fjord|Olympia",
    venues: "Hall|Palace",
    attendance: 2600,
    scoring: { kind: "sets", needed: 3 },
    points: { win: 3, draw: 0 },
  },
  {
    sport: "Rugby",
    aliases: "rugby union|rugby league",
    league: "Southern Cross Rugby",
    gender: "Male",
    weight: 5,
    rounds: 2,
    towns: "Limerick|Swansea|Dunedin|Galway|Perth|Durban|Exmoor|Northwick|Canberra|Leith|Cork|Hobart",
    nicknames:
      "Harriers|Swans|Southerners|Western Province|Bushrangers|Breakers|Moorhens|Saints|Lyrebirds|Borderers|Rebels|Devils",
    venues: "Park|Ground|Stadium",
    attendance: 15_000,
    scoring: RUGBY_SCORES,
    points: { win: 4, draw: 2 },
  },
  {
    sport: "Cricket",
    aliases: "t20|twenty20",
    league: "Twenty20 Super Series",
    gender: "Male",
    weight: 5,
    rounds: 2,
    towns: "Pune|Galle|Adelaide|Karachi|Bristol|Bridgetown|Wellington|Durban|Nagpur|Hobart",
    nicknames: "Panthers|Monsoons|Magpies|Falcons|Bears|Marlins|Gale|Kingfishers|Oranges|Thunder",
    venues: "Oval|Cricket Ground",
    attendance: 17_000,
    scoring: { kind: "points", mean: 162, sd: 24 },
    points: { win: 2, draw: 1 },
  },
  {
    sport: "Handball",
    aliases: "team handball",
    league: "Continental Handball League",
    gender: "Male",
    weight: 3,
    rounds: 2,
    towns: "Kassel|Bremen|Odense|Szeged|Nantes|Zagreb|Kielce|Aalborg|Celje|Flensborg",
    nicknames: "HC|Handball|HK|KC|HBC|RK|VK|Håndbold|Pivot|SG",
    venues: "Arena|Halle",
    attendance: 4800,
    scoring: { kind: "points", mean: 29, sd: 3.6 },
    points: { win: 2, draw: 1 },
  },
];
