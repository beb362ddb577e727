import { readPeoples } from "../person/kin";
import { type Country, readCountries } from "../place/country-table";
import { SIZE_BANDS } from "./industries";
import { type Industry, readIndustries } from "./industry-table";

/** Below 1, so that the two most populous countries do not fill a table of companies worldwide; as for places. */
const COUNTRY_WEIGHT_POWER = 0.7;

/** Every kind of company: country, industry and size, as often as they are. */
export function buildPool() {
  const columns = {
    industry: [] as string[],
    sector: [] as string[],
    size_band: [] as string[],
    country: [] as string[],
    country_code: [] as string[],
    continent: [] as string[],
    currency: [] as string[],
    _industry: [] as Industry[],
    _band: [] as number[],
  };
  const weights: number[] = [];
  const countries = new Map(readCountries().map((country): [string, Country] => [country.code, country]));
  const sizes = readIndustries().flatMap(sizesOf);
  for (const { code } of readPeoples()) {
    const country = countries.get(code)!;
    const scale = country.population ** COUNTRY_WEIGHT_POWER;
    for (const { industry, band, weight } of sizes) {
      columns.industry.push(industry.name);
      columns.sector.push(industry.sector);
      columns.size_band.push(SIZE_BANDS[band]!.name);
      columns.country.push(country.name);
      columns.country_code.push(code);
      columns.continent.push(country.continent);
      columns.currency.push(country.currency);
      columns._industry.push(industry);
      columns._band.push(band);
      weights.push(weight * scale);
    }
  }
  return { columns, weights };
}

/** The sizes of an industry's firms; their weights add up to the industry's. */
function sizesOf(industry: Industry): { industry: Industry; band: number; weight: number }[] {
  const [from, to] = industry.bands;
  const bands = SIZE_BANDS.map((band, i) => (i < from || i > to ? 0 : band.weight * industry.tilt ** i));
  const whole = bands.reduce((sum, weight) => sum + weight, 0);
  return bands.flatMap((weight, band) =>
    weight === 0 ? [] : [{ industry, band, weight: (weight / whole) * industry.weight }],
  );
}
