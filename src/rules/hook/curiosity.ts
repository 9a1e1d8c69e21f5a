import type { Reading } from '../../reading/reading';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { quoted, shorten } from '../in-words';

/** Pages that visitors reach with their mind made up, or that are none. */
const PLAIN: readonly Reading['page']['type'][] = ['shop', 'checkout', 'login', 'content', 'error', 'challenge'];

const limits = {
  /** Cries without anything concrete from which on a page baits: evidence, hook.curiosity. */
  baits: 2,
  /** Screens that are looked at. */
  screens: 2,
};

/**
 * It can only help: a page that makes nobody curious and says plainly what it is loses nothing, since what was measured
 * are clicks on headlines. The catalogue warns for first-time visitors, which met four pages of five and told nothing.
 * Whether a result is shown blurred cannot be read; that a teaser is answered only in a form is a guess, so a warning.
 */
export default defineRule({
  title: 'A question worth answering',
  why: 'In 8,977 headline experiments, headlines that were neither vague nor complete got the most clicks; questions got more clicks in another. Both measured clicks on headlines, not what happens on a landing page.',
  fix: '{change} Give enough to be believed, and keep one answer for the next click.',
  offer: 'question',
  check: 'Show the first screen to a stranger for five seconds: they can say what they would like to know next.',
  effort: 'copy',
  version: 2,
  lens: 'momentum',
  weight: 3,
  sources: ['CURIO-25', 'LAI-14', 'LOEW-94'],
  needs: ['teasers', 'page', 'language', 'blindSpots', 'view'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    open: '“{teaser}” opens a question and says enough to be believed.',
    vague: '“{teaser}” makes curious and says nothing that can be held on to.',
    gated: '“{teaser}” seems to be answered only after the form.',
    bait: 'The first screens tease with {teasers} and say nothing that can be held on to.',
    none: 'Nothing in the first two screens leaves a question open; a page does well without one too.',
    ready: 'Visitors who are ready to act want to be told what it is.',
    type: 'This page is not meant to make curious.',
    language: 'Whether the first screens make curious could not be judged in this language.',
    unseen: 'No teaser was found, but {unseen} in the first two screens could not be read.',
  },
  phrases: {
    name: 'Put a number or a name into each teaser.',
    answer: 'Answer a part of “{teaser}” before the form.',
    concrete: 'Add something concrete to “{teaser}”.',
  },
  judge: ({ teasers, page, language, blindSpots, view }, limits, say, profile) => {
    if (profile === 'hot') return say.notApplicable('ready');
    if (PLAIN.includes(page.type)) return say.notApplicable('type');
    if (!language.known) return say.unsure('language');
    const open = teasers.filter(({ kind }) => kind !== 'empty');
    const good = open.find(({ concrete, gated }) => concrete && !gated);
    if (good) return say.pass('open', { teaser: shorten(good.text) }, [good.evidence]);
    const baits = teasers.filter(({ kind, concrete }) => kind === 'empty' && !concrete);
    if (baits.length >= limits.baits)
      return say.fail(
        'bait',
        { teasers: quoted(baits.map(({ text }) => text)), change: say.words('name') },
        baits.map(({ evidence }) => evidence),
      );
    const gated = open.find((one) => one.gated && one.concrete);
    if (gated)
      return say.warn(
        'gated',
        { teaser: shorten(gated.text), change: say.words('answer', { teaser: shorten(gated.text) }) },
        [gated.evidence],
      );
    const [vague] = teasers;
    if (vague) {
      const teaser = shorten(vague.text);
      return say.warn('vague', { teaser, change: say.words('concrete', { teaser }) }, [vague.evidence]);
    }
    const unseen = blindSpot(blindSpots, 0, limits.screens * view.height);
    if (unseen) return say.unsure('unseen', { unseen: unseen.what });
    return say.notApplicable('none');
  },
});
