import type { Evidence } from '../../domain/evidence';
import { textHash } from '../../domain/text-hash';
import type { ArticleClaim } from '../../ingest/fold/article';
import type { Span } from '../../store/article';
import type { Placed } from './spool';

/** The file that objects are from. */
export interface SourceFile {
  /** Begins the ids of all articles that stand for the file. */
  stem: string;
  /** The file's name or address, as it is cited. */
  name: string;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
  /** The day of which the file's facts are taken to be, `YYYY-MM-DD`. */
  publishedAt: string;
}

/** Longest quote: a person may have hundreds of names, and dozens of identifiers. */
const QUOTE_MAX = 500;

/**
 * Part of a file as an article that facts can cite: a heading that names the file and its hash, then an
 * object a line, after its JSON pointer, as JSON without white space between its members.
 */
export class SourceArticle {
  readonly text: string;
  private readonly textHash: string;
  private readonly sentences: Span[] = [];
  private readonly lines = new Map<string, { sentence: number; members: Map<string, Span[]> }>();

  /** @param part tells the article from others of the file; null for the one that stands for the file. */
  constructor(
    private readonly file: SourceFile,
    part: string | null,
    objects: readonly Placed<object>[],
  ) {
    this.id = part === null ? file.stem : `${file.stem}.${part}`;
    let text = `Popolo JSON ${file.name} SHA-256 ${file.sha256}`;
    this.sentences.push({ start: 0, end: text.length });
    for (const { pointer, object } of objects) {
      const start = text.length + 1;
      text += `\n${pointer} {`;
      const members = new Map<string, Span[]>();
      for (const [name, value] of Object.entries(object)) {
        const key = `${JSON.stringify(name)}:`;
        if (members.size > 0) text += ',';
        members.set(name, quotable(text.length, key, value));
        text += key + JSON.stringify(value);
      }
      text += '}';
      this.lines.set(pointer, { sentence: this.sentences.length, members });
      this.sentences.push({ start, end: text.length });
    }
    this.text = text;
    this.textHash = textHash(text);
  }

  readonly id: string;

  /** The members of an object, as far as they are there and short, as quotes; of a long list, its items. */
  cite(pointer: string, ...members: string[]): Evidence[] {
    const line = this.lines.get(pointer);
    return members.flatMap((name) => {
      const spans = line?.members.get(name);
      return line && spans ? spans.map((span) => this.at(line.sentence, span)) : [];
    });
  }

  /** The heading's name of the file, as a quote. */
  citeName(): Evidence[] {
    const start = this.text.indexOf(this.file.name);
    return [this.at(0, { start, end: start + this.file.name.length })];
  }

  /** The article as a claim of its own. @param publisher the organisation that stands for the source. */
  claim(publisher: string): ArticleClaim {
    return {
      publisher,
      publisherEvidence: this.citeName(),
      origin: null,
      originEvidence: [],
      dateline: null,
      datelineEvidence: [],
      datelinePlace: null,
      language: 'und',
      publishedAt: this.file.publishedAt,
      publishedAtEvidence: [],
      text: this.text,
      textHash: this.textHash,
      sentences: this.sentences,
      mentions: [],
    };
  }

  private at(sentence: number, { start, end }: Span): Evidence {
    const { id, textHash, text } = this;
    return { article: id, textHash, sentence, start, end, quote: text.slice(start, end) };
  }
}

/**
 * What is quoted of a member that is written from `start` on: the whole of it, or of a list that is too
 * long, stretches of whole items. Nothing of what is too long still.
 */
function quotable(start: number, key: string, value: unknown): Span[] {
  const end = start + key.length + JSON.stringify(value).length;
  if (end - start <= QUOTE_MAX) return [{ start, end }];
  if (!Array.isArray(value)) return [];
  const spans: Span[] = [];
  let at = start + key.length + '['.length;
  for (const item of value) {
    const span = { start: at, end: at + JSON.stringify(item).length };
    const last = spans.at(-1);
    const follows = last && last.end + ','.length === span.start;
    if (follows && span.end - last.start <= QUOTE_MAX) last.end = span.end;
    else if (span.end - span.start <= QUOTE_MAX) spans.push(span);
    at = span.end + ','.length;
  }
  return spans;
}
