import { MODULE } from "./module.generated";

interface Kernels {
  readonly memory: WebAssembly.Memory;
  writeRows(
    columns: number,
    width: number,
    n: number,
    target: number,
    starts: number,
    emptyText: number,
    emptySize: number,
  ): number;
  drawSteps(
    k0: number,
    k1: number,
    rows: number,
    n: number,
    size: number,
    first: number,
    step: number,
    out: number,
  ): void;
  drawFineUnits(k0: number, k1: number, l0: number, l1: number, rows: number, n: number, out: number): void;
  drawWithin(
    k0: number,
    k1: number,
    rows: number,
    n: number,
    from: number,
    to: number,
    grain: number,
    isCoarse: boolean,
    out: number,
  ): void;
  drawEntries(k0: number, k1: number, rows: number, n: number, buckets: number, size: number, out: number): void;
  writeTexts(
    composition: number,
    k0: number,
    k1: number,
    rows: number,
    n: number,
    target: number,
    offsets: number,
  ): number;
  joinWords(
    words: number,
    places: number,
    spelled: number,
    ends: number,
    n: number,
    target: number,
    offsets: number,
  ): number;
  runPrograms(
    machine: number,
    k0: number,
    k1: number,
    firstDraw: number,
    rows: number,
    starts: number,
    n: number,
    target: number,
    offsets: number,
  ): number;
}

/** Fewer rows are written sooner than the module is opened, which takes some milliseconds once a thread. */
export const FEWEST_ROWS = 256;

/** Bytes that stay free behind everything, so that the module can copy sixteen at a time. */
export const SLACK = 16;

const PAGE = 1 << 16;
/** Bytes of constants after which all are forgotten and brought again. */
const MOST_KEPT = 1 << 22;
/** Bytes of one call; what needs more is not for this module. */
const MOST_SCRATCH = 1 << 26;

const alignedUp = (address: number) => (address + 15) & ~15;

/** The module's memory: constants that are kept from call to call, and above them what one call works on. */
export interface KernelMemory extends Omit<Kernels, "memory"> {
  /** The memory as it is now; `reserve` may replace these views. */
  bytes: Uint8Array;
  words: Uint32Array;
  doubles: Float64Array;
  /** Starts a call. */
  begin(): void;
  /** The address of a constant, packed when it is not there yet. Good until the call ends. */
  keep(constant: object, pack: () => Uint8Array): number;
  /** The address of room for this many bytes until the call ends, after all constants of the call; undefined where that is too much. */
  reserve(byteLength: number): number | undefined;
}

let opened: KernelMemory | undefined;
let hasFailed = false;

/** The memory of this thread; undefined where WebAssembly is missing. */
export function openMemory(): KernelMemory | undefined {
  if (!opened && !hasFailed)
    try {
      opened = createMemory();
    } catch {
      hasFailed = true;
    }
  return opened;
}

function createMemory(): KernelMemory {
  const module = new WebAssembly.Module(decodeBase64(MODULE));
  const { memory, ...kernels } = new WebAssembly.Instance(module).exports as unknown as Kernels;
  let kept = new WeakMap<object, number>();
  let top = SLACK;
  const views = () => ({
    bytes: new Uint8Array(memory.buffer),
    words: new Uint32Array(memory.buffer),
    doubles: new Float64Array(memory.buffer),
  });
  const growTo = (end: number) => {
    const missing = end - memory.buffer.byteLength;
    if (missing <= 0) return;
    memory.grow(Math.ceil(missing / PAGE));
    Object.assign(kernel, views());
  };
  const kernel: KernelMemory = {
    ...kernels,
    ...views(),
    begin() {
      if (top < MOST_KEPT) return;
      kept = new WeakMap();
      top = SLACK;
    },
    keep(constant, pack) {
      const known = kept.get(constant);
      if (known !== undefined) return known;
      const packed = pack();
      const address = alignedUp(top);
      top = address + packed.length + SLACK;
      growTo(top);
      kernel.bytes.set(packed, address);
      kept.set(constant, address);
      return address;
    },
    reserve(byteLength) {
      const address = alignedUp(top);
      if (byteLength > MOST_SCRATCH) return undefined;
      growTo(address + byteLength);
      return address;
    },
  };
  return kernel;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i);
  return bytes;
}
