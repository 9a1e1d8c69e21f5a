import { describe, expect, it } from 'vitest';
import { readTeasers, type Teaser } from '../../src/reading/teaser';
import { wordsFor } from '../../src/reading/words/languages';
import { heading, snapshot, text } from '../helpers/facts';
import { ask, fieldReading, formReading, section } from '../helpers/reading';

async function teasersIn(
  facts: Parameters<typeof snapshot>[0],
  code = 'en',
  rest: Parameters<typeof readTeasers> | null = null,
) {
  return readTeasers(snapshot(facts), await wordsFor(code), rest?.[2] ?? [], rest?.[3] ?? [], rest?.[4] ?? []);
}
const kindOf = async (says: string, code = 'en'): Promise<Teaser['kind'] | undefined> =>
  (await teasersIn({ texts: [heading(says, 2, { words: Math.ceil(says.length / 4) })] }, code))[0]?.kind;

describe('readTeasers', () => {
  it.each([
    ['en', 'How much of your ad spend leaks?', 'question'],
    ['en', 'The 3 reasons why teams leave', 'hint'],
    ['en', 'Your score: __', 'blank'],
    ['en', 'You won’t believe this one trick', 'empty'],
    ['de', 'Wie viel Geld verlieren Sie im Lager?', 'question'],
    ['de', 'Finden Sie heraus, wo es hakt', 'hint'],
    ['fr', 'Combien vous coûte une heure perdue ?', 'question'],
    ['es', '¿Cuánto te cuesta cada error?', 'question'],
    ['pt', 'Quanto custa cada hora parada?', 'question'],
    ['it', 'Quanto ti costa ogni errore?', 'question'],
    ['nl', 'Hoeveel kost elke fout jou?', 'question'],
    ['pl', 'Ile kosztuje cię każdy błąd?', 'question'],
    ['ja', 'なぜ選ばれるのでしょうか？', 'question'],
  ])('%s: “%s” is a %s', async (code, says, kind) => {
    expect(await kindOf(says, code)).toBe(kind);
  });

  it('leaves out plain headings, short questions and paragraphs', async () => {
    expect(await kindOf('Invoices that pay themselves')).toBeUndefined();
    expect(await kindOf('Questions?')).toBeUndefined();
    expect(await teasersIn({ texts: [text('How much of your ad spend leaks?')] })).toEqual([]);
  });

  it('looks at two screens', async () => {
    const at = async (y: number) =>
      (await teasersIn({ texts: [heading('How do you compare?', 2, { box: { x: 0, y, width: 400, height: 40 } })] }))
        .length;
    expect(await at(1535)).toBe(1);
    expect(await at(1536)).toBe(0);
  });

  it('leaves out questions that have their answers', async () => {
    const group = { id: 'g1', item: 0 };
    const three = ['How do I pay for it?', 'How do I cancel it?', 'How do I start with it?'].map((says) =>
      heading(says, 3, { group }),
    );
    expect(await teasersIn({ texts: three })).toEqual([]);
    expect(await teasersIn({ texts: three.slice(0, 2) })).toHaveLength(2);
    const asked = heading('How do I pay for it?', 3, { slab: 's1' });
    const faq = section('faq', 0, { slabs: ['s1'] });
    const words = await wordsFor('en');
    expect(readTeasers(snapshot({ texts: [asked] }), words, [faq], [], [])).toEqual([]);
  });

  it('tells substance from its lack', async () => {
    const { document } = snapshot().facts;
    const about = { ...document, title: 'Acme | Stop the leaks in your advertising budget' };
    const concrete = async (says: string) =>
      (await teasersIn({ texts: [heading(says)], document: about }))[0]?.concrete;
    expect(await concrete('How do you save 40 hours?')).toBe(true);
    expect(await concrete('How does your budget look?')).toBe(true);
    expect(await concrete('How do you really feel?')).toBe(false);
    const again = async (sample: string) =>
      (
        await teasersIn({ texts: [heading('Do you trust your supplier?')], copy: { ...snapshot().facts.copy, sample } })
      )[0]?.concrete;
    expect(await again('A supplier is a supplier is a supplier')).toBe(true);
    expect(await again('A supplier is a supplier')).toBe(false);
  });

  it('knows a hint in a button, and one that only a form with a name answers', async () => {
    const words = await wordsFor('en');
    const form = formReading([fieldReading('email')]);
    const button = ask('See your score', { form: form.id });
    const gated = (forms: Parameters<typeof readTeasers>[3]) =>
      readTeasers(snapshot(), words, [], forms, [button]).map((one) => [one.kind, one.gated]);
    expect(gated([form])).toEqual([['hint', true]]);
    expect(gated([formReading([fieldReading('choice')])])).toEqual([['hint', false]]);
  });
});
