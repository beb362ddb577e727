/** A noun phrase as running text needs it. */
export interface Noun {
  text: string;
  number: "singular" | "plural" | "mass";
  vowel: boolean;
}

/** Words that keep their capital inside a sentence. */
const PROPER = new Set(
  "Adirondack Alaskan American Arabica Asian Assam Basque Bavarian Belgian Bluetooth Bordeaux Brazilian British Caribbean Caesar Ceylon Chelsea Chinese Christmas Colombian Cuban Damascus Darjeeling Danish Dijon Dutch Easter Egyptian English Ethernet Ethiopian European French German Greek Grey Guatemalan Halloween Himalayan Hungarian I Indian Irish Italian Jamaican Japanese Kenyan Korean Latin Mary Jane Mediterranean Mexican Montessori Moroccan Nordic Norwegian Oxford Parisian Parsons Persian Peruvian Polish Portuguese Roman Russian Scandinavian Scottish Sicilian Spanish Sumatran Swedish Swiss Thai Thanksgiving Tunisian Turkish Tuscan Victorian Vietnamese Viennese Wi-Fi Windsor Earl Douglas Balkan Cajun Creole Tex-Mex Roma Valencia Fuji Gala Cheddar Gouda Dutch Georgian Edwardian".split(
    " ",
  ),
);

const SINGULAR_IN_S = /(ss|us|is|canvas|lens|gas|atlas|christmas|series|chess|texas)$/;

/** How a title reads inside a sentence: "USB-C Travel Adapter" becomes "USB-C travel adapter". */
export function lowerTitle(title: string): string {
  return title.split(" ").map(lowerWord).join(" ");
}

function lowerWord(word: string): string {
  const bare = word.replace(/[',]/g, "");
  if (PROPER.has(bare) || PROPER.has(bare.replace(/s$/, "")) || bare.length === 1) return word;
  return word
    .split("-")
    .map((part) =>
      PROPER.has(part) || /[A-Z].*[A-Z]|\d|[a-z][A-Z]/.test(part) || (part.length === 1 && part !== "E")
        ? part
        : part.toLowerCase(),
    )
    .join("-");
}

/** A noun from its title; a leading ~ says that it is not counted. */
export function createNoun(title: string): Noun {
  const text = lowerTitle(title.replace("~", ""));
  const last = text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
  const number = title.startsWith("~")
    ? "mass"
    : last.endsWith("s") && !SINGULAR_IN_S.test(last)
      ? "plural"
      : "singular";
  return { text, number, vowel: startsWithVowelSound(text) };
}

/** Whether "an" stands before it. */
export function startsWithVowelSound(text: string): boolean {
  if (/^(8|11|18|A\d)/.test(text)) return true;
  if (/^(AMOLED|FM|HD|HVLP|LED|LCD|MP3|NVMe|RC|RFID|RGB|RV|SD|SFX|SPF|SSD|SUV|XL|XLR|[AEFHILMNORSX]-)/.test(text))
    return true;
  return /^[aeio]/i.test(text)
    ? !/^(one|once|euro|eu)/i.test(text)
    : /^(u(?!s|ni|ti|k|V|L)|hour|heir|honest)/i.test(text) || /^(unin|unim|unsc|unsw|unfi|unt|ultra|upho)/i.test(text);
}
