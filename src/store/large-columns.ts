/**
 * Columns that hold far more than the rest of a row and that many an operation never looks at, with
 * the paths at which rows of any kind have them. A read may leave out those that nobody is going to
 * ask for.
 */
export const LARGE_COLUMNS = {
  evidence: [
    'evidence',
    'names.evidence',
    'labels.evidence',
    'participants.evidence',
    'topics.evidence',
    'outcomes.evidence',
  ],
  placeEvidence: ['placeEvidence'],
  text: ['text'],
  sentences: ['sentences'],
  mentions: ['mentions'],
} as const satisfies Record<string, readonly string[]>;

export type LargeColumn = keyof typeof LARGE_COLUMNS;

export const ALL_LARGE_COLUMNS = Object.keys(LARGE_COLUMNS) as LargeColumn[];
