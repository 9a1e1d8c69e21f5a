import type { AskKind } from '../../reading/ask';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { nameOf, phrase, typeOf, visitors } from '../in-words';
import { isSizeKnown, pageAsks } from '../page-asks';

/** Goods on a page that sells them, and a message that people write of their own accord: a warning at most. */
const EXPECTED: readonly AskKind[] = ['buy', 'cart', 'contact'];

/**
 * The catalogue knows no ask but by its size. In a shop people look for the way to the till, and how much a message
 * asks for is up to the one who writes it: there a large ask is a warning, not the miss that it is elsewhere.
 */
export default defineRule({
  title: 'Size of the first ask',
  why: 'The first thing a page asks is weighed against the little that a visitor knows by then. What people will give differs widely by what is asked, with cards and phone numbers at the far end; the scale from 0 (nothing) to 100 (a contract) is our calibration.',
  fix: 'Lead with {lead}, and let “{ask}” come once the page has given something.',
  offer: 'sample',
  check: 'Audit again: the first ask costs {good} or less on our scale of 0–100, and “{ask}” comes after it.',
  effort: 'layout',
  blind: 'What an ad or an earlier page has asked for or given.',
  version: 2,
  cause: 'early-ask',
  lens: 'momentum',
  weight: 5,
  sources: ['TRIAL-CARD', 'CRANOR-99', 'FOGG', 'LUGURI-21'],
  needs: ['firstAsk', 'asks', 'page', 'language', 'blindSpots'],
  // Cost of the first ask on the scale of 0–100: our calibration.
  limits: { cold: { good: 25, most: 45 }, warm: { good: 45, most: 65 }, hot: { good: 80, most: 90 } },
  messages: {
    fits: 'Your first ask, “{ask}”, costs {cost} on our scale of 0–100, and {visitors} go up to about {good}.',
    big: 'Your first ask, “{ask}”, costs {cost} on our scale of 0–100; {visitors} go up to about {good}.',
    nothing: 'The page asks for nothing, so there is no first ask to judge.',
    unseen: 'No ask was found, but {unseen} could not be read.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes: “{ask}” is not their first.',
    language: 'Your first ask is “{ask}”; how big it is could not be judged in this language.',
    unclear: 'Your first ask is “{ask}”; neither its words nor its destination tell what it asks for.',
  },
  phrases: {
    there: '“{small}”, which the page already has',
    smaller: 'a smaller step',
  },
  mistakes: ['tooMuchTooSoon', 'ignoredIntent'],
  judge: ({ firstAsk, asks, page, language, blindSpots }, { good, most }, say, profile) => {
    const smaller = pageAsks(asks).find((ask) => ask.cost <= good && ask.goal !== firstAsk?.goal);
    const lead = smaller ? say.words('there', { small: nameOf(smaller) }) : say.words('smaller');
    const unseen = blindSpot(blindSpots);
    if (!firstAsk && unseen) return say.unsure('unseen', { lead, ask: phrase('theFirstAsk'), unseen: unseen.what });
    if (!firstAsk) return say.notApplicable('nothing', { lead, ask: phrase('theFirstAsk') });
    const values = { lead, ask: nameOf(firstAsk), cost: firstAsk.cost, good, visitors: visitors(profile) };
    const evidence = [firstAsk.evidence];
    if (!isArrival(page)) return say.notApplicable('later', { ...values, type: typeOf(page) }, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    if (!isSizeKnown(firstAsk)) return say.unsure('unclear', values, evidence);
    const expected = EXPECTED.includes(firstAsk.kind) && (firstAsk.kind === 'contact' || page.type === 'shop');
    if (firstAsk.cost > most && !expected) return say.fail('big', values, evidence);
    if (firstAsk.cost > good) return say.warn('big', values, evidence);
    return say.pass('fits', values, evidence);
  },
});
