import { type AliasTable, createAliasTable, drawAlias } from "../../alias";
import type { CellRandom } from "../../random";
import { createKinship, type Kin, readPeoples } from "../person/kin";
import type { BuiltCulture } from "../person/names";
import { RENOWNED } from "./words";

interface Founders {
  kin: readonly Kin[];
  table: AliasTable;
}

const TRIES = 5;
/** Founders are not the average: half of them are drawn as if all names were equally common. */
const EVEN_SHARE = 0.5;

/** Draws family names of a country's people in Latin letters, as they stand over shops; names of world-known firms are passed over. */
export function createSurnames(
  cultures: Readonly<Record<string, BuiltCulture>>,
): (country: string, random: CellRandom) => string {
  const kinOf = createKinship(cultures);
  const founders = new Map<string, Founders>();
  for (const { code, groups } of readPeoples())
    founders.set(code, {
      kin: groups.map((group) => kinOf(group, true)),
      table: createAliasTable(
        groups.length,
        Float64Array.from(groups, ({ share }) => share),
      ),
    });
  return (country, random) => {
    const { kin, table } = founders.get(country) ?? founders.get("US")!;
    const { family, plain } = kin[drawAlias(table, random.next())]!;
    let name = "";
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const i = random.next() < EVEN_SHARE ? random.index(family.size) : drawAlias(family.draws[0]!, random.next());
      name = (plain ? family.plain : family.latin)[i]!;
      if (!RENOWNED.has(family.slugs[i]!)) break;
    }
    return name[0]!.toUpperCase() + name.slice(1);
  };
}
