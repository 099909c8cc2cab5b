import { type MongoClient } from 'mongodb';
import { type Requirement } from './format';
import { shown } from './match';

/** What the tests' `runOnRequirements` ask about the server. */
export interface ServerFacts {
  version: string;
  topology: 'single' | 'replicaset' | 'sharded' | 'load-balanced';
}

export async function serverFacts(client: MongoClient): Promise<ServerFacts> {
  const admin = client.db('admin');
  const hello = await admin.command({ hello: 1 });
  const { version } = (await admin.command({ buildInfo: 1 })) as unknown as { version: string };
  const topology = hello.msg === 'isdbgrid' ? 'sharded' : hello.setName ? 'replicaset' : 'single';
  return { version, topology };
}

/** Why none of the requirements is met; `undefined` if one is, or if there are none. */
export function unmet(
  requirements: Requirement[] | undefined,
  facts: ServerFacts,
): string | undefined {
  if (!requirements || requirements.length === 0) return undefined;
  const reasons = requirements.map((requirement) => unmetOne(requirement, facts));
  return reasons.includes(undefined) ? undefined : [...new Set(reasons)].join('; or ');
}

function unmetOne(r: Requirement, { version, topology }: ServerFacts): string | undefined {
  if (r.minServerVersion && compareVersions(version, r.minServerVersion) < 0) {
    return `needs server ${r.minServerVersion}, is ${version}`;
  }
  if (r.maxServerVersion && compareVersions(version, r.maxServerVersion) > 0) {
    return `needs a server up to ${r.maxServerVersion}, is ${version}`;
  }
  const topologies = r.topologies?.flatMap((t) => (t === 'sharded-replicaset' ? 'sharded' : t));
  if (topologies && !topologies.includes(topology)) {
    return `needs topology ${topologies.join(' or ')}, is ${topology}`;
  }
  if (r.serverless === 'require') return 'needs a serverless deployment';
  if (r.auth === true) return 'needs authentication';
  if (r.csfle !== undefined && r.csfle !== false) return 'needs client-side encryption';
  if (r.serverParameters) return `needs server parameters ${shown(r.serverParameters)}`;
  return undefined;
}

function compareVersions(a: string, b: string): number {
  const x = a.split('.').map(Number);
  const y = b.split('.').map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
