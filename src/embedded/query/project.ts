import { type Document } from './values';
import { unsupported } from '../errors';

/** A compiled projection: builds the document that the client receives. */
export type Projection = (doc: Document) => Document;

/** Compiles a projection (`find`) or the operand of `$project`. */
export function compileProjection(spec: Document): Projection {
  if (Object.keys(spec).length === 0) return (doc) => doc;
  throw unsupported('projection');
}
