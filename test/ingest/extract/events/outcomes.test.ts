import { findOutcomes } from '../../../../src/ingest/extract/events/outcomes';
import { reading } from '../read-meetings';

test('outcomes and plans', () => {
  const read = reading(
    'The parties agreed to open an office and also outlined joint plans to trade. They plan to meet.',
  );
  expect(findOutcomes(read).map(({ start, end }) => read.text.slice(start, end))).toEqual([
    'The parties agreed to open an office',
    'outlined joint plans to trade',
    'They plan to meet',
  ]);
});

test.each<[string, string[]]>([
  [
    'Minister Anna Lee will travel to Riga, where she will support the U.S. team.',
    ['Minister Anna Lee will travel to Riga', 'will support the U.S. team'],
  ],
  ['She said that she would be returning to Riga.', ['would be returning to Riga']],
  ['The sides committed to work for peace.', ['The sides committed to work for peace']],
  ['Latvia remains committed to peace.', []],
  ['They agreed on the importance of trade.', []],
  ['A deal would make the plan useless, and will remain so.', []],
  // Whatever one does who acts; what merely comes about is no plan.
  ['Minister Anna Lee will urge them to act.', ['Minister Anna Lee will urge them to act']],
  ['The deal, which will provide an opportunity, will never be old.', []],
  ['Trade will effectively contribute to peace.', []],
  ['She will also mark a day.', []],
  // What is hoped for is none, nor what is asked.
  ['Minister Anna Lee hopes that the guests will come back and will visit Riga.', []],
  ['He asked how they will visit Riga.', []],
  // What is laid down.
  ['Latvia is to reduce its fleet.', ['Latvia is to reduce its fleet']],
  ['The ships are scheduled to arrive.', ['The ships are scheduled to arrive']],
  ['The talks are expected to be held in Riga.', ['are expected to be held in Riga']],
  ['Latvia intends to build ships and told of its intention to sell them.', ['intends to build']],
  ['It is to be hoped that they win.', []],
  ['The talks are supposed to lead to peace.', ['are supposed to lead to peace']],
  ['They told of their intent to build ships.', ['their intent to build ships']],
  ['The plan aims to open ports.', ['aims to open ports']],
  ['They spoke of plans to open ports.', []],
  // What is promised, and sums with a point.
  ['Lee vowed never again to sail.', ['Lee vowed never again to sail']],
  ['She will highlight $2.5 million for ports.', ['will highlight $2.5 million for ports']],
  // A promise that is quoted is told; a result that is quoted is not.
  ['“We will build ships,” she said.', ['We will build ships']],
  ['“They signed the treaty,” she said.', []],
  // Each thing that one will do, and the names whole.
  ['She will meet A, and she will visit B.', ['will meet A', 'will visit B']],
  [
    'Assistant Secretary for East Asian and Pacific Affairs Anna Lee will visit Riga.',
    ['Assistant Secretary for East Asian and Pacific Affairs Anna Lee will visit Riga'],
  ],
  // The course of what is held; "will mark" and "will include" tell no deed elsewhere.
  ['The delegation will include two judges.', ['The delegation will include two judges']],
  ['Both talks will take place in Riga.', ['Both talks will take place in Riga']],
  ['The summit in Riga will also mark ten years of trade.', ['will also mark ten years']],
  ['The price will include the tax.', []],
  ['She will begin her journey in Riga.', ['She will begin her journey']],
  ['Minister Anna Lee will soon host the envoys.', ['will soon host the envoys']],
  ['He will have two separate meetings in Riga.', ['will have two separate meetings']],
  // What is refused, and what one says of oneself.
  ['Latvia will not sell ships.', ['Latvia will not sell ships']],
  ['It will not be old.', []],
  ['“We will stand with Latvia,” she said.', ['We will stand with Latvia']],
  ['“They will stand with Latvia,” she said.', []],
  ['Latvia does not intend to sell ships.', ['intend to sell ships']],
  ['They planned to build ships. It was planned to last.', ['planned to build ships']],
  ['The talks are currently planned for May.', ['are currently planned for May']],
  // "would" where somebody said so and no condition stands.
  ['She said that Latvia would rebuild the dam.', ['Latvia would rebuild the dam']],
  ['He announced the state would lend ships.', ['would lend ships']],
  ['He said that if it rained, they would rebuild the dam.', []],
  ['The dam would cost more.', []],
  // With its subject.
  ['After May, two new ports are to be opened.', ['two new ports are to be opened']],
  ['She said our first aim is to open ports.', ['our first aim is to open ports']],
  ['They agreed that the envoys should meet.', ['They agreed that the envoys should meet']],
  ['They agreed on the value of trade.', []],
  // What one is about to do, has made up one's mind to do, or has decided.
  ['Latvia is considering closing the port.', ['is considering closing']],
  ['Latvia is ready to mend the dam.', ['is ready to mend the dam']],
  ['Latvia is ready to be seen. The ship is ready.', []],
  ['They expressed their mutual resolve to mend the dam.', ['resolve to mend the dam']],
  ['They expressed their joy at the dam.', []],
  ['A decision was made to meet in May.', ['decision was made to meet']],
  ['She declared that Latvia would begin its withdrawal in May.', ['would begin its withdrawal']],
  ['The war would begin in May.', []],
])('plans in %s', (text, told) => {
  const read = reading(text);
  const found = findOutcomes(read).map(({ start, end }) => read.text.slice(start, end));
  expect(found).toHaveLength(told.length);
  for (const [i, plan] of told.entries()) expect(found[i]).toContain(plan);
});
