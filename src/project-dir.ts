import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder with `package.json`, `docs`, `schema` and `seed`. Looked for upwards, as this code is run as
 * compiled, file by file, and as one bundle, which lies elsewhere.
 */
export const PROJECT_DIR = above(__dirname);

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${__dirname}`);
  return above(parent);
}
