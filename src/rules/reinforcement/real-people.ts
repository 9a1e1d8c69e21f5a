import type { AskKind } from '../../reading/ask';
import type { Evidence } from '../../reading/evidence';
import type { People } from '../../reading/trust';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { listed } from '../in-words';

/** In the order in which they are told. */
const SIGNS = ['contact', 'address', 'people', 'expertise'] as const satisfies readonly (keyof People)[];

/** Asks that a person answers. */
const REACHES: readonly AskKind[] = ['contact', 'call', 'callback', 'chat', 'meeting', 'quote'];

/** Signs of four that are enough, and that are too few: the four come from STANFORD, the counts are convention. */
const limits = { enough: 3, few: 1 };

export default defineRule({
  title: 'People behind the page',
  why: 'People trust a page more when they can see a real organisation, real people and an easy way to reach them. The research behind this is old and large, and has not been contradicted.',
  fix: 'Show who is behind it close to the main ask. What is missing, as far as you have it: {missing}.',
  offer: 'people',
  check: 'Ask somebody who is behind the page: within ten seconds they find a name and a way to reach it.',
  effort: 'copy',
  blind: 'Whether names and addresses are true.',
  version: 2,
  lens: 'trust',
  weight: { cold: 3, warm: 1.5, hot: 1.5 },
  sources: ['STANFORD'],
  needs: ['people', 'asks', 'page', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    enough: 'The page shows who is behind it: {found}.',
    some: 'Who is behind the page is half shown: {found}. Not found: {missing}.',
    few: 'The page hardly says who is behind it. Not found: {missing}.',
    language: 'Who is behind the page could not be judged in this language.',
    unseen: 'Little was seen of who is behind the page, but {unseen} could not be read.',
    inside: 'People who log in know who is behind the page.',
  },
  phrases: {
    contact: 'a way to reach you',
    address: 'a postal address',
    people: 'named people or a team page',
    expertise: 'a credential by name',
  },
  judge: ({ people, asks, page, language, blindSpots }, limits, say) => {
    if (page.type === 'login' || page.bare) return say.notApplicable('inside');
    // a form that somebody answers is a way to reach them as well, and so is the place to write a letter to
    const reach = asks.find(({ kind }) => REACHES.includes(kind));
    const shown = { ...people, contact: people.contact ?? reach?.evidence ?? people.address };
    const signs = SIGNS.map((sign) => ({ name: say.words(sign), proof: shown[sign] }));
    const found = listed(signs.filter(({ proof }) => proof).map(({ name }) => name));
    const missing = listed(signs.filter(({ proof }) => !proof).map(({ name }) => name));
    const evidence = signs.map(({ proof }) => proof).filter((proof): proof is Evidence => proof !== null);
    if (evidence.length >= limits.enough) return say.pass('enough', { found }, evidence);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { unseen: hidden.what }, evidence);
    if (!language.known) return say.unsure('language', {}, evidence);
    if (evidence.length > limits.few) return say.warn('some', { found, missing }, evidence);
    // people with names are an answer by themselves, and a page to read asks for less trust than one that asks for something
    const mild = shown.people !== null || page.type === 'content';
    return mild ? say.warn('few', { missing }, evidence) : say.fail('few', { missing }, evidence);
  },
});
