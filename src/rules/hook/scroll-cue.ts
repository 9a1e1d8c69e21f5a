import { isRealAsk, type Ask, type AskKind } from '../../reading/ask';
import type { OverlayReading } from '../../reading/overlay';
import type { Phrase } from '../../reading/phrase';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { inQuotes, screens, shorten } from '../in-words';
import { isInFrame } from '../page-asks';

/** Pixels of the next block in view: convention. `tall`, `full`: page and hero in heights of the viewport, in percent. */
const limits = { peek: 60, some: 16, tall: 150, full: 95 };

/** Asks to look further; with the address of a place on the same page they lead down. */
const LOOKS: readonly AskKind[] = ['explore', 'learn', 'pricing'];

/**
 * A form that the edge cuts, and a button to a place further down, say as plainly as an arrow that there is more.
 * The band of the next block is measured, not its first text, which may stand some way inside it. Where a bar
 * stays at the lower edge, what is seen ends above it; one that the law asks for goes away with the answer.
 */
export default defineRule({
  title: 'A sign that there is more below',
  why: 'A first screen that fills the window to its edge can pass for the whole page: observed in usability tests. A scroll is the smallest yes there is; the pixel marks are convention.',
  fix: 'Shorten the first block so that the next one shows at least {peek} px of itself, or point down to it.',
  offer: 'scroll',
  check: 'Reload without scrolling: {peek} px or more of the next block can be seen, or something points down to it.',
  effort: 'layout',
  blind: 'What a banner that the law asks for hides.',
  version: 3,
  lens: 'momentum',
  weight: 2,
  sources: ['NNG-ILLUSION', 'NNG-SCROLL'],
  needs: ['sections', 'asks', 'forms', 'overlays', 'view', 'contentBottom'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    peeks: '{next} shows {seen} px of itself below the first block.',
    cut: '{cut} goes on below the edge of the first screen, which shows that there is more.',
    points: '{cue} in the first screen points to what comes below.',
    open: 'The first block ends well inside the first screen.',
    short: 'The page is {length} long, so there is little to scroll to.',
    ready: 'Visitors who are ready to act look for the step, not for more to read.',
    tall: '{hero} goes on below the edge of the first screen; whether what is cut there shows it could not be seen.',
    unclear: 'The blocks of this page could not be told apart.',
    hardly: '{next} shows only {seen} px of itself below the first block.',
    hidden: '{hero} fills the first screen, and nothing shows that more comes below.',
  },
  phrases: {
    first: 'the first block',
    next: 'the next block',
    arrow: 'an arrow',
    form: 'a form',
  },
  judge: ({ sections, asks, forms, overlays, view, contentBottom }, limits, say, profile) => {
    const [hero, next] = sections.toSorted((a, b) => a.box.y - b.box.y);
    const values = { hero: named(hero?.heading ?? '', say.words('first')), peek: limits.peek };
    if (profile === 'hot') return say.notApplicable('ready', values);
    if (contentBottom <= (limits.tall / 100) * view.height)
      return say.notApplicable('short', { ...values, length: screens(contentBottom, view.height) });
    if (!hero || !next) return say.unsure('unclear', values);
    const edge = edgeOf(overlays, view.height);
    const seen = Math.max(0, Math.round(edge - next.box.y));
    const all = { ...values, seen, next: named(next.heading, say.words('next')) };
    const evidence = [hero.evidence, next.evidence];
    if (seen >= limits.peek) return say.pass('peeks', all, evidence);
    if (bottom(hero.box) < (limits.full / 100) * edge) return say.pass('open', all, evidence);
    const cue = asks.find((ask) => pointsDown(ask) && ask.screenful === 1 && bottom(ask.box) <= view.height);
    if (cue) return say.pass('points', { ...all, cue: named(cue.text, say.words('arrow')) }, [cue.evidence]);
    const cut = forms.find(({ box, visible }) => visible && box.y < edge && bottom(box) >= edge + limits.some);
    if (cut) return say.pass('cut', { ...all, cut: named(cut.heading, say.words('form')) }, [cut.evidence]);
    if (bottom(hero.box) >= edge + limits.peek) return say.unsure('tall', all, evidence);
    return seen >= limits.some ? say.warn('hardly', all, evidence) : say.fail('hidden', all, evidence);
  },
});

/** Lower edge of what is seen, CSS pixels: that of the window, or the upper edge of a bar that stays on the window's lower half. */
function edgeOf(overlays: readonly OverlayReading[], height: number): number {
  const bars = overlays
    .filter(({ kind }) => kind === 'bar')
    .flatMap(({ evidence: { box } }) => (box && box.y > height / 2 ? [box.y] : []));
  return Math.min(height, ...bars);
}

/** The page's own words in quotation marks, or ours without. */
const named = (words: string, otherwise: Phrase): Phrase => (words === '' ? otherwise : inQuotes(shorten(words)));

/** An arrow in the content, or a button such as "Find out more" that leads to a place on the same page. */
function pointsDown(ask: Ask): boolean {
  if (!isRealAsk(ask) || isInFrame(ask)) return false;
  return ask.kind === 'scroll' || (LOOKS.includes(ask.kind) && ask.goal.startsWith('#'));
}
