import { HOUSES } from '../lexicon/houses';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import type { ScannedSentence } from '../scan/scan';
import { kindOf, type OfficeKind } from './office-kind';
import type { FoundPerson } from './people';
import { isWithin, quotationsOf } from './quotations';

/** The host that published a text; '' where it does not tell. */
export const hostOf = (text: string): string =>
  /^url:\s*https?:\/\/(?<host>[^/\s]+)/mu.exec(text)?.groups?.['host']?.toLowerCase() ?? '';

/** The state whose host it is, by its last letters. */
export function stateOfHost(host: string): string | null {
  const end = /\.(?<state>\p{Ll}{2})$/u.exec(host)?.groups?.['state']?.toUpperCase();
  return end === 'UK' ? 'GB' : (end ?? (host.endsWith('.gov') ? 'US' : null));
}

/** One of whom a text tells no office, and whom it calls by no rank. */
export const holdsNone = ({ offices, addressed }: FoundPerson): boolean =>
  offices.length + addressed.length === 0;

/** The one whose house published a text, and what that one is. */
export interface Master {
  person: FoundPerson;
  kind: OfficeKind;
  country: string | null;
}

/**
 * "Vladimir Putin met with President of Serbia A. The President noted", at the Kremlin's: there he is the President,
 * whom the text names without any office, or by that one of his state. Null elsewhere.
 */
export function masterOf(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
): Master | null {
  const host = hostOf(text);
  const kind = HOUSES.find(({ sign }) => sign.test(host))?.kind;
  if (!kind) return null;
  const country = stateOfHost(host);
  const isOwn = (title: TitlePhrase) =>
    kindOf(title) === kind && (title.country === null || title.country === country);
  const startOf = ({ mentions }: FoundPerson) => mentions[0]?.start ?? Infinity;
  const all = [...people].sort((a, b) => startOf(a) - startOf(b));
  const holders = all.filter(({ offices }) =>
    offices.some(({ title }) => isOwn(title) && title.country !== null),
  );
  // "The President received A", "A said that the President": not A.
  const isOther = ({ mentions }: FoundPerson) =>
    mentions.some((mention) =>
      sentences
        .find(({ index }) => index === mention.sentence)
        ?.items.some(
          (item) =>
            item.kind === 'OFFICE' &&
            item.titles.some(isOwn) &&
            (item.end <= mention.start || SAYS.test(text.slice(mention.end, item.start))),
        ),
    );
  const quotations = quotationsOf(text);
  // "President Lee met A. “What about Khan?” the President asked": Lee, and nobody whom they only speak of.
  const called = all.find(({ offices }) =>
    offices.some(({ title }) => isOwn(title) && title.country === null),
  );
  const bare = all.filter(
    (each) =>
      holdsNone(each) &&
      each.words.length > 1 &&
      !isOther(each) &&
      !(called && startOf(called) < startOf(each)) &&
      each.mentions.some(({ start }) => !isWithin(quotations, start)),
  );
  // "Xi met Putin. The President of China": which of the two he is is not told.
  const isOpen =
    bare.length > 1 &&
    sentences.some(({ items }) =>
      items.some(
        (item) =>
          item.kind === 'OFFICE' &&
          item.titles.some(
            (title) =>
              kindOf(title) === kind &&
              title.country !== null &&
              !isOwn(title) &&
              !people.some(({ offices }) =>
                offices.some((held) => held.title.country === title.country),
              ),
          ),
      ),
    );
  // Of Ministers a state has many: whom the text names first, where it names none of them by the office.
  const isFirst = kind !== 'MINISTER' || bare[0] === all[0];
  const hasMore =
    kind === 'MINISTER' && people.some(({ offices }) => offices.some(({ title }) => isOwn(title)));
  const person = holders[0] ?? (isOpen || !isFirst ? undefined : bare[0]);
  return person && !hasMore ? { person, kind, country } : null;
}

const SAYS = /\b(?:said|says|told|announced|reported|informed)\b/u;

/** Whether a house's texts mean by an office its master. */
export const isOfMaster = (title: TitlePhrase, { kind, country }: Master): boolean =>
  kindOf(title) === kind && (title.country === null || title.country === country);
