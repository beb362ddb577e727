import { readNumber } from "../../text/numbers";
import { AMOUNT } from "./ranges";
import { type Reader, reader } from "./reader";

/** "averaging 120", "normally distributed around 37 with sd 0.4", "skewed". */

export const SHAPE_READERS: readonly Reader[] = [
  // "correlated with size", "falls with age", "depending on mileage".
  reader(
    String.raw`\b(?:(?:is|are|be|being|should|must|which|that|strongly|closely|highly|roughly|loosely|slightly|positively|directly)\s+)*(?:(negatively|inversely)\s+)?(?:correlat(?:ed|es?|ing)\s+(?:to|with)|depend(?:s|ing|ent)?\s+on|proportional\s+to|(?:increas|ris|grow|improv|climb)(?:es|e|s|ing)?\s+with|(?:goes|go|going)\s+up\s+with|higher\s+(?:with|for)\s+more|((?:decreas|fall|drop|declin|shrink)(?:es|e|s|ing)?|(?:goes|go|going)\s+down)\s+with|linked to|driven by)\s+(?:the\s+|its\s+|their\s+)?([a-z][\w ]{1,40}?)(?=\s*(?:,|;|\.|\)|$|\band\b))`,
    ([, negative, falls, other = ""]) => ({ kind: "correlates", other, falls: (negative ?? falls) !== undefined }),
  ),
  reader(
    String.raw`\b(?:(?:log-?normal(?:ly)?(?: distributed)?|skewed)\s*,?\s*)?(?:with (?:a )?)?median(?:\s+(?:of|around|about|at))?\s+${AMOUNT}`,
    ([, median = ""]) => {
      const middle = readNumber(median);
      return middle && { kind: "distribution", shape: "logNormal", median: middle.value };
    },
  ),
  reader(
    String.raw`\b(?:(?:normally|gaussian) distributed|normal distribution|bell curve|bell-shaped)(?:\s+(?:around|about|with(?: a)? mean(?: of)?|centered (?:at|on)|at))?(?:\s+${AMOUNT})?(?:\s*(?:,|and|with)?\s*(?:an?\s+)?(?:sd|std|std dev|standard deviation|sigma)(?:\s+of)?\s+${AMOUNT})?`,
    ([, mean, sd]) => {
      const centre = mean === undefined ? undefined : readNumber(mean);
      if (!centre) return { kind: "distribution", shape: "normal" };
      const spread = sd === undefined ? undefined : readNumber(sd);
      return { kind: "mean", mean: centre.value, ...(spread && { sd: spread.value }) };
    },
  ),
  reader(
    String.raw`\b(?:with\s+)?(?:an?\s+|the\s+)?(?:mean|average|avg)\s*(?:value\s+|score\s+)?(?:of|around|about|at|:|near|=)?\s*(?:around |about |roughly )?${AMOUNT}(?:\s*(?:,|and|with|±|\+\/-)?\s*(?:an?\s+)?(?:sd|std|std dev|standard deviation|sigma)?(?:\s+of)?\s*${AMOUNT})?`,
    ([, mean = "", sd]) => {
      const centre = readNumber(mean);
      const spread = sd === undefined ? undefined : readNumber(sd);
      return centre && { kind: "mean", mean: centre.value, ...(spread && { sd: spread.value }) };
    },
  ),
  reader(String.raw`(?<=[a-z)] )(?:[~≈]|circa |approx(?:\.|imately)? )\s?${AMOUNT}\s*$`, ([, mean = ""]) => {
    const centre = readNumber(mean);
    return centre && !centre.percent ? { kind: "mean", mean: centre.value } : undefined;
  }),
  reader(
    String.raw`\b(?:averag(?:ing|es)|typically around|centred on|centered (?:on|around))\s+(?:around |about |roughly )?${AMOUNT}`,
    ([, mean = ""]) => {
      const centre = readNumber(mean);
      return centre && { kind: "mean", mean: centre.value };
    },
  ),
  reader(
    String.raw`\b(?:log-?normal(?:ly)?(?: distributed| distribution)?|heavy[- ]tailed|long[- ]tailed|skewed|right-skewed|power[- ]law)\b`,
    () => ({ kind: "distribution", shape: "logNormal" }),
  ),
  reader(
    String.raw`\b(?:uniform(?:ly)?(?: distributed| distribution)?|evenly (?:distributed|spread)|equal(?:ly)? distribut(?:ed|ion))\b`,
    () => ({ kind: "distribution", shape: "uniform" }),
  ),
];
