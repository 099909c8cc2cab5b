export type StoreErrorReason = 'LOCKED' | 'UNWRITABLE' | 'CORRUPT' | 'NEWER_VERSION';

/** Why a store could not be opened, in one line for whoever started it. Its data is as it was. */
export class EmbeddedStoreError extends Error {
  constructor(
    readonly reason: StoreErrorReason,
    message: string,
  ) {
    super(message);
    this.name = 'EmbeddedStoreError';
  }
}
