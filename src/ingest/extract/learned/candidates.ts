import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import { type ArticleCues, articleFeatures, cuesOf } from './article-cues';
import type { Cell, FeatureTable } from './feature-table';
import { gather } from './gather';
import { mentionAt } from './mention';
import { mentionFeatures, type SeenMention, seenIn } from './mention-features';
import { rowsOf, type SentenceChunks, type SentenceRow } from './sentence-row';
import { LEARNT_KINDS, type LearntKind } from './told-kinds';

/** A person who may take part in a meeting of a kind, with all that the text says of it. */
export interface Candidate {
  person: FoundPerson;
  kind: LearntKind;
  /** Each feature once. */
  features: readonly Cell[];
  mentions: readonly SeenMention[];
}

/** The persons of an article with every kind of meeting that its words tell of. */
export class Candidates {
  readonly rows: readonly SentenceRow[];
  readonly cues: ArticleCues;

  constructor(
    reading: Reading,
    sentences: readonly SentenceChunks[],
    private readonly table: FeatureTable,
  ) {
    this.rows = rowsOf(sentences);
    this.cues = cuesOf(reading, this.rows);
  }

  /** Each person that the sentences name with each kind told of. */
  all(): Candidate[] {
    const { rows, cues, table } = this;
    const told = LEARNT_KINDS.filter((kind) => cues.told[kind] > 0 || cues.headlineKinds.has(kind));
    return [...this.mentioned()].flatMap(([person, chunks]) => {
      const mentions = told.length === 0 ? [] : chunks.flatMap(({ row, at }) => this.seen(row, at));
      return told.map((kind) => ({
        person,
        kind,
        mentions,
        features: gather((found) => {
          articleFeatures(person, mentions.length, kind, cues, table, found);
          for (const mention of mentions) mentionFeatures(mention, kind, rows, table, found);
        }),
      }));
    });
  }

  /** What one mention alone says. */
  of(mention: SeenMention, kind: LearntKind): Cell[] {
    return gather((found) => {
      mentionFeatures(mention, kind, this.rows, this.table, found);
    });
  }

  private seen(row: SentenceRow, at: number): SeenMention[] {
    const mention = mentionAt(row, at);
    return mention ? [seenIn(mention, this.table)] : [];
  }

  /** Where each person is named or meant. */
  private mentioned(): Map<FoundPerson, { row: SentenceRow; at: number }[]> {
    const mentioned = new Map<FoundPerson, { row: SentenceRow; at: number }[]>();
    for (const row of this.rows)
      row.chunks.forEach(({ parties }, at) => {
        for (const person of new Set(parties.map((party) => party.person)))
          mentioned.set(person, [...(mentioned.get(person) ?? []), { row, at }]);
      });
    return mentioned;
  }
}
