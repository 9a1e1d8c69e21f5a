import { isRealAsk, type Ask } from '../../reading/ask';
import type { Section } from '../../reading/section';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { inQuotes, nameOf, screens, shorten, typeOf } from '../in-words';

/** Longest way without a step, in screens: convention. `end`: at the end of the content the last step must still be in sight. */
const limits = { good: 1.5, most: 3, end: 1 };

export default defineRule({
  title: 'A next step wherever one is wanted',
  why: 'A step can only be taken where it is offered at the moment that someone wants it. Where nothing is offered people stop or leave; the distances are convention.',
  fix: 'After {place}, add the next small step.',
  offer: 'explore',
  check: 'Scroll from {place} to the end: a step to take is in sight on every screen.',
  effort: 'layout',
  blind: 'Steps that only appear while people scroll.',
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-SCENT', 'FOGG'],
  needs: ['asks', 'sections', 'contentBottom', 'view', 'page', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    guided: 'The longest way without a step is {length}, and the page ends with a step in sight.',
    carried: 'After {place} nothing can be pressed for {length}, but “{sticky}” stays on the screen.',
    gap: 'After {place} nothing can be pressed for {length}.',
    ends: 'The page just ends: {length} without a step after {place}.',
    none: 'Nothing on this page can be pressed but its menu and its footer.',
    reading: 'A page of this kind ({type}) is made for reading on.',
    unseen: 'No step was found for {length} after {place}, but {unseen} is there and could not be read.',
  },
  phrases: {
    opening: 'the opening',
  },
  mistakes: ['noNextAction'],
  judge: ({ asks, sections, contentBottom, view, page, blindSpots }, limits, say) => {
    const footer = sections.find(({ kind }) => kind === 'footer');
    const end = Math.min(contentBottom, footer?.box.y ?? contentBottom);
    const stops = asks.filter(isInContent).toSorted((a, b) => a.box.y - b.box.y);
    const stretches = stretchesBetween(stops, end);
    const tail = stretches.at(-1) ?? { from: 0, to: end };
    const ends = tail.to - tail.from > limits.end * view.height;
    const longest = stretches.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), tail);
    const shown = ends ? tail : longest;
    const pixels = shown.to - shown.from;
    const length = screens(pixels, view.height);
    const place = placeAt(shown.from, sections);
    const values = { place: place ? inQuotes(shorten(place.heading)) : say.words('opening'), length };
    const evidence = place ? [place.evidence] : [];
    if (page.type === 'content') return say.notApplicable('reading', { ...values, type: typeOf(page) });

    const level =
      stops.length === 0 || ends || pixels > limits.most * view.height ? 2 : pixels > limits.good * view.height ? 1 : 0;
    if (level === 0) return say.pass('guided', values, evidence);
    const unseen = blindSpot(blindSpots, shown.from, shown.to);
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what }, evidence);
    // A step that stays on the screen makes up for one level, not for two.
    const sticky = asks.find((ask) => ask.pinned && isRealAsk(ask) && ask.region !== 'dialog');
    if (sticky)
      return (level === 2 ? say.warn : say.pass)('carried', { ...values, sticky: nameOf(sticky) }, [sticky.evidence]);
    if (stops.length === 0) return say.fail('none', values);
    if (ends) return say.fail('ends', values, evidence);
    return level === 2 ? say.fail('gap', values, evidence) : say.warn('gap', values, evidence);
  },
});

/** Any link or button in the content is something to do next; menu, footer and consent are not. */
function isInContent(ask: Ask): boolean {
  const around = ask.region === 'nav' || ask.region === 'header' || ask.region === 'footer' || ask.region === 'dialog';
  return !around && !ask.pinned && ask.kind !== 'consent';
}

function stretchesBetween(stops: readonly Ask[], end: number): { from: number; to: number }[] {
  let from = 0;
  const stretches = stops.map(({ box }) => {
    const stretch = { from, to: Math.max(from, box.y) };
    from = Math.max(from, bottom(box));
    return stretch;
  });
  return [...stretches, { from, to: Math.max(from, end) }];
}

/** The last block with a heading that begins above this height, CSS pixels. */
function placeAt(y: number, sections: readonly Section[]): Section | undefined {
  return sections.findLast(({ box, heading }) => box.y < y && heading !== '');
}
