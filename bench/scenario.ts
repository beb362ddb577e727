/** One question of the bench. */
export interface Scenario {
  /** What `npm run bench -- <name>` asks for. */
  readonly name: string;
  readonly title: string;
  /** Measures and answers in Markdown. */
  run(): Promise<string>;
}
