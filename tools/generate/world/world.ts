import { Bodies } from './bodies';
import { Careers } from './careers';
import { People } from './people';
import { Places } from './places';
import { planWorld, type WorldPlan } from './plan';
import { Posts } from './posts';
import { Topics } from './topics';

/** All that a world is made of, each entity a pure function of the seed and its index. */
export interface World {
  plan: WorldPlan;
  bodies: Bodies;
  posts: Posts;
  careers: Careers;
  people: People;
  places: Places;
  topics: Topics;
}

/** @throws RangeError for a number of meetings that makes no world. */
export function makeWorld(meetings: number, seed: number): World {
  const plan = planWorld(meetings, seed);
  const bodies = new Bodies(plan);
  const careers = new Careers(plan);
  return {
    plan,
    bodies,
    careers,
    posts: new Posts(plan, bodies),
    people: new People(plan, careers),
    places: new Places(plan),
    topics: new Topics(plan),
  };
}
