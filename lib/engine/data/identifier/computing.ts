import { type Draw, HEX, type Identifier, numbered, UPPER } from "./identifier";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE64URL = `${UPPER}${UPPER.toLowerCase()}0123456789-_`;
const LOWER_DIGITS = `${UPPER.toLowerCase()}0123456789`;
/** A moment of the last years, in seconds since 1970: identifiers with a clock inside begin with it. */
const EARLIEST = 1_672_531_200;
const SECONDS = 90_000_000;

const hash = (length: number, name: string): Identifier => ({
  description: `${name} digest, ${length} hexadecimal digits`,
  make: ({ letters }) => letters(length, HEX),
});

/** Header of a token that is signed with HMAC and SHA-256. */
const JWT_HEADER = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const base64url = (text: string) => Buffer.from(text, "latin1").toString("base64url");

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
  jwt: numbered(9, "JSON Web Token with subject and times; signed by nobody", ({ digits, letters, random }) => {
    const issued = EARLIEST + random.index(SECONDS);
    const payload = `{"sub":"${digits(9)}","iat":${issued},"exp":${issued + 3600}}`;
    return `${JWT_HEADER}.${base64url(payload)}.${letters(43, BASE64URL)}`;
  }),
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
    make: ({ letters }: Draw) => letters(32, `${BASE64URL.slice(0, 62)}+/`),
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
