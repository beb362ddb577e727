/** Scrolling through more rows than a browser's scroll bar can measure. */

/** Browsers stop laying out boxes near 17 million pixels. */
const MAX_HEIGHT = 8_000_000;
/** At both ends a pixel scrolled is a pixel of rows; only the middle is compressed. */
const EXACT_HEIGHT = 1_000_000;

export interface ScrollMap {
  /** Height of the box that is scrolled. */
  height: number;
  /** Whether somewhere a scrolled pixel stands for more than a pixel of rows. */
  compressed: boolean;
  /** Pixels of rows above the window for a scroll position, and the other way round. */
  toRows(scrollTop: number): number;
  toScroll(rowsTop: number): number;
}

/** `content`: pixels of all rows; `viewport`: pixels of the window they are seen through. */
export function createScrollMap(content: number, viewport: number): ScrollMap {
  const height = Math.min(content, MAX_HEIGHT);
  const maxRows = Math.max(0, content - viewport);
  const maxScroll = Math.max(0, height - viewport);
  if (content <= MAX_HEIGHT)
    return {
      height,
      compressed: false,
      toRows: (scrollTop) => clamp(scrollTop, maxRows),
      toScroll: (rowsTop) => clamp(rowsTop, maxScroll),
    };
  const scrollMiddle = maxScroll - 2 * EXACT_HEIGHT;
  const rowsMiddle = maxRows - 2 * EXACT_HEIGHT;
  return {
    height,
    compressed: true,
    toRows: (scrollTop) => clamp(bend(scrollTop, maxScroll, scrollMiddle, maxRows, rowsMiddle), maxRows),
    toScroll: (rowsTop) => clamp(bend(rowsTop, maxRows, rowsMiddle, maxScroll, scrollMiddle), maxScroll),
  };
}

/** Maps a position from one length to another: equal near both ends, stretched in between. */
function bend(at: number, fromLength: number, fromMiddle: number, toLength: number, toMiddle: number): number {
  if (at <= EXACT_HEIGHT) return at;
  if (at >= fromLength - EXACT_HEIGHT) return toLength - (fromLength - at);
  return EXACT_HEIGHT + ((at - EXACT_HEIGHT) / fromMiddle) * toMiddle;
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, value));
}
