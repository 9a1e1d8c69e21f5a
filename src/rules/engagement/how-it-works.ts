import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { shorten, typeOf } from '../in-words';

/** by: share of the page, in percent, by which it should have come, convention. small, big: costs of the main ask, 0–100, our calibration. */
const limits = { by: 60, small: 26, big: 45 };

/**
 * A heading or numbers tell an explanation from other text, so one that is written otherwise is not known. Where the
 * page tells about itself in another way (a film, a look at it, its parts, answers, what comes after the yes), or asks
 * for no big decision, the lack is a warning; the catalogue would fail them all, which met two pages of three.
 */

export default defineRule({
  title: 'How it works',
  why: 'Nobody says yes to a big ask without knowing what happens then. That an explanation has to come before it is our reading of the framework; no study gives a place for it.',
  fix: '{change} Three lines will do: what the visitor does, what you do, what they have in the end.',
  offer: 'learn',
  check: 'Scroll through the first two screens: three short lines say what happens, in order.',
  effort: 'copy',
  blind: 'Explanations inside a video or a picture, and headings with words that the lists do not know.',
  version: 3,
  lens: 'clarity',
  weight: 3,
  sources: ['NNG-10S', 'NNG-WRITE'],
  needs: ['sections', 'depth', 'reassurances', 'mainAsk', 'contentBottom', 'language', 'page', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    early: '“{heading}” explains how it works, {place} % down the page.',
    late: '“{heading}” explains how it works, but only {place} % down the page.',
    none: 'Nothing on the page explains how it works or what happens after a yes.',
    other: 'No part of the page is headed or numbered as how it works, though it tells about itself in other ways.',
    small: 'What the page asks for is too small a step to need an explanation.',
    ready: 'Visitors who are ready to act know how it works.',
    beside: 'A page of this kind ({type}) is not where things are explained.',
    language: 'No explanation was found, but its words could not be told in this language.',
    unseen: 'No explanation was found, but {unseen} could not be read.',
  },
  phrases: {
    add: 'Say how it works right after the first screen.',
    moveUp: 'Move “{heading}” up, close to the first screen.',
    steps: 'A row of steps',
  },
  judge: (
    { sections, depth, reassurances, mainAsk, contentBottom, language, page, blindSpots },
    limits,
    say,
    profile,
  ) => {
    const add = { change: say.words('add') };
    if (profile === 'hot') return say.notApplicable('ready', add);
    if (!isArrival(page) || page.type === 'content') return say.notApplicable('beside', { ...add, type: typeOf(page) });
    const found = sections.filter(({ kind }) => kind === 'how-it-works').toSorted((a, b) => a.box.y - b.box.y)[0];
    if (found) {
      const heading = shorten(found.heading) || say.words('steps');
      const share = contentBottom > 0 ? (found.box.y / contentBottom) * 100 : 0;
      const values = { heading, place: Math.round(share), change: say.words('moveUp', { heading }) };
      if (share > limits.by) return say.warn('late', { ...values, place: Math.ceil(share) }, [found.evidence]);
      return say.pass('early', values, [found.evidence]);
    }
    // how goods work is told by what they are, and who writes a message knows what happens with it
    if (page.type === 'shop') return say.notApplicable('beside', { ...add, type: typeOf(page) });
    if (!mainAsk || mainAsk.cost < limits.small) return say.notApplicable('small', add);
    if (!language.known) return say.unsure('language', add);
    const unseen = blindSpot(blindSpots);
    if (unseen) return say.unsure('unseen', { ...add, unseen: unseen.what });
    const told =
      depth.some((kind) => kind !== 'pricing') ||
      sections.some(({ kind }) => kind === 'demo' || kind === 'benefits') ||
      reassurances.some(({ kind }) => kind === 'time');
    if (told) return say.warn('other', add);
    return mainAsk.cost < limits.big || mainAsk.kind === 'contact' ? say.warn('none', add) : say.fail('none', add);
  },
});
