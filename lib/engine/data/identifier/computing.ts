import { writePadded } from "../../digits";
import type { CellRandom } from "../../random";
import { type Draw, HEX, type Identifier, numbered, scatter, UPPER } from "./identifier";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE64URL = `${UPPER}${UPPER.toLowerCase()}0123456789-_`;
const BASE64 = `${BASE64URL.slice(0, 62)}+/`;
const LOWER_DIGITS = `${UPPER.toLowerCase()}0123456789`;
/** A moment of the last years, in seconds since 1970: identifiers with a clock inside begin with it. */
const EARLIEST = 1_672_531_200;
const SECONDS = 90_000_000;

const hash = (length: number, name: string): Identifier => ({
  description: `${name} digest, ${length} hexadecimal digits`,
  make: ({ letters }) => letters(length, HEX),
});

const BASE64URL_CODES = Buffer.from(BASE64URL, "latin1");
/** Header of a token that is signed with HMAC and SHA-256. */
const JWT_HEADER = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";
/** As many bytes as threes make up, so that the encoded claims are as long as this text's. */
const JWT_CLAIMS = Buffer.from('{"sub":"1000000000","iat":0000000000,"exp":0000000000}', "latin1");
const JWT_SIGNATURE = 43;
const JWT = Buffer.from(`${JWT_HEADER}${JWT_CLAIMS.toString("base64url")}.${"_".repeat(JWT_SIGNATURE)}_`, "latin1");

/** A token that nobody signed: subject and times go into the claims, chance stands for the signature. */
function jwt(subject: number, issued: number, random: CellRandom): string {
  writePadded(JWT_CLAIMS, 9, subject, 9);
  writePadded(JWT_CLAIMS, 26, issued, 10);
  writePadded(JWT_CLAIMS, 43, issued + 3600, 10);
  let p = JWT_HEADER.length;
  for (let from = 0; from < JWT_CLAIMS.length; from += 3) {
    const three = (JWT_CLAIMS[from]! << 16) | (JWT_CLAIMS[from + 1]! << 8) | JWT_CLAIMS[from + 2]!;
    for (let shift = 18; shift >= 0; shift -= 6) JWT[p++] = BASE64URL_CODES[(three >> shift) & 63]!;
  }
  scatter(JWT, p + 1, JWT_SIGNATURE, BASE64URL, random);
  return JWT.toString("latin1", 0, JWT.length - 1);
}

function crockford(value: number, length: number): string {
  let text = "";
  for (let i = 0, rest = value; i < length; i++, rest = Math.floor(rest / 32)) text = CROCKFORD[rest % 32] + text;
  return text;
}

const CRON_MINUTES = ["0", "*/5", "*/10", "*/15", "*/30", "30", "15"];
const CRON_DAYS = ["* * *", "* * *", "* * 1-5", "* * 0", "* * 1", "1 * *"];

/** Identifiers and notations of software. */
export const COMPUTING = {
  ulid: {
    description: "ULID: 26 characters that sort by time",
    make: ({ letters, random }: Draw) =>
      crockford(Math.floor((EARLIEST + random.next() * SECONDS) * 1000), 10) + letters(16, CROCKFORD),
  },
  object_id: {
    description: "ObjectId of a document database, 24 hexadecimal digits",
    make: ({ letters, random }: Draw) => (EARLIEST + random.index(SECONDS)).toString(16) + letters(16, HEX),
  },
  nanoid: { description: "Nano ID with 21 characters", make: ({ letters }: Draw) => letters(21, BASE64URL) },
  md5: hash(32, "MD5"),
  sha1: hash(40, "SHA-1"),
  sha256: hash(64, "SHA-256"),
  sha512: hash(128, "SHA-512"),
  jwt: numbered(9, "JSON Web Token with subject and times; signed by nobody", ({ digits, random }) =>
    jwt(Number(digits(9)), EARLIEST + random.index(SECONDS), random),
  ),
  snowflake_id: numbered(
    9,
    "Whole-number id that grows with time, as social networks use",
    ({ digits, random }) => String(1_000 + random.index(800)) + digits(15),
  ),
  cidr: {
    description: "Private network in CIDR notation, e.g. 10.24.0.0/16",
    make: ({ random }: Draw) => {
      const size = random.pick([16, 20, 24, 24, 24, 26, 28]);
      const [third, fourth] = [size > 16 ? random.index(256) : 0, size > 24 ? random.index(4) * 64 : 0];
      return `10.${random.index(256)}.${size === 20 ? third & 240 : third}.${fourth}/${size}`;
    },
  },
  cron_expression: {
    description: "Schedule in cron notation, e.g. 0 3 * * 1-5",
    make: ({ random }: Draw) =>
      `${random.pick(CRON_MINUTES)} ${random.next() < 0.3 ? "*" : random.index(24)} ${random.pick(CRON_DAYS)}`,
  },
  base64: {
    description: "24 bytes in Base64",
    make: ({ letters }: Draw) => letters(32, BASE64),
  },
  geohash: {
    description: "Geohash with eight characters",
    make: ({ letters }: Draw) => letters(8, "0123456789bcdefghjkmnpqrstuvwxyz"),
  },
  rgb_color: {
    description: "Colour as rgb(34, 139, 34)",
    make: ({ random }: Draw) => `rgb(${random.index(256)}, ${random.index(256)}, ${random.index(256)})`,
  },
  hsl_color: {
    description: "Colour as hsl(210, 64%, 45%)",
    make: ({ random }: Draw) => `hsl(${random.index(360)}, ${20 + random.index(76)}%, ${20 + random.index(61)}%)`,
  },
  secret_key: {
    description: "Secret with 40 characters",
    make: ({ letters }: Draw) => `sk_test_${letters(32, LOWER_DIGITS)}`,
  },
} satisfies Record<string, Identifier>;
