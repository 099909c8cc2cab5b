import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Evidence } from '../../../src/domain/evidence';
import type { MentionValue, Span } from '../../../src/store/article';
import { textTerms } from '../../../src/domain/text-terms';
import type { EntityRef } from '../../../src/store/row';

/** What generated articles are written in: BCP 47. */
export const LANGUAGE = 'en';

type Named = MentionValue['entity'];

/** A text in the making, which knows where its words stand. Quotes of it are true by construction. */
export class ArticleText {
  private text = '';
  private readonly pieces = new Set<string>();
  private readonly spans: Span[] = [];
  private readonly named: (Span & { sentence: number; entity: Named })[] = [];
  private readonly quotes = new Map<string, Span & { sentence: number }>();
  private from: number | null = null;

  /** Adds words to the sentence, or begins one. @returns where they stand. */
  say(words: string, names?: Named): Span {
    const start = this.text.length;
    this.text += words;
    this.pieces.add(words);
    this.from ??= start;
    const span = { start, end: this.text.length };
    if (names) this.named.push({ ...span, sentence: this.spans.length, entity: names });
    return span;
  }

  /** Remembers a stretch of the sentence as what says something; the first to say it stays. */
  cite(what: string, { start, end }: Span): void {
    if (!this.quotes.has(what)) this.quotes.set(what, { start, end, sentence: this.spans.length });
  }

  /** Adds white space that belongs to no sentence. */
  skip(gap: string): void {
    this.text += gap;
  }

  /** The sentence as far as it is said. */
  sentenceSoFar(): Span {
    return this.since(this.from ?? this.text.length);
  }

  /** From an offset to the end of what is said so far. */
  since(start: number): Span {
    return { start, end: this.text.length };
  }

  /** Ends the sentence; `gap` parts it from the next. @returns where it stands. */
  stop(gap = ' '): Span {
    const span = { start: this.from ?? this.text.length, end: this.text.length };
    this.spans.push(span);
    this.text += gap;
    this.from = null;
    return span;
  }

  /** The finished text of the article with this id. */
  finish(article: string): FinishedText {
    const text = this.text.trimEnd();
    const textHash = createHash('sha256').update(text, 'utf8').digest('hex');
    return {
      text,
      textHash,
      sentences: this.spans,
      terms: () => termsOf(this.pieces),
      mentions: this.named.map(({ start, end, sentence, entity }) => ({
        start,
        end,
        sentence,
        quote: text.slice(start, end),
        entity,
      })),
      evidence: (what) => {
        const quote = this.quotes.get(what);
        if (!quote) return [];
        const { start, end, sentence } = quote;
        return [{ article, textHash, sentence, start, end, quote: text.slice(start, end) }];
      },
    };
  }
}

export interface FinishedText {
  text: string;
  textHash: string;
  sentences: Span[];
  /** The text's search terms, as `textTerms` gives them. */
  terms(): string[];
  mentions: MentionValue[];
  /** What the text says of something, by the key that it was cited under; empty when it says nothing. */
  evidence(what: string): Evidence[];
}

const known = new LRUCache<string, string[]>({ max: 50_000 });

/** The terms of a text from those of its pieces, which begin and end between words and recur. */
function termsOf(pieces: Iterable<string>): string[] {
  const terms = new Set<string>();
  for (const piece of pieces) {
    let own = known.get(piece);
    if (!own) known.set(piece, (own = textTerms(piece, LANGUAGE)));
    for (const term of own) terms.add(term);
  }
  return [...terms];
}

/** The keys of quotes: of an entity, and of a fact about one. */
export function about({ kind, id }: EntityRef, fact = ''): string {
  return `${kind} ${id} ${fact}`;
}
