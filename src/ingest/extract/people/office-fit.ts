import type { Span } from '../../../store/article';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import { kindOf, mayBeCalled } from './office-kind';

/** "the Minister of Foreign Affairs of Cuba" means none whose state the text leaves open. */
export function meansFit(said: TitlePhrase, held: TitlePhrase): 0 | 1 | 2 {
  const isInFull = said.country !== null && said.about.includes('of');
  const isOfHouse = said.about.some((word) => HOUSES.test(word) && held.about.includes(word));
  if (isInFull && held.country === null && !isOfHouse) return 0;
  // "the Latvian President" is no President of an Authority or an Assembly.
  const isOfOther =
    said.head === 'president' && said.country !== null && held.country === null && held.body;
  if (isOfOther) return 0;
  // "MoS" is a Minister of State, and no other.
  if (said.about.join(' ') === 'mos') return held.about.includes('state') ? 1 : 0;
  // "the Minister" is no Prime Minister, and "the Prime Minister" no deputy of one.
  if (said.words.join(' ') === 'minister' && held.words.includes('prime')) return 0;
  if (held.words.some((word) => RANK_BELOW.test(word) && !said.words.includes(word))) return 0;
  // "the President of the Council" is that of the European Council, and not of a Commission.
  const more = moreOf(said);
  if (more.length > 0 && isInName(said, held)) return isOtherSecretary(said, held) ? 1 : 2;
  // Of "the Amir" and "Latvia's Amir", "the Amir" means the first.
  const fit = fitOf(said, held);
  const isLess = more.length > 0 || (said.country === null && held.country !== null);
  return fit === 2 && isLess ? 1 : fit;
}

/** "the Secretary of State" of one state is not the "State Secretary for Trade" of another, where both are told of. */
const isOtherSecretary = (said: TitlePhrase, held: TitlePhrase): boolean =>
  said.about.join(' ') === 'secretary of state' && held.words.join(' ') === 'state secretary';

const RANK_BELOW = /^(?:deputy|vice|assistant|under|associate|ex)$/;

/** What an office's name tells besides its head. */
const moreOf = ({ about, head }: TitlePhrase): string[] =>
  about.filter((word) => word !== head && !/^(?:of|the|for|to|and|in)$/.test(word));

/** Whether a held office's name has all of a said one's: "the Commission President". */
function isInName(said: TitlePhrase, held: TitlePhrase): boolean {
  const isOfOther = said.country !== null && held.country !== null && said.country !== held.country;
  return (
    headOf(said) === headOf(held) &&
    !isOfOther &&
    moreOf(said).every((word) => held.about.includes(word))
  );
}

/** How well a said office fits a held one: 2 in all words, 1 as a short form, 0 not. */
export function fitOf(said: TitlePhrase, held: TitlePhrase): 0 | 1 | 2 {
  if (said.country !== null && held.country !== null && said.country !== held.country) return 0;
  if (headOf(said) !== headOf(held)) return isByOtherWords(said, held) ? 1 : 0;
  if (said.words.join(' ') === held.words.join(' ')) return 2;
  // "The Foreign Minister" is the Minister of Foreign Affairs.
  const known = [...held.words, ...held.fields];
  return said.words.slice(0, -1).every((word) => known.includes(word)) ? 1 : 0;
}

/** Heads of one house under several names: "Senate Speaker", "Chairman of the Senate". */
const CHAIRS = /^(?:chair(?:man|woman|person)?|speaker|president)$/;
const HOUSES =
  /^(?:senate|parliament|assembly|duma|majlis|mejlis|house|milli|majilis|council|parliamentary)$/;

/** Whether two offices are one under other words: of a house, or "head of the Foreign Ministry". */
function isByOtherWords(said: TitlePhrase, held: TitlePhrase): boolean {
  const share = (sign: RegExp) =>
    said.about.some((word) => sign.test(word) && held.about.includes(word));
  const isPlain = said.words.length < 3 && held.words.length < 3;
  if (CHAIRS.test(said.head) && CHAIRS.test(held.head)) return isPlain && share(HOUSES);
  const [kind, other] = [kindOf(said), kindOf(held)];
  // "the premier", "the monarch".
  if (kind === other && (kind === 'GOVERNMENT' || kind === 'CROWN'))
    return kind === 'GOVERNMENT' || said.head === 'monarch';
  // "the Latvian leader": whoever heads that state, or its government.
  if (said.head === 'leader' && said.words.length === 1 && said.country !== null)
    return said.country === held.country && mayBeCalled('leader', held);
  const isMinistry =
    said.head === 'head' && /\b(?:ministry|agency|department|mfa)\b/.test(said.about.join(' '));
  const isOfState = (title: TitlePhrase) => title.head === 'head' && title.about.includes('state');
  if (
    isOfState(held) !== isOfState(said) &&
    /^(?:head|president)$/.test(held.head) &&
    /^(?:head|president)$/.test(said.head)
  )
    return said.words.length < 3 && held.words.length < 3 && !said.body && !held.body;
  const rank = ({ words }: TitlePhrase) =>
    words.filter((word) => /^(?:deputy|first|vice)$/.test(word)).join(' ');
  return isMinistry && held.head === 'minister' && rank(said) === rank(held);
}

