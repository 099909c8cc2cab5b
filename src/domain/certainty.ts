export const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'NO'] as const;

export type Certainty = (typeof CERTAINTIES)[number];
