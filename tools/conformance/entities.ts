import {
  type ClientSession,
  type Db,
  MongoClient,
  type MongoClientOptions,
  ReadPreference,
} from 'mongodb';
import { type Fields, Refused } from './format';

/** A command monitoring event as the driver emits it. */
export interface CommandEvent extends Fields {
  kind: 'commandStartedEvent' | 'commandSucceededEvent' | 'commandFailedEvent';
  commandName: string;
}

const driverEvents = {
  commandStartedEvent: 'commandStarted',
  commandSucceededEvent: 'commandSucceeded',
  commandFailedEvent: 'commandFailed',
} as const;

/** Commands that authenticate: observed only where a test asks for it. */
const sensitive =
  /^(authenticate|saslStart|saslContinue|getnonce|createUser|updateUser|copydb(getnonce|saslstart)?)$/i;

/** Whether a greeting authenticates: the driver then leaves its content out of the event. */
const isRedacted = (event: Fields): boolean =>
  /^(hello|ismaster)$/i.test(event.commandName as string) &&
  Object.keys(event.command ?? event.reply ?? { event }).length === 0;

/** The clients, databases, collections, sessions, cursors and saved results of one test. */
export class Entities {
  private readonly entities = new Map<string, unknown>();
  private readonly sessionIds = new Map<string, unknown>();
  private readonly clients: MongoClient[] = [];
  readonly events = new Map<string, CommandEvent[]>();

  /** @param admin a client of the runner's own, whose commands no test observes */
  constructor(
    private readonly uri: string,
    readonly admin: MongoClient,
  ) {}

  entity(name: string): unknown {
    if (!this.entities.has(name)) throw new Error(`the test has no entity '${name}'`);
    return this.entities.get(name);
  }

  lsid(session: string): unknown {
    return this.sessionIds.get(session);
  }

  save(name: string, value: unknown): void {
    this.entities.set(name, value);
  }

  delete(name: string): void {
    this.entities.delete(name);
  }

  async create(description: Fields): Promise<void> {
    const [[kind, value] = ['', {}]] = Object.entries(description);
    const spec = value as Fields & { id: string };
    switch (kind) {
      case 'client':
        return this.createClient(spec);
      case 'database': {
        const client = this.entity(spec.client as string) as MongoClient;
        return this.save(
          spec.id,
          client.db(spec.databaseName as string, options(spec.databaseOptions)),
        );
      }
      case 'collection': {
        const db = this.entity(spec.database as string) as Db;
        return this.save(
          spec.id,
          db.collection(spec.collectionName as string, options(spec.collectionOptions)),
        );
      }
      case 'session': {
        const client = this.entity(spec.client as string) as MongoClient;
        const session = client.startSession(sessionOptions(spec.sessionOptions as Fields));
        this.sessionIds.set(spec.id, session.id);
        return this.save(spec.id, session);
      }
      default:
        throw new Refused(`entities of kind '${kind}' are outside this runner`);
    }
  }

  private async createClient(spec: Fields & { id: string }): Promise<void> {
    if (spec.autoEncryptOpts) throw new Refused('client-side encryption is outside this runner');
    const { appname, ...uriOptions } = { ...(spec.uriOptions as Fields) };
    const client = new MongoClient(this.uri, {
      ...uriOptions,
      ...(appname === undefined ? {} : { appName: appname }),
      monitorCommands: true,
      serverSelectionTimeoutMS: 5000,
      ...(spec.serverApi ? { serverApi: spec.serverApi } : {}),
    } as MongoClientOptions);
    const events: CommandEvent[] = [];
    this.events.set(spec.id, events);
    this.clients.push(client);
    this.save(spec.id, client);
    const ignored = [
      'configureFailPoint',
      ...((spec.ignoreCommandMonitoringEvents as string[]) ?? []),
    ];
    const isIgnored = (event: Fields): boolean => {
      const name = event.commandName as string;
      if (ignored.includes(name)) return true;
      return !spec.observeSensitiveCommands && (sensitive.test(name) || isRedacted(event));
    };
    for (const kind of (spec.observeEvents as string[]) ?? []) {
      if (!(kind in driverEvents)) continue;
      client.on(
        driverEvents[kind as keyof typeof driverEvents],
        (event: { commandName: string }) => {
          if (isIgnored(event)) return;
          events.push({ ...event, kind } as unknown as CommandEvent);
        },
      );
    }
    await client.connect();
  }

  async close(): Promise<void> {
    for (const entity of this.entities.values()) {
      const end = entity as Partial<ClientSession> | undefined;
      if (typeof end?.endSession === 'function') await end.endSession().catch(() => undefined);
    }
    await Promise.all(this.clients.map((client) => client.close()));
  }
}

/** Options of a database, collection or operation in the driver's form. */
export function options(value: unknown): Fields {
  const result: Fields = { ...(value as Fields) };
  const preference = result.readPreference as Fields | undefined;
  if (preference && !(preference instanceof ReadPreference)) {
    result.readPreference = ReadPreference.fromOptions({
      readPreference: {
        mode: preference.mode,
        tags: preference.tagSets,
        maxStalenessSeconds: preference.maxStalenessSeconds,
      },
    } as never);
  }
  return result;
}

function sessionOptions(value: Fields | undefined): Fields {
  if (!value) return {};
  const { defaultTransactionOptions, ...others } = value;
  return defaultTransactionOptions
    ? { ...others, defaultTransactionOptions: options(defaultTransactionOptions) }
    : others;
}
