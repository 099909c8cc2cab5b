import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Evidence as EvidenceValue } from '../../domain/evidence';
import { InputError } from '../../errors';
import type { MeetingRow, ParticipationValue } from '../../store/meeting';
import type { OrganisationRow } from '../../store/organisation';
import { findPath, type PathParty, type PathStep as StepValue } from '../../store/path';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Evidence } from '../evidence/evidence.type';
import { Meeting } from '../meeting/meeting.type';
import { Party } from '../node/node.type';
import { fromGlobalId } from '../shared/global-id';
import { type AnyRow, loadRefs } from '../shared/load-refs';
import { Path, PathStep } from './path.type';

const DEFAULT_LENGTH = 4;
const MAX_LENGTH = 8;

type Steps = readonly StepValue[];

@Resolver(() => PathStep)
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    description:
      'How two people or bodies are connected: the shortest chain of meetings that took place, in which each meeting shares a person with the next; null when there is none within `maxLength`, or no such party. A body takes part where someone stands for it or for a body inside it, so that a body and one that contains it are refused.',
  })
  @Reads('ancestors')
  async path(
    @Arg('from', () => ID, { description: 'Global id of a person or organisation.' }) from: string,
    @Arg('to', () => ID, {
      description: 'Global id of another one; of two bodies none may contain the other.',
    })
    to: string,
    @Arg('maxLength', () => Int, {
      defaultValue: DEFAULT_LENGTH,
      description: `How many meetings the chain may have, 1 to ${MAX_LENGTH}.`,
    })
    maxLength: number,
    @Ctx() context: ApiContext,
  ) {
    if (maxLength < 1 || maxLength > MAX_LENGTH) {
      throw new InputError('maxLength', `a whole number from 1 to ${MAX_LENGTH}`);
    }
    const ends = [partyRef(from, 'from'), partyRef(to, 'to')] as const;
    const [first, second] = await loadRefs(context, ends);
    if (!first || !second) return null;
    if (contains(first, second) || contains(second, first)) {
      // Whoever stands for the inner body stands for the outer one: that would tell nothing.
      throw new InputError('to', 'a body that neither contains the other nor is part of it');
    }
    const steps = await findPath(context.reader, ends[0], ends[1], maxLength);
    return steps && { length: steps.length, from: first, to: second, steps };
  }

  @FieldResolver(() => Party, { description: 'The party that it leads from.' })
  @Batch()
  @Reads()
  from(@Root() steps: Steps, @Ctx() context: ApiContext) {
    return loadRefs(
      context,
      steps.map((step) => step.from),
    );
  }

  @FieldResolver(() => Party, { description: 'The party that it leads to.' })
  @Batch()
  @Reads()
  to(@Root() steps: Steps, @Ctx() context: ApiContext) {
    return loadRefs(
      context,
      steps.map((step) => step.to),
    );
  }

  @FieldResolver(() => Meeting, { description: 'The meeting at which both took part.' })
  @Batch()
  @Reads()
  meeting(@Root() steps: Steps, @Ctx() context: ApiContext) {
    return loadMeetings(context, steps);
  }

  @FieldResolver(() => [Evidence], {
    description: 'Where the sources say that each of the two took part.',
  })
  @Batch()
  @Reads('participants', 'evidence')
  async evidence(@Root() steps: Steps, @Ctx() context: ApiContext): Promise<EvidenceValue[][]> {
    const meetings = await loadMeetings(context, steps);
    return steps.map(({ from, to }, i) => {
      const meeting = meetings[i];
      return meeting ? [...partOf(meeting, from), ...partOf(meeting, to)] : [];
    });
  }
}

function loadMeetings(context: ApiContext, steps: Steps): Promise<(MeetingRow | null)[]> {
  return context.load(
    'meetings',
    steps.map((step) => step.meeting),
  );
}

function partyRef(globalId: string, argument: string): PathParty {
  const { type, id } = fromGlobalId(globalId, argument);
  if (type === 'Person') return { kind: 'PERSON', id };
  if (type === 'Organisation') return { kind: 'ORGANISATION', id };
  throw new InputError(argument, 'the id of a Person or Organisation');
}

function contains(outer: AnyRow, inner: AnyRow): boolean {
  const { ancestors = [] } = inner as unknown as Partial<OrganisationRow>;
  return inner.__typename === 'Organisation' && ancestors.includes(outer.id);
}

/** The quotes for a party's part; those for the whole meeting where it took part through others. */
function partOf(meeting: MeetingRow, party: PathParty): EvidenceValue[] {
  const isTheirs = (part: ParticipationValue): boolean =>
    (part.party.kind === party.kind && part.party.id === party.id) || part.onBehalfOf === party.id;
  const quotes = meeting.participants.filter(isTheirs).flatMap((part) => part.evidence);
  return quotes.length > 0 ? quotes : meeting.evidence;
}
