import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { importPopolo } from '../../src/exchange/popolo/import-popolo';

const wikidata = (identifier: string) => ({ scheme: 'wikidata', identifier });

/** So many that no single quote holds them all. */
export const MANY = Array.from({ length: 30 }, (_, i) => ({
  scheme: `register-${i}`,
  identifier: `key-${i}`,
}));

/** A register, as structured sources publish it: each kind of object with keys and sources of its own. */
export const REGISTER = {
  persons: [
    {
      id: 'p1',
      name: 'Zoë Ødegård',
      birth_date: '1970-05',
      death_date: '2019-12-31',
      identifiers: [wikidata('Q1'), { identifier: '0042' }],
      sources: [{ url: 'https://parliament.example/zoe', note: 'profile' }, { note: 'by letter' }],
    },
    { id: 'p2', name: 'Bo Ek', birth_date: '1981', identifiers: MANY },
    { id: 'p3', name: 'Cy Dahl' },
  ],
  organizations: [
    { id: 'o1', name: 'House', classification: 'chamber', identifiers: [wikidata('Q2')] },
  ],
  posts: [
    { id: 's1', label: 'Speaker', organization_id: 'o1', identifiers: [wikidata('Q3')] },
    { id: 's2', label: 'Clerk', identifiers: [wikidata('no such key')] },
  ],
  areas: [{ id: 'a1', name: 'Ósló', identifiers: [wikidata('Q4')] }],
  memberships: [
    {
      person_id: 'p1',
      post_id: 's1',
      identifiers: [{ scheme: 'seat', identifier: '7' }],
      sources: [{ url: 'https://parliament.example/seats' }],
    },
  ],
  events: [
    {
      id: 'e1',
      name: 'Talks',
      start_date: '2016-04-02',
      attendees: [{ id: 'p1' }],
      identifiers: [wikidata('Q5')],
      sources: [{ url: 'urn:isbn:1' }],
    },
  ],
};

/** Imports the register, or another one beside it. */
export async function loadRegister(db: Db, other?: object): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-register-'));
  const file = join(folder, 'register.json');
  const text = JSON.stringify(other ?? REGISTER);
  await writeFile(file, text);
  const name = other === undefined ? 'register.json' : `register ${text.length}.json`;
  await importPopolo(db, file, { name, publishedAt: '2020-01-01' });
  await rm(folder, { recursive: true });
}
