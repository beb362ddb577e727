/** Small letters and digits of a text; what else stands in it parts words or falls away. */

const DROPPED = 0;
const BREAK = 1;

/** Longer texts than this are cut. */
const LONGEST = 1024;
const scratch = Buffer.alloc(LONGEST * 2);

/** Makes slugs whose words are parted by `separator` where one or more characters that `breaks` matches stood. */
export function createSlug(separator: "-" | "", breaks: RegExp): (text: string) => string {
  const signs = Uint8Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code).toLowerCase();
    if (/[a-z0-9]/.test(sign)) return sign.charCodeAt(0);
    return breaks.test(sign) ? BREAK : DROPPED;
  });
  const foreign = breaks.test("é") ? BREAK : DROPPED;
  const between = separator.charCodeAt(0);
  return (text) => {
    const end = Math.min(text.length, LONGEST);
    let length = 0;
    let isBroken = false;
    for (let i = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      const sign = code < 128 ? signs[code]! : foreign;
      if (sign === DROPPED) continue;
      if (sign === BREAK) {
        isBroken = true;
        continue;
      }
      if (isBroken && length > 0 && separator !== "") scratch[length++] = between;
      isBroken = false;
      scratch[length++] = sign;
    }
    return scratch.toString("latin1", 0, length);
  };
}

/** Words of a text with hyphens between. */
export const hyphened = createSlug("-", /[^a-z0-9]/);

/** A text as one word. */
export const squeezed = createSlug("", /[^a-z0-9]/);
