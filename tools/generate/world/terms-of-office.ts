import type { PartialDate } from '../../../src/domain/partial-date';
import type { Accession, EndState } from '../../../src/store/tenure';
import { stated } from './calendar';
import type { Career } from './careers';
import { PURPOSE, Random } from './random';
import type { World } from './world';

/** What sources tell of a tenure beyond that it was held. */
export interface TermsOfOffice {
  start: PartialDate | null;
  how: Accession;
  acting: boolean;
  end: PartialDate | null;
  endState: EndState;
}

/**
 * What is told of a tenure: of its beginning by the article about its holder, of its end by the one
 * about the successor; what they do not say stays unknown.
 */
export function termsOf(world: World, career: Career): TermsOfOffice {
  const { holdersPerPost } = world.plan;
  const isLast = career.nth === holdersPerPost - 1;
  const successor = isLast ? null : world.careers.at(career.tenure + 1);
  const told = successor && beginningOf(world, successor);
  const end = told?.namesPredecessor ? told.start : null;
  const { start, how, acting, remains } = beginningOf(world, career);
  const endState = end ? 'ENDED' : isLast && remains ? 'ONGOING' : 'UNKNOWN';
  return { start, how, acting, end, endState };
}

/** What the article about a holder tells of how the tenure began. */
export function beginningOf(
  world: World,
  career: Career,
): Pick<TermsOfOffice, 'start' | 'how' | 'acting'> & {
  namesPredecessor: boolean;
  remains: boolean;
} {
  const random = new Random(world.plan.seed, PURPOSE.tenure, career.tenure);
  const fate = random.next();
  // The first holders took office before the world's time: of that nobody tells.
  const isTold = career.nth > 0 && fate < 0.6;
  const start = !isTold
    ? null
    : stated(career.start, fate < 0.4 ? 'DAY' : fate < 0.52 ? 'MONTH' : 'YEAR');
  const { kind } = world.posts.at(career.post).body;
  const isElected = kind === 'STATE' || kind.startsWith('PARLIAMENT');
  const acting = random.chance(0.04);
  return {
    start,
    how: start === null || acting ? 'UNKNOWN' : isElected ? 'ELECTED' : 'APPOINTED',
    acting,
    namesPredecessor: start !== null && random.chance(0.8),
    remains: random.chance(0.6),
  };
}
