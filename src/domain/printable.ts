/** Signs that steer a terminal and print nothing: those of C0, C1 and DEL, and what turns the order of others. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A name or a piece of a text in one line, for a terminal: names of files and texts come from anywhere, and
 * neither break the line nor steer the terminal.
 */
export function printable(text: string): string {
  return text.replace(
    STEERING,
    (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
