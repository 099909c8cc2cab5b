import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkDataDir, readConfig, SETTINGS } from '../src/config';
import { StartupError } from '../src/errors';

const problemOf = (work: () => unknown): StartupError => {
  try {
    work();
  } catch (error) {
    if (error instanceof StartupError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('readConfig', () => {
  test('defaults are loopback, port 4000, the embedded store', () => {
    expect(readConfig({}, {})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      mongodbUri: null,
      mongodbDatabase: 'chancery',
      dataDir: resolve('./data'),
      logLevel: 'info',
      introspection: true,
      compiledPlans: true,
      corsOrigins: ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'],
    });
  });

  test('flags win over the environment; an empty variable is unset; the result is frozen', () => {
    const config = readConfig({ PORT: '5000' }, { PORT: '6000', HOST: '', LOG_LEVEL: 'warn' });
    expect([config.port, config.host, config.logLevel]).toEqual([5000, '127.0.0.1', 'warn']);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test.each([
    ['PORT', '65536', '"65536" is not a whole number from 0 to 65535'],
    ['PORT', '40x0', '"40x0" is not a whole number'],
    ['HOST', 'a b', '"a b" is not a host name'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
    ['MONGODB_DATABASE', 'a/b', '"a/b" is not 1 to 38 letters'],
    ['INTROSPECTION', 'maybe', '"maybe" is not on or off'],
    ['CORS_ORIGINS', 'example.org', '"example.org" is not origins'],
  ])('%s=%s is refused with its name, value and what is allowed', (name, value, expected) => {
    const problem = problemOf(() => readConfig({}, { [name]: value }));
    expect(problem.message).toContain(`${name}: `);
    expect(problem.message).toContain(expected);
    expect(problem.exitCode).toBe(2);
  });

  test('a bad MongoDB address is not repeated: it may hold a password', () => {
    const problem = problemOf(() => readConfig({}, { MONGODB_URI: 'mongo://u:secret@h' }));
    expect(problem.message).toContain('MONGODB_URI');
    expect(problem.message).not.toContain('secret');
  });

  test('all bad settings are named at once', () => {
    const problem = problemOf(() => readConfig({}, { PORT: 'x', LOG_LEVEL: 'y' }));
    expect(problem.message).toContain('PORT');
    expect(problem.message).toContain('LOG_LEVEL');
  });

  test('every setting has a description and says what is allowed', () => {
    for (const setting of SETTINGS) {
      expect(setting.description).not.toBe('');
      expect(setting.allowed).not.toBe('');
    }
  });
});

describe('checkDataDir', () => {
  test('a folder yet to be made is fine when its parent can be written', () => {
    checkDataDir(join(mkdtempSync(join(tmpdir(), 'config-')), 'a', 'b'));
  });

  test('a file in the way is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'file');
    writeFileSync(file, '');
    expect(problemOf(() => checkDataDir(join(file, 'data'))).message).toContain(file);
  });
});
