import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** Work on software: kind, label, title, description, commit message and branch speak of one change. */
export const codeChange: Pack = {
  name: "code_change",
  description: "An issue, pull request or commit: kind, label, title, body, conventional commit message, branch, size",
  attributes: [
    text("kind", "Bug, Feature, Documentation, Refactoring, …"),
    text("type", "Type of conventional commits, e.g. fix, feat"),
    text("label", "Label of an issue tracker, e.g. bug, enhancement"),
    text("title", "e.g. Race condition in checkout"),
    text("release_note", "The same for those who use the software, e.g. Fixed a race condition in checkout"),
    text("body", "Description of an issue, a few sentences"),
    text("scope", "Part of the software, e.g. checkout"),
    text("commit_message", "e.g. fix(checkout): race condition in checkout"),
    text("branch", "e.g. fix/race-condition-in-checkout"),
    text("repository", "Name of an invented repository"),
    integer("files_changed", "Files of the change"),
    integer("lines_added", "Lines added"),
    integer("lines_deleted", "Lines deleted"),
  ],
  load: async () => (await import("./rules")).loadChanges(),
};
