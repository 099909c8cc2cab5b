import { aggregate } from './aggregate';
import { bulkWrite } from './bulk-write';
import { collections } from './collections';
import type { Command } from './command';
import { copies } from './copies';
import { count } from './count';
import { databases } from './databases';
import { deleteCommand } from './delete';
import { diagnostics } from './diagnostics';
import { distinct } from './distinct';
import { explain } from './explain';
import { find } from './find';
import { findAndModify } from './find-and-modify';
import { getMore } from './get-more';
import { hello } from './hello';
import { indexes } from './indexes';
import { insert } from './insert';
import { killCursors } from './kill-cursors';
import { operations } from './operations';
import { sessions } from './sessions';
import { statistics } from './statistics';
import { update } from './update';
import { validate } from './validate';

/** Every command that is served. What is not here is refused by name. */
export const COMMANDS: readonly Command[] = [
  hello,
  ...diagnostics,
  ...databases,
  ...collections,
  ...statistics,
  ...indexes,
  insert,
  update,
  deleteCommand,
  bulkWrite,
  findAndModify,
  find,
  getMore,
  killCursors,
  aggregate,
  count,
  distinct,
  explain,
  validate,
  ...sessions,
  ...operations,
  ...copies,
];
