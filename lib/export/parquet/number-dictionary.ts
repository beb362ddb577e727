/** Distinct numbers past which a dictionary no longer pays. */
const MOST_ENTRIES = 4096;
const SLOTS = MOST_ENTRIES * 4;

const slots = new Int32Array(SLOTS);
const halves = new Uint32Array(2);
const whole = new Float64Array(halves.buffer);

export interface NumberDictionary {
  readonly entries: Float64Array;
  readonly codes: Uint32Array;
}

/** Numbers as codes into the list of distinct ones, in order of appearance; undefined when there are too many of them. */
export function buildNumberDictionary(numbers: Float64Array): NumberDictionary | undefined {
  const most = Math.min(MOST_ENTRIES, numbers.length >>> 2);
  const entries = new Float64Array(most);
  const codes = new Uint32Array(numbers.length);
  let count = 0;
  slots.fill(0);
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    whole[0] = value;
    let slot = Math.imul(halves[0]! ^ Math.imul(halves[1]!, 0x9e3779b1), 0x85ebca6b) >>> 18;
    while (slots[slot] !== 0 && !Object.is(entries[slots[slot]! - 1], value)) slot = (slot + 1) % SLOTS;
    if (slots[slot] === 0) {
      if (count === most) return undefined;
      entries[count++] = value;
      slots[slot] = count;
    }
    codes[i] = slots[slot]! - 1;
  }
  return { entries: entries.subarray(0, count), codes };
}
