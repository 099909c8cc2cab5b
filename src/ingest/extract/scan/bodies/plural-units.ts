import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { fieldRow, oneFieldTo } from './field-row';
import { countryAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import { fieldsFrom } from '../offices/fields';
import type { Token } from '../tokens';

const UNITS = /^(?:Departments|Ministries|Bureaus|Bureaux|Secretariats|Directorates|Offices)$/;
const OF_MINISTRY = /^(?:Departments|Ministries)$/;
const LONGEST = 16;

/**
 * Several bodies of a state under one noun: "the Departments of State, Defense, and the Treasury", "the
 * Latvian Ministries of Justice and Trade". They are one entry, as no words name each by itself. Null where
 * no row of fields follows ("Offices of the Ministry").
 */
export function pluralUnitsAt(tokens: Token[], from: number): BodyPhrase | null {
  const joined = joinedUnitsAt(tokens, from);
  if (joined) return joined;
  const land = countryAt(tokens, from);
  const noun = land && !tokens[land.to - 1]?.isPossessive ? land.to : from;
  const units = tokens[noun]?.text ?? '';
  if (!UNITS.test(units) || !/^(?:of|for)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const row = rowTo(tokens, noun + 2);
  if (row === noun + 2) return ofStates(tokens, from, noun + 2);
  const kind = OF_MINISTRY.test(units) ? 'MINISTRY' : 'DEPARTMENT';
  const at = row + (tokens[row + 1]?.lower === 'the' ? 2 : 1);
  const state = tokens[row]?.lower === 'of' ? countryAt(tokens, at) : null;
  return bodyPhrase(from, state?.to ?? row, kind, (state ?? land)?.country ?? null);
}

/** "the Senate and House Foreign Affairs Committees", "the Foreign and Defence Ministries". */
function joinedUnitsAt(tokens: Token[], from: number): BodyPhrase | null {
  let joints = 0;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (i > from && JOINED_UNITS.test(token.text))
      return joints > 0 ? bodyPhrase(from, i + 1, 'DEPARTMENT') : null;
    const isJoint = i > from && token.lower === 'and' && !token.isCapital;
    if (isJoint) joints++;
    else if (!isFieldWord(token)) return null;
  }
  return null;
}

const JOINED_UNITS = /^(?:Ministries|Committees|Departments|Commissions|Subcommittees)$/;
const FIELD =
  /^(?:house|senate|foreign|armed|services|relations|intelligence|appropriations|judiciary|security|homeland|defen[cs]e|interior|justice|finance|economic|budget|affairs|select|standing|permanent)$/;
const isFieldWord = ({ lower, isCapital, isPossessive }: Token): boolean =>
  isCapital && !isPossessive && (PORTFOLIO_WORDS.has(lower) || FIELD.test(lower));

/** "the Ministries of Justice | of Latvia and Estonia": one field, in two states. */
function ofStates(tokens: Token[], from: number, at: number): BodyPhrase | null {
  const field = Math.max(fieldsFrom(tokens, at), oneFieldTo(tokens, at));
  if (field === at || tokens[field]?.lower !== 'of') return null;
  let to = countryAt(tokens, skipThe(tokens, field + 1))?.to ?? field;
  let states = to > field ? 1 : 0;
  while (states > 0 && /^(?:,|and)$/.test(tokens[to]?.lower ?? '')) {
    const joint = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 1 : to;
    const state = countryAt(tokens, skipThe(tokens, joint + 1));
    if (!state) break;
    to = state.to;
    states++;
  }
  return states > 1 ? bodyPhrase(from, to, 'MINISTRY') : null;
}

const skipThe = (tokens: Token[], at: number): number => at + (tokens[at]?.lower === 'the' ? 1 : 0);

/** The index after two fields or more, each of which "the" may lead; `at` for one or none. */
function rowTo(tokens: Token[], at: number): number {
  let to = at;
  let fields = 0;
  for (let next = at; next < at + LONGEST;) {
    const from = next + (tokens[next]?.lower === 'the' ? 1 : 0);
    const end = Math.max(fieldsFrom(tokens, from), fieldRow(tokens, from), fieldTo(tokens, from));
    // "the Departments of State, and the Nuclear Regulatory | Commission".
    if (end === from || isUnitAfter(tokens, end)) break;
    const isRow = tokens.slice(from, end).some(({ text }) => /^(?:,|and|&)$/.test(text));
    fields += isRow ? 2 : 1;
    to = end;
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    next = /^(?:and|&)$/.test(tokens[comma]?.lower ?? '') ? comma + 1 : comma;
    // "the Ministries of Trade and | of Energy".
    const isOfOther = next > comma && /^(?:of|for)$/.test(tokens[next]?.lower ?? '');
    if (isOfOther) next++;
    if (next === end) break;
  }
  return fields > 1 ? to : at;
}

/** Whether capitals that go on at a token end in a noun for bodies. */
function isUnitAfter(tokens: Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.isCapital) to++;
  return to > at && BODY_HEADS[tokens[to - 1]?.lower ?? ''] !== undefined;
}

/** One field: a word that fields are named with, or "State" and "Treasury", which name one each. */
const fieldTo = (tokens: Token[], at: number): number =>
  /^(?:State|Treasury|Homeland)$/.test(tokens[at]?.text ?? '')
    ? at + (tokens[at]?.text === 'Homeland' && tokens[at + 1]?.text === 'Security' ? 2 : 1)
    : oneFieldTo(tokens, at);
