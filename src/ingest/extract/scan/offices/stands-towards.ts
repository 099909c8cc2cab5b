import type { TitlePhrase } from './title-phrase';

/** Offices that stand towards another post or state. */
const TOWARDS = new Set([
  'ambassador',
  'adviser',
  'advisor',
  'aide',
  'envoy',
  'representative',
  'consul',
  'consul-general',
  'counsellor',
  'counselor',
  'secretary',
  'assistant',
  'commissioner',
  'nuncio',
  'chargé',
  'charge',
]);

/** Offices whose holders are posted "in" a state. */
const POSTED_IN = new Set([
  'ambassador',
  'charge',
  'chargé',
  'consul',
  'consul-general',
  'representative',
  'envoy',
  'coordinator',
  'co-ordinator',
]);

/** Offices that are for a task. */
const SENT_FOR = new Set([
  'ambassador-at-large',
  'envoy',
  'representative',
  'coordinator',
  'co-ordinator',
  'adviser',
  'advisor',
]);

/** Whether an office stands towards another: "adviser | to the King"; "Ambassador-Designate" as the ambassador does. */
export const isTowards = (title: TitlePhrase): boolean =>
  TOWARDS.has(title.head.replace(/-(?:designate|elect)$/, '')) || isOfStaff(title);

/** "Chief of Staff | to the President", "Chief of Cabinet | for the Minister". */
export const isOfStaff = ({ head, fields, body }: TitlePhrase): boolean =>
  head === 'chief' && body === null && /^(?:staff|cabinet)$/.test(fields.at(-1) ?? '');

/** Whether an office may be "in" a state: "Consul | in Latvia"; a High Commissioner as an ambassador. */
export const isPostedIn = ({ head, words }: TitlePhrase): boolean =>
  POSTED_IN.has(head) || (head === 'commissioner' && words.includes('high'));

/** Whether an office may be for a task: "Special Envoy | for Global Health". */
export const isSentFor = ({ head }: TitlePhrase): boolean => SENT_FOR.has(head);
