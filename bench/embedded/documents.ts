import { type IndexDescription } from 'mongodb';

/** A row of the size and shape of Chancery's own: about 600 bytes, three indexes, one of them multikey. */
export interface Row {
  _id: string;
  id: string;
  slug: string;
  date: string;
  retractedAt: null;
  parties: { id: string; role: string }[];
  text: string;
}

export const indexes: IndexDescription[] = [
  { key: { slug: 1 }, unique: true },
  { key: { date: -1, id: 1 }, partialFilterExpression: { retractedAt: null } },
  { key: { 'parties.id': 1, date: -1 } },
];

const sentence = 'The parties exchanged views on trade, transport and education. ';

export function row(n: number): Row {
  const id = `m${String(n).padStart(8, '0')}`;
  return {
    _id: `${id}@1`,
    id,
    slug: `meeting-${n}`,
    date: new Date(Date.UTC(2000, 0, 1) + (n % 9000) * 86_400_000).toISOString().slice(0, 10),
    retractedAt: null,
    parties: [
      { id: `p${n % 997}`, role: 'HOST' },
      { id: `p${(n * 7) % 991}`, role: 'GUEST' },
    ],
    text: sentence.repeat(6),
  };
}
