import type { CellRandom } from "../../random";

/** First numbers of networks that carry the traffic of homes, offices and data centres. */
const PUBLIC_FIRST = [
  3, 5, 13, 18, 23, 31, 34, 37, 45, 46, 52, 54, 62, 64, 65, 66, 67, 68, 70, 71, 73, 74, 76, 77, 78, 79, 80, 81, 82, 83,
  84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 101, 103, 104, 107, 108, 109, 110, 112, 114, 115, 116,
  117, 118, 119, 121, 122, 124, 125, 128, 129, 130, 131, 134, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146,
  147, 149, 151, 152, 154, 155, 157, 158, 159, 161, 162, 163, 165, 166, 168, 170, 171, 173, 174, 175, 176, 177, 178,
  179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 193, 194, 195, 197, 199, 200, 201, 202, 204, 205, 206,
  207, 208, 209, 210, 211, 212, 213, 216, 217, 218, 219, 220, 221, 222,
];

const dotted = (...parts: number[]) => parts.join(".");

/** An address that is routed on the internet. */
export function publicAddress(random: CellRandom): string {
  return dotted(random.pick(PUBLIC_FIRST), random.between(0, 255), random.between(0, 255), random.between(1, 254));
}

/** An address of a private network (RFC 1918). */
export function privateAddress(random: CellRandom): string {
  const kind = random.next();
  if (kind < 0.6) return dotted(10, random.between(0, 40), random.between(0, 60), random.between(2, 254));
  if (kind < 0.85) return dotted(192, 168, random.between(0, 12), random.between(2, 254));
  return dotted(172, random.between(16, 31), random.between(0, 30), random.between(2, 254));
}
