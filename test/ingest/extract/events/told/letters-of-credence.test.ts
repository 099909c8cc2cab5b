import { meetings } from '../../read-meetings';

const HOST = 'President Anna Lee received letters of credence.';
const ALL = 'CEREMONY HELD ../2021-07-16 - Anna Lee+Ole Berg+Kim Roy+Omar Khan';

test.each<[string, string[]]>([
  [
    `${HOST} The letters of credence were presented by: Ole Berg (Kingdom of Norway), Kim Roy (Republic of Korea), Omar Khan (Republic of Iraq).`,
    [ALL],
  ],
  [
    `${HOST} Presenting their letters of credence to the President were Ambassador of Norway Ole Berg, Ambassador of Korea Kim Roy and Ambassador of Iraq Omar Khan.`,
    [ALL],
  ],
  [
    'The envoys presenting their credentials to President Anna Lee included Ambassador of Norway Ole Berg, Ambassador of Korea Kim Roy and Ambassador of Iraq Omar Khan.',
    [ALL],
  ],
  // One presents, and the other is told so.
  [
    'Presenting his credentials to President Anna Lee, Ambassador Ole Berg spoke of trade.',
    ['CEREMONY HELD ../2021-07-16 - Anna Lee+Ole Berg'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
