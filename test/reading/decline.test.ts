import { describe, expect, it } from 'vitest';
import { readDeclines, shameIn, type Decline } from '../../src/reading/decline';
import { wordsFor } from '../../src/reading/words/languages';
import { en } from '../../src/reading/words/en';
import { action, snapshot } from '../helpers/facts';
import { ask, overlayReading } from '../helpers/reading';

describe('shameIn', () => {
  it.each([
    ['en', 'No thanks, I’d rather pay full price'],
    ['en', 'I don’t want to save money'],
    ['en', 'No, I hate discounts'],
    ['de', 'Nein danke, ich zahle lieber den vollen Preis'],
    ['de', 'Nein, ich möchte kein Geld sparen'],
    ['fr', 'Non merci, je préfère payer plein tarif'],
    ['es', 'No, no quiero ahorrar'],
    ['es', 'Prefiero pagar el precio completo'],
    ['pt', 'Não, prefiro pagar mais'],
    ['it', 'No grazie, preferisco pagare di più'],
    ['nl', 'Nee bedankt, ik betaal liever de volle prijs'],
    ['pl', 'Nie, wolę zapłacić pełną cenę'],
    ['ja', 'いいえ、割引は必要ありません'],
  ])('%s: “%s” shames', async (code, label) => {
    expect(shameIn(label, await wordsFor(code))).not.toBeNull();
  });

  it.each([
    ['en', 'No thanks'],
    ['en', 'No, I don’t have an account'],
    ['en', 'I do not want emails'],
    ['en', 'See the full price list'],
    ['en', 'Continue as guest'],
    ['en', 'Never pay full price again'],
    ['de', 'Nein danke'],
    ['de', 'Zum vollen Preis kaufen'],
    ['fr', 'Non merci'],
    ['es', 'No, gracias'],
    ['pt', 'Agora não'],
    ['it', 'Continua come ospite'],
    ['nl', 'Nee, bedankt'],
    ['pl', 'Nie mam konta'],
    ['ja', 'いいえ、結構です'],
  ])('%s: “%s” does not shame', async (code, label) => {
    expect(shameIn(label, await wordsFor(code))).toBeNull();
  });
});

describe('readDeclines', () => {
  const at = (y: number) => ({ box: { x: 100, y, width: 160, height: 44 } });
  const yes = action('Get 10 % off', at(200));
  const asked = ask('Get 10 % off', { actions: [yes.id] });
  const read = (...no: Parameters<typeof action>[]): Pick<Decline, 'text' | 'tone' | 'ask'>[] =>
    readDeclines(snapshot({ actions: [yes, ...no.map((one) => action(...one))] }), en, [asked], []).map(
      ({ text, tone, ask: of }) => ({ text, tone, ask: of }),
    );

  it('finds a refusal within 200 px of something to say yes to', () => {
    expect(read(['No thanks', at(444)])).toEqual([{ text: 'No thanks', tone: 'plain', ask: 'Get 10 % off' }]);
    expect(read(['No thanks', at(445)])).toEqual([]);
  });

  it('leaves out menus, what is hidden, and refusals of nothing', () => {
    expect(read(['Skip', { ...at(210), region: 'nav' }], ['Skip', { ...at(210), hiddenBy: 'display' }])).toEqual([]);
    expect(readDeclines(snapshot({ actions: [action('No thanks')] }), en, [], [])).toEqual([]);
  });

  it('measures it against the step', () => {
    const small = action('No thanks', { ...at(250), look: { fontSize: 8, textContrast: 2.4 } });
    const [found] = readDeclines(snapshot({ actions: [yes, small] }), en, [asked], []);
    expect(found).toMatchObject({ fontShare: 0.5, contrast: 2.4 });
  });

  it('tells an offer with a sign that closes it from one without any way out', () => {
    const tone = (rest: Parameters<typeof overlayReading>[0]) =>
      readDeclines(snapshot(), en, [asked], [overlayReading({ asks: [asked.id], ...rest })]).map((one) => one.tone);
    expect(tone({ closeSize: 24 })).toEqual(['close']);
    expect(tone({ closeSize: null })).toEqual(['none']);
    expect(tone({ closeSize: null, kind: 'consent' })).toEqual([]);
    expect(tone({ closeSize: null, asks: [] })).toEqual([]);
    expect(tone({ closeSize: null, blocking: false, cover: 0.3 })).toEqual([]);
    expect(tone({ closeSize: null, blocking: false, cover: 0.31 })).toEqual(['none']);
  });

  it('leaves the refusal of a consent banner to its own law', () => {
    const no = action('Reject', { ...at(210), overlay: 'o1' });
    const accept = action('Accept all', { ...at(210), overlay: 'o1' });
    const banner = overlayReading({ id: 'o1', kind: 'consent' });
    const asks = [ask('Accept all', { actions: [accept.id] })];
    expect(readDeclines(snapshot({ actions: [no, accept] }), en, asks, [banner])).toEqual([]);
  });
});
