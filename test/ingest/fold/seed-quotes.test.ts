import type { FactsByCollection } from '../../../src/ingest/fold/fold-claims';
import { claimSeed, fold } from './fold-yaml';

let base: FactsByCollection;
beforeAll(async () => {
  base = fold(await claimSeed());
});

test('each quote stands at its offsets, in its sentence', () => {
  const [article] = base.articles;
  let count = 0;
  JSON.stringify(base, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'textHash' in value && 'quote' in value) {
      const { start, end, quote, sentence, textHash } = value as Record<string, unknown>;
      expect(article?.text.slice(start as number, end as number)).toBe(quote);
      expect(textHash).toBe(article?.textHash);
      const span = article?.sentences[sentence as number];
      expect(span && span.start <= (start as number) && (start as number) < span.end).toBe(true);
      count++;
    }
    return value;
  });
  expect(count).toBeGreaterThan(60);
});

test('countries stand only where the text says so', () =>
  expect(Object.fromEntries(base.organisations.map(({ id, country }) => [id, country]))).toEqual({
    kazinform: null,
    'kazakh-mfa': 'KZ',
    'press-service-of-the-kazakh-mfa': 'KZ',
    kazakhstan: 'KZ',
    belgium: 'BE',
    'parliament-of-kazakhstan': 'KZ',
    'senate-of-the-parliament-of-kazakhstan': 'KZ',
    eu: null,
    osce: null,
    'osce-parliamentary-assembly': null,
    'belgian-enterprises': 'BE',
    awex: 'BE',
    fit: 'BE',
  }));

test('mentions, in the order of the text', () =>
  expect(
    base.articles[0]?.mentions.map(({ quote, entity }) => `${quote}: ${entity.kind} ${entity.id}`),
  ).toEqual([
    'BRUSSELS: PLACE brussels',
    'KAZINFORM: ORGANISATION kazinform',
    'Kazakhstan: ORGANISATION kazakhstan',
    'Margulan Baimukhan: PERSON margulan-baimukhan',
    'Belgium: ORGANISATION belgium',
    'William De Baets: PERSON william-de-baets',
    'Kazinform: ORGANISATION kazinform',
    'press service of the Kazakh MFA: ORGANISATION press-service-of-the-kazakh-mfa',
    'Kazakhstan: PLACE kazakhstan',
    'Kazakhstan: ORGANISATION kazakhstan',
    'Kassym-Jomart Tokayev: PERSON kassym-jomart-tokayev',
    'W. De Baets: PERSON william-de-baets',
    'Baimukhan: PERSON margulan-baimukhan',
    'Kazakhstan: PLACE kazakhstan',
    'Belgian enterprises: ORGANISATION belgian-enterprises',
    'Kazakhstan: PLACE kazakhstan',
    'AWEX: ORGANISATION awex',
    'FIT: ORGANISATION fit',
    'Kazakhstan: PLACE kazakhstan',
    'Belgium: PLACE belgium',
    'M.Baimukhan: PERSON margulan-baimukhan',
    'EU: ORGANISATION eu',
    'OSCE: ORGANISATION osce',
    'W. De Baets: PERSON william-de-baets',
    'Senate of the Parliament of Kazakhstan: ORGANISATION senate-of-the-parliament-of-kazakhstan',
    'Askar Shakirov: PERSON askar-shakirov',
    'OSCE Parliamentary Assembly: ORGANISATION osce-parliamentary-assembly',
    'Kazakhstan: ORGANISATION kazakhstan',
  ]));
