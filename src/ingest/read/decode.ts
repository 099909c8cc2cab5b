import { decodeUtf8 } from '../record/utf8';

/** How far into a file its own word on its encoding is looked for: HTML lets it stand in the first 1024 bytes. */
const DECLARED_WITHIN = 4096;
/** `<meta charset="koi8-r">`, `<meta ... content="text/html; charset=...">`, an XML declaration, a line of MIME. */
const DECLARED =
  /(?:<meta\b[^>]*?\bcharset|<\?xml\b[^>]*?\bencoding|^content-type:[^\n]*?\bcharset)\s*=\s*["']?\s*(?<label>[\w.:-]+)/gim;

/**
 * Bytes as text: UTF-8 where they are that, whatever they say of themselves; else UTF-16 where a byte order
 * mark tells so, or the encoding that the text declares; null where nothing tells, since a guess would cite
 * words that were never written. A byte order mark is kept: it is part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const opening = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  for (const { groups: { label = '' } = {} } of opening.matchAll(DECLARED)) {
    // What could be read as letters of one byte to tell its encoding has not two bytes a letter.
    const declared = /^utf-?16/i.test(label) ? null : decodedAs(label, bytes);
    if (declared !== null) return declared;
  }
  return null;
}

/** What windows-1252 has at 0x80 to 0x9f: releases of Node read ISO 8859-1 there, which has no quotation marks. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Null where the platform knows no such encoding, or the bytes are none of it. */
function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
  } catch {
    return null;
  }
}
