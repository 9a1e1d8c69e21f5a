import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../src/reading/language';
import { snapshot } from '../helpers/facts';

const german =
  'Wir schreiben Ihre Rechnungen, während Sie noch auf der Baustelle stehen. Sie behalten den Überblick über jeden Auftrag und sehen sofort, wer schon bezahlt hat. Mehr als zwölftausend Betriebe arbeiten jeden Tag damit.';
const english =
  'We write your invoices while you are still on the building site. You keep track of every job and see at once who has paid already. More than twelve thousand businesses work with it every day of the week.';

function page(language: string, sample: string): ReturnType<typeof snapshot> {
  const { document, copy } = snapshot().facts;
  return snapshot({ document: { ...document, language }, copy: { ...copy, sample } });
}

const told = async (language: string, sample: string, speaks = ['en', 'de']): Promise<[string, unknown][]> =>
  (await readLanguage(page(language, sample), speaks)).why.map(({ phrase, values }) => [phrase, values['code']]);

describe('readLanguage', () => {
  test('tells what the page says of itself and what its text says', async () => {
    const says = (code: string): [string, string] => ['why-html-language', code];
    const reads = (code: string): [string, string] => ['why-text-language', code];
    expect(await told('de-AT', german)).toEqual([says('de-AT'), reads('de')]);
    expect(await told('en', german)).toEqual([says('en'), reads('de')]);
    expect(await told('', english)).toEqual([['why-no-html-language', undefined], reads('en')]);
    expect(await told('de', 'Hallo')).toEqual([says('de'), ['why-text-short', undefined]]);
    expect(await told('fi', '0 1 2 3 '.repeat(40), ['en'])).toEqual([
      says('fi'),
      ['why-text-unclear', undefined],
      ['why-no-words', undefined],
    ]);
  });

  test('what the page says, when its text agrees', async () => {
    expect(await readLanguage(page('de-AT', german), ['en', 'de'])).toMatchObject({
      code: 'de',
      source: 'html',
      known: true,
    });
  });

  test('the text, when the page says another language', async () => {
    expect(await readLanguage(page('en', german), ['en', 'de'])).toMatchObject({ code: 'de', source: 'text' });
  });

  test('the text, when the page says nothing', async () => {
    expect(await readLanguage(page('', english), ['en'])).toMatchObject({ code: 'en', source: 'text' });
  });

  test('the text of a few lines, when the page says nothing; not against what it says', async () => {
    const few = english.slice(0, 110);
    expect(await readLanguage(page('', few), ['en'])).toMatchObject({ code: 'en', source: 'text' });
    expect(await readLanguage(page('de', few), ['en', 'de'])).toMatchObject({ code: 'de', source: 'html' });
  });

  test('what the page says, when there is too little text to doubt it', async () => {
    expect(await readLanguage(page('fr', 'Bonjour'), ['fr'])).toMatchObject({ code: 'fr', source: 'html' });
  });

  test('unknown, when neither tells', async () => {
    expect(await readLanguage(page('', 'Hi'), ['en'])).toMatchObject({ code: 'und', source: 'unknown', known: false });
  });

  test('a language without words is named, and said not to be known', async () => {
    expect(await readLanguage(page('de', german), ['en'])).toMatchObject({ code: 'de', known: false });
  });

  test('the small words decide where the detector only leans another way, and a text of names alone decides nothing', async () => {
    const spanish =
      'Conocenos. Somos una empresa dedicada a brindar servicios de transporte de larga distancia, con comodidad y seguridad. Viaja cómodo, seguro y a tiempo. Madrid Toledo Segovia Burgos Sevilla Cádiz Bilbao Vigo. Contamos con una flota moderna y un equipo de profesionales.';
    expect(await readLanguage(page('en', spanish), ['en', 'es'])).toMatchObject({ code: 'es', source: 'text' });
    const names = 'Madrid Toledo Segovia Burgos Sevilla Cádiz Bilbao Vigo Lugo Murcia Alicante '.repeat(4);
    expect(await readLanguage(page('en', names), ['en', 'es'])).toMatchObject({ code: 'en' });
  });

  test('no script that the page is not written in, however the detector takes a list of product names', async () => {
    const names =
      'Deco XE75 AXE5400 Tri-Band Mesh Wi-Fi 6E System Archer AXE75 Archer T9UH AC1900 Archer MR600 4G+ Cat6 AC1200 Tapo C225 VIGI Festa Omada SDN Kasa HS110 Deco X50-PoE Archer GE800 Tri-Band BE19000 Wi-Fi 7 Gaming';
    const language = await readLanguage(page('', names), ['en']);
    expect(['hi', 'zh', 'ja', 'ru', 'ar', 'th']).not.toContain(language.code);
  });
});
