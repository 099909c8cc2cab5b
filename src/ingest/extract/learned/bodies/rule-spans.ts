import type { BodyPhrase } from '../../scan/bodies/body-phrase';
import type { ScannedSentence } from '../../scan/scan';
import type { TitlePhrase } from '../../scan/offices/title-phrase';

/** A body's name where the rules read one. */
export interface RuleSpan {
  sentence: ScannedSentence;
  body: BodyPhrase;
  /** Named by itself, as part of another body's name, or within an office's. */
  as: 'item' | 'part' | 'office';
}

/** The bodies that the rules read in a sentence, those within others' names and within offices too. */
export function ruleSpansOf(sentence: ScannedSentence): RuleSpan[] {
  const spansOf = (body: BodyPhrase, as: RuleSpan['as']): RuleSpan[] => [
    { sentence, body, as },
    ...partsOf(body).flatMap((part) => spansOf(part, as === 'item' ? 'part' : as)),
  ];
  const ofTitle = ({ body, serves }: TitlePhrase): RuleSpan[] => [
    ...(body ? spansOf(body, 'office') : []),
    ...(serves ? ofTitle(serves) : []),
  ];
  return sentence.items.flatMap((item) => {
    if (item.kind === 'BODY') return spansOf(item.body, 'item');
    return item.kind === 'OFFICE' || item.kind === 'PERSON' ? item.titles.flatMap(ofTitle) : [];
  });
}

/** The bodies that a body's name names. */
export const partsOf = ({ parent, sides = [] }: BodyPhrase): BodyPhrase[] =>
  parent ? [parent, ...sides] : sides;
