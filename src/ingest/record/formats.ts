import { canonicalTag } from '../../domain/language-tag';
import { isValid as isCountry } from 'i18n-iso-countries/index.js';
import { isDay } from '../../domain/day';
import { parsePartialDate, PartialDateError, tryPartialDate } from '../../domain/partial-date';

/** A format of `record.schema.json`: what passes, and how an error says what was expected. */
interface Format {
  expected: string;
  /** The same of one value, where more can be said than that. */
  expectedOf?: (value: string) => string | null;
  validate: (value: string) => boolean;
}

/** The formats that the schema names beyond JSON Schema's own. */
export const FORMATS: Record<string, Format> = {
  edtf: {
    expected: 'a date in EDTF, such as 2021-07-16, 2021-07, 2021-23 (autumn 2021) or ../2021-07-16',
    expectedOf: expectedOfDate,
    validate: (value) => tryPartialDate(value) !== null,
  },
  day: { expected: 'a calendar day, YYYY-MM-DD', validate: isDay },
  country: {
    expected: 'an ISO 3166-1 alpha-2 country code in capitals, such as KZ',
    validate: (value) => /^[A-Z]{2}$/.test(value) && isCountry(value),
  },
  language: {
    expected: 'a BCP 47 language tag, such as en or kk',
    validate: (value) => canonicalTag(value) === value,
  },
  script: {
    expected: 'an ISO 15924 script code, such as Latn or Cyrl',
    validate: (value) => /^[A-Z][a-z]{3}$/.test(value),
  },
};

/** What is wrong with a text that looks like a date; null for one that does not, or that nothing is wrong with. */
function expectedOfDate(value: string): string | null {
  if (!/^[\d[{Y-]/u.test(value)) return null;
  try {
    parsePartialDate(value);
    return null;
  } catch (error) {
    if (error instanceof PartialDateError) return error.expected;
    throw error;
  }
}
