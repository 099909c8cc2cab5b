import { languageOf } from '../../../src/ingest/text/language';

const TEXTS = {
  en: 'The ministers of both countries met in the capital on Friday and talked about trade, transport and the water of the rivers that they share. They agreed to meet again in the autumn, and to open a new border crossing before the end of the year, as those who live near it had long asked.',
  ru: 'Министры обеих стран встретились в столице в пятницу и говорили о торговле, транспорте и воде общих рек. Они договорились встретиться снова осенью и до конца года открыть новый пункт пропуска на границе, о котором давно просили жители приграничных районов.',
  kk: 'Екі елдің министрлері жұма күні астанада кездесіп, сауда, көлік және ортақ өзендердің суы туралы сөйлесті. Олар күзде қайтадан кездесуге және жыл соңына дейін шекарада жаңа өткізу бекетін ашуға келісті, оны шекаралас аудандардың тұрғындары көптен бері сұрап келген.',
  fr: 'Les ministres des deux pays se sont réunis vendredi dans la capitale et ont parlé du commerce, des transports et de l’eau des rivières qu’ils partagent. Ils sont convenus de se revoir à l’automne et d’ouvrir un nouveau poste de frontière avant la fin de l’année.',
  lv: 'Abu valstu ministri piektdien tikās galvaspilsētā un runāja par tirdzniecību, satiksmi un kopīgo upju ūdeni. Viņi vienojās tikties vēlreiz rudenī un līdz gada beigām atvērt jaunu robežšķērsošanas vietu, ko pierobežas iedzīvotāji jau sen bija lūguši.',
};

test.each(Object.entries(TEXTS))('a text in %s is told by its letters', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
  // A system's default says nothing against them.
  expect(await languageOf(text, language === 'en' ? 'fr' : 'en-US')).toBe(language);
});

test('what the source says adds the region, and stands where the text is too short', async () => {
  expect(await languageOf(TEXTS.en, 'en_gb')).toBe('en-GB');
  expect(await languageOf('Ann Lee met Bo Ek.', 'kk')).toBe('kk');
  expect(await languageOf('Ann Lee met Bo Ek.', 'no tag')).toBeNull();
  expect(await languageOf('Президент встретился с послом.')).toBeNull();
});

test('foreign names do not make an English text another', async () => {
  const names =
    'Kassym-Jomart Tokayev, Shavkat Mirziyoyev, Sadyr Japarov, Emomali Rahmon and Serdar Berdimuhamedov met in Cholpon-Ata. Gurbanguly Berdimuhamedov and Ilham Aliyev came later, as did Mukhtar Tileuberdi, Rustam Minnikhanov and Ravshan Nazarov.';
  expect(await languageOf(names, 'en')).toBe('en');
});
