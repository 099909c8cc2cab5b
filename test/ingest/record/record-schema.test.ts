import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { NAME_KINDS } from '../../../src/domain/name';
import schema from '../../../src/ingest/record/record.schema.json';
import { MEETING_KINDS, MEETING_STATUSES, PARTICIPATION_ROLES } from '../../../src/store/meeting';
import { ORGANISATION_KINDS } from '../../../src/store/organisation';
import { SPEECH_ACTS } from '../../../src/store/statement';
import { ACCESSIONS, END_STATES } from '../../../src/store/tenure';

const { $defs } = schema;

test.each<[string, readonly string[], readonly string[]]>([
  ['otherName.kind', $defs.otherName.properties.kind.enum, NAME_KINDS.slice(1)],
  ['organisation.kind', $defs.organisation.properties.kind.enum, ORGANISATION_KINDS],
  ['meeting.kind', $defs.meeting.properties.kind.enum, MEETING_KINDS],
  ['meeting.status', $defs.meeting.properties.status.enum, MEETING_STATUSES],
  ['participant.role', $defs.participant.properties.role.enum, PARTICIPATION_ROLES],
  ['tenure.endState', $defs.tenure.properties.endState.enum, END_STATES],
  ['tenure.how', $defs.tenure.properties.how.enum, ACCESSIONS],
  ['statement.act', $defs.statement.properties.act.enum, SPEECH_ACTS],
])('%s lists what the base can hold', (_name, listed, held) => expect(listed).toEqual(held));

test('every property is described', () => {
  const undescribed: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(child as Record<string, object>)) {
          const { $ref, description } = property as { $ref?: string; description?: string };
          const target = $defs[$ref?.replace('#/$defs/', '') as keyof typeof $defs] as
            { description?: string } | undefined;
          if (!(description ?? target?.description)) undescribed.push(`${path}.${name}`);
        }
      walk(child, `${path}.${key}`);
    }
  };
  walk(schema, '');
  expect(undescribed).toEqual([]);
});

test("the seed's first line leads an editor to the schema", () => {
  const root = resolve(__dirname, '../../../..');
  const file = resolve(root, 'seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');
  const [, path = ''] =
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(JSON.parse(readFileSync(resolve(dirname(file), path), 'utf8'))).toEqual(schema);
});
