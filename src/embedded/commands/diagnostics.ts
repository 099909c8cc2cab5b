import { cpus, hostname, totalmem } from 'node:os';
import { badValue } from '../errors';
import { isDocument } from '../query/values';
import type { Command } from './command';
import { SERVER_VERSION } from './hello';

/** Small commands by which shells and drivers look a server over. */

const ping: Command = {
  name: 'ping',
  does: 'answers',
  accepts: [],
  isOpenToAll: true,
  run: () => ({}),
};

const buildInfo: Command = {
  name: 'buildInfo',
  does: 'tells the version of MongoDB whose behaviour is served',
  accepts: [],
  isOpenToAll: true,
  run: ({ engine }) => ({
    version: SERVER_VERSION,
    versionArray: [...SERVER_VERSION.split('.').map(Number), 0],
    gitVersion: 'embedded',
    modules: ['embedded'],
    bits: 64,
    debug: false,
    maxBsonObjectSize: engine.limits.documentBytes,
    storageEngines: ['lmdb'],
  }),
};

const connectionStatus: Command = {
  name: 'connectionStatus',
  does: 'tells that nobody is logged in: access is that of the socket',
  accepts: ['showPrivileges'],
  isOpenToAll: true,
  run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
};

const getParameter: Command = {
  name: 'getParameter',
  does: 'tells the parameters that clients look for',
  accepts: ['featureCompatibilityVersion', 'allParameters'],
  isAdminOnly: true,
  run: ({ request: { body } }) => {
    const version = { version: SERVER_VERSION.split('.').slice(0, 2).join('.') };
    const all = body.getParameter === '*' || isDocument(body.getParameter);
    if (!all && !body.featureCompatibilityVersion) throw badValue('no option found to get');
    return { featureCompatibilityVersion: version };
  },
};

const getLog: Command = {
  name: 'getLog',
  does: 'tells of no log lines: the log is that of the process',
  accepts: [],
  isAdminOnly: true,
  run: ({ request: { body } }) =>
    body.getLog === '*'
      ? { names: ['global', 'startupWarnings'] }
      : { totalLinesWritten: 0, log: [] },
};

const getCmdLineOpts: Command = {
  name: 'getCmdLineOpts',
  does: 'tells of no command line',
  accepts: [],
  isAdminOnly: true,
  run: () => ({ argv: [], parsed: {} }),
};

const hostInfo: Command = {
  name: 'hostInfo',
  does: 'tells the machine',
  accepts: [],
  run: () => ({
    system: {
      currentTime: new Date(),
      hostname: hostname(),
      cpuAddrSize: 64,
      memSizeMB: Math.floor(totalmem() / 2 ** 20),
      numCores: cpus().length,
    },
    os: { type: process.platform, version: process.version },
    extra: {},
  }),
};

const whatsMyUri: Command = {
  name: 'whatsmyuri',
  does: 'tells the client where it comes from',
  accepts: [],
  isOpenToAll: true,
  run: ({ connection }) => ({ you: `connection:${connection.id}` }),
};

const serverStatus: Command = {
  name: 'serverStatus',
  does: 'tells uptime, memory and what is open',
  accepts: ['repl', 'metrics', 'locks', 'recordStats'],
  run: ({ engine }) => ({
    host: hostname(),
    version: SERVER_VERSION,
    process: 'embedded',
    pid: process.pid,
    uptime: Math.floor((Date.now() - engine.startedAt) / 1000),
    localTime: new Date(),
    mem: { bits: 64, resident: Math.floor(process.memoryUsage.rss() / 2 ** 20) },
    metrics: { cursor: { open: { total: engine.cursors.size } } },
    storageEngine: { name: 'lmdb', persistent: true, supportsCommittedReads: true },
  }),
};

export const diagnostics: readonly Command[] = [
  ping,
  buildInfo,
  connectionStatus,
  getParameter,
  getLog,
  getCmdLineOpts,
  hostInfo,
  whatsMyUri,
  serverStatus,
];
