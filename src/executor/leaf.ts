import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { Refusal, refuseSpecial } from './refusal';

type ToJson = (value: NonNullable<unknown>) => string;

/**
 * The function that writes a leaf's value as JSON text: exactly that of `JSON.stringify` over
 * `type.serialize`. Built-in types and enums take the plain values of their kind on a short way.
 * @throws Refusal, or whatever `serialize` throws, for a value that has no text.
 */
export function leafToJson(type: GraphQLLeafType): ToJson {
  const serialized: ToJson = (value) => {
    refuseSpecial(value);
    const result = type.serialize(value);
    if (result === null || result === undefined) throw new Refusal(`${type.name} without a value`);
    const text =
      typeof result === 'string' ? quote(result) : (JSON.stringify(result) as string | undefined);
    if (text === undefined) throw new Refusal(`${type.name} without JSON text`);
    return text;
  };
  if (type === GraphQLString || type === GraphQLID) {
    return (value) => (typeof value === 'string' ? quote(value) : serialized(value));
  }
  if (type === GraphQLInt) {
    return (value) =>
      typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(value);
  }
  if (type === GraphQLFloat) {
    return (value) =>
      typeof value === 'number' && Number.isFinite(value) ? `${value}` : serialized(value);
  }
  if (type === GraphQLBoolean) {
    return (value) => (typeof value === 'boolean' ? `${value}` : serialized(value));
  }
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
    return (value) => texts.get(value) ?? serialized(value);
  }
  return serialized;
}

const LONGEST_SCANNED = 64;

/** JSON text of a string. Short ones are looked through here: most need no escape. */
function quote(text: string): string {
  if (text.length > LONGEST_SCANNED) return JSON.stringify(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Controls, the quote, the backslash; surrogates, since a lone one is escaped.
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit & 0xf800) === 0xd800) {
      return JSON.stringify(text);
    }
  }
  return `"${text}"`;
}
