import { foldText, foldWords } from '../../domain/fold';
import { tryPartialDate } from '../../domain/partial-date';
import { type Findings, type Kind, KINDS } from './gold';
import { isSameParty } from './same-party';

/** How one kind of finding did: what both have, what only the reader found, what only the extractor. */
export interface KindScore {
  hits: number;
  missed: string[];
  wrong: string[];
}
export type Scores = Record<Kind, KindScore>;

/** Words for a topic may be cut elsewhere than the reader cut them: this share of them must be common. */
const TOPIC_OVERLAP = 0.5;

/** Pairs what was found with gold, each line once. A kind that gold was not written for scores nothing. */
export function compare(gold: Partial<Findings>, found: Findings): Scores {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const wantedLines = gold[kind];
      if (!wantedLines) return [kind, { hits: 0, missed: [], wrong: [] }];
      const left = [...found[kind]];
      const missed = wantedLines.filter((wanted) => {
        const at = left.findIndex((line) => isSame(kind, wanted, line));
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      return [kind, { hits: wantedLines.length - missed.length, missed, wrong: left }];
    }),
  ) as Scores;
}

/** Whether a found line says what a gold line says. */
export function isSame(kind: Kind, gold: string, found: string): boolean {
  switch (kind) {
    case 'dates':
      return daysOf(gold) === daysOf(found);
    case 'meetings':
      return fieldsOf(gold) === fieldsOf(found);
    case 'participants':
    case 'attendees': {
      const [name = '', event] = gold.split(' | ');
      const [foundName = '', foundEvent] = found.split(' | ');
      return event === foundEvent && isSameParty(name, foundName);
    }
    case 'topics':
      return overlap(foldWords(gold), foldWords(found)) >= TOPIC_OVERLAP;
    case 'statements': {
      const [speaker, act, words] = gold.split(' | ');
      const [foundSpeaker, foundAct, quote] = found.split(' | ');
      return isName(speaker, foundSpeaker) && act === foundAct && holds(quote, words);
    }
    case 'plans':
      return holds(found, gold) || holds(gold, found);
    default:
      return isName(gold, found);
  }
}

/** The days that a date leaves open: "2014" and "2014-01-01/2014-12-31" say the same. */
export function daysOf(edtf: string): string {
  const date = tryPartialDate(edtf);
  return date ? `${date.earliest ?? ''}/${date.latest ?? ''}` : foldText(edtf);
}

/** What a meeting's line says, its date as days. */
function fieldsOf(line: string): string {
  const [kind, status, date = '', place = ''] = line.split(' | ');
  return [kind, status, daysOf(date), foldText(place)].join(' | ');
}

function isName(a = '', b = ''): boolean {
  return foldText(a) === foldText(b);
}

function holds(text = '', words = ''): boolean {
  return foldText(text).includes(foldText(words));
}

function overlap(a: string[], b: string[]): number {
  const common = new Set(a.filter((word) => b.includes(word))).size;
  return common / Math.max(1, Math.max(new Set(a).size, new Set(b).size));
}

/** Precision, recall and their harmonic mean; null where there was nothing to find or nothing found. */
export function rates({ hits, missed, wrong }: Pick<KindScore, 'hits' | 'missed' | 'wrong'>): {
  precision: number | null;
  recall: number | null;
  f1: number | null;
} {
  const ratio = (total: number) => (total === 0 ? null : hits / total);
  const all = 2 * hits + missed.length + wrong.length;
  return {
    precision: ratio(hits + wrong.length),
    recall: ratio(hits + missed.length),
    f1: all === 0 ? null : (2 * hits) / all,
  };
}
