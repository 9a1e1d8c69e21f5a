import { defineRule } from '../define-rule';
import { counted, nameOf, phrase, typeOf } from '../in-words';
import { pageAsks } from '../page-asks';

/** Ratio of all destinations to those that serve the goal, and links in the site's menu: principle and convention, no study. */
const limits = { ratio: 10, tooHighRatio: 30, menu: 5, tooLongMenu: 8 };

/**
 * The marks are for campaign pages. Whether a page is one is told by its address alone: where it names no words of an
 * advertisement, many ways off are a warning.
 */
export default defineRule({
  title: 'Ways off for each way on',
  why: 'On a campaign page every link that does not serve the goal is a way off it. One thing to do for one goal is a design principle; no study stands behind the exact ratio.',
  fix: 'Send campaign traffic to a page without the full menu: keep the logo, “{goal}” and one small step.',
  check: 'Reload: {menuMark} at most are left, and every button leads to “{goal}” or to one small step.',
  effort: 'layout',
  blind: 'Which of the links people take.',
  version: 2,
  lens: 'choice',
  // Half for visitors who search and compare: they came to look around.
  weight: { cold: 3, warm: 1.5, hot: 1.5 },
  sources: ['UNB-AR'],
  needs: ['choices', 'asks', 'mainAsk', 'page', 'campaign'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    focused: 'The page has {ways} for {goals}, a ratio of {ratio}:1, and {menu}.',
    scattered:
      'The page has {ways} for {goals}, a ratio of {ratio}:1, and {menu}; our marks are {ratioMark}:1 and {menuMark}.',
    browsing: 'A page of this kind ({type}) is made for moving around: {ways}, {menu}.',
    goalless: 'The page has no main ask that its {ways} could be held against.',
  },
  judge: ({ choices, asks, mainAsk, page, campaign }, limits, say) => {
    const values = {
      ways: counted(choices.destinations, 'destination'),
      menu: counted(choices.navigation, 'menuLink'),
      goal: mainAsk ? nameOf(mainAsk) : phrase('theMainStep'),
      type: typeOf(page),
    };
    if (page.type === 'content' || page.type === 'shop' || page.type === 'checkout')
      return say.notApplicable('browsing', values);
    if (!mainAsk) return say.notApplicable('goalless', values);

    // The step that each screen wants most serves the goal; the same goal again is the same way on.
    const serving = pageAsks(asks).filter((ask) => ask.primary || ask.goal === mainAsk.goal);
    const goals = Math.max(1, new Set(serving.map((ask) => ask.goal)).size);
    const ratio = choices.destinations / goals;
    const all = {
      ...values,
      goals: counted(goals, 'servingStep'),
      ratio,
      ratioMark: limits.ratio,
      menuMark: counted(limits.menu, 'menuLink'),
    };
    const evidence = [mainAsk.evidence];
    if (ratio <= limits.ratio && choices.navigation <= limits.menu) return say.pass('focused', all, evidence);
    const far = ratio > limits.tooHighRatio || choices.navigation > limits.tooLongMenu;
    // A home page serves more than one goal and needs its menu, and so may a page that no advertisement led to.
    return far && page.type !== 'home' && campaign !== null
      ? say.fail('scattered', all, evidence)
      : say.warn('scattered', all, evidence);
  },
});
