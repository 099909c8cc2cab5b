import type { FormattedExecutionResult } from 'graphql';

/** A value of which only the JSON text is known; `JSON.stringify` still gives the right text. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/**
 * For Apollo Server's option of this name: passes on the text that the compiled plan has written,
 * and is `JSON.stringify` for every other result.
 */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === '{}' ? '' : `,${others.slice(1, -1)}`}}`;
}
