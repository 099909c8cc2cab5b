import type { TimeRule } from './rule';

/** A rule whose regular expressions are made when they are first asked for: most texts need few of them. */
export class CompiledRule {
  #within: RegExp | undefined;
  #whole: RegExp | undefined;

  constructor(private readonly rule: TimeRule) {}

  get resolve(): TimeRule['resolve'] {
    return this.rule.resolve;
  }

  /** Where it stands in a sentence. */
  matchesIn(sentence: string): Iterable<RegExpExecArray> {
    if (this.rule.cue?.test(sentence) === false) return [];
    this.#within ??= new RegExp(`(?<![\\p{L}\\d])(?:${this.rule.source})(?![\\p{L}\\d])`, 'giu');
    return sentence.matchAll(this.#within);
  }

  /** The match that takes all of a text. */
  matchOf(text: string): RegExpExecArray | null {
    this.#whole ??= new RegExp(`^(?:${this.rule.source})$`, 'iu');
    return this.#whole.exec(text);
  }
}
