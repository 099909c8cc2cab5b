import type { Document } from '../query/values';

/** An operation that has paused, as others see it: while it runs nobody else does. */
export interface PausedOperation {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly namespace: string;
  /** The command as it was asked for. */
  readonly command: Document;
  /** The session that it belongs to, as hexadecimal digits. */
  readonly sessionName: string | undefined;
  /** Ends it when it would go on. */
  kill(): void;
}

/** The operations under way, by their numbers. */
export class PausedOperations {
  readonly #paused = new Map<number, PausedOperation>();

  get all(): readonly PausedOperation[] {
    return [...this.#paused.values()];
  }

  /** Keeps an operation among them while it waits. */
  async during(operation: PausedOperation, wait: Promise<void>): Promise<void> {
    this.#paused.set(operation.id, operation);
    await wait.finally(() => this.#paused.delete(operation.id));
  }

  kill(id: number): void {
    this.#paused.get(id)?.kill();
  }

  killOf(session: string): void {
    for (const operation of this.all) if (operation.sessionName === session) operation.kill();
  }
}
