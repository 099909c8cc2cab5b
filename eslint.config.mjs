import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createNodeResolver } from 'eslint-plugin-import-x';

/** Imports run one way (README, "The house"): each zone lists what a folder must not reach. */
const zone = (target, from, message) => ({ target, from, message });
const all = ['domain', 'store', 'graphql', 'ingest', 'embedded', 'executor', 'http', 'exchange'];
const only = (folder, allowed) =>
  zone(
    `./src/${folder}`,
    all.filter((f) => f !== folder && !allowed.includes(f)).map((f) => `./src/${f}`),
    `src/${folder} may import only: ${allowed.join(', ') || 'nothing of the other folders'}`,
  );

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'coverage'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
      // Without these two, circles are looked for in JavaScript alone.
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off', // decorator metadata needs value imports
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            only('domain', []),
            only('embedded', []),
            {
              ...zone('./src/embedded', './src', 'src/embedded imports nothing of Chancery'),
              except: ['./embedded'],
            },
            only('executor', []),
            // store/connect.ts alone knows the embedded server; its own entry below lifts that bar.
            only('store', ['domain', 'embedded']),
            only('ingest', ['store', 'domain']),
            only('exchange', ['ingest', 'store', 'domain']),
            only('graphql', ['store', 'domain', 'executor']),
            only('http', ['domain']),
          ],
        },
      ],
    },
  },
  {
    files: ['src/store/**/*.ts'],
    ignores: ['src/store/connect.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/embedded/**'],
              message: 'only store/connect.ts knows the embedded server',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: {
          schema: 'schema/schema.graphql',
          documents: 'schema/examples/*.graphql',
        },
      },
    },
  },
  {
    files: ['schema/schema.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // Short lists that belong to one parent (names, evidence, participants) and a connection's `nodes`.
          listTypeCanWrapOnlyEdgeType: false,
          // Officials and mentions are found, not kept: they have no id of their own to ask `node` for.
          shouldImplementNode: false,
          withEdgeSuffix: true,
        },
      ],
      // `search` ranks: it pages forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // An entity implements Node, which demands the id; any other type is a value that its parent identifies.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    files: ['schema/examples/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      // For clients with a cache keyed by id; the examples are for people, who read slugs.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
