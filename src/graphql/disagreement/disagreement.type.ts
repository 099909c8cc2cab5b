import { Field, ObjectType } from 'type-graphql';
import type { ClaimRank, DisputedField, PreferenceReason } from '../../store/disagreement';
import { Evidence } from '../evidence/evidence.type';
import { enumOf } from '../shared/enum';
import { PartialDate } from '../shared/partial-date.type';

export const DisputedFieldEnum = enumOf<DisputedField>(
  'DisputedField',
  'A detail on which sources can disagree, by the field that serves it.',
  {
    NAME: '`name`: the name that an article gives in full.',
    LABEL: '`label` of a post.',
    KIND: '`kind`.',
    PARENT: '`parent` of an organisation.',
    COUNTRY: '`country`.',
    FOUNDED: '`founded`.',
    ABOLISHED: '`abolished`.',
    BIRTH_DATE: '`birthDate` of a person.',
    DEATH_DATE: '`deathDate` of a person.',
    ORGANISATION: '`organisation` of a post.',
    SENDING_STATE: '`sendingState` of a post.',
    SERVES_POST: '`servesPost` of a post.',
    START: '`start` of a tenure.',
    END: '`end` of a tenure.',
    END_STATE: '`endState` of a tenure.',
    HOW: '`how` of a tenure.',
    ACTING: '`acting` of a tenure.',
    STATUS: '`status` of a meeting.',
    DATE: '`date` of a meeting.',
    PLACE: '`place` of a meeting.',
    ROLE: '`role` of a participation.',
    POST: '`post` of a participation.',
    ON_BEHALF_OF: '`onBehalfOf` of a participation.',
  },
);

export const ClaimRankEnum = enumOf<ClaimRank>(
  'ClaimRank',
  'How a value that a source states stands to the one that is served.',
  {
    PREFERRED: 'It is the one that is served.',
    COMPATIBLE:
      'Both can hold: a wider or doubted date, another label of the same thing, or another post of the same person.',
    SUPERSEDED:
      'It was stated earlier of what changes with time, as a visit is planned, then held.',
    CONTRADICTING: 'Both cannot hold. Which is right, the sources do not settle.',
  },
);

export const PreferenceReasonEnum = enumOf<PreferenceReason>(
  'PreferenceReason',
  'Why one value is served and not another that a source states.',
  {
    FIRST_STATED: 'The earliest article that states one states it; nothing else decides.',
    LAST_STATED: 'It changes with time, and the latest article that states one states it.',
    NARROWEST_DATE: 'It lies within another date that is stated, and so says more.',
    NOT_DOUBTED:
      'Its source states it without doubt; the date that was stated first is doubted by its own (`~ ? %`).',
    SETTLED:
      'It is done with: a meeting that took place is not to come any more, whoever calls it planned later or on the same day.',
  },
);

@ObjectType({
  description: 'One value that sources state, with who states it.',
  simpleResolvers: true,
})
export class StatedValue {
  @Field({
    description:
      'The value as text: a name, a slug, a country code, an enum value, a date in EDTF, `true` or `false`.',
  })
  value!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date in full; null when the detail is not a date.',
  })
  date!: PartialDate | null;

  @Field(() => ClaimRankEnum, { description: 'How it stands to the value that is served.' })
  rank!: ClaimRank;

  @Field(() => [Evidence], {
    description: 'Where sources state it, by day of publication; at most 20 quotes.',
  })
  evidence!: Evidence[];
}

@ObjectType({
  description:
    'A detail of which sources state different values. None is lost: the one that is served says why it is.',
  simpleResolvers: true,
})
export class Disagreement {
  @Field(() => DisputedFieldEnum, { description: 'The detail.' })
  field!: DisputedField;

  @Field(() => PreferenceReasonEnum, { description: 'Why the preferred value is served.' })
  preferredBecause!: PreferenceReason;

  @Field(() => [StatedValue], {
    description: 'Every value that is stated: the preferred one first, then in the order told.',
  })
  values!: StatedValue[];
}
