import type { Contestant } from './contestant';

/** Loaded one by one, each in a process of its own: TypeGraphQL and mongoose keep global registers. */
export const CONTESTANTS: Record<string, () => Promise<Contestant>> = {
  chancery: async () => (await import('./contestants/chancery.js')).chanceryCompiled,
  mercurius: async () => (await import('./contestants/mercurius.js')).mercuriusJit,
  yoga: async () => (await import('./contestants/yoga.js')).yogaJit,
  composeMongoose: async () => (await import('./contestants/compose-mongoose.js')).composeMongoose,
  typeGraphql: async () => (await import('./contestants/type-graphql.js')).typeGraphql,
  graphqlJs: async () => (await import('./contestants/chancery.js')).chanceryGraphqlJs,
  floor: async () => (await import('./contestants/floor.js')).floor,
};
