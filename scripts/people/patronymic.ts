/** A son's and a daughter's name after their father. */
type Rule = (father: string) => readonly [son: string, daughter: string];

const RUSSIAN_EXCEPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  Лев: ["Львович", "Львовна"],
  Павел: ["Павлович", "Павловна"],
  Пётр: ["Петрович", "Петровна"],
  Михаил: ["Михайлович", "Михайловна"],
  Яков: ["Яковлевич", "Яковлевна"],
  Илья: ["Ильич", "Ильинична"],
  Никита: ["Никитич", "Никитична"],
  Данила: ["Данилович", "Даниловна"],
};
const russian: Rule = (father) => {
  const known = RUSSIAN_EXCEPTIONS[father];
  if (known) return known;
  if (/[лнртвд]ий$/.test(father) && !/(Дмитрий)$/.test(father))
    return [`${father.slice(0, -2)}ьевич`, `${father.slice(0, -2)}ьевна`];
  if (/(Юрий|Григорий)$/.test(father)) return [`${father.slice(0, -2)}ьевич`, `${father.slice(0, -2)}ьевна`];
  if (/[йь]$/.test(father)) return [`${father.slice(0, -1)}евич`, `${father.slice(0, -1)}евна`];
  return [`${father}ович`, `${father}овна`];
};

const UKRAINIAN_EXCEPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  Микола: ["Миколайович", "Миколаївна"],
  Ілля: ["Ілліч", "Іллівна"],
  Григорій: ["Григорович", "Григорівна"],
  Петро: ["Петрович", "Петрівна"],
  Павло: ["Павлович", "Павлівна"],
  Данило: ["Данилович", "Данилівна"],
  Дмитро: ["Дмитрович", "Дмитрівна"],
  Михайло: ["Михайлович", "Михайлівна"],
  Марко: ["Маркович", "Марківна"],
  Лев: ["Львович", "Львівна"],
  Нікіта: ["Нікітич", "Нікітівна"],
  Яків: ["Якович", "Яківна"],
};
const ukrainian: Rule = (father) => {
  const known = UKRAINIAN_EXCEPTIONS[father];
  if (known) return known;
  if (father.endsWith("й")) return [`${father}ович`, `${father.slice(0, -1)}ївна`];
  if (father.endsWith("ь")) return [`${father.slice(0, -1)}ьович`, `${father.slice(0, -1)}івна`];
  return [`${father}ович`, `${father}івна`];
};

const bulgarian: Rule = (father) => {
  const stem = /[аяо]$/.test(father) ? father.slice(0, -1) : father.replace(/[ий]$/, "и");
  const soft = /[ийя]$/.test(father) || father.endsWith("ей");
  const son = soft ? `${stem.replace(/и$/, "и")}ев` : `${stem}ов`;
  return [son, `${son}а`];
};

const RULES: Readonly<Record<string, Rule>> = { russian, ukrainian, bulgarian };

/** The names of a man's son and daughter. */
export function patronymic(father: string, rule: string): readonly [son: string, daughter: string] {
  const apply = RULES[rule];
  if (!apply) throw new RangeError(`no patronymics of ${rule}`);
  return apply(father);
}
