/** The codes of an operator's mistakes in its named arguments: no document, an unknown one, one missing. */
export interface ArgumentCodes {
  object?: number;
  unknown: number;
  missing: Readonly<Record<string, number>>;
}

const dateParts =
  '$year $month $dayOfMonth $dayOfWeek $dayOfYear $hour $minute $second $millisecond $isoWeek ' +
  '$isoWeekYear $isoDayOfWeek';

const all = (names: string, codes: ArgumentCodes): Record<string, ArgumentCodes> =>
  Object.fromEntries(names.split(' ').map((name) => [name, codes]));

/** MongoDB numbers them operator by operator; one that is not here fails with FailedToParse (9). */
export const argumentCodes: Readonly<Record<string, ArgumentCodes>> = {
  $let: { object: 16874, unknown: 16875, missing: { vars: 16876, in: 16877 } },
  $map: { object: 16878, unknown: 16879, missing: { input: 16880, in: 16882 } },
  $filter: { object: 28646, unknown: 28647, missing: { input: 28648, cond: 28650 } },
  $reduce: {
    object: 40075,
    unknown: 40076,
    missing: { input: 40077, initialValue: 40078, in: 40079 },
  },
  $sortArray: { object: 2942500, unknown: 2942501, missing: { input: 2942502, sortBy: 2942503 } },
  $dateToString: { object: 18629, unknown: 18534, missing: { date: 18628 } },
  ...all(dateParts, { unknown: 40535, missing: { date: 40539 } }),
  ...all('$trim $ltrim $rtrim', { object: 50696, unknown: 50694, missing: { input: 50695 } }),
  ...all('$replaceOne $replaceAll', {
    object: 51751,
    unknown: 51750,
    missing: { input: 51749, find: 51748, replacement: 51747 },
  }),
  $regexMatch: { object: 51103, unknown: 31024, missing: { input: 31022, regex: 31023 } },
  $getField: { unknown: 3041701, missing: { field: 3041702, input: 3041703 } },
  ...all('$setField $unsetField', {
    object: 4161100,
    unknown: 4161101,
    missing: { field: 4161102, value: 4161103, input: 4161109 },
  }),
  ...all('$firstN $lastN', {
    object: 5787801,
    unknown: 5787901,
    missing: { n: 5787906, input: 5787907 },
  }),
  ...all('$minN $maxN', {
    object: 5787900,
    unknown: 5787901,
    missing: { n: 5787906, input: 5787907 },
  }),
  ...all('$top $bottom $topN $bottomN', {
    object: 5788001,
    unknown: 5788002,
    missing: { n: 5788003, output: 5788004, sortBy: 5788005 },
  }),
};
