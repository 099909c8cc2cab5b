import { setTimeout as sleep } from 'node:timers/promises';
import { ExtractionError } from '../extract/proposal';

/** Where a model answers, by OpenAI's protocol for chat completions. */
export interface Endpoint {
  /** The base address, such as `https://api.example/v1`. */
  url: string;
  /** Sent as a bearer token; null where none is asked for. */
  key: string | null;
  model: string;
  /** How long one attempt may take, in milliseconds. */
  timeoutMs: number;
  /** How long to wait before the second attempt, in milliseconds, where the endpoint does not say; then twice as long. */
  firstWaitMs?: number;
}

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;
/** An endpoint that asks for a longer wait is given up. */
const WAIT_MAX_MS = 30_000;
/** Largest answer that is read, in bytes. */
const ANSWER_MAX = 4 * 1024 * 1024;

/** The endpoint does not take the form in which the answer was asked for. */
export class FormatRefused extends ExtractionError {}

/** A failure that another attempt may mend, after this wait. */
class PassingFault extends Error {
  constructor(
    message: string,
    readonly waitMs: number | null = null,
  ) {
    super(message);
  }
}

/**
 * Asks for one completion and gives its text. Time-outs, lost connections, 429 and 5xx are tried again
 * twice, after the time that `Retry-After` asks for or a growing one.
 * @throws FormatRefused when it does not take `response_format`.
 * @throws ExtractionError that says what the endpoint did; never with the key.
 */
export async function chatCompletion(endpoint: Endpoint, body: object): Promise<string> {
  for (let attempt = 1; ; attempt++)
    try {
      return contentOf(await post(endpoint, body));
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      const wait = error.waitMs ?? (endpoint.firstWaitMs ?? FIRST_WAIT_MS) * 2 ** (attempt - 1);
      if (attempt === ATTEMPTS || wait > WAIT_MAX_MS)
        throw new ExtractionError(`endpoint: ${error.message} (attempt ${attempt} of ${ATTEMPTS})`);
      await sleep(wait);
    }
}

async function post({ url, key, model, timeoutMs }: Endpoint, body: object): Promise<string> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, ...body }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await limitedText(response);
    if (response.ok) return text;
    const said = messageIn(withoutKey(text, key));
    const fault = `HTTP status ${response.status}${said === '' ? '' : `: ${said}`}`;
    // Some say 500 where 400 is meant, but all name what they did not take.
    if (NAMES_FORMAT.test(text)) throw new FormatRefused(`endpoint: ${fault}`);
    if (response.status === 429 || response.status >= 500)
      throw new PassingFault(fault, retryAfter(response.headers.get('retry-after')));
    throw new ExtractionError(`endpoint: ${fault}`);
  } catch (error) {
    if (error instanceof PassingFault || error instanceof ExtractionError) throw error;
    const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
    // An address that may not be asked ("bad port") is not another time either.
    if (name === 'TypeError' && cause?.code === undefined)
      throw new ExtractionError(`endpoint: cannot be asked: ${cause?.message ?? String(error)}`);
    const late = `no whole answer within ${timeoutMs} ms`;
    throw new PassingFault(name === 'TimeoutError' ? late : `no answer: ${cause?.code ?? name}`);
  }
}

const NAMES_FORMAT = /response_format|json_schema|json_object/;
/** How much of what an endpoint says of a fault is told, in characters. */
const SAID_MAX = 300;

/** What an endpoint says of a fault: `error.message`, as the protocol has it, or the `detail` of others. */
function messageIn(text: string): string {
  const body = objectIn(text);
  const { error, message, detail } = body;
  const said = [(error as { message?: unknown } | null)?.message, error, message, detail].find(
    (each) => typeof each === 'string',
  );
  return typeof said === 'string' ? said.replace(/\s+/gu, ' ').trim().slice(0, SAID_MAX) : '';
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Endpoints may give back the key that they did not take. */
const withoutKey = (words: string, key: string | null): string =>
  key === null || key === '' ? words : words.replaceAll(key, '***');

/** The answer's text. @throws ExtractionError when it is too long; the rest is not read. */
async function limitedText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (!body) return '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > ANSWER_MAX)
      throw new ExtractionError(`endpoint: an answer over ${ANSWER_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

interface Completion {
  choices?: { finish_reason?: string; message?: { content?: unknown; refusal?: unknown } }[];
}

function contentOf(text: string): string {
  const { choices } = parsed(text);
  const [choice] = Array.isArray(choices) ? choices : [];
  const { content, refusal } = choice?.message ?? {};
  if (typeof refusal === 'string' && refusal !== '')
    throw new ExtractionError(`endpoint: the model refused: ${refusal.slice(0, 200)}`);
  if (choice?.finish_reason === 'length')
    throw new ExtractionError('endpoint: the answer was cut off at the length that is allowed');
  if (choice?.finish_reason === 'content_filter')
    throw new ExtractionError('endpoint: the answer was held back by a content filter');
  if (typeof content !== 'string')
    throw new ExtractionError('endpoint: expected choices[0].message.content, found none');
  return content;
}

function parsed(text: string): Completion {
  try {
    return (JSON.parse(text) ?? {}) as Completion;
  } catch {
    throw new ExtractionError('endpoint: expected JSON, found text that is not or is cut off');
  }
}
