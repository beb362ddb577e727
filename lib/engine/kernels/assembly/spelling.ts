/** Texts as words in a row. */
import { copy } from "./text";

/**
 * Copies the words of each text: `ends` says for each where its words end among `spelled`, `places` where each word begins among `words`. Notes where each
 * text begins and where the last ends. Returns the end.
 */
export function joinWords(
  words: usize,
  places: usize,
  spelled: usize,
  ends: usize,
  n: i32,
  target: usize,
  offsets: usize,
): usize {
  let p = target;
  let at = spelled;
  for (let i: usize = 0; i < <usize>n; i++) {
    store<u32>(offsets + (i << 2), p - target);
    const end = spelled + ((<usize>load<u32>(ends + (i << 2))) << 2);
    for (; at < end; at += 4) {
      const place = places + ((<usize>load<u32>(at)) << 2);
      const from = load<u32>(place);
      p = copy(p, words + from, load<u32>(place, 4) - from);
    }
  }
  store<u32>(offsets + (<usize>n << 2), p - target);
  return p;
}
