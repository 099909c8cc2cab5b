import type { Collection } from '../catalog/catalog';
import { badValue, documentValidationFailure, typeMismatch, unsupported } from '../errors';
import { compileFilter } from '../query/match';
import type { Predicate } from '../query/condition';
import { type Document, isDocument } from '../query/values';
import { shown } from '../shown';

const compiled = new WeakMap<Document, Predicate>();

/** Refuses a document (121) that the collection's validator, a filter, does not match. */
export function checkValidator(collection: Collection, document: Document): void {
  const validator = collection.options.validator as Document | undefined;
  if (!validator || collection.options.validationLevel === 'off') return;
  let matches = compiled.get(validator);
  if (!matches) compiled.set(validator, (matches = compileFilter(validator)));
  if (!matches(document)) throw documentValidationFailure(document._id, validator);
}

/** Reads the options of `create` and `collMod` that say what documents a collection takes. */
export function readValidatorOptions(body: Document): Document {
  const { validator, validationLevel, validationAction } = body;
  if (validator !== undefined) {
    if (!isDocument(validator)) throw typeMismatch("'validator' must be a document");
    compileFilter(validator);
  }
  if (validationLevel !== undefined && validationLevel !== 'strict' && validationLevel !== 'off') {
    if (validationLevel !== 'moderate') throw badValue(`unknown validationLevel`);
    throw unsupported("validationLevel 'moderate'");
  }
  if (validationAction !== undefined && validationAction !== 'error') {
    throw unsupported(`validationAction ${shown(validationAction)}`);
  }
  return {
    ...(validator !== undefined && { validator }),
    ...(validationLevel !== undefined && { validationLevel }),
    ...(validationAction !== undefined && { validationAction }),
  };
}
