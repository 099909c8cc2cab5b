import { LRUCache } from 'lru-cache';
import type { Evidence } from '../../domain/evidence';
import type { TextVersion } from '../../store/every-row';
import { sentenceAt } from '../record/article-text';

/** What is wrong with one quote. */
export interface Mismatch {
  expected: string;
  found: string;
}

/** UTF-16 code units of text that are kept at hand, so that memory does not grow with the base. */
const TEXT_KEPT = 16 * 1024 * 1024;

/** Finds the texts that an article has or had under a hash; more than one where its row changed and they stayed. */
export type FindTexts<Version> = (article: string, textHash: string) => Promise<Version[]>;

/** Holds evidence against the texts that it cites. */
export class EvidenceChecker<Version extends TextVersion = TextVersion> {
  private readonly texts = new LRUCache<string, Version[]>({
    maxSize: TEXT_KEPT,
    sizeCalculation: (versions) => 1 + versions.reduce((sum, { text }) => sum + text.length, 0),
  });

  constructor(private readonly findTexts: FindTexts<Version>) {}

  /**
   * Compares a quote with the cited version of its article: its words at its offsets (UTF-16 code units),
   * and the sentence in which it begins. Null when both hold.
   * @param also what else has to hold of the texts that are cited.
   */
  async check(
    evidence: Evidence,
    also: (versions: readonly Version[]) => Mismatch | null = () => null,
  ): Promise<Mismatch | null> {
    const { article, textHash } = evidence;
    const versions = await this.versionsOf(article, textHash);
    const [version] = versions;
    if (!version)
      return { expected: `the article ${article} with the text ${textHash}`, found: 'none' };
    return wordsProblem(evidence, version) ?? sentenceProblem(evidence, versions) ?? also(versions);
  }

  private async versionsOf(article: string, textHash: string): Promise<Version[]> {
    const key = `${article} ${textHash}`;
    const kept = this.texts.get(key);
    if (kept) return kept;
    const versions = await this.findTexts(article, textHash);
    this.texts.set(key, versions);
    return versions;
  }
}

function wordsProblem({ start, end, quote }: Evidence, { text }: TextVersion): Mismatch | null {
  const found = text.slice(start, end);
  // Offsets beyond the text, or the wrong way round, may still cut out the same words.
  const isStretch = 0 <= start && start < end && end <= text.length;
  if (found === quote && isStretch) return null;
  return {
    expected: `${JSON.stringify(quote)} at ${start}-${end}`,
    found: isStretch ? JSON.stringify(found) : `a text of ${text.length} code units`,
  };
}

/** Rows of one text may have been cut into sentences by different rules: one that agrees is enough. */
function sentenceProblem(
  { start, sentence }: Evidence,
  versions: readonly TextVersion[],
): Mismatch | null {
  const places = versions.map(({ sentences }) => sentenceAt(sentences, start));
  if (places.includes(sentence)) return null;
  return {
    expected: `sentence ${sentence}`,
    found: `sentence ${[...new Set(places)].join(' or ')}`,
  };
}
