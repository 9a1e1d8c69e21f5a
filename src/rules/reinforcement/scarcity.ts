import type { Pressure } from '../../reading/pressure';
import { defineRule } from '../define-rule';
import { distance } from '../distance';
import { counted, quoted, shorten } from '../in-words';

const limits = {
  /** Kinds (stock, demand, activity) that a page may use: evidence, prs.scarcity. */
  kinds: 1,
  /** The same words so often stand on every product alike: our calibration. */
  repeats: 3,
  /** CSS pixels between a stock line and the step that it is about: convention. */
  beside: 200,
};

/** A number that changes from visit to visit is not seen on one; what counts is what stands there. */
export default defineRule({
  title: 'Few left, many watching',
  why: 'True stock helps a decision; what others do at this moment mostly hurries it. In a crawl of shops 17 of 632 stock lines and 29 of 313 activity notices were false, and studies of scarcity disagree. The EU bans false claims that a thing is to be had for a short time only.',
  fix: 'Keep what helps the decision, such as true stock beside the chosen thing, and drop {words}.',
  check: 'Load the page twice in private windows: numbers that stay have a source, numbers that jump have none.',
  effort: 'copy',
  lens: 'pressure',
  weight: 3,
  sources: ['MATHUR-19', 'EU-LAW', 'SCARCE-22', 'SCARCE-23'],
  needs: ['pressures', 'asks', 'language'],
  // single: stock lines that may stand alone, whether or not they stand beside their step.
  limits: { cold: { ...limits, single: 0 }, warm: { ...limits, single: 0 }, hot: { ...limits, single: 1 } },
  messages: {
    none: 'Nothing on the page says that few are left or that others are faster.',
    tied: '{words} stands beside “{ask}”, which it is about.',
    single: '{words} is said once, to visitors who are ready to act.',
    one: '{words} tells visitors to be quick. Whether it is true could not be seen.',
    repeated: '{words} is said {times} on this page.',
    kinds: 'The page hurries visitors in {kinds}: {words}.',
    toast: '{words} comes up over the page by itself.',
    language: 'Whether words on the page hurry visitors could not be judged in this language.',
  },
  judge: ({ pressures, asks, language }, limits, say) => {
    if (!language.known) return say.unsure('language');
    const found = pressures.filter(({ kind }) => kind === 'stock' || kind === 'demand' || kind === 'activity');
    const kinds = new Set(found.map(({ kind }) => kind));
    const [first] = found;
    if (first === undefined) return say.pass('none');
    const show = (list: readonly Pressure[]) => list.map(({ evidence }) => evidence);
    const name = (list: readonly Pressure[]) => ({
      words: quoted(
        list.map(({ text }) => text),
        3,
      ),
    });
    const toasts = found.filter(({ toast }) => toast);
    if (toasts.length > 0) return say.fail('toast', name(toasts), show(toasts));
    if (kinds.size > limits.kinds)
      return say.fail('kinds', { ...name(found), kinds: counted(kinds.size, 'way') }, show(found));
    const often = found.find(({ times }) => times >= limits.repeats);
    if (often) return say.warn('repeated', { ...name([often]), times: counted(often.times, 'time') }, show([often]));
    const lines = found.filter(({ kind, text }) => kind === 'stock' && /\d/.test(text));
    if (found.length === 1 && lines.length === 1) {
      const ask = asks.find(
        ({ kind, box }) => (kind === 'cart' || kind === 'buy') && distance(box, first.box) <= limits.beside,
      );
      if (ask) return say.pass('tied', { ...name(found), ask: shorten(ask.text) }, show(found));
      if (limits.single > 0) return say.pass('single', name(found), show(found));
    }
    return say.warn('one', name(found), show(found));
  },
});
