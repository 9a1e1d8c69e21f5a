import type { DepthKind } from '../../reading/reading';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { counted, listed, nameOf, typeOf } from '../in-words';
import { pageAsks } from '../page-asks';

/** What those who are ready to act still look for: price and specification. */
const LAST_CHECKS: readonly DepthKind[] = ['pricing', 'features', 'comparison'];

/** Cost up to which an ask is a look at more, 0–100: our calibration. */
const LOOK = 10;

/** Kinds are counted, not places: where on the page each stands is not held against it here. */
export default defineRule({
  title: 'Ways to go deeper without committing',
  why: 'People who are interested and not yet convinced want detail, and leave for another page when there is none. Studies of business buyers name what they look for; how many ways are enough is convention.',
  fix: 'Add {missing}, near the ask that they prepare.',
  offer: 'video',
  check: 'Look for {missing} as a visitor would: one of them is found without leaving a name or an address.',
  effort: 'build',
  blind: 'Where each way stands, and how good it is.',
  version: 2,
  lens: 'trust',
  weight: 3,
  sources: ['NNG-B2B'],
  needs: ['depth', 'asks', 'mainAsk', 'language', 'page', 'blindSpots'],
  // Different kinds: convention. Visitors in the middle look for most, those ready to act for price or specification.
  limits: { cold: { enough: 2 }, warm: { enough: 3 }, hot: { enough: 1 } },
  messages: {
    deep: 'Visitors can go deeper without committing: {ways}.',
    shallow: 'There is {count} to go deeper without committing ({ways}); {enough} would be enough.',
    checks: 'Visitors can go deeper ({ways}), but what those ready to act look for, price or detail, is not there.',
    none: 'There is no way to go deeper without committing: no detail, price, case, video or answers.',
    links: 'The page itself shows no detail, price, case, video or answers; “{link}” leads to more.',
    aimless: 'The page asks for nothing that visitors would want more detail for.',
    beside: 'A page of this kind ({type}) is not where people look for detail.',
    language: 'Few ways to go deeper were found, but not every label can be told in this language.',
    unseen: 'Few ways to go deeper were found, but {unseen} could not be read.',
  },
  phrases: {
    video: 'a video',
    features: 'details of what it does',
    comparison: 'a comparison',
    pricing: 'prices',
    'case-study': 'a case',
    faq: 'answers to questions',
  },
  judge: ({ depth, asks, mainAsk, language, page, blindSpots }, { enough }, say, profile) => {
    const kinds = [...new Set(depth)];
    const counting = profile === 'hot' ? kinds.filter((kind) => LAST_CHECKS.includes(kind)) : kinds;
    const missing = (profile === 'hot' ? LAST_CHECKS : (['features', 'pricing', 'faq', 'case-study', 'video'] as const))
      .filter((kind) => !kinds.includes(kind))
      .slice(0, 3);
    const values = {
      ways: listed(kinds.map((kind) => say.words(kind))),
      count: counted(kinds.length, 'way'),
      enough,
      missing: listed(
        missing.map((kind) => say.words(kind)),
        'or',
      ),
    };
    if (!isArrival(page)) return say.notApplicable('beside', { ...values, type: typeOf(page) });
    if (!mainAsk) return say.notApplicable('aimless', values);
    if (counting.length >= enough) return say.pass('deep', values);
    if (!language.known) return say.unsure('language', values);
    const unseen = blindSpot(blindSpots);
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what });
    const link = pageAsks(asks).find(({ cost }) => cost <= LOOK);
    if (kinds.length === 0 && link) return say.warn('links', { ...values, link: nameOf(link) }, [link.evidence]);
    if (kinds.length === 0) return say.fail('none', values);
    return profile === 'hot' ? say.warn('checks', values) : say.warn('shallow', values);
  },
});
