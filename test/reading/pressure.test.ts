import { describe, expect, it } from 'vitest';
import { readPressures } from '../../src/reading/pressure';
import { wordsFor } from '../../src/reading/words/languages';
import { action, heading, overlay, snapshot, text } from '../helpers/facts';

/** Kinds of pressure in a text, in a language. */
async function kindsIn(said: string, code = 'en'): Promise<string[]> {
  return readPressures(snapshot({ texts: [text(said)] }), await wordsFor(code)).map(({ kind }) => kind);
}

describe('readPressures', () => {
  it.each([
    ['en', 'Only 3 seats left', 'stock'],
    ['en', 'Hurry, the sale ends tonight', 'urgency'],
    ['en', '12 people are viewing this right now', 'activity'],
    ['en', 'Selling fast', 'demand'],
    ['en', 'Act before it’s too late', 'fear'],
    ['de', 'Nur noch 4 Plätze frei', 'stock'],
    ['de', 'Das Angebot endet heute', 'urgency'],
    ['de', '7 Personen sehen sich das gerade an', 'activity'],
    ['de', 'Lassen Sie sich diese Chance nicht entgehen', 'fear'],
    ['fr', 'Plus que 2 places disponibles', 'stock'],
    ['fr', 'Offre limitée, faites vite', 'urgency'],
    ['fr', '15 personnes regardent cette offre', 'activity'],
    ['es', 'Solo quedan 5 plazas', 'stock'],
    ['es', 'La oferta termina hoy', 'urgency'],
    ['es', 'No te lo pierdas', 'fear'],
    ['pt', 'Restam apenas 3 vagas', 'stock'],
    ['pt', 'Oferta por tempo limitado', 'urgency'],
    ['pt', 'Não fique de fora', 'fear'],
    ['it', 'Restano solo 4 posti', 'stock'],
    ['it', 'Scade oggi', 'urgency'],
    ['it', '9 persone stanno guardando', 'activity'],
    ['nl', 'Nog maar 3 plekken over', 'stock'],
    ['nl', 'Actie eindigt vanavond', 'urgency'],
    ['nl', 'Bijna uitverkocht', 'stock'],
    ['pl', 'Zostały tylko 2 miejsca', 'stock'],
    ['pl', 'Promocja kończy się dziś', 'urgency'],
    ['pl', 'Teraz albo nigdy', 'fear'],
    ['ja', '残り3席', 'stock'],
    ['ja', '本日限りの特別価格', 'urgency'],
    ['ja', '12人が閲覧中', 'activity'],
  ])('%s: “%s” presses by %s', async (code, said, kind) => {
    expect(await kindsIn(said, code)).toContain(kind);
  });

  it.each([
    ['en', 'No limited-time tricks, ever'],
    ['en', 'There is no hurry'],
    ['en', 'Are you running out of storage, or is time running out?'],
    ['en', 'Join 12,000 teams'],
    ['en', 'Ann, 3 days ago'],
    ['en', '3 steps left'],
    ['en', 'The offer ends 31 May 2026'],
    ['en', 'All rights reserved for members'],
    ['de', 'Kein begrenztes Angebot'],
    ['de', 'Ihr Geld in den letzten Tagen der Ausbildung'],
    ['de', 'Das Angebot endet am 31. Mai'],
    ['de', 'Schneller Versand'],
    ['fr', 'Plus que jamais, votre temps compte'],
    ['fr', 'Allez plus vite avec nous'],
    ['fr', 'Les 30 derniers jours en un coup d’œil'],
    ['es', 'Corre en cualquier dispositivo'],
    ['es', 'Las visitas de los últimos días'],
    ['pt', 'Corre em qualquer aparelho'],
    ['it', 'Gli ultimi giorni del corso'],
    ['nl', 'Voor maar 5 euro per maand'],
    ['nl', 'Tijdelijk contract, vast team'],
    ['pl', 'Ostatnie dni kursu'],
    ['ja', '5月31日まで'],
  ])('%s: “%s” does not press', async (code, said) => {
    expect(await kindsIn(said, code)).toEqual([]);
  });

  it('hears each sentence once, and counts how often it is said', async () => {
    const texts = [text('Only 2 left'), text('Only 2 left'), heading('Hurry. Only 2 left')];
    const found = readPressures(snapshot({ texts }), await wordsFor('en'));
    expect(found.map(({ text: said, times }) => [said, times])).toEqual([
      ['Only 2 left', 3],
      ['Hurry.', 1],
    ]);
  });

  it('leaves out what is hidden, struck, quoted, or stands in menu and footer', async () => {
    const texts = [
      text('Hurry', { hiddenBy: 'display' }),
      text('Hurry', { region: 'footer' }),
      text('Hurry', { region: 'nav' }),
      text('Hurry', { struck: true }),
      text('“Hurry up and buy it, I just bought mine”'),
    ];
    expect(readPressures(snapshot({ texts }), await wordsFor('en'))).toEqual([]);
  });

  it('hears a submit input, whose words are no text of the page', async () => {
    const actions = [action('Hurry, order now', { nameFrom: 'value', tag: 'input' })];
    expect(readPressures(snapshot({ actions }), await wordsFor('en'))).toHaveLength(1);
  });

  it('knows a notice that came by itself from one in the page and from a dialog', async () => {
    const toast = overlay({ cover: 0.15 });
    const dialog = overlay({ cover: 0.1, modal: true });
    const large = overlay({ cover: 0.16 });
    const texts = [null, toast.id, dialog.id, large.id].map((id, at) =>
      text(`${at + 2} people are viewing this`, { overlay: id }),
    );
    const found = readPressures(snapshot({ texts, overlays: [toast, dialog, large] }), await wordsFor('en'));
    expect(found.map((one) => one.toast)).toEqual([false, true, false, false]);
  });

  it('takes a sentence of 20 words, not one of 21', async () => {
    const filler = (count: number) => Array.from({ length: count }, () => 'and').join(' ');
    expect(await kindsIn(`Hurry up ${filler(18)}`)).toEqual(['urgency']);
    expect(await kindsIn(`Hurry up ${filler(19)}`)).toEqual([]);
    expect(await kindsIn(`Selling fast ${filler(6)}`)).toEqual(['demand']);
    expect(await kindsIn(`Selling fast ${filler(7)}`)).toEqual([]);
  });
});
