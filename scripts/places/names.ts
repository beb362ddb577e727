/** Everyday names where GeoNames uses another one, by country. */
export const CITY_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: { "New York City": "New York", "The Bronx": "Bronx", "Washington, D.C.": "Washington", "Lexington-Fayette": "Lexington" },
  CA: { "Montréal": "Montreal", "Québec": "Quebec City" },
  MX: {
    "Victoria de Durango": "Durango",
    "León de los Aldama": "León",
    "Tuxtla": "Tuxtla Gutiérrez",
    "Santiago de Querétaro": "Querétaro",
    "Acapulco de Juárez": "Acapulco",
    "Pachuca de Soto": "Pachuca",
    "Juárez": "Ciudad Juárez",
  },
  ES: { "Gasteiz / Vitoria": "Vitoria-Gasteiz", "Palma": "Palma de Mallorca" },
  NL: { "Katwijk aan Zee": "Katwijk", "Almere Stad": "Almere", "Zaanstad": "Zaandam" },
  DE: { "Hanau am Main": "Hanau" },
  CH: { "Sitten": "Sion", "Sankt Gallen": "St. Gallen", "Genève": "Geneva" },
  AT: { "Klagenfurt am Wörthersee": "Klagenfurt", "Sankt Pölten": "St. Pölten" },
  BE: { "Antwerpen": "Antwerp", "Gent": "Ghent", "Brugge": "Bruges" },
  IE: { "Gaillimh": "Galway", "Luimneach": "Limerick", "Loch Garman": "Wexford", "Cluain Meala": "Clonmel" },
  DK: { "Århus": "Aarhus" },
  PL: { "Bielsko-Biala": "Bielsko-Biała" },
  GB: { "Enfield Town": "Enfield" },
  UA: { "Odessa": "Odesa", "Uzhgorod": "Uzhhorod", "Zaporizhia": "Zaporizhzhia", "Mykolayiv": "Mykolaiv" },
  KZ: { "Nur-Sultan": "Astana" },
  MN: { "Ulan Bator": "Ulaanbaatar" },
  KR: { "Kimhae": "Gimhae", "Chinju": "Jinju", "Kwangmyŏng": "Gwangmyeong", "Jeju City": "Jeju", "Kunsan": "Gunsan" },
  RU: { "Nizhniy Novgorod": "Nizhny Novgorod", "Groznyy": "Grozny", "Velikiy Novgorod": "Veliky Novgorod", "Orël": "Oryol" },
  AE: { "Al Fujairah City": "Fujairah" },
  IN: {
    "Dehra Dūn": "Dehradun",
    "Haora": "Howrah",
    "Cochin": "Kochi",
    "Bhubaneshwar": "Bhubaneswar",
    "Mysore": "Mysuru",
    "Mangalore": "Mangaluru",
    "Hubli": "Hubballi",
    "Belgaum": "Belagavi",
    "Gurgaon": "Gurugram",
    "Allahābād": "Prayagraj",
  },
  NZ: { "Wanganui": "Whanganui" },
  ID: { "City of Balikpapan": "Balikpapan", "Jambi City": "Jambi", "Palangkaraya": "Palangka Raya" },
  VN: { "Ðà Lạt": "Đà Lạt" },
  PH: { "Bacolod City": "Bacolod" },
  SE: { "Göteborg": "Gothenburg" },
  MV: { "Male": "Malé" },
  TR: { "Gumushkhane": "Gümüşhane" },
};

/** Countries whose own script is not Latin: their names are written here without the marks of a scientific transliteration. */
export const PLAIN_LATIN = new Set(
  "IN JP KR KP CN TW HK RU UA BY BG RS ME MK KZ KG UZ TJ TM MN GE AM AZ IR IQ SY LB JO IL PS SA AE QA KW BH OM YE EG LY SD AF PK BD LK NP BT MV MM TH LA KH ET ER MA DZ TN MR GR CY".split(" "),
);

/** Least population of a listed city where the country is often asked for; elsewhere 60,000. A country's twelve largest are always in. */
export const LEAST_POPULATION: Readonly<Record<string, number>> = {
  US: 15_000, CA: 15_000, GB: 15_000, DE: 15_000, FR: 15_000, ES: 20_000, IT: 20_000, NL: 15_000, BE: 15_000, CH: 10_000, AT: 10_000, PT: 15_000, IE: 10_000,
  SE: 15_000, NO: 10_000, DK: 15_000, FI: 15_000, PL: 25_000, CZ: 20_000, GR: 30_000, AU: 15_000, NZ: 15_000, ZA: 30_000, NG: 60_000, KR: 30_000,
  BR: 50_000, MX: 40_000, AR: 40_000, IN: 60_000, JP: 50_000, CN: 100_000, RU: 60_000, TR: 50_000, ID: 60_000,
};
