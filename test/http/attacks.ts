/** One hostile request to `/graphql`, and what the answer must say. */
export interface Attack {
  name: string;
  /** The body: text, bytes, or a value to send as JSON. Absent: a GET. */
  body?: string | Buffer | object;
  headers?: Record<string, string>;
  method?: string;
  /** Appended to `/graphql`. */
  search?: string;
  /** Absent: any documented answer will do. */
  status?: number;
  /** The first error's code, and the argument it names. Absent: an answer without errors. */
  code?: string;
  argument?: string;
}

/** A request's body, as clients of GraphQL send it. */
export const query = (text: string, variables?: object) => ({ query: text, variables });

/** The headers to send an attack with. */
export function headersOf({ body, headers }: Attack): Record<string, string> {
  if (headers) return headers['content-type'] === '' ? {} : headers;
  return body === undefined
    ? { 'apollo-require-preflight': '1' }
    : { 'content-type': 'application/json' };
}

/** The bytes of an attack's body. */
export function bytesOf({ body }: Attack): Buffer | undefined {
  if (body === undefined || Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
