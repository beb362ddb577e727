import type { GeneratorInput } from "@/lib/schema/generators";
import { pattern } from "./make";
import { article } from "./packs";

/** Titles and names that exist nowhere but could. */

export const articleTitle: GeneratorInput = article("headline");

export const commitMessage: GeneratorInput = pattern(
  "((Fix|Handle) (null check in|race condition in|time zone bug in|memory leak in) (checkout|login|search|invoices|webhooks|user profiles)|(Add|Extend) (tests for|pagination to|rate limiting to|metrics for|retry to) (orders|payments|the export job|sessions|notifications)|(Refactor|Simplify) (the cache layer|configuration loading|the order model|error handling)|(Update|Bump) (dependencies|the base image|linter rules)|Remove (dead code|unused flags|the legacy endpoint))",
);
export const gitBranch: GeneratorInput = pattern(
  "(feature|fix|chore|hotfix)/(checkout|login|search|billing|export|profile|webhooks|dashboard)-(timeout|retry|filters|cleanup|v2|validation|pagination|metrics)",
);
