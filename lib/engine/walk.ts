import { standardNormal } from "./distribution";
import { bits, mix32 } from "./random";

const LEVELS = 32;
/** Bridges remembered at once; walks of more entities share them. */
const SLOTS = 64;

/**
 * The height of an entity's walk after so many steps, which are independent with standard deviation 1.
 * It is read anywhere without taking the steps before. Heights at powers of two are sums of independent leaps; between
 * them each midpoint is drawn given its two ends (Lévy's Brownian bridge), so every number of steps owns exactly one deviate. A remembered
 * path from the widest span down to the last reading makes readings in order cost two deviates each.
 */
export function createWalks(k0: number, k1: number): (entity: number, steps: number) => number {
  const bridges: (ReturnType<typeof createBridge> | undefined)[] = [];
  return (entity, steps) => {
    const key = bits(k0, k1, entity);
    const slot = key & (SLOTS - 1);
    bridges[slot] ??= createBridge();
    return bridges[slot](key, steps);
  };
}

function createBridge(): (key: number, steps: number) => number {
  // Heights at both ends of the span of 2 ** level steps that holds the last reading.
  const left = new Float64Array(LEVELS);
  const right = new Float64Array(LEVELS);
  let lastKey = 0;
  let lastSteps = 0;
  let key1 = 0;
  const deviate = (steps: number) => standardNormal(bits(lastKey, key1, steps));

  return (key, steps) => {
    if (steps === 0) return 0;
    const top = 31 - Math.clz32(steps);
    let level = 32 - Math.clz32((steps ^ lastSteps) >>> 0);
    if (key !== lastKey || level > top) {
      lastKey = key;
      key1 = mix32(key + 0x9e3779b9);
      let height = deviate(1);
      for (let power = 0; power < top; power++) height += 2 ** (power / 2) * deviate(2 ** (power + 1));
      left[top] = height;
      right[top] = height + 2 ** (top / 2) * deviate(2 ** (top + 1));
      level = top;
    }
    lastSteps = steps;
    for (; level > 0; level--) {
      const half = 2 ** (level - 1);
      const start = steps - (steps % (2 * half));
      const middle = (left[level]! + right[level]!) / 2 + Math.sqrt(half / 2) * deviate(start + half);
      const isUpper = steps >= start + half;
      left[level - 1] = isUpper ? middle : left[level]!;
      right[level - 1] = isUpper ? right[level]! : middle;
    }
    return left[0]!;
  };
}
