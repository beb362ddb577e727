import type { BareNote } from "../../request";
import { DATE_EXAMPLE, DATE_FORMAT, dateFormatLike, dateFormatOf } from "../../text/date-formats";
import { patternOfMask } from "../mask";
import { type Reader, reader } from "./reader";

/** "in the format AB-1234", "derived from first and last name", "starting at 1000". */

/** A shape such as ORD-#####, ABC-1234 or 2024-XXXX. */
export function maskNote(text: string): BareNote | undefined {
  const pattern = patternOfMask(text);
  return pattern === undefined ? undefined : { kind: "pattern", pattern };
}

const MOST_DIGITS = 18;

export const FORMAT_READERS: readonly Reader[] = [
  // "a 4 digit pin", "code of 6 digits"
  reader(
    String.raw`(?:\b(?:an?|with|of|has|have|having)\s+)*\b(\d{1,2})[- ](?:digit(?=\s+[a-z])|digits?\s*$|digits?(?=\s*\)))`,
    ([, count]) =>
      Number(count) > 0 && Number(count) <= MOST_DIGITS
        ? { kind: "pattern", pattern: Number(count) === 1 ? String.raw`\d` : String.raw`[1-9]\d{${Number(count) - 1}}` }
        : undefined,
  ),
  reader(
    String.raw`(?:\b(?:in|as|with|using|of|formatted as|formatted)\s+)*(?:the\s+|an?\s+)?(?:format\s*:?\s*)?["']?(${DATE_FORMAT})["']?(?:\s+format(?:ted)?\b)?`,
    ([, words = ""]) => {
      const format = dateFormatOf(words);
      return format === undefined ? undefined : { kind: "dateFormat", format };
    },
  ),
  reader(
    String.raw`\b(?:like|such as|e\.g\.,?|formatted (?:as|like)|format(?::| of| like)?)\s+["']?(${DATE_EXAMPLE})["']?(?![\w/-])`,
    ([, example = ""]) => ({ kind: "dateFormat", format: dateFormatLike(example) }),
  ),
  reader(String.raw`(?:\b(?:in|as|format)\s+)*(?<![\w:])mm:ss(?![\w:])(?:\s+format\b)?`, () => ({
    kind: "pattern",
    pattern: String.raw`[0-5]\d:[0-5]\d`,
  })),
  reader(
    String.raw`\b(?:in\s+|as\s+)?(?:an?\s+)?(?:unix|epoch)(?:[ -](?:time(?:stamp)?s?|seconds?|epoch))?(?: in seconds| \(seconds\))?(?=$|[,.;)])`,
    () => ({ kind: "dateFormat", format: "X" }),
  ),
  reader(
    String.raw`\b(?:in|with|using|of|matching|following)\s+(?:the\s+|a\s+)?(?:format|form|pattern|shape|style)\s*(?:of|like|:)?\s*["']?([^\s"',;]+(?:[- ][#X\d]+)*)["']?`,
    ([, mask = ""]) => maskNote(mask),
  ),
  reader(
    String.raw`\b(?:formatted (?:as|like)|looks? like|looking like|like|such as|e\.g\.,?|written as|shaped like)\s+["']?([A-Za-z]{0,6}[-_/.]?(?:[#\d]|X{2,}|[A-Z]{1,4}-)[#\dXA-Z_-]{2,})["']?(?![\w])`,
    ([, mask = ""]) => maskNote(mask),
  ),
  reader(
    String.raw`\b(?:like|such as|e\.g\.,?|(?:in|with|of) the (?:form|format)(?: of)?|formatted as|=)\s+["']?([a-z_.{}-]{0,30}(?:first|last|initial|name)[a-z_.{}-]{0,30}@[\w.-]{3,60})["']?`,
    ([, words = ""]) => ({ kind: "template", words }),
  ),
  reader(
    String.raw`\b(?:formatted as|composed of|made (?:up )?(?:of|from)|derived from|built (?:from|of)|generated from|based on|combining)\s+(?:the\s+|their\s+)?([^,;(]{3,120}?@\S+|(?:first|initial)[^,;(]{3,120})`,
    ([, words = ""]) => ({ kind: "template", words }),
  ),
  reader(String.raw`\b(?:starts?|starting|beginning|begins)\s+(?:at|from|with)\s+(\d+)\b(?!-)`, ([, start]) => ({
    kind: "start",
    start: Number(start),
  })),
];
