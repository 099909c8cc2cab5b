import { freeSlug, slugOf } from '../../src/domain/slug';

test.each([
  ['Kassym-Jomart Tokayev', 'kassym-jomart-tokayev'],
  ['Қасым-Жомарт Тоқаев', 'qasym-zhomart-toqaev'],
  ['Ғани Әлібек Өмірзақ Ұлан Үміт Іңкәр Һасан', 'ghani-alibek-omirzaq-ulan-umit-inkar-hasan'],
  ['ҒАНИ ҚАЛИЕВ', 'ghani-qaliev'],
  ['Маргулан Баймухан', 'margulan-baymukhan'],
  ['M.Baimukhan', 'm-baimukhan'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ["N'Djamena", 'ndjamena'],
  ['İlham Əliyev', 'ilham-aliyev'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['Yıldırım', 'yildirim'],
  ['Nguyễn Phú Trọng', 'nguyen-phu-trong'],
  ['Đỗ Mười', 'do-muoi'],
  ['Александр Вучић', 'aleksandr-vuchic'],
  ['Ministry of Trade & Industry', 'ministry-of-trade-and-industry'],
  ['«QazVac»', 'qazvac'],
  ['  OSCE   Parliamentary Assembly. ', 'osce-parliamentary-assembly'],
  ['习近平', 'xi-jin-ping'],
  ['Καθημερινή', 'kathimerini'],
  ['Straße 5+1', 'strasse-5-1'],
])('%s is typed as %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('composed and decomposed spellings give one slug', () => {
  for (const name of ['Қайырбек Йошкар-Олинский', 'Nguyễn', 'İlham'])
    expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')));
});

test.each(['', ' ', '«»', '—'])('%j gives none', (name) => {
  expect(() => slugOf(name)).toThrow(`"${name}" gives no slug`);
});

test.each([
  [[], 'riga-talks'],
  [['riga-talks'], 'riga-talks-2'],
  [['riga-talks', 'riga-talks-2', 'riga-talks-4'], 'riga-talks-3'],
])('beside %j a slug is free', (taken: string[], free) =>
  expect(freeSlug('riga-talks', (slug) => taken.includes(slug))).toBe(free),
);
