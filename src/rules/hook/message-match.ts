import { defineRule } from '../define-rule';
import { quoted, shorten } from '../in-words';

const limits = {
  /** Share of the campaign's words that the first screen says, 0–1: convention. */
  good: 0.6,
  least: 0.3,
};

/**
 * What was searched for (utm_term) are the visitor's words. What a campaign is called is seen by its makers alone, so
 * a miss there is a warning at most, and on a page in another language than English no miss at all. Synonyms are not known.
 */
export default defineRule({
  title: 'The advertisement’s words on the page',
  why: 'People follow the scent of the words that brought them. A first screen that says something else makes them wonder whether they are in the right place. The principle is well observed, the shares are our convention.',
  fix: 'Say {missing} in the first screen, or send this advertisement to a page that keeps what it promises.',
  check: 'Click the advertisement yourself: its words stand in the headline or in the line below it.',
  effort: 'copy',
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-SCENT'],
  needs: ['campaign', 'headline', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    none: 'The address names no words of an advertisement.',
    kept: 'The first screen says the words that led here: {found}.',
    part: 'Of the words that led here, the first screen says {found} and not {missing}.',
    missed: 'The words that led here, {missing}, are not in the first screen, which opens with “{headline}”.',
    named: 'The campaign is named after {missing}, which the first screen does not say.',
    foreign: 'The campaign is named {missing}; whether the page says the same in its own language could not be judged.',
    unseen: 'The words that led here were not found, and the first screen has no headline that could be read.',
  },
  judge: ({ campaign, headline: { found }, language }, limits, say) => {
    if (!campaign) return say.notApplicable('none');
    const share = campaign.found.length / campaign.words.length;
    const values = { found: quoted(campaign.found), missing: quoted(campaign.missing) };
    const evidence = found ? [found.evidence] : [];
    if (share >= limits.good) return say.pass('kept', values, evidence);
    if (!found) return say.unsure('unseen', values);
    const searched = campaign.from === 'utm_term';
    if (!language.known || (!searched && language.code !== 'en' && share < limits.least))
      return say.unsure('foreign', values, evidence);
    if (share >= limits.least) return say.warn('part', values, evidence);
    if (!searched) return say.warn('named', values, evidence);
    return say.fail('missed', { ...values, headline: shorten(found.text) }, evidence);
  },
});
