import { BODY_HEADS } from '../../lexicon/bodies';
import { bodyPhrase } from '../bodies/body-phrase';
import { plainUnit } from '../bodies/plain-unit';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';
import { complement } from './complement';
import { afterDealings } from './of-state';
import { officeField } from './office-field';
import { isPostedIn, isTowards } from './stands-towards';
import type { TitlePhrase, TitleReader } from './title-phrase';

/** "before the African Union" is said of representatives, "from Rwanda" of ministers. */
const PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'in', 'at', 'from', 'before']);

/** Follows an office by what it is of, for or to: fields, bodies, states and other offices. */
export function withComplements(
  tokens: Token[],
  title: TitlePhrase,
  parseTitle: TitleReader,
): void {
  const first = title.to;
  for (let round = 0; round < 3; round++) {
    passBrackets(tokens, title);
    const preposition = tokens[title.to]?.lower ?? '';
    if (!mayLeadOn(tokens, title, preposition)) break;
    const at = afterArticle(tokens, title.to + 1);
    const next = complement({ tokens, at, title, preposition, parseTitle });
    if (!next) break;
    Object.assign(title, next);
    passAll(tokens, title);
    if (tokens[title.to - 1]?.isPossessive) {
      Object.assign(title, unitOf(tokens, title));
      break;
    }
  }
  addField(tokens, title, first);
  title.to = afterDealings(tokens, title.to);
  asPart(tokens, title);
}

/** Passes a word in brackets that another preposition follows. */
function passBrackets(tokens: Token[], title: TitlePhrase): void {
  // "Chair of the Majlis | (Parliament) | of Latvia".
  const isAside = tokens[title.to]?.text === '(' && tokens[title.to + 2]?.text === ')';
  // "Minister of State | (MoS) | for Trade".
  const isShort = /^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens[title.to + 1]?.text ?? '');
  const after = isAside ? tokens[title.to + 3]?.lower : undefined;
  if ((after === 'of' || (after === 'for' && isShort)) && title.to > title.from + 1) title.to += 3;
}

/** Whether a preposition after an office may lead to what it is of, for or to. */
function mayLeadOn(tokens: Token[], title: TitlePhrase, preposition: string): boolean {
  if (!PREPOSITIONS.has(preposition)) return false;
  if (preposition === 'from' && title.country !== null) return false;
  // "Head of Mission | to the EU".
  const isOfMission = tokens[title.to - 1]?.lower === 'mission';
  if (preposition === 'to' && !isTowards(title) && !isOfMission) return false;
  if (preposition === 'in' && !isPostedIn(title) && !isInOffice(tokens, title)) return false;
  return preposition !== 'before' || title.head === 'representative';
}

/** "Minister | in the Prime Minister's Office", "| in the Presidency". */
function isInOffice(tokens: Token[], { head, to }: TitlePhrase): boolean {
  if (head !== 'minister' || tokens[to + 1]?.lower !== 'the') return false;
  const words = tokens.slice(to + 2, to + 5).map(({ text }) => text);
  return /^(?:Presidency|Office of|(?:(?:Prime|Vice) )?(?:Minister|President) Office)\b/.test(
    words.join(' '),
  );
}

/** The index after an article, and after what a state is called: "of the sisterly | Republic of Latvia". */
function afterArticle(tokens: Token[], at: number): number {
  // "the Chair of its | Committee on Trade, Anna Lee".
  const isIts =
    /^(?:its|their)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.isCapital === true;
  const the = at + (tokens[at]?.lower === 'the' || isIts ? 1 : 0);
  const isCalled = /^(?:sisterly|brotherly|friendly|neighbou?ring)$/;
  return the + (isCalled.test(tokens[the]?.lower ?? '') ? 1 : 0);
}

/** "Patriarch of Riga | and All Latvia". */
function passAll(tokens: Token[], title: TitlePhrase): void {
  const isOfAll = tokens[title.to]?.lower === 'and' && tokens[title.to + 1]?.lower === 'all';
  const all = isOfAll ? knownAt(tokens, title.to + 2) : null;
  if (all) title.to = all.to;
}

/** "chair of the Latvian parliament's | security committee": a unit of the body that an office is of. */
function unitOf(tokens: Token[], { to, body, country }: TitlePhrase): Partial<TitlePhrase> {
  const unit = plainUnit(tokens, to);
  if (!unit) return {};
  // "chairman of the Senate's | trade committee": the chamber by its noun.
  const noun = BODY_HEADS[tokens[to - 1]?.lower ?? ''];
  if (!body)
    return noun ? { to: unit.to, body: bodyPhrase(to - 1, to, noun, country, 'KNOWN') } : {};
  return { to: unit.to, body: { ...unit, from: body.from, parent: body, country } };
}

/** Adds what is left of a field that the first preposition leads to. */
function addField(tokens: Token[], title: TitlePhrase, first: number): void {
  const whole = fieldAfter(tokens, first);
  if (whole <= title.to) return;
  const words = tokens.slice(title.to, whole).map(({ lower }) => lower);
  Object.assign(title, { to: whole, fields: [...title.fields, ...words] });
}

/** The index after the whole field that a preposition at a token leads to; 0 where none is sure. */
function fieldAfter(tokens: Token[], at: number): number {
  if (!/^(?:of|for|on|to)$/.test(tokens[at]?.lower ?? '')) return 0;
  const from = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
  const to = officeField(tokens, from);
  return to > from ? to : 0;
}

/** "Head of the Latvian Parliament | delegation": a part that is played, and no post. */
function asPart(tokens: Token[], title: TitlePhrase): void {
  const isPart = /^(?:delegation|group|team)$/.test(tokens[title.to]?.lower ?? '');
  if (!isPart || title.to <= title.from + 1) return;
  title.to++;
  title.head = 'member';
}
