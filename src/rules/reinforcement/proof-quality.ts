import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { counted, shorten } from '../in-words';

/** Points of 5 (full name, role or company, photo, specific result, source), averaged over the best quotes; convention. */
const limits = { good: 3, fair: 1, best: 3 };

/**
 * Quotes alone are judged. A first name with a town is what privacy leaves in trades and in health: with one point a
 * quote is a warning, where the catalogue would fail it; nobody at all is a miss. What makes a rating believable (its count, its source, not a flat 5.0) and a picture that
 * is used twice are no part of the reading. The reading may miss a photo or a source: words decide no more than that.
 * The catalogue would double the weight for a main ask of 60 and more: what a large ask lacks in proof is judged by
 * `proof-near-ask`, and counted twice it would hide the rest.
 */
export default defineRule({
  title: 'Believable quotes',
  why: 'A quote convinces by who says it: business visitors look for the job title and the company. Quotes of uncertain origin count among the known tricks, and invented ones are unlawful in the EU and the US.',
  fix: 'Say who speaks in “{quote}”: a full name, a role or company, a photo, and the one number that changed.',
  offer: 'case-study',
  check: 'Read “{quote}” as a stranger would: a full name, a role or company and one number are there to look up.',
  effort: 'copy',
  blind: 'Ratings, and whether a person exists. A photo or a source may be missed.',
  version: 2,
  lens: 'trust',
  weight: 4,
  sources: ['NNG-B2B', 'MATHUR-19', 'EU-LAW'],
  needs: ['proofs', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    good: 'Who speaks is told in {quotes}: {points} of 5 for name, role, photo, result and source.',
    fair: '“{quote}” says little of who speaks: {points} of 5 for name, role, photo, result and source.',
    poor: '“{quote}” hardly says who speaks: {points} of 5 for name, role, photo, result and source.',
    language: 'Who speaks in “{quote}” could not be judged in this language.',
    unseen: 'No quote was seen, but {unseen} could not be read.',
    none: 'The page quotes nobody.',
  },
  judge: ({ proofs, language, blindSpots }, limits, say) => {
    const quotes = proofs.filter(({ kind }) => kind === 'testimonial').toSorted((a, b) => b.quality - a.quality);
    const best = quotes.slice(0, limits.best);
    const weakest = best.at(-1);
    if (!weakest) {
      const hidden = blindSpot(blindSpots);
      return hidden ? say.unsure('unseen', { unseen: hidden.what }) : say.notApplicable('none');
    }
    const points = best.reduce((all, { quality }) => all + quality, 0) / best.length;
    const values = { points, quote: shorten(weakest.text), quotes: counted(quotes.length, 'quote') };
    const evidence = best.map((quote) => quote.evidence);
    if (points >= limits.good) return say.pass('good', values, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    return points >= limits.fair ? say.warn('fair', values, evidence) : say.fail('poor', values, evidence);
  },
});
