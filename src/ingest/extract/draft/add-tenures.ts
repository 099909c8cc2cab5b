import type { PartialDate } from '../../../domain/partial-date';
import { type DateEntry, type TenureEntry, tenureId } from '../../record/record';
import { findAccessions } from '../people/accessions';
import { heldThen, holdersOfPast } from '../people/held-then';
import type { FoundPerson, HeldOffice } from '../people/people';
import { findTerms } from '../people/terms';
import { toldTerms } from '../people/told-terms';
import type { Reading } from '../reading';
import type { Matters } from '../statements/about';
import { type Draft, sentenceOf } from './draft';

/**
 * Adds persons with the offices that they hold or held: those that stand with their names first, then what is told
 * of their beginning and end. Returns the accessions to office, of which somebody may speak.
 */
export function addTenures(draft: Draft, reading: Reading): Matters['accessions'] {
  const add = (
    person: FoundPerson,
    office: HeldOffice,
    more: Partial<TenureEntry> = {},
    other?: FoundPerson,
  ) => {
    const sentence = sentenceOf(reading.sentences, office.label);
    return sentence && draft.tenure(person, office, sentence.tokens, more, other);
  };
  const past = holdersOfPast(reading);
  for (const person of reading.people.all) {
    draft.person(person);
    for (const office of person.offices) {
      const then = heldThen(reading, past, person, office);
      add(
        person,
        office,
        then ? { heldOn: dateEntry(then.date), quote: draft.quote(then.quote) } : {},
      );
    }
  }
  for (const { person, office } of findTerms(reading)) add(person, office);
  for (const { person, office, span, quote } of toldTerms(reading))
    add(person, office, {
      ...(span.start && { start: dateEntry(span.start) }),
      ...(span.end && { end: dateEntry(span.end) }),
      ...(span.isOver ? { endState: 'ENDED' } : {}),
      quote: draft.quote(quote),
    });
  return findAccessions(reading).flatMap((accession) => {
    const { person, office, how, date, quote, other } = accession;
    const when = date ? dateEntry(date) : `../${reading.publishedAt}`;
    const turn = how === null ? { end: when, endState: 'ENDED' as const } : { how, start: when };
    const post = add(person, office, { ...turn, quote: draft.quote(quote) }, other);
    return post === undefined
      ? []
      : [{ tenure: tenureId({ person: draft.person(person), post }), accession }];
  });
}

const dateEntry = ({ edtf, original }: PartialDate): DateEntry =>
  original === null ? edtf : { edtf, original };
