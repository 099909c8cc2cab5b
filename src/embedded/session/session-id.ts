import { Binary } from 'bson';
import { located, ServerError, typeMismatch, unsupported } from '../errors';
import { isDocument } from '../query/values';
import { wrongFieldType } from '../wrong-type';

/** The fields of a session's id by which routers run transactions of their own. */
const INTERNAL = new Set(['txnNumber', 'txnUUID']);

/** The bytes that name a session, where they lie. Throws what MongoDB does for what names none. */
export function checkedSessionId(lsid: unknown): Buffer {
  if (!isDocument(lsid)) throw wrongFieldType('lsid', lsid, 'object');
  for (const name of Object.keys(lsid)) {
    if (name === 'id' || name === 'uid') continue;
    if (INTERNAL.has(name)) throw unsupported(`'lsid.${name}'`);
    throw located(40415, `BSON field 'lsid.${name}' is an unknown field.`);
  }
  const { id } = lsid;
  if (id === undefined)
    throw located(40414, "BSON field 'lsid.id' is missing but a required field");
  if (!(id instanceof Binary)) throw wrongFieldType('lsid.id', id, 'binData');
  if (id.sub_type !== Binary.SUBTYPE_UUID) {
    throw typeMismatch("BSON field 'lsid.id' is the wrong binData type, expected type 'UUID'");
  }
  if (id.position !== 16) {
    throw new ServerError(
      207,
      'InvalidUUID',
      'uuid must be a 16-byte binary field with UUID (4) subtype',
    );
  }
  return Buffer.from(id.buffer.buffer, id.buffer.byteOffset, 16);
}
