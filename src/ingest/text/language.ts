import { canonicalTag } from '../../domain/language-tag';

/** Fewer letters than these show no language for sure: names alone may be of any. */
const LETTERS_MIN = 200;
/** A text is of another language than English where it fits English less than this, and that language by 1. */
const ENGLISH_FIT_MAX = 0.93;

/**
 * The language of a text, a BCP 47 tag: the one that its letters show, in the region that the source says
 * (`en-GB`); where they show none for sure, as in a short text, the one that the source says.
 * @param said what the source says of its language, however it spells that.
 * @returns null where neither tells.
 */
export async function languageOf(text: string, said = ''): Promise<string | null> {
  // Systems write `en_US` too.
  const told = canonicalTag(said.trim().replaceAll('_', '-'));
  const shown = await languageShown(text);
  if (shown === null || told?.split('-')[0] === shown) return told ?? shown;
  return shown;
}

async function languageShown(text: string): Promise<string | null> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS_MIN) return null;
  const { francAll } = await import('franc');
  const fits = francAll(text);
  const [[best] = ['und']] = fits;
  if (best === 'eng') return 'en';
  const english = fits.find(([language]) => language === 'eng')?.[1] ?? 0;
  return english > ENGLISH_FIT_MAX || best === 'und' ? null : canonicalTag(best);
}
