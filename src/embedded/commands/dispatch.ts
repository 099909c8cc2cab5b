import { Double } from 'bson';
import { statfsSync } from 'node:fs';
import { encode } from '../bson/codec';
import type { Engine } from '../engine';
import { commandNotFound, located, ServerError, unauthorised, unsupported } from '../errors';
import type { Document } from '../query/values';
import type { Session } from '../session/sessions';
import type { Beginning } from '../session/transaction';
import type { Answer, Connection } from '../wire/connection';
import type { Request } from '../wire/message';
import { checkNames } from '../catalog/names';
import { checkCollation } from './collation';
import type { Command, Reply } from './command';
import { checkApiVersion, checkSameApi, declaredApi } from './api-version';
import { checkConcerns, readConcernLevel } from './concerns';
import { GENERIC, KNOWN_UNSERVED } from './generic-arguments';
import { Operation } from './operation';
import { endsTransaction, readSessionOptions } from './session-options';
import { UNSERVED_COMMANDS } from './unserved';
import { unmetWriteConcern } from './write-concern';

const LITTLE_SPACE = 8 * 1024 * 1024;

/** Runs requests against the table of commands; every outcome is a reply. */
export class Dispatcher {
  readonly #commands = new Map<string, Command>();

  constructor(
    private readonly engine: Engine,
    commands: readonly Command[],
    private readonly log: (error: unknown) => void,
  ) {
    for (const command of commands) {
      for (const name of [command.name, ...(command.aliases ?? [])]) {
        this.#commands.set(name.toLowerCase(), command);
      }
    }
  }

  /** Answers one request with encoded bytes. */
  handle(request: Request, connection: Connection): Answer {
    try {
      const reply = this.#run(request, connection);
      if (!(reply instanceof Promise)) return encoded(reply, request);
      return reply
        .then((reply) => encoded(reply, request))
        .catch((error: unknown) => this.refuse(error));
    } catch (error) {
      return this.refuse(error);
    }
  }

  /** The reply that tells of an error. What is not meant for clients is logged and not told. */
  refuse(error: unknown): Uint8Array {
    return encode(errorReply(this.#known(error)));
  }

  #run(request: Request, connection: Connection): Promise<Reply> | Reply {
    const command = this.#commands.get(request.name.toLowerCase());
    if (!command) {
      if (UNSERVED_COMMANDS.has(request.name.toLowerCase())) {
        throw unsupported(`the command ${request.name}`);
      }
      throw commandNotFound(`no such command: '${request.name}'`);
    }
    if (typeof request.body.$db !== 'string')
      throw located(40571, 'OP_MSG requests require a $db argument');
    checkNames(request.body.$db);
    checkArguments(command, request);
    checkApiVersion(command.name, request.body);
    const { engine } = this;
    const session = engine.sessions.of(request.body.lsid);
    const options = readSessionOptions(command, request.body);
    checkConcerns(command, request.body, options);
    if (command.isAdminOnly && request.body.$db !== 'admin') {
      throw unauthorised(`${command.name} may only be run against the admin database.`);
    }
    const { number } = options;
    if (!session || number === undefined) {
      return command.run(new Operation(engine, request, connection, session, undefined, undefined));
    }
    if (!options.isTransactional) {
      engine.sessions.beginWrite(session, number);
      return command.run(new Operation(engine, request, connection, session, undefined, number));
    }
    const open = session.transaction;
    if (open?.number === number && !options.begins) checkSameApi(open.beginning.api, request.body);
    if (endsTransaction(command)) {
      return command.run(new Operation(engine, request, connection, session, undefined, number));
    }
    const transaction = options.begins
      ? engine.sessions.begin(session, number, beginningOf(request.body))
      : engine.sessions.transaction(session, number);
    const operation = new Operation(engine, request, connection, session, transaction, undefined);
    return this.#runInTransaction(command, operation, session);
  }

  /** Whatever fails inside a transaction ends it. */
  async #runInTransaction(
    command: Command,
    operation: Operation,
    session: Session,
  ): Promise<Reply> {
    const { sessions } = this.engine;
    try {
      const reply = await command.run(operation);
      if (!Buffer.isBuffer(reply) && reply.writeErrors) sessions.abort(session);
      return reply;
    } catch (error) {
      sessions.abort(session);
      throw error;
    }
  }

  #known(error: unknown): ServerError {
    if (error instanceof ServerError) return error;
    if (isDiskFull(error, this.engine.store.folder)) {
      return new ServerError(14031, 'OutOfDiskSpace', 'the disk of the embedded store is full');
    }
    this.log(error);
    return new ServerError(1, 'InternalError', 'the embedded store failed; its log says why');
  }
}

const beginningOf = (body: Document): Beginning => ({
  readConcern: readConcernLevel(body),
  api: declaredApi(body),
});

function encoded(reply: Reply, request: Request): Uint8Array {
  if (Buffer.isBuffer(reply)) return reply;
  const unmet = unmetWriteConcern(request.body.writeConcern);
  return encode({
    ...reply,
    ...(unmet && { writeConcernError: unmet }),
    ok: new Double(1),
  });
}

/** lmdb tells a full disk as a failed write or commit, in words that differ: so the disk is looked at. */
function isDiskFull(error: unknown, folder: string): boolean {
  const message = error instanceof Error ? error.message : String(error);
  if (/MDB_MAP_FULL|No space left|ENOSPC/.test(message)) return true;
  if (!/commit|Input\/output/i.test(message)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LITTLE_SPACE;
}

/** The fields that tell of an error, in a reply or in a write error. */
const errorReply = (error: ServerError): Document => ({
  ok: new Double(0),
  errmsg: error.message,
  code: error.code,
  codeName: error.codeName,
  ...error.extra,
  ...(error.errorLabels?.length && { errorLabels: error.errorLabels }),
});

function checkArguments(command: Command, request: Request): void {
  const { body } = request;
  const names = [...Object.keys(body).slice(1), ...request.sequenceNames];
  for (const name of names) {
    if (command.accepts.includes(name) || GENERIC.has(name)) continue;
    if (KNOWN_UNSERVED.has(name)) {
      if (name === 'collation') {
        checkCollation(body.collation, command.name);
        continue;
      }
      throw unsupported(`'${name}' of ${command.name}`);
    }
    throw located(40415, `BSON field '${command.name}.${name}' is an unknown field.`);
  }
}
