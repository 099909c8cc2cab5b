import { bodyCandidates } from '../../../../../src/ingest/extract/learned/bodies/body-candidates';
import { AllFeatures } from '../../../../../src/ingest/extract/learned/feature-table';
import { readBody } from '../../../../../src/ingest/extract/reading';
import { readArticleText } from '../../../../../src/ingest/record/article-text';

/** The names that the rules take for bodies' with what each shows. */
function shown(body: string): Map<string, string[]> {
  const article = readArticleText(body, 'en');
  const { text, sentences } = readBody(article, '2021-03-04', null);
  return new Map(
    bodyCandidates(text, sentences, new AllFeatures()).map(({ name, features }) => [
      name,
      features.map((feature) => feature.name.replace(' | any', '')),
    ]),
  );
}

test('a name is one candidate, however often a text has it', () => {
  const all = shown('The Senate of Latvia met. He thanked the Senate of Latvia.');
  expect([...all.keys()]).toEqual(['Senate of Latvia']);
  expect(all.get('Senate of Latvia')).toEqual(
    expect.arrayContaining(['often=2', 'a=met', 'b=the', 'h=senate', 'joint=of']),
  );
});

test('bodies within names of others and of offices are candidates too', () => {
  const all = shown(
    'The Secretariat of the European Parliament wrote to NATO Secretary General Anna Lee.',
  );
  expect([...all.keys()]).toEqual(
    expect.arrayContaining([
      'Secretariat of the European Parliament',
      'European Parliament',
      'NATO',
    ]),
  );
  expect(all.get('European Parliament')).toEqual(
    expect.arrayContaining(['part KNOWN', 'within=true']),
  );
  expect(all.get('NATO')).toContain('office KNOWN');
});

test('a short form is told from one that the words of a text spell', () => {
  const said = (name: string) => shown(`He praised the ${name}. The BPF agreed.`).get('BPF');
  expect(said('Baltic Platform for Forests')).toContain('spelled=true');
  expect(said('Baltic and the Forests')).toContain('spelled=false');
});

test('a name that another goes on from is told as cut short', () => {
  const all = shown('The State Duma of the Russian Federation met. The State Duma agreed.');
  expect(all.get('State Duma')).toContain('cut=true');
});
