import type { Span } from '../../../store/article';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import { isInQuotation } from '../statements/quotations';

/** A word by which the author of a text speaks of themself: "I", "me", or "my" of what is theirs. */
export interface OwnWord extends Span {
  sentence: ScannedSentence;
  isWhose: boolean;
}

const ANY = /(?<![\p{L}\p{N}.])(?:I|[Mm]y|me)(?![\p{L}\p{N}.])/u;
const OWN = /^(?:I|me|[Mm]y)$/u;
/** "World War I", "Annex I": a number. */
const NUMBERED =
  /^(?:war|phase|annex|part|article|chapter|appendix|title|type|tier|stage|volume|level|class|division|category|schedule|section|book|act|group|pillar|track|basket|start|round|option|minsk|queen|king|pope|tsar|emperor)$/i;
/** What is told by another, with no marks around it: "Khan said: I will come". */
const OF_ANOTHER =
  /\b(?:said|says|say|wrote|writes|added|stated|asked|replied|answered|declared|read|reads|told\s[^.;:]{2,60}|following|follows)\s*:\s/iu;

/**
 * The words of sentences that stand for who wrote them, those left out that are quoted. Empty for a text in which
 * another might speak without any marks.
 */
export function ownWords(text: string, sentences: readonly ScannedSentence[]): OwnWord[] {
  if (!ANY.test(text)) return [];
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i): OwnWord[] => {
      if (!OWN.test(token.text) || isNumber(sentence, i) || isTold(text, token)) return [];
      const isWhose = token.lower === 'my';
      const { start, end } = token;
      return [{ start, end, sentence, isWhose }];
    }),
  );
}

/** "I" that is a number, or a part of a name: "Elizabeth I", "Charles I". */
function isNumber({ tokens, items }: ScannedSentence, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token) return true;
  const isNamed = items.some(
    ({ kind, start, end }) =>
      (start <= token.start && token.end <= end && kind !== 'SINGLE') ||
      (kind !== 'PLACE' && end === before?.end && /^I$/u.test(token.text)),
  );
  return (isNamed && !isAfterName(tokens, i)) || NUMBERED.test(before?.text ?? '');
}

/** "Together with Minister Khan | I opened": no number, which only rulers have. */
function isAfterName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = tokens.slice(i - 1, i + 2);
  const isName = before?.isCapital === true && !OF_RULERS.test(before.text);
  return isName && token?.text === 'I' && next?.isCapital === false && next.isWord;
}

const OF_RULERS =
  /^(?:Elizabeth|Charles|James|George|William|Napoleon|Alexander|Nicholas|Peter|Paul|Catherine|Francis|Leopold|Baudouin|Abdullah|Hussein|Faisal|Selassie|Carlos|Otto|Wilhelm|Philip|Zog|Carol|Ferdinand|Boris|Mohammed|Ahmad|Pedro|Frederick|Constantine|Joseph|Simeon|Nikola)$/;

/** Leaves "I" out of the names that end in it, where it is a word of one's own. */
export function withoutOwn(words: readonly OwnWord[]): void {
  for (const { sentence, start, end } of words) {
    const before = sentence.tokens.findLast((token) => token.end <= start);
    sentence.items = sentence.items.map((item) => {
      const isName = item.kind === 'PERSON' || item.kind === 'SINGLE';
      if (!isName || !before || item.end !== end || item.start >= start) return item;
      const cut = { ...item, end: before.end, words: item.words.slice(0, -1) };
      return cut.kind === 'PERSON' ? { ...cut, name: { ...cut.name, end: before.end } } : cut;
    });
  }
}

/** Whether words at a place are another's: quoted, or told behind a colon. */
function isTold(text: string, { start }: Token): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return isInQuotation(text, start) || isInSingle(before) || OF_ANOTHER.test(before);
}

/** Whether a quotation between single marks is open: "He said, ‘I will come". */
function isInSingle(before: string): boolean {
  const opened = lastOf(before, /(?:^|[\s(])(?:‘|'(?=\p{L}))/gu);
  return opened > lastOf(before, /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu);
}

const lastOf = (words: string, sign: RegExp): number =>
  [...words.matchAll(sign)].at(-1)?.index ?? -1;
