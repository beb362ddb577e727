import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** News articles, blog posts and podcast episodes, by section. */
export const article: Pack = {
  name: "article",
  description:
    "A news article, blog post or podcast episode of one section: headline, summary, body, tags and show agree",
  attributes: attributesOf(`
    section;text;Business, Technology, Science, Health, Sports, Travel, Food, Culture and others
    topic;text;What texts and episodes are about
    headline;text;Headline of a news article
    blog_title;text;Title of a blog post on the same section
    summary;text;What it says, in a sentence
    body;text;A paragraph of the text
    tags;text;Three tags of the section, with commas between
    tag;text;One tag of the section
    slug;text;The headline as it stands in an address
    source;text;Invented newspaper or magazine
    word_count;integer;Length in words
    reading_minutes;integer;Minutes it takes to read so many words
    show;text;Podcast of the section; always of one section
    episode_title;text;Title of an episode of such a podcast
    episode_summary;text;What the episode is about, in a sentence
  `),
  load: async () => (await import("./rules")).loadArticles(),
};
