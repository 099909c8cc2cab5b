import type { TitlePhrase } from '../scan/offices/title-phrase';

/** What a state has one of, whatever it is called there. */
export type OfficeKind = 'STATE' | 'CROWN' | 'GOVERNMENT' | 'MINISTER';

/** "the head of state", "the Latvian leader", "the premier": which of a state's offices words mean; null for others. */
export function kindOf({
  head,
  words,
  about,
  body,
  country,
  serves,
  receiving,
  isFormer,
}: TitlePhrase): OfficeKind | null {
  if (body || serves || receiving.length > 0 || isFormer) return null;
  if (
    about.includes('of') &&
    country === null &&
    !/\bof (?:state|government)$/.test(about.join(' '))
  )
    return null;
  if (head === 'head')
    return about.includes('state') ? 'STATE' : about.includes('government') ? 'GOVERNMENT' : null;
  const name = words.join(' ');
  if (/^(?:president|leader)$/.test(name)) return 'STATE';
  if (/^(?:king|queen|emir|amir|sultan|monarch)$/.test(name)) return 'CROWN';
  if (/^(?:prime minister|premier)$/.test(name)) return 'GOVERNMENT';
  return /^(?:foreign )?minister$/.test(name) ? 'MINISTER' : null;
}

/** Whether one who holds an office may be called by a noun alone: "the Latvian leader" is no ambassador. */
export function mayBeCalled(noun: string, title: TitlePhrase): boolean {
  const { head, words } = title;
  const kind = kindOf(title);
  const isChief = (kind !== null && kind !== 'MINISTER') || /^(?:chancellor|prince)$/.test(head);
  if (noun === 'leader') return isChief;
  if (noun === 'president') return kind === 'STATE';
  if (noun === 'premier') return kind === 'GOVERNMENT' || head === 'chancellor';
  if (noun === 'monarch') return kind === 'CROWN';
  if (noun === 'ambassador') return head === noun;
  if (noun === 'envoy') return /^(?:ambassador|envoy|representative|nuncio)$/.test(head);
  if (noun === 'minister') return /^(?:minister|secretary)$/.test(head) && words[0] !== 'prime';
  if (/^(?:diplomat|official)$/.test(noun)) return !isChief;
  return true;
}
