import { readConfig } from '../../../src/config';
import { startServer } from '../../../src/server';
import { type Contestant, nested } from '../contestant';
import { DATABASE } from '../store';

/** The service itself, as `chancery start` runs it, all limits on. */
const chancery = (name: string, compiledPlans: 'on' | 'off'): Contestant => ({
  name,
  ...nested,
  async start(_db, uri) {
    const config = readConfig(
      { PORT: '0', LOG_LEVEL: 'silent', MONGODB_DATABASE: DATABASE, MONGODB_URI: uri },
      { COMPILED_PLANS: compiledPlans },
    );
    return `${(await startServer(config)).url}/graphql`;
  },
});

export const chanceryCompiled = chancery('Chancery', 'on');
export const chanceryGraphqlJs = chancery('Chancery without compiled plans', 'off');
