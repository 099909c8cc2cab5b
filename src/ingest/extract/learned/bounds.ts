/**
 * How likely one must be. Set on texts that the rules had not seen: what `corpus/README.md` calls the
 * rules of before, with models learnt from what those rules had been taught by.
 */
export const BOUNDS = {
  /** To be added. */
  added: 0.4,
  /** To be added where the rules found two in all, who mostly met without others. */
  pair: 0.5,
  /** To be added to nothing that the rules found, alone, of which no other side would be told. */
  alone: 0.75,
} as const;
