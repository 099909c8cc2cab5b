import type { Span } from '../../store/article';

/**
 * A text made comparable: accents composed (NFC) and each run of white space one space, with the way
 * back to the text as it is stored. So words quoted by a person, wrapped over lines of a record, or
 * typed with other accents than the text's are found, and what is kept is the text's own code units.
 */
export class TextIndex {
  private readonly comparable: string;
  /** For each code unit of `comparable`, the stretch of the text that it stands for. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Each stretch of a composed text is composed. */
  private readonly isComposed: boolean;

  constructor(readonly text: string) {
    const parts: string[] = [];
    this.isComposed = text === text.normalize('NFC');
    for (const { index, segment } of pieces(text, this.isComposed)) {
      const part = comparable(segment);
      parts.push(part);
      for (let i = 0; i < part.length; i++) {
        // Of a piece that kept its length, code units match one to one.
        const same = part.length === segment.length;
        this.starts.push(same ? index + i : index);
        this.ends.push(same ? index + i + 1 : index + segment.length);
      }
    }
    this.comparable = parts.join('');
  }

  /**
   * Every place in which the words stand, in order, overlapping ones too.
   * @param within look only inside this stretch of the text.
   */
  find(words: string, within: Span = { start: 0, end: this.text.length }): Span[] {
    return [...this.places(comparable(words).trim(), within)];
  }

  /** Whether the words from one white space to another, or to an end of the text, stand nowhere else in it. */
  isOnce({ start, end }: Span): boolean {
    const wanted = this.comparable.slice(this.placeOf(start), this.placeOf(end)).trim();
    const places = this.places(wanted, { start: 0, end: this.text.length });
    return places.next().done === false && places.next().done === true;
  }

  /** Where what stands from an offset into the text on begins in `comparable`. */
  private placeOf(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private *places(wanted: string, within: Span): Generator<Span> {
    if (wanted === '') return;
    for (
      let at = this.comparable.indexOf(wanted);
      at >= 0;
      at = this.comparable.indexOf(wanted, at + 1)
    ) {
      const span = { start: this.starts[at] ?? 0, end: this.ends[at + wanted.length - 1] ?? 0 };
      if (span.start < within.start || span.end > within.end) continue;
      // Words that end inside of a character, before its last accent, do not stand there.
      if (MARK.test(this.text.charAt(span.end))) continue;
      const isWhole =
        this.isComposed || comparable(this.text.slice(span.start, span.end)) === wanted;
      if (isWhole) yield span;
    }
  }
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

/** The text cut where composing accents and joining white space cannot reach across. */
function* pieces(text: string, isComposed: boolean): Generator<{ index: number; segment: string }> {
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    if (isComposed || /^\s/u.test(run)) yield { index, segment: run };
    else
      for (const piece of CHARACTERS.segment(run))
        yield { index: index + piece.index, segment: piece.segment };
  }
}

/** An accent or the like, which belongs to the character before it. */
const MARK = /^\p{M}/u;

/** User-perceived characters: composing never reaches from one to the next. */
const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });
