import type { DatePrecision } from '../../domain/partial-date';
import type { NameKind } from '../../domain/name';
import { enumOf } from './enum';

export const OrderDirectionEnum = enumOf<'ASC' | 'DESC'>(
  'OrderDirection',
  'Which end of an order comes first.',
  {
    ASC: 'Smallest, earliest or alphabetically first comes first.',
    DESC: 'Largest, latest or alphabetically last comes first.',
  },
);

export const DatePrecisionEnum = enumOf<DatePrecision>(
  'DatePrecision',
  'How finely a source states a date.',
  {
    DAY: 'One day.',
    MONTH: 'A month; the day is unknown.',
    SEASON: 'A season, such as autumn 2021.',
    YEAR: 'A year; the month is unknown.',
    INTERVAL: 'Some time within an interval, which may be open at one end.',
  },
);

export const NameKindEnum = enumOf<NameKind>('NameKind', 'How a name stands to whom it names.', {
  PREFERRED: 'The name to show.',
  ALIAS: 'Another full name.',
  WEAK: 'A form too short to identify alone, such as `W. De Baets`.',
  TRANSLITERATION: 'The name written in another script.',
  FORMER: 'A name no longer borne.',
});

export const CertaintyEnum = enumOf<'DEFINITE' | 'POSSIBLE' | 'NO'>(
  'Certainty',
  'How sure the sources make an answer.',
  {
    DEFINITE: 'The sources leave no other possibility.',
    POSSIBLE: 'The sources allow it but do not settle it.',
    NO: 'The sources rule it out.',
  },
);

export const DateMatchEnum = enumOf<'DEFINITE' | 'POSSIBLE'>(
  'DateMatch',
  'How an uncertain date is held against a window of days. One that its source doubts (`~`, `?` or `%` in its EDTF) is held by the days that are written.',
  {
    DEFINITE: 'Every day that the date can mean lies within the window.',
    POSSIBLE: 'At least one day that the date can mean lies within the window.',
  },
);
