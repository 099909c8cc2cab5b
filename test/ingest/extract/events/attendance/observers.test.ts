import { told } from '../../clauses/told';

test.each<[string, string, string[]]>([
  [
    'are there beside persons',
    'Minister Anna Lee and Minister Omar Khan met in Riga, with observers from the African Union and the World Bank.',
    ['MEETING Anna Lee+Omar Khan+African Union+World Bank'],
  ],
  [
    'where the talks were told by states before',
    'Talks between Latvia and Norway ended in Riga on Monday. Minister Anna Lee and Minister Omar Khan had met since Friday, with observers from the World Bank.',
    ['MEETING Anna Lee+Omar Khan+World Bank'],
  ],
  [
    'but not at a call',
    'Minister Anna Lee spoke by phone with Minister Omar Khan about a meeting with observers from the World Bank.',
    ['CALL Anna Lee+Omar Khan'],
  ],
])('bodies whose observers %s', (_, text, lines) => expect(told(text)).toEqual(lines));
