import { BODY_HEADS } from '../../lexicon/bodies';
import type { BodyPhrase } from '../bodies/body-phrase';
import { plainUnit } from '../bodies/plain-unit';
import { parseName } from '../names/person-name';
import type { Complement, NamedAt } from './complement-at';
import { alsoSentTo } from './sent-to';
import type { TitlePhrase } from './title-phrase';

/** The whole at which an office is: "Head of Service | at the Foreign Office". */
export function wholeAt({ title, body }: NamedAt): Complement | null {
  return body && body.ground !== 'SHORT_FORM' && mayBeAt(title, body)
    ? { to: body.to, body: title.body ?? body }
    : null;
}

/** "Director of the Trade Bureau | at the State Department": of a part, at the whole. */
function mayBeAt(title: TitlePhrase, body: BodyPhrase): boolean {
  if (title.to - title.from === 1) return false;
  return (
    title.body === null ||
    (title.body.kind === 'DEPARTMENT' && /^(?:MINISTRY|DEPARTMENT)$/.test(body.kind))
  );
}

/** A unit in lower case, where no body is named: "head | of the migration policy committee". */
export function unitAfter({ tokens, at, title, preposition, body }: NamedAt): Complement | null {
  const plain = preposition === 'of' && !body ? plainUnit(tokens, at) : null;
  return plain
    ? { to: plain.to, body: title.body ?? plain, country: title.country ?? plain.country }
    : null;
}

/** A body whose name is longer than that of a field or a state: "Speaker | of the Latvian Senate". */
export function bodyAfter(named: NamedAt): Complement | null {
  const { tokens, title, preposition, parseTitle, field, body, land } = named;
  if (!body || body.to <= Math.max(field, land?.to ?? 0)) return null;
  if (body.ground === 'SHORT_FORM' && !isLedShort(named, body)) return null;
  return {
    to: preposition === 'to' ? alsoSentTo(tokens, body.to, parseTitle).to : body.to,
    body: title.body ?? body,
    country: title.country ?? body.country,
  };
}

/** "head of the | BFMM|, Anna Lee": what is known by its letters alone, where its head is named. */
function isLedShort({ tokens, title, preposition }: NamedAt, { to }: BodyPhrase): boolean {
  if (preposition !== 'of' || !/^(?:head|director|chief|secretary-general)$/.test(title.head))
    return false;
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  const name = parseName(tokens, to + comma, true);
  return name !== null && (name.hasHonorific || name.to - name.from > 1);
}

/** "Speaker of Parliament": a noun for bodies that stands alone names one only after an office. */
export function bodyNoun({ tokens, at, preposition }: NamedAt): Complement | null {
  const word = tokens[at];
  return word?.isCapital && preposition === 'of' && BODY_HEADS[word.lower] ? { to: at + 1 } : null;
}
