import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationRule } from 'graphql';
import { LIMITS } from './limits';

/** The rules that bound a document before it runs. */
export const LIMIT_RULES = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: false }),
  maxAliasesRule({ n: LIMITS.aliases }),
  maxDirectivesRule({ n: LIMITS.directives }),
] as unknown as ValidationRule[];
