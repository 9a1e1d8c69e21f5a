import { describe, expect, it } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import { readTakeovers } from '../../src/reading/takeover';
import { snapshot, textLink } from '../helpers/facts';
import { overlayReading } from '../helpers/reading';

const kinds = (...args: Parameters<typeof readTakeovers>): string[] => readTakeovers(...args).map(({ kind }) => kind);
const links = (all: number, windows: number): ActionFact[] =>
  Array.from({ length: all }, (_, i) => textLink(`Link ${i}`, { destination: 'internal', newTab: i < windows }));

describe('readTakeovers', () => {
  it('reads what markup and styles say', () => {
    const takeovers = [
      { kind: 'leave' as const, selector: 'body', detail: 'onbeforeunload' },
      { kind: 'scroll-snap' as const, selector: 'html', detail: 'scroll-snap-type: y mandatory' },
    ];
    expect(kinds(snapshot({ takeovers }), [])).toEqual(['leave', 'scroll']);
    expect(kinds(snapshot(), [])).toEqual([]);
  });

  it('takes an open chat over 15 % of the screen', () => {
    const chat = (cover: number) => kinds(snapshot(), [overlayReading({ kind: 'chat', cover })]);
    expect(chat(0.16)).toEqual(['chat']);
    expect(chat(0.15)).toEqual([]);
    expect(kinds(snapshot(), [overlayReading({ cover: 0.5 })])).toEqual([]);
  });

  it('takes half of five links in new windows for a habit', () => {
    expect(kinds(snapshot({ actions: links(6, 3) }), [])).toEqual(['windows']);
    expect(kinds(snapshot({ actions: links(7, 3) }), [])).toEqual([]);
    expect(kinds(snapshot({ actions: links(4, 4) }), [])).toEqual([]);
    const away = links(6, 6).map((link) => ({ ...link, destination: 'external' as const }));
    expect(kinds(snapshot({ actions: away }), [])).toEqual([]);
  });

  it('knows services that ask or hold by their hosts', () => {
    const hosts = (...scriptHosts: string[]) =>
      kinds(snapshot({ document: { ...snapshot().facts.document, scriptHosts } }), []);
    expect(hosts('cdn.onesignal.com', 'a.omappapi.com')).toEqual(['may-ask', 'may-hold']);
    expect(hosts('notonesignal.com', 'cdn.test')).toEqual([]);
  });
});
