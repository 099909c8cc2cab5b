import { connect } from 'node:net';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server';
import { EmbeddedStoreError } from './store-error';
import { isServed } from './wire/probe';
import { socketPath } from './wire/socket-path';
import { uriOf } from './wire/uri';

/** How long another process may have the folder without answering: it is starting, or closing. */
const PATIENCE_MS = 15_000;
/** The same where work is under way that would be lost: on a busy machine, who opens the store is slow. */
const JOINED_PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** A store that several processes may share. */
export interface SharedServer extends EmbeddedServer {
  /** Whether another process serves it now. */
  isGuest(): boolean;
}

/**
 * Opens the store in a folder: serves it, or, where another process of this user serves it already, joins
 * that one and takes its place when it ends. Either way the address is the same, so that a driver finds
 * the store again by itself; what was under way then fails as on a lost connection.
 *
 * @throws EmbeddedStoreError as `startEmbedded` does; LOCKED where whoever has the folder does not answer
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<SharedServer> {
  const place = new Place(options);
  await place.take();
  return place.server;
}

/** This process's part in a store: its server, or a guest of another's. */
class Place {
  private own: EmbeddedServer | null = null;
  private isLeaving = false;
  private hasJoined = false;
  /** Ends the watch on the process that serves. */
  private unwatch: () => void = () => {};
  private taking: Promise<void> = Promise.resolve();

  constructor(private readonly options: EmbeddedOptions) {}

  get server(): SharedServer {
    const { own } = this;
    return {
      uri: own?.uri ?? uriOf(this.socket()),
      tcpUri: own?.tcpUri,
      isGuest: () => this.own === null,
      close: async () => {
        this.isLeaving = true;
        this.unwatch();
        await this.taking;
        await this.own?.close();
      },
    };
  }

  /** Serves or joins. */
  async take(): Promise<void> {
    const until = Date.now() + (this.hasJoined ? JOINED_PATIENCE_MS : PATIENCE_MS);
    for (;;) {
      try {
        this.own = await startEmbedded(this.options);
        return;
      } catch (error) {
        if (!this.mayPass(error) || Date.now() > until) throw error;
        if (await isServed(this.socket())) return this.watch();
      }
      await sleep(PAUSE_MS);
    }
  }

  /** Whoever has the folder may end; whoever ends may take the socket's private folder along. */
  private mayPass(error: unknown): boolean {
    return error instanceof EmbeddedStoreError ? error.reason === 'LOCKED' : this.hasJoined;
  }

  /** Takes the place of the process that serves as soon as that one ends, however it ends. */
  private watch(): void {
    this.hasJoined = true;
    const line = connect({ path: this.socket() });
    this.unwatch = () => line.destroy();
    line.unref();
    // Nothing is ever sent; without reading, its end would not be seen either.
    line.resume();
    line.on('error', () => {});
    line.once('close', () => {
      if (this.isLeaving) return;
      this.taking = this.take().catch((error: unknown) => this.failed(error));
    });
  }

  private failed(error: unknown): void {
    const message = `the store's process ended and its place cannot be taken: ${String(error)}`;
    if (this.options.onLog) this.options.onLog(message);
    else process.emitWarning(message, 'EmbeddedStore');
  }

  private socket(): string {
    return socketPath(realpathSync(resolve(this.options.dataDir)));
  }
}
