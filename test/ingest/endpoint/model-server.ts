import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: { content: string }[]; response_format: { type: string } };
}
/** What the server does with a request. */
export type Reply = (response: ServerResponse) => void;

/** A server on loopback that speaks the protocol of chat completions, and answers as it is told. */
export interface ModelServer {
  url: string;
  asked: Asked[];
  /** The replies to the next requests, in order; the last one stays. */
  replies: Reply[];
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  const replies: Reply[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization } = request.headers;
      asked.push({ path: request.url ?? '', authorization, body: body as Asked['body'] });
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      reply?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    replies,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(code, headers).end('{"error":{}}');
/** A fault as the protocol words it. */
export const fault =
  (code: number, message: string): Reply =>
  (response) =>
    void response
      .writeHead(code, { 'content-type': 'application/json', 'retry-after': '0' })
      .end(JSON.stringify({ error: { message } }));
export const raw =
  (text: string): Reply =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
export const choice = (message: object, finish_reason = 'stop'): Reply =>
  raw(JSON.stringify({ choices: [{ index: 0, message, finish_reason }] }));
export const answer = (content: unknown): Reply =>
  choice({
    role: 'assistant',
    content: typeof content === 'string' ? content : JSON.stringify(content),
  });
/** Never answers. */
export const silence: Reply = () => {};
/** Begins an answer and never ends it. */
export const stall: Reply = (response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":');
export const hangUp: Reply = (response) => void response.destroy();
