/** Texts of many cells as words by number, cell after cell in one growing list. */
export class Spelling {
  words = new Uint32Array(1 << 12);
  /** Words so far. */
  length = 0;

  /** Forgets the last batch. */
  reset(): void {
    this.length = 0;
  }

  add(word: number): void {
    if (this.length === this.words.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = word;
  }
}
