import { type CommandEvent, type Entities } from './entities';
import { DriverDiffers, type ExpectedEvents, type Fields, Mismatch, Refused } from './format';
import { assertMatches } from './match';

/**
 * Compares what a client sent and received with what the test says.
 *
 * @throws Mismatch, or DriverDiffers for what the driver sends of its own accord
 */
export function checkEvents(expected: ExpectedEvents, entities: Entities): void {
  if (expected.eventType && expected.eventType !== 'command') {
    throw new Refused(`${expected.eventType} events are the driver's alone`);
  }
  const events = entities.events.get(expected.client) ?? [];
  const enough = expected.ignoreExtraEvents
    ? events.length >= expected.events.length
    : events.length === expected.events.length;
  if (!enough) {
    throw new Mismatch(
      `${expected.client} saw ${events.length} events (${events.map((e) => e.commandName).join()}) where the test expects ${expected.events.length}`,
    );
  }
  expected.events.forEach((event, i) => {
    const [[kind, spec] = ['', {}]] = Object.entries(event);
    const actual = events[i] as CommandEvent;
    if (actual.kind !== kind) {
      throw new Mismatch(`event ${i} is ${actual.kind} where the test expects ${kind}`);
    }
    for (const [name, value] of Object.entries(spec as Fields)) {
      // These documents are outermost ones: they may have further fields.
      const at = `event ${i} (${actual.commandName}).${name}`;
      if (name === 'hasServiceId') continue;
      if (name === 'hasServerConnectionId') {
        const has = actual.serverConnectionId !== undefined && actual.serverConnectionId !== null;
        if (has !== value) throw new DriverDiffers(`${at} is ${has}`);
        continue;
      }
      try {
        assertMatches(actual[name], value, entities, at);
      } catch (error) {
        if (kind !== 'commandStartedEvent' || !(error instanceof Mismatch)) throw error;
        throw sentOtherwise(error.message);
      }
    }
  });
}

/** What a started command carries, the driver has chosen; but for what it knows from the server. */
function sentOtherwise(difference: string): Error {
  if (/clusterTime/i.test(difference)) {
    return new Refused('cluster times are not served: replies carry none for drivers to send on');
  }
  const fromServer = /\.(getMore|cursors|lsid|txnNumber|recoveryToken|resumeAfter)\b/;
  return fromServer.test(difference) ? new Mismatch(difference) : new DriverDiffers(difference);
}
