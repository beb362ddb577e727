import { codedColumn, createCodes } from "../../pool-column";
import { readPeoples } from "../person/kin";
import { type Country, readCountries } from "../place/country-table";
import { SIZE_BANDS } from "./industries";
import { type Industry, readIndustries } from "./industry-table";

/** Below 1, so that the two most populous countries do not fill a table of companies worldwide; as for places. */
const COUNTRY_WEIGHT_POWER = 0.7;

/** Every kind of company: country, industry and size, as often as they are. */
export function buildPool() {
  const known = new Map(readCountries().map((country): [string, Country] => [country.code, country]));
  const countries = readPeoples().map(({ code }) => known.get(code)!);
  const sizes = readIndustries().flatMap(sizesOf);
  const count = countries.length * sizes.length;
  const countryOf = createCodes(count, countries.length);
  const sizeOf = createCodes(count, sizes.length);
  const weights = new Float64Array(count);
  countries.forEach(({ population }, country) => {
    const scale = population ** COUNTRY_WEIGHT_POWER;
    sizes.forEach(({ weight }, size) => {
      const position = country * sizes.length + size;
      countryOf[position] = country;
      sizeOf[position] = size;
      weights[position] = weight * scale;
    });
  });
  const ofCountry = <T>(value: (country: Country) => T) => codedColumn(countryOf, countries.map(value));
  const ofSize = <T>(value: (size: Size) => T) => codedColumn(sizeOf, sizes.map(value));
  const columns = {
    industry: ofSize(({ industry }) => industry.name),
    sector: ofSize(({ industry }) => industry.sector),
    size_band: ofSize(({ band }) => SIZE_BANDS[band]!.name),
    country: ofCountry(({ name }) => name),
    country_code: ofCountry(({ code }) => code),
    continent: ofCountry(({ continent }) => continent),
    currency: ofCountry(({ currency }) => currency),
    _industry: ofSize(({ industry }) => industry),
    _band: ofSize(({ band }) => band),
  };
  return { columns, weights };
}

interface Size {
  industry: Industry;
  band: number;
  weight: number;
}

/** The sizes of an industry's firms; their weights add up to the industry's. */
function sizesOf(industry: Industry): Size[] {
  const [from, to] = industry.bands;
  const bands = SIZE_BANDS.map((band, i) => (i < from || i > to ? 0 : band.weight * industry.tilt ** i));
  const whole = bands.reduce((sum, weight) => sum + weight, 0);
  return bands.flatMap((weight, band) =>
    weight === 0 ? [] : [{ industry, band, weight: (weight / whole) * industry.weight }],
  );
}
