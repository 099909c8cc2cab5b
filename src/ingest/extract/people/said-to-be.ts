import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { Byline } from './bylines';

const NOW = String.raw`(?:now|currently|also|still|presently)`;
const THE = String.raw`(?:(?:the|its|his|her|\p{Lu}[\p{L} ]{2,20}[’']s?)\s+)?(?:(?:an?\s+)?(?:current|incumbent|former)\s+)?`;
const IS = String.raw`(?:is(?:\s+${NOW})?|(?:${NOW}\s+)?(?:serves|works)(?:\s+${NOW})?\s+as|is\s+(?:${NOW}\s+)?serving\s+as)`;

/** "Anna Lee | is the | Mayor of Riga", "Anna Lee, | who also serves as | chair of the League", "Anna Lee, | now | Mayor". */
const IS_NOW = new RegExp(
  String.raw`^(?:(?:,?\s+who)?\s+${IS}|(?:,|\s+and)\s+${NOW})\s+${THE}$`,
  'u',
);
/** "Anna Lee, | who was Mayor until 2019 and is now | Minister of Trade". */
const AND_NOW = new RegExp(
  String.raw`^,?\s+(?:who\s+)?(?:was|served\s+as|had\s+been|then|an?\s+former|formerly|previously)\s[^.;]{3,120}?\s+(?:and|who)\s+(?:is\s+|serves\s+)?(?:now|currently)(?:\s+serves)?(?:\s+as)?\s+${THE}$`,
  'u',
);

/** The offices that sentences say of those whom they name, with the items that name them: "Anna Lee is the Mayor". */
export const saidToBe = (
  text: string,
  sentences: readonly ScannedSentence[],
): (readonly [Item, Byline])[] => sentences.flatMap((sentence) => saidIn(text, sentence));

function saidIn(text: string, sentence: ScannedSentence): (readonly [Item, Byline])[] {
  const names = sentence.items.filter(({ kind }) => kind === 'PERSON' || kind === 'SINGLE');
  return sentence.items.flatMap((office) => {
    // "Anna Lee is the Minister's adviser": whose, and not what.
    if (office.kind !== 'OFFICE' || /^[’']/u.test(text.slice(office.end))) return [];
    const { titles, start, end } = office;
    const named = names.filter((each) => each.end < start);
    const [first, last] = [named[0], named.at(-1)];
    const who =
      last && IS_NOW.test(text.slice(last.end, start))
        ? last
        : first && AND_NOW.test(text.slice(first.end, start))
          ? first
          : undefined;
    return who ? [[who, { titles, start, end, sentence }] as const] : [];
  });
}
