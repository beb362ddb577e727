/** Feminine forms of family names, where a language has them. */

type Rule = (name: string) => string | readonly string[];

const ends = (name: string, ...endings: string[]) => endings.some((ending) => name.endsWith(ending));
const cut = (name: string, count: number) => name.slice(0, name.length - count);

const polish: Rule = (name) => (ends(name, "ski", "cki", "zki", "ny") ? `${cut(name, 1)}a` : name);

const CZECH_INVARIANT = /(í|ů|Petrů|ovi|Le|Nguyen)$/;
const czech: Rule = (name) => {
  if (CZECH_INVARIANT.test(name)) return name;
  if (ends(name, "ý")) return `${cut(name, 1)}á`;
  if (name === "Švec") return "Švecová";
  if (/[^aeiouyáéíóúůý]ec$/.test(name)) return `${cut(name, 2)}cová`;
  if (ends(name, "ěk")) return `${softened(cut(name, 2))}ková`;
  if (ends(name, "ek")) return `${cut(name, 2)}ková`;
  if (/(^Pavel|^Havel|[ks]el|zel)$/.test(name)) return `${cut(name, 2)}lová`;
  if (ends(name, "a", "o", "e", "ě")) return `${cut(name, 1)}ová`;
  return `${name}ová`;
};
/** ě softened the consonant before it; without the vowel the consonant says so itself. */
const softened = (stem: string) => stem.replace(/n$/, "ň").replace(/t$/, "ť").replace(/d$/, "ď");

const slovak: Rule = (name) => {
  if (ends(name, "ý")) return `${cut(name, 1)}á`;
  if (ends(name, "iely", "ierny")) return `${cut(name, 1)}a`;
  if (/[^aeiouyáéíóúý]ec$/.test(name)) return `${cut(name, 2)}cová`;
  if (ends(name, "ček", "šek", "nek", "jek", "ůžek", "tek", "ášek")) return `${cut(name, 2)}ková`;
  if (ends(name, "ok")) return `${cut(name, 2)}ková`;
  if (ends(name, "o", "ó", "a")) return `${cut(name, 1)}ová`;
  return `${name}ová`;
};

const russian: Rule = (name) => {
  if (ends(name, "ский", "цкий")) return `${cut(name, 2)}ая`;
  if (ends(name, "ый", "ой")) return `${cut(name, 2)}ая`;
  return ends(name, "ов", "ев", "ёв", "ин", "ын", "ov", "ev", "yev")
    ? `${name}${/[a-z]$/.test(name) ? "a" : "а"}`
    : name;
};
const ukrainian: Rule = (name) => {
  if (ends(name, "ий")) return `${cut(name, 2)}а`;
  return ends(name, "ов", "ев", "єв", "йов", "ьов", "ін", "їн") ? `${name}а` : name;
};
const bulgarian: Rule = (name) => {
  if (ends(name, "ски", "ки")) return `${cut(name, 1)}а`;
  return ends(name, "ов", "ев", "ин") ? `${name}а` : name;
};

/** Married women and daughters bear different forms; both are common. */
const lithuanian: Rule = (name) => {
  const stem = name.replace(/(as|is|us|ys|a)$/, "");
  if (stem === name) return name;
  if (ends(name, "ius")) return [`${cut(name, 3)}ienė`, `${cut(name, 3)}iūtė`];
  const daughter = ends(name, "as", "a") ? "aitė" : ends(name, "us") ? "utė" : "ytė";
  return [`${stem}ienė`, `${stem}${daughter}`];
};

const latvian: Rule = (name) => {
  if (ends(name, "skis", "ckis")) return `${cut(name, 2)}a`;
  if (ends(name, "is")) return `${cut(name, 2)}e`;
  return ends(name, "s", "š") ? `${cut(name, 1)}a` : name;
};

const greek: Rule = (name) => {
  if (ends(name, "ίδης", "άδης", "ΐδης")) return `${cut(name, 2)}ου`;
  if (ends(name, "ης", "άς", "ας", "ής")) return cut(name, 1);
  return name;
};

const RULES: Readonly<Record<string, Rule>> = {
  polish,
  czech,
  slovak,
  russian,
  ukrainian,
  bulgarian,
  lithuanian,
  latvian,
  greek,
};

/** Every feminine form of a family name that the language uses. */
export function feminineForms(name: string, rule: string): readonly string[] {
  const apply = RULES[rule];
  if (!apply) throw new RangeError(`no rule for feminine names of ${rule}`);
  const forms = apply(name);
  return typeof forms === "string" ? [forms] : forms;
}
