import { located, unsupported } from '../errors';

/**
 * Compiles a Perl-style pattern of the part on which PCRE (MongoDB's engine) and JavaScript agree
 * once the differences in `.`, `^`, `$`, `\s`, `\w` and `\d` are written out; refuses the rest.
 *
 * @param options any of `i` (no case), `m` (`^` and `$` at line ends), `s` (`.` matches \n), `u` (always so)
 */
export function compileRegex(pattern: string, options: string): (text: string) => boolean {
  checkRegexOptions(options);
  if (options.includes('x')) throw unsupported("the regular expression option 'x'");
  if (pattern.includes('\0')) {
    throw located(51109, 'Regular expression cannot contain an embedded null byte');
  }
  // Under i, JavaScript takes the long s and the Kelvin sign for word characters; PCRE does not.
  if (options.includes('i') && /\\[wWbB]/.test(pattern)) {
    throw unsupported(`\\w and \\b with the option i in the regular expression /${pattern}/`);
  }
  const source = translate(pattern, options.includes('m'), options.includes('s'));
  let compiled: RegExp;
  try {
    compiled = new RegExp(source, options.includes('i') ? 'iu' : 'u');
  } catch {
    throw located(51091, `Regular expression is invalid: /${pattern}/`);
  }
  return (text) => compiled.test(text);
}

/** Refuses options that MongoDB does not know. @throws ServerError 51108 */
export function checkRegexOptions(options: string): void {
  for (const flag of options) {
    if (!'imsux'.includes(flag)) throw located(51108, `invalid flag in regex options: ${flag}`);
  }
}

const anchors = {
  start: '(?<![\\s\\S])',
  lineStart: '(?:(?<![\\s\\S])|(?<=\\n)(?=[\\s\\S]))',
  end: '(?=\\n?(?![\\s\\S]))',
  lineEnd: '(?=\\n|(?![\\s\\S]))',
};

// Inside or outside a character class, PCRE's ASCII classes. JavaScript's \w and \d under the u flag
// are ASCII as well, but \w with i is not, and \s takes in Unicode's spaces.
const classes: Record<string, string> = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  s: '\\t\\n\\v\\f\\r ',
};
const escapable = /[\^$\\.*+?()[\]{}|/]/;
const controls: Record<string, string> = { n: '\\n', r: '\\r', t: '\\t', f: '\\f' };

function translate(pattern: string, multiline: boolean, dotAll: boolean): string {
  const refuse = (what: string) => unsupported(`${what} in the regular expression /${pattern}/`);
  const characters = Array.from(pattern);
  let out = '';
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i] as string;
    const next = characters[i + 1];
    if (c === '\\') {
      out += escaped(next, refuse);
      i++;
    } else if (c === '[') {
      const end = classEnd(characters, i);
      if (end < 0) throw located(51091, `Regular expression is invalid: /${pattern}/`);
      out += characterClass(characters.slice(i + 1, end), refuse);
      i = end;
    } else if (c === '(' && next === '?') {
      const kind = characters[i + 2] ?? '';
      if (!':=!'.includes(kind) || kind === '') throw refuse(`the group (?${kind}`);
      out += `(?${kind}`;
      i += 2;
    } else if (c === '(' && next === '*') {
      throw refuse('a verb');
    } else if (c === '.') out += dotAll ? '[\\s\\S]' : '[^\\n]';
    else if (c === '^') out += multiline ? anchors.lineStart : anchors.start;
    else if (c === '$') out += multiline ? anchors.lineEnd : anchors.end;
    else if (c === '{') {
      const repeat = /^\{(\d+)(,\d*)?\}/.exec(characters.slice(i, i + 16).join(''));
      if (!repeat) throw refuse('a brace that is no repetition');
      out += repeat[0];
      i += repeat[0].length - 1;
      if (characters[i + 1] === '+') throw refuse('a possessive quantifier');
    } else if ('*+?'.includes(c)) {
      if (next === '+') throw refuse('a possessive quantifier');
      out += c;
    } else if (c === ']' || c === '}' || c === '/') out += `\\${c}`;
    else out += c;
  }
  return out;
}

type Refuse = (what: string) => Error;

function escaped(c: string | undefined, refuse: Refuse): string {
  if (c === undefined) throw refuse('a backslash at the end');
  const set = classes[c.toLowerCase()];
  if (set && /[dws]/i.test(c)) return c === c.toLowerCase() ? `[${set}]` : `[^${set}]`;
  if (c === 'b') return '(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))';
  if (controls[c]) return controls[c];
  if (escapable.test(c)) return `\\${c}`;
  if (/[^A-Za-z0-9]/.test(c)) return literal(c); // PCRE: a backslash before punctuation is nothing
  throw refuse(`\\${c}`);
}

const literal = (c: string) => (c === '-' ? '\\x2d' : c);

function classEnd(characters: readonly string[], from: number): number {
  let i = from + 1;
  if (characters[i] === '^') i++;
  if (characters[i] === ']') return -1;
  for (; i < characters.length; i++) {
    if (characters[i] === '\\') i++;
    else if (characters[i] === ']') return i;
  }
  return -1;
}

function characterClass(inside: readonly string[], refuse: Refuse): string {
  let out = '';
  for (let i = 0; i < inside.length; i++) {
    const c = inside[i] as string;
    if (c === '[') {
      if (':.='.includes(inside[i + 1] ?? ' ')) throw refuse('a named class');
      out += '\\[';
    } else if (c === '\\') {
      const next = inside[++i] as string;
      if (classes[next]) out += classes[next];
      else if (controls[next]) out += controls[next];
      else if (/[^A-Za-z0-9]/.test(next))
        out += escapable.test(next) || next === '-' ? `\\${next}` : next;
      else throw refuse(`\\${next} in a class`);
    } else if (escapable.test(c) && c !== '^') out += `\\${c}`;
    else if (c === '^' && i > 0) out += '\\^';
    else out += c;
  }
  return `[${out}]`;
}
