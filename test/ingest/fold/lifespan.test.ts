import { parsePartialDate } from '../../../src/domain/partial-date';
import type { Claims } from '../../../src/ingest/fold/claim';
import { foldPerson, type PersonClaim } from '../../../src/ingest/fold/person';

/** One person, born as each of several articles says. */
function born(...dates: (string | null)[]) {
  const claims = dates.map((edtf, i) => ({
    article: `article-${i}`,
    publishedAt: `2020-01-0${i + 1}`,
    origin: null,
    entity: 'bo-ek',
    value: {
      names: [{ value: 'Bo Ek', lang: null, script: 'Latn', kind: 'PREFERRED' as const }],
      ...(edtf === null ? {} : { birthDate: parsePartialDate(edtf) }),
      evidence: [],
    },
  }));
  const { birthDate, disagreements } = foldPerson(claims as unknown as Claims<PersonClaim>);
  return {
    birthDate: birthDate?.edtf,
    disagreements: disagreements?.map(({ field, preferredBecause, values }) => [
      field,
      preferredBecause,
      ...values.map(({ value, rank }) => `${value} ${rank}`),
    ]),
  };
}

test('a day of birth that nobody states is left out', () => {
  expect(born(null, null)).toEqual({});
  expect(born('1970', null)).toEqual({ birthDate: '1970' });
});

test('the narrower of two that can both hold is served, and both are told', () => {
  expect(born('1970', '1970-05-02')).toEqual({
    birthDate: '1970-05-02',
    disagreements: [['BIRTH_DATE', 'NARROWEST_DATE', '1970-05-02 PREFERRED', '1970 COMPATIBLE']],
  });
});

test('of two that cannot both hold, the first is served, and the other is not lost', () => {
  expect(born('1970', '1981-03')).toEqual({
    birthDate: '1970',
    disagreements: [['BIRTH_DATE', 'FIRST_STATED', '1970 PREFERRED', '1981-03 CONTRADICTING']],
  });
});
