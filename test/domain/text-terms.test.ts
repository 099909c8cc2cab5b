import { textQueryTerms, textTerms } from '../../src/domain/text-terms';

const LANGS = ['en', 'ru', 'fr', 'tr', 'kk', 'vi'];
const finds = (query: string, text: string, lang: string) => {
  const terms = new Set(textTerms(text, lang));
  const groups = textQueryTerms(query, LANGS);
  return groups.length > 0 && groups.every((group) => group.some((term) => terms.has(term)));
};

test.each([
  ['vaccines', 'en', 'The diplomats shared their experience of the vaccine.'],
  ['vaccination', 'en', 'They discussed vaccinations in Belgium'],
  ['vac\u200bcin\u00ades', 'en', 'The diplomats shared their experience of the vaccine.'],
  ['Kazakhstan', 'en', 'Kazakhstan’s role'],
  ['kazakhstan’s role', 'en', 'the roles of Kazakhstan'],
  ['Токаев', 'en', 'President Tokayev spoke'],
  ['Tokayev', 'ru', 'Президент Токаев выступил'],
  ['реформа', 'ru', 'Стороны обсудили политические реформы'],
  ['политических реформ', 'ru', 'Стороны обсудили политические реформы'],
  ['ministre', 'fr', 'Les ministres de l’Union européenne'],
  ['union europeenne', 'fr', 'Les ministres de l’Union européenne'],
  ['bakan', 'tr', 'Dışişleri Bakanı İstanbul’da konuştu'],
  ['istanbul', 'tr', 'Dışişleri Bakanı İstanbul’da konuştu'],
  ['Президент', 'kk', 'Қазақстан Президенті және Президент'],
  ['viet nam', 'vi', 'Chủ tịch nước Việt Nam'],
  ['QazVac', 'en', 'the Kazakhstani vaccine «QazVac».'],
  ['5+1', 'en', 'the 5+1 format'],
])('%j finds the %s text %j', (query, lang, text) => expect(finds(query, text, lang)).toBe(true));

test.each([
  ['Uzbekistan', 'en', 'Kazakhstan'],
  ['vaccine Uzbekistan', 'en', 'the vaccine'],
  ['the of', 'en', 'the king of Belgium'],
  ['', 'en', 'anything'],
  ['«»', 'en', 'anything'],
])('%j does not find the %s text %j', (query, lang, text) =>
  expect(finds(query, text, lang)).toBe(false),
);

test('terms are folded, stemmed and unique; stop words are out', () => {
  expect(textTerms('The meeting, the meetings and THE Meeting', 'en')).toEqual([
    'meting',
    'met',
    'metings',
  ]);
});

test('an unknown or malformed language is folded only, never refused', () => {
  expect(textTerms('the meetings', 'tlh')).toEqual(['the', 'metings']);
  expect(textTerms('the meetings', 'not a tag!')).toEqual(['the', 'metings']);
  expect(textTerms('the meetings', 'en-GB')).toEqual(['metings', 'met']);
});

test('texts without spaces are parted into words', () => {
  expect(textTerms('习近平会见托卡耶夫', 'zh').length).toBeGreaterThan(2);
});
