/** One country's cities, as `scripts/build-places.ts` writes them. A number in place of a list holds for all. */
export interface BuiltCountry {
  names: string;
  /** Thousandths of a degree, as 32-bit numbers in base 64; so are populations. */
  latitudes: string;
  longitudes: string;
  populations: string;
  /** As 16-bit numbers in base 64, like the lists below. */
  zones: string | number;
  regionOf: string | number;
  /** "TX:Texas", ":Texas" without a code, or empty where regions are not known. */
  regions: string[];
  postalOf: string | number;
  postal: string[];
  /** How often a city is drawn, where its population counts people who write another city's name. */
  weights?: Record<string, number>;
}

export interface BuiltPlaces {
  zones: string[];
  countries: Record<string, BuiltCountry>;
}

/** Cities of a country with where and how large they are. */
export interface Towns {
  names: readonly string[];
  /** Thousandths of a degree. */
  latitudes: Int32Array;
  longitudes: Int32Array;
  populations: Int32Array;
}

/** Decodes what is known of every city. */
export function readTowns({ names, latitudes, longitudes, populations }: BuiltCountry): Towns {
  return {
    names: names.split("|"),
    latitudes: new Int32Array(bufferOf(latitudes)),
    longitudes: new Int32Array(bufferOf(longitudes)),
    populations: new Int32Array(bufferOf(populations)),
  };
}

/** Decodes a list of small numbers into `out` from a place on, each more by `base`. */
export function readCodes(built: string | number, base: number, out: Uint8Array | Uint16Array | Uint32Array): void {
  if (typeof built === "number") out.fill(base + built);
  else
    new Uint16Array(bufferOf(built)).forEach((code, i) => {
      out[i] = base + code;
    });
}

function bufferOf(text: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, "base64");
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}
