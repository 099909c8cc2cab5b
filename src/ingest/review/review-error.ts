/** A decision that cannot be taken, with the reason in words. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
}