/** "The Chairperson" is the Chairperson-in-Office, and the President-elect the President. */
function headOf({ head }: TitlePhrase): string {
  return head.replace(/-(?:in-office|designate|elect)$/, '');
}

export function isFuller(a: TitlePhrase, b: TitlePhrase): boolean {
  // "Foreign Minister" tells no more than "Minister of Foreign Affairs".
  const known = [...b.words, ...b.fields];
  return (
    (a.words.length > b.words.length &&
      !a.words.slice(0, -1).every((word) => known.includes(word))) ||
    (a.country !== null && b.country === null && a.to - a.from > b.to - b.from)
  );
}

/** Whether an office's name is the other's cut short before an "of": "Director of the Institute". */
export function isCutOf(cut: TitlePhrase, whole: TitlePhrase): boolean {
  const rest = whole.about.slice(cut.about.length);
  return (
    cut.about.length > 2 &&
    rest[0] === 'of' &&
    cut.about.every((word, i) => word === whole.about[i])
  );
}

/** Whether an office is told again with its state's longer name: "of Latvia", "of the Republic of Latvia". */
export function isWithLongerState(shorter: TitlePhrase, longer: TitlePhrase): boolean {
  const republic = /^the (?:federal |islamic |kyrgyz )?(?:republic|kingdom|state) of /u;
  const [a, b] = [shorter, longer].map(({ about }) => about.join(' ')) as [string, string];
  const at = a.lastIndexOf(' of ');
  const rest = b.slice(at + 4);
  return (
    shorter.country !== null &&
    shorter.country === longer.country &&
    at > 0 &&
    b.startsWith(`${a.slice(0, at)} of `) &&
    republic.test(rest) &&
    rest.endsWith(` ${a.slice(at + 4)}`)
  );
}

/** Whether a bare office is told again with whose it is: "President", then "President of Latvia". */
export function isBareOf(bare: TitlePhrase, whole: TitlePhrase): boolean {
  const isBare = bare.country === null && bare.body === null && bare.about.length === 1;
  return isBare && bare.isCapital && headOf(bare) === headOf(whole) && whole.words.length === 1;
}

/** Whether an office is told again in more letters: "Latvian President", "President of the Latvian Republic". */
export function isInOtherWords(
  { title, label }: { title: TitlePhrase; label: Span },
  other: TitlePhrase,
  { start, end }: Span,
): boolean {
  return (
    title.country !== null &&
    title.country === other.country &&
    [title, other].every(
      ({ body, serves, receiving }) => !body && !serves && receiving.length === 0,
    ) &&
    title.words.join(' ') === other.words.join(' ') &&
    title.fields.join(' ') === other.fields.join(' ') &&
    end - start > label.end - label.start
  );
}

/** How far before an office it is told that it is only claimed. */
const LEAD = 60;
const CLAIMED =
  /\b(?:would-be|self-(?:styled|proclaimed|declared|appointed)|so-called|purported|supposed|aspiring)\s+(?:\p{L}+\s+)?$/iu;

const POST_SOUGHT = String.raw`\s+(?:for|as|to\s+be(?:come)?)\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+)?(?:(?:next|new|first|future)\s+)?(?:(?:post|position|office|job|role)\s+of\s+)?(?:the\s+)?(?:next\s+)?$`;
/** "a candidate for | president", "the nominee for the post of | Minister". */
const SOUGHT = new RegExp(
  String.raw`\b(?:candidates?|nominees?|front-?runners?|contenders?|hopefuls?|aspirants?|nominated)${POST_SOUGHT}`,
  'iu',
);
/** "his pick for | governor, Lee", but "a campaign for | President Lee". */
const WANTED = new RegExp(
  String.raw`\b(?:picks?|choices?|favou?rites?|applicants?|nomination|shortlisted|bid|race|campaign|runs?|running|ran|standing|stood|vying|tipped|touted)${POST_SOUGHT}`,
  'iu',
);

/** "would-be Prime Minister", "the self-styled Latvian President": who is called so, or wants to be, holds no such office. */
export function isOnlyClaimed(before: string, after: string): boolean {
  const lead = before.slice(-LEAD);
  const isBeforeName = /^\s+\p{Lu}/u.test(after);
  return CLAIMED.test(lead) || SOUGHT.test(lead) || (!isBeforeName && WANTED.test(lead));
}
