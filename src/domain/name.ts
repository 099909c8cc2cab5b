/** How a name stands to its bearer. WEAK: too short to identify alone ("W. De Baets"). */
export const NAME_KINDS = ['PREFERRED', 'ALIAS', 'WEAK', 'TRANSLITERATION', 'FORMER'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of a person, body, post, topic or place. */
export interface Name {
  value: string;
  /** BCP 47 language tag, e.g. `en`, `kk`; null when the source does not tell. */
  lang: string | null;
  /** ISO 15924 script, e.g. `Latn`, `Cyrl`. */
  script: string;
  kind: NameKind;
}
