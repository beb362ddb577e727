import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { toAscii } from "../../template/filters";
import { columnRules, derived } from "../rules";
import { createSlug } from "../slug";
import { tailed } from "../spread-numbers";
import { type Phrase, phraseMaker } from "../title-patterns";
import { SECTIONS, type Section, SOURCES } from "./sections";

const WORDS_A_MINUTE = 230;

/** Sentences any section can say of its topic; in a text the topic is written small. */
const SAID = {
  summary:
    "A look at {topic}, and what {who} make of it.|{who:} say {finding}.|New figures on {topic}: {finding}.|What is behind the debate over {topic}, and why {finding}.",
  body: "{opening} {evidence} {outlook}",
  opening:
    "For {who}, the question of {topic} was long a side issue.|Few subjects divide {who} as much as {topic}.|It began with a question about {topic}.|Ask {who} about {topic} and the answers come quickly.",
  evidence:
    "A review of the past {years} years shows that {finding}.|Figures published this week suggest that {finding}.|Those who follow it closely point out that {finding}.",
  outlook:
    "What happens next depends on money and patience.|A decision is expected before the end of the year.|Not everyone is convinced, but few want to go back.|The next figures are due in spring.",
  years: "two|three|five|ten",
  episode:
    "A conversation about {topic} and what comes next.|Listeners' questions on {topic}, answered.|How {who} changed their minds about {topic}.|Two guests, one argument: {topic}.",
  episodeTitle:
    "The Trouble with {topic}|{topic}, Part {part}|What We Get Wrong About {topic}|Listener Questions: {topic}|The Future of {topic}|Inside {topic}|{topic} with a Skeptic|How {topic} Got Here",
  part: "One|Two",
};

interface Entry {
  headline: Phrase;
  post: Phrase;
  summary: Phrase;
  body: Phrase;
  episode: Phrase;
  episodeTitle: Phrase;
  tags: readonly string[];
  shows: readonly string[];
}

let declaration: RecordDeclaration | undefined;

/** Articles and episodes; the same in every locale. */
export function loadArticles(): RecordDeclaration {
  declaration ??= declareArticles();
  return declaration;
}

function declareArticles(): RecordDeclaration {
  const columns = { section: [] as string[], topic: [] as string[], _entry: [] as Entry[] };
  const weights: number[] = [];
  for (const section of SECTIONS) {
    const topics = section.words.topic.split("|");
    for (const topic of topics) {
      columns.section.push(section.section);
      columns.topic.push(topic);
      columns._entry.push(entryOf(section, topic));
      weights.push(section.weight / topics.length);
    }
  }
  const of = (name: string) => columns.section.flatMap((section, i) => (section === name ? [i] : []));
  return {
    pool: { columns, weights },
    aliases: {
      section: new Map(
        SECTIONS.flatMap(({ section, aliases }) => aliases.split("|").map((alias) => [alias, of(section)] as const)),
      ),
    },
    rules: articleRules(),
  };
}

function entryOf({ headlines, posts, shows, tags, words: own }: Section, topic: string): Entry {
  const words = { ...own, topic };
  const inText = { ...SAID, topic: topic.toLowerCase(), who: words.who.toLowerCase(), finding: words.finding };
  const sentence = (pattern: string): Phrase => {
    const make = phraseMaker(pattern.replaceAll("{who:}", "{who}"), inText);
    return (random) => capitalized(make(random));
  };
  return {
    headline: phraseMaker(headlines, words),
    post: phraseMaker(posts, words),
    summary: sentence(SAID.summary),
    body: sentence(SAID.body),
    episode: sentence(SAID.episode),
    episodeTitle: phraseMaker(SAID.episodeTitle, { ...SAID, ...words }),
    tags: tags.split("|"),
    shows: shows.split("|"),
  };
}

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1);

function articleRules(): RecordDeclaration["rules"] {
  const sources = SOURCES.split("|");
  const said = (name: Exclude<keyof Entry, "tags" | "shows">) =>
    derived("text", ["_entry"], ([entry], random) => capitalized((entry as Entry)[name](random)));
  return {
    ...columnRules(["section", "topic"]),
    headline: said("headline"),
    blog_title: said("post"),
    summary: said("summary"),
    body: said("body"),
    show: derived("text", ["_entry"], ([entry], random) => {
      const { shows } = entry as Entry;
      return shows[Math.floor(random.next() ** 1.4 * shows.length)]!;
    }),
    episode_title: said("episodeTitle"),
    episode_summary: said("episode"),
    tag: derived("text", ["_entry"], ([entry], random) => random.pick((entry as Entry).tags)),
    tags: derived("text", ["_entry"], ([entry], random) => threeOf((entry as Entry).tags, random)),
    slug: derived("text", ["headline"], ([headline]) => slugOf(toAscii(headline as string))),
    source: derived("text", [], (_, random) => random.pick(sources)),
    word_count: derived("integer", [], (_, random) => Math.round(tailed(random, 780, 0.5, 180, 4800))),
    reading_minutes: derived("integer", ["word_count"], ([words]) =>
      Math.max(1, Math.round((words as number) / WORDS_A_MINUTE)),
    ),
  };
}

/** Three that stand apart in the list. */
function threeOf(list: readonly string[], random: CellRandom): string {
  const first = random.index(list.length);
  const step = 1 + random.index(Math.floor((list.length - 1) / 3));
  return [0, 1, 2].map((i) => list[(first + i * step) % list.length]).join(", ");
}

const slugOf = createSlug("-", /[ -]/);
