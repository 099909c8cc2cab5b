import type { FoundMeeting } from '../../events/found-meeting';
import type { FoundPerson } from '../../people/people';

/** What the rules found of a meeting, as far as pairs are held against it. */
export type ToldMeeting = Pick<FoundMeeting, 'kind' | 'sentence'> & {
  parties: readonly { person: FoundPerson }[];
};

/** Who takes part in what by the rules. */
export class Found {
  private readonly byPerson = new Map<FoundPerson, Map<string, number>>();

  constructor(readonly meetings: readonly ToldMeeting[]) {
    for (const { kind, parties } of meetings)
      for (const { person } of parties) {
        const kinds = this.byPerson.get(person) ?? new Map<string, number>();
        this.byPerson.set(person, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
      }
  }

  /** In how many meetings of a kind a person takes part. */
  count(person: FoundPerson, kind: string): number {
    return this.byPerson.get(person)?.get(kind) ?? 0;
  }

  /** In how many meetings of all kinds. */
  countAll(person: FoundPerson): number {
    return [...(this.byPerson.get(person)?.values() ?? [])].reduce((sum, each) => sum + each, 0);
  }

  of(kind: string): ToldMeeting[] {
    return this.meetings.filter((each) => each.kind === kind);
  }
}
