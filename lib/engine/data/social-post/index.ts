import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** A post on a social network: topic, text and hashtags agree, and so do its numbers. */
export const socialPost: Pack = {
  name: "social_post",
  description:
    "A social media post: platform, topic, text, hashtags of the topic; impressions ≥ likes ≥ comments, shares and saves",
  attributes: [
    text("platform", "Instagram, TikTok, Facebook, X, YouTube or LinkedIn"),
    text("topic", "e.g. Travel, Food, Climate, Politics"),
    text("sentiment", "Positive, Neutral or Negative; the text is written so"),
    text("text", "What is written, a sentence or two"),
    text("hashtags", "One to three hashtags of the topic"),
    integer("impressions", "How often it was seen"),
    integer("likes", "Likes, at most the impressions"),
    integer("comments", "Comments, fewer than likes"),
    integer("shares", "Shares, fewer than likes"),
    integer("saves", "Saves, fewer than likes"),
  ],
  load: async () => (await import("./rules")).loadPosts(),
};
