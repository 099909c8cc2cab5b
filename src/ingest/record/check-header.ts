import type { ArticleText } from './article-text';
import type { NamedEntry, RecordDocument } from './record';
import { describeValue, type Problem } from './record-error';
import type { RecordSource } from './record-source';

/** What the text opens with (day, dateline, agency) and what the record says of it must agree. */
export function checkHeader(
  source: RecordSource,
  record: RecordDocument,
  { header, headerProblem }: ArticleText,
): Problem[] {
  const { publishedAt, dateline, publisher } = record.article;
  const problems: Problem[] = [];
  const fail = (field: string[], expected: string, found: string) =>
    problems.push(source.problem(['article', ...field], expected, found));

  if (publishedAt === undefined && header.publishedAt === null)
    fail(
      ['publishedAt'],
      'the day of publication',
      `nothing, and none in the text${headerProblem === null ? '' : `: ${headerProblem}`}`,
    );
  if (publishedAt !== undefined && header.publishedAt && publishedAt !== header.publishedAt.value)
    fail(
      ['publishedAt'],
      `${header.publishedAt.value}, as the text opens`,
      describeValue(publishedAt),
    );

  if (dateline !== undefined && header.dateline === null)
    fail(['dateline'], 'no dateline, as the text has none', describeValue(dateline));
  if (dateline !== undefined && header.dateline) {
    const names = namesOf(record.places?.[dateline]);
    if (!names.some((name) => isSame(name, header.dateline?.value ?? '')))
      fail(
        ['dateline'],
        `a place named ${describeValue(header.dateline.value)}, as the text's dateline`,
        `${describeValue(dateline)}, named ${names.map(describeValue).join(', ')}`,
      );
  }

  const publisherNames = namesOf(record.organisations?.[publisher.organisation]);
  const { agency } = header;
  if (agency && !publisherNames.some((name) => isSame(name, agency.value)))
    fail(
      ['publisher', 'organisation'],
      `a body named ${describeValue(agency.value)}, the agency in the text's dateline`,
      `${describeValue(publisher.organisation)}, named ${publisherNames.map(describeValue).join(', ')}`,
    );
  for (const [slug, { quote }] of Object.entries(record.organisations ?? {}))
    if (quote === undefined && slug !== publisher.organisation)
      problems.push(
        source.problem(
          ['organisations', slug, 'quote'],
          'a value, as for all but the publisher',
          'nothing',
        ),
      );
  return problems;
}

/** All names of an entry, the preferred one first. */
export function namesOf(entry: Omit<NamedEntry, 'quote'> | undefined): string[] {
  const { name, otherNames = [] } = entry ?? {};
  const preferred = typeof name === 'string' ? name : name?.value;
  return [...(preferred === undefined ? [] : [preferred]), ...otherNames.map(({ value }) => value)];
}

/** Datelines are printed in capitals. */
function isSame(name: string, printed: string): boolean {
  return name.normalize('NFC').toLowerCase() === printed.normalize('NFC').toLowerCase();
}
