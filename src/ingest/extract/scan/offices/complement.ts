import { TERRITORIAL_HEADS } from '../../lexicon/titles';
import { knownAt } from '../gazetteer';
import { territoryAt, unlistedAt } from '../names/unlisted';
import { bodyAfter, bodyNoun, unitAfter, wholeAt } from './bodies-of-office';
import { companyAt, leadsCompany } from './company';
import { type Complement, type ComplementAt, type NamedAt, namedAt } from './complement-at';
import { fieldAfter, fieldBeforeName, matterAfter, taskAfter } from './fields-of-office';
import { groupAfter } from './groups-of-office';
import { officerAfter, officerTowards, servedAt } from './officers-served';
import { placeAfter, placeBeforeName, stateAfter } from './places-of-office';

/**
 * What a preposition after an office leads to, by the first that its words are: "Minister | of Trade", "envoy |
 * of the UN Secretary-General", "Ambassador | to Latvia". Null where they are none of the office.
 */
export function complement(lead: ComplementAt): Complement | null {
  const group = groupAfter(lead) ?? matterAfter(lead);
  if (group) return group;
  // "CEO | of the Riga Freeport": a firm whose name begins with its town.
  const firm =
    lead.preposition === 'of' && leadsCompany(lead.title) ? companyAt(lead.tokens, lead.at) : null;
  const town = firm && knownAt(lead.tokens, lead.at);
  if (firm && town?.known.kind === 'CITY' && firm.to > town.to && !lead.tokens[firm.to]?.isCapital)
    return firm;
  const named = namedAt(lead);
  if (lead.preposition === 'at') return wholeAt(named);
  const part = fieldBeforeName(named) ?? unitAfter(named) ?? stateLed(named);
  if (part) return part;
  const served = servedAt(named);
  const told = officerAfter(named, served) ?? bodyAfter(named) ?? fieldAfter(named);
  // "told the Minister on U.S. plans": "on" leads to a country only away from the office.
  // "of the Chairperson | on Central Asia": what one represents another on.
  if (!told && lead.preposition === 'on' && lead.title.serves) return placeAfter(named);
  if (!told && lead.preposition === 'on') return placeBeforeName(named);
  if (told || /^(?:on|before)$/.test(lead.preposition)) return told;
  return (
    officerTowards(named, served) ??
    stateAfter(named) ??
    bodyNoun(named) ??
    placeAfter(named) ??
    taskAfter(named) ??
    unlistedAfter(named)
  );
}

/** "Head | of State", "President | of the Republic". */
function stateLed({ tokens, at, title, preposition }: NamedAt): Complement | null {
  const isRepublic =
    preposition === 'of' && tokens[at]?.text === 'Republic' && tokens[at + 1]?.lower !== 'of';
  if (isRepublic && OF_REPUBLIC.test(title.head) && !tokens[at]?.isPossessive)
    return { to: at + 1 };
  const isLed = title.head === 'head' && /^(?:state|government)$/.test(tokens[at]?.lower ?? '');
  return isLed ? { to: at + 1 } : null;
}

/** What no list has: "CEO | of Baltic Air", "Governor | of Zhambyl region". */
function unlistedAfter({ tokens, at, title, preposition }: NamedAt): Complement | null {
  if (preposition !== 'of') return null;
  if (leadsCompany(title)) return companyAt(tokens, at);
  return TERRITORIAL_HEADS.has(title.head) ? territoryAt(tokens, at) : unlistedAt(tokens, at);
}

const OF_REPUBLIC = /^(?:(?:vice-)?president|chancellor|mediator|ombudsman|prosecutor)$/;
