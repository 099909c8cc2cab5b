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
  'attendees',
  'topics',
  'statements',
  'plans',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a reader found in a text, or an extractor: per kind, one line a finding. */
export type Findings = Record<Kind, string[]>;

export const NOTHING = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Findings;

/** An event as a reader or an extractor tells it. */
export interface ToldEvent {
  kind: string;
  status: string;
  /** EDTF. */
  date?: string;
  place?: string;
  participants: string[];
}

/** What a reader found in a text, of the kinds that were read for. */
export interface Gold extends Partial<Findings> {
  /** The same events as `meetings` and `participants`, each with who was there. */
  events?: ToldEvent[];
}

type GoldFile = Partial<
  Record<Exclude<Kind, 'dates' | 'meetings' | 'participants' | 'attendees'>, string[]> & {
    dates: (string | number)[];
    /** A bare year arrives as a number. */
    meetings: (Omit<ToldEvent, 'date'> & { date?: string | number })[];
  }
>;

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
 * Reads a gold file (`corpus/README.md` tells its keys). A kind whose key is left out was not read for
 * and is not measured in that text; an empty list says that the text holds none.
 * @throws Error naming the file and the key that is not known or not a list.
 */
export function readGold(file: string, yaml: string): Gold {
  const gold = (parse(yaml) ?? {}) as GoldFile;
  for (const [key, value] of Object.entries(gold)) {
    if (!(LISTS as readonly string[]).includes(key))
      throw new Error(`${file}: "${key}": expected one of ${LISTS.join(', ')}`);
    if (!Array.isArray(value)) throw new Error(`${file}: "${key}": expected a list`);
  }
  const { dates, meetings, ...lists } = gold;
  const events = meetings?.map(({ date, ...rest }) => ({
    ...rest,
    ...(date === undefined ? {} : { date: String(date) }),
  }));
  return {
    ...lists,
    ...(dates && { dates: dates.map(String) }),
    ...(events && { meetings: events.map(meetingLine), ...attendance(events), events }),
  };
}

/** One line for a meeting, whoever took part. */
export function meetingLine({ kind, status, date, place }: ToldEvent): string {
  return [kind, status, date ?? '-', place ?? '-'].join(' | ');
}

/** Who took part: at which kind of event, once for each event, and at all, once a text. */
export const attendance = (
  meetings: readonly Pick<ToldEvent, 'kind' | 'participants'>[],
): Pick<Findings, 'participants' | 'attendees'> => ({
  participants: meetings.flatMap(({ kind, participants }) =>
    participants.map((name) => participantLine(name, kind)),
  ),
  attendees: [...new Set(meetings.flatMap(({ participants }) => participants))],
});

export function participantLine(name: string, kind: string): string {
  return `${name} | ${kind}`;
}
