import { EXAMPLES_DIR } from '../../src/app';
import { readExamples } from '../../src/http/examples';
import { type TestService, startService } from '../harness';
import { fuzzService } from './fuzz-service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

test('random requests get documented answers, some of them data (npm run fuzz:http: many more)', async () => {
  const tally = await fuzzService(service.url, readExamples(EXAMPLES_DIR), 100, 20210716);
  expect(tally.get(200)).toBeGreaterThan(20);
  expect(tally.get(400)).toBeGreaterThan(20);
});
