import { defineRule } from '../define-rule';
import { distance } from '../distance';
import { nameOf, quoted } from '../in-words';

/** Words to which the count is taken: a shorter page counts as if it had so many (evidence, prs.language). */
const PER = 500;

/**
 * “Now” and “today” on a button are not counted: in several languages that is how a button is labelled. What is
 * counted is urgency without a date, talk of loss, and headings and labels that cry or shout; those alone, without a
 * word that pushes, are a matter of tone and a warning at most.
 */
export default defineRule({
  title: 'Words that push',
  why: 'In one large data set, pages with more words of fear went with fewer conversions in several fields, which proves no cause. People who feel free decide more easily; credibility research asks for restraint in promotion.',
  fix: 'Say it as an invitation, and the benefit once: this pushes: {words}.',
  offer: 'explore',
  check: 'Read headings and buttons aloud to a colleague: none of them makes you raise your voice.',
  effort: 'copy',
  version: 2,
  lens: 'pressure',
  weight: 3,
  sources: ['UNB-2021', 'STANFORD', 'LUGURI-21', 'BYAF-20'],
  needs: ['pressures', 'loud', 'firstAsk', 'copy', 'language'],
  // calm, pushy: per 500 words, convention. beside: CSS pixels from the first ask within which urgency is said of it; only a first visit needs that calm.
  limits: {
    cold: { calm: 1, pushy: 4, beside: 100 },
    warm: { calm: 1, pushy: 4, beside: -1 },
    hot: { calm: 2, pushy: 5, beside: -1 },
  },
  messages: {
    calm: 'The page speaks calmly.',
    few: 'The page pushes here and there, {rate} times in {per} words: {words}.',
    many: 'The page pushes {rate} times in {per} words: {words}.',
    loud: 'Headings and buttons of the page cry or shout, {rate} times in {per} words: {words}.',
    first: 'The first thing asked, “{ask}”, comes with {words}.',
    language: 'Whether the words of the page push could not be judged in this language.',
  },
  judge: ({ pressures, loud, firstAsk, copy, language }, limits, say) => {
    if (!language.known) return say.unsure('language');
    const pushing = pressures.filter(({ kind }) => kind === 'urgency' || kind === 'fear');
    const found = [...pushing, ...loud];
    const rate = (found.length * PER) / Math.max(copy.words, PER);
    const values = {
      rate,
      per: PER,
      words: quoted(
        found.map(({ text }) => text),
        3,
      ),
    };
    const evidence = found.map((one) => one.evidence);
    const near = pushing.filter(
      ({ kind, box }) => kind === 'urgency' && firstAsk !== null && distance(box, firstAsk.box) <= limits.beside,
    );
    if (firstAsk && near.length > 0)
      return say.fail(
        'first',
        {
          ...values,
          ask: nameOf(firstAsk),
          words: quoted(
            near.map(({ text }) => text),
            3,
          ),
        },
        near.map((one) => one.evidence),
      );
    if (rate <= limits.calm) return say.pass('calm');
    if (pushing.length === 0) return say.warn('loud', values, evidence);
    const pushy = (pushing.length * PER) / Math.max(copy.words, PER) > limits.pushy;
    return pushy ? say.fail('many', values, evidence) : say.warn('few', values, evidence);
  },
});
