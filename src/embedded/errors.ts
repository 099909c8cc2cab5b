import { shown } from './shown';

/** An error that travels to the client as MongoDB's own `{ok: 0, code, codeName, errmsg}` would. */
export class ServerError extends Error {
  errorLabels?: string[];

  /** @param extra further fields of the reply, such as `keyPattern` and `keyValue` of a duplicate. */
  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly extra?: Record<string, unknown>,
  ) {
    super(message);
    this.name = 'ServerError';
  }

  /** Adds labels such as `TransientTransactionError`, by which drivers decide to try again. */
  withLabels(...labels: string[]): this {
    this.errorLabels = [...(this.errorLabels ?? []), ...labels];
    return this;
  }
}

type Factory = (message: string) => ServerError;
const named =
  (code: number, codeName: string): Factory =>
  (message) =>
    new ServerError(code, codeName, message);

/** An error whose code has no name in MongoDB's list: it travels as `Location<code>`. */
export const located = (code: number, message: string): ServerError =>
  new ServerError(code, `Location${code}`, message);

export const badValue = named(2, 'BadValue');
export const failedToParse = named(9, 'FailedToParse');
export const unauthorised = named(13, 'Unauthorized');
export const typeMismatch = named(14, 'TypeMismatch');
export const illegalOperation = named(20, 'IllegalOperation');
export const namespaceNotFound = named(26, 'NamespaceNotFound');
export const indexNotFound = named(27, 'IndexNotFound');
export const pathNotViable = named(28, 'PathNotViable');
export const conflictingUpdateOperators = named(40, 'ConflictingUpdateOperators');
export const cursorNotFound = named(43, 'CursorNotFound');
export const namespaceExists = named(48, 'NamespaceExists');
export const maxTimeExpired = named(50, 'MaxTimeMSExpired');
export const dollarPrefixedFieldName = named(52, 'DollarPrefixedFieldName');
export const emptyFieldName = named(56, 'EmptyFieldName');
export const commandNotFound = named(59, 'CommandNotFound');
export const immutableField = named(66, 'ImmutableField');
export const cannotCreateIndex = named(67, 'CannotCreateIndex');
export const invalidOptions = named(72, 'InvalidOptions');
export const invalidNamespace = named(73, 'InvalidNamespace');
export const indexOptionsConflict = named(85, 'IndexOptionsConflict');
export const indexKeySpecsConflict = named(86, 'IndexKeySpecsConflict');
export const ambiguousIndexKeyPattern = named(181, 'AmbiguousIndexKeyPattern');
export const queryFeatureNotAllowed = named(224, 'QueryFeatureNotAllowed');
export const cursorKilled = named(237, 'CursorKilled');
export const clientDisconnect = named(279, 'ClientDisconnect');
export const interruptedAtShutdown = named(11600, 'InterruptedAtShutdown');
export const interrupted = named(11601, 'Interrupted');
export const cursorInUse = named(12051, 'CursorInUse');
export const overflow = named(15, 'Overflow');
export const writeConflict = named(112, 'WriteConflict');
export const cannotIndexParallelArrays = named(171, 'CannotIndexParallelArrays');
export const invalidPipelineOperator = named(168, 'InvalidPipelineOperator');
export const noSuchTransaction = named(251, 'NoSuchTransaction');
export const notSupportedInTransaction = named(263, 'OperationNotSupportedInTransaction');
export const queryExceededMemoryLimit = named(292, 'QueryExceededMemoryLimitNoDiskUseAllowed');
export const objectTooLarge = named(10334, 'BSONObjectTooLarge');

/** A unique index already holds this key. `keyValue` holds the offending values by path. */
export const duplicateKey = (
  namespace: string,
  index: string,
  keyPattern: Record<string, unknown>,
  keyValue: Record<string, unknown>,
): ServerError =>
  new ServerError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index} dup key: ${shown(keyValue)}`,
    { keyPattern, keyValue },
  );

/** A document that its collection's validator does not match. */
export const documentValidationFailure = (
  id: unknown,
  validator: Record<string, unknown>,
): ServerError =>
  new ServerError(121, 'DocumentValidationFailure', 'Document failed validation', {
    errInfo: { failingDocumentId: id, details: { specifiedAs: validator } },
  });

/** The refusal: what lies outside the served part of MongoDB, by its name. */
export const unsupported = (what: string): ServerError =>
  new ServerError(
    115,
    'CommandNotSupported',
    `${what} is not served by the embedded store; set MONGODB_URI to use a MongoDB server`,
  );

/** A pipeline stage that MongoDB does not know. */
export const unknownStage = (name: string): ServerError =>
  located(40324, `Unrecognized pipeline stage name: '${name}'`);
