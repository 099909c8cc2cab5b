const UNTIL =
  /^,?\s+(?:until|till)\s+(?:(?:last|earlier)\s+\p{L}+|recently|(?:his|her)\s+(?:death|resignation|retirement|dismissal|ouster|removal|defeat)|(?:\p{Lu}\p{Ll}+\s+)?(?<year>\d{4}))(?![\p{L}\d])/u;
const YEARS =
  /^,?\s+(?:(?:from|between)\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}\s*(?:to|until|till|and|[-–])\s*(?:\p{Lu}\p{Ll}+\s+)?|(?:in\s+)?\(?\d{4}\s*[-–]\s*)(?<year>\d{4})(?!\d)/u;

/**
 * Whether what follows an office tells that it is held no more: "Prime Minister | until last year",
 * "ambassador | from 2010 to 2014".
 * @param year in which the text was published.
 */
export function isOver(after: string, year: number): boolean {
  const told = UNTIL.exec(after) ?? YEARS.exec(after);
  if (!told) return false;
  const end = told.groups?.['year'];
  return end === undefined || Number(end) < year;
}
