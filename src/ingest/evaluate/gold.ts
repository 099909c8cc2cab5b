import { parse } from 'yaml';

/** The kinds of finding that are measured. */
export const KINDS = [
  'people',
  'bodies',
  'posts',
  'tenures',
  'places',
  'dates',
  'meetings',
  'participants',
  'topics',
  'statements',
  'plans',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a reader found in a text, or an extractor: per kind, one line a finding. */
export type Findings = Record<Kind, string[]>;

interface GoldFile {
  people: string[];
  bodies: string[];
  posts: string[];
  tenures: string[];
  places: string[];
  dates: (string | number)[];
  meetings: {
    kind: string;
    status: string;
    date?: string;
    place?: string;
    participants: string[];
  }[];
  topics: string[];
  statements: string[];
  plans: string[];
}

const LISTS = [
  'people',
  'bodies',
  'posts',
  'tenures',
  'places',
  'dates',
  'meetings',
  'topics',
  'statements',
  'plans',
] as const;

/**
 * Reads a gold file (`corpus/README.md` tells its keys).
 * @throws Error naming the file and the key that is not a list.
 */
export function readGold(file: string, yaml: string): Findings {
  const gold = parse(yaml) as GoldFile;
  for (const key of LISTS)
    if (!Array.isArray(gold[key])) throw new Error(`${file}: "${key}": expected a list`);
  return {
    ...gold,
    dates: gold.dates.map(String),
    meetings: gold.meetings.map(({ kind, status, date, place }) =>
      meetingLine(kind, status, date, place),
    ),
    participants: gold.meetings.flatMap(({ kind, participants }) =>
      participants.map((name) => participantLine(name, kind)),
    ),
  };
}

/** One line for a meeting, whoever took part. */
export function meetingLine(kind: string, status: string, date?: string, place?: string): string {
  return [kind, status, date ?? '-', place ?? '-'].join(' | ');
}

export function participantLine(name: string, kind: string): string {
  return `${name} | ${kind}`;
}
