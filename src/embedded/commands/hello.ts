import type { Engine } from '../engine';
import type { Document } from '../query/values';
import type { Command } from './command';

/** The newest wire version whose features are told of: that of MongoDB 8.0. */
const WIRE_VERSION = 25;
export const SERVER_VERSION = '8.0.0';
const SET_NAME = 'embedded';

function description(engine: Engine, connectionId: number): Document {
  const { limits, address } = engine;
  return {
    helloOk: true,
    isWritablePrimary: true,
    ismaster: true,
    secondary: false,
    setName: SET_NAME,
    setVersion: 1,
    hosts: [address],
    primary: address,
    me: address,
    maxBsonObjectSize: limits.documentBytes,
    maxMessageSizeBytes: limits.messageBytes,
    maxWriteBatchSize: limits.writeBatch,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: Math.max(1, Math.floor(limits.sessionIdleMs / 60_000)),
    connectionId,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
  };
}

const HANDSHAKE = [
  'helloOk',
  'client',
  'compression',
  'loadBalanced',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'topologyVersion',
  'maxAwaitTimeMS',
  'hostInfo',
  'backpressure',
];

export const hello: Command = {
  name: 'hello',
  aliases: ['isMaster'],
  does: 'tells what the server is: the primary of a replica set of one',
  accepts: HANDSHAKE,
  isOpenToAll: true,
  run: ({ engine, connection }) => description(engine, connection.id),
};
