import { expect, test } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import { readAsks } from '../../src/reading/asks';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import { es } from '../../src/reading/words/es';
import { fr } from '../../src/reading/words/fr';
import { it } from '../../src/reading/words/it';
import { ja } from '../../src/reading/words/ja';
import { nl } from '../../src/reading/words/nl';
import { pl } from '../../src/reading/words/pl';
import { pt } from '../../src/reading/words/pt';
import { action, snapshot } from '../helpers/facts';

function kindOf(name: string, rest: Partial<ActionFact> = {}, words = en): string | undefined {
  const button = { role: 'button', tag: 'button', destination: 'none', href: null } as const;
  const nothing = { tactics: [], forms: [], overlays: [], prices: [], terms: [], reassurances: [] };
  return readAsks(snapshot({ actions: [action(name, { ...button, ...rest })] }), words, nothing)[0]?.kind;
}

test.each([
  [en, 'Older Posts →', 'See our latest posts'],
  [en, 'Next page', 'Build your next page'],
  [de, 'Ältere Beiträge', 'Beiträge ansehen'],
  [es, 'Entradas antiguas', 'Comprar entradas'],
  [fr, 'Articles plus anciens', 'Voir les articles'],
  [it, 'Articoli precedenti', 'Scopri gli articoli'],
  [ja, '過去の記事へ', '記事を読む'],
  [nl, 'Oudere berichten', 'Berichten bekijken'],
  [pl, 'Starsze wpisy', 'Zobacz wpisy'],
  [pt, 'Publicações mais antigas', 'Ver publicações'],
])('$0.code: “$1” turns a page, “$2” asks for something', (words, turns, asks) => {
  expect(kindOf(turns, {}, words)).toBe('navigate');
  expect(kindOf(asks, {}, words)).not.toBe('navigate');
});

test('a bookmark is no booking', () => {
  expect(kindOf('Bookmark')).toBe('navigate');
  expect(kindOf('Book')).not.toBe('navigate');
  expect(kindOf('Book now')).toBe('buy');
});

test('a step up in number is no step of the page, and one in sales is', () => {
  expect(kindOf('Increase')).toBe('navigate');
  expect(kindOf('Menge erhöhen', {}, de)).toBe('navigate');
  expect(kindOf('Increase my sales')).not.toBe('navigate');
});

test('a tab that a script makes of a link is a tab, and a link in a pill is none', () => {
  expect(kindOf('Wallet', { snippet: '<a class="nav-link" data-toggle="tab" href="#a">' })).toBe('navigate');
  expect(kindOf('Wallet', { snippet: '<a data-bs-toggle="pill" href="#a">' })).toBe('navigate');
  expect(kindOf('Wallet', { snippet: '<a class="pill" data-toggle="modal" href="#a">' })).toBe('unknown');
});

test('a bare address names a place, and words with one in them ask', () => {
  expect(kindOf('https://preview.acme.test')).toBe('navigate');
  expect(kindOf('www.acme.test')).toBe('navigate');
  expect(kindOf('Try acme.test')).not.toBe('navigate');
});
