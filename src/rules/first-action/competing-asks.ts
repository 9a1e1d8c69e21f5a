import type { Ask } from '../../reading/ask';
import type { Section } from '../../reading/section';
import { defineRule } from '../define-rule';
import { counted, nameOf, phrase, quoted } from '../in-words';
import { choiceOf, pageAsks } from '../page-asks';

/** Cost above which a step is a choice and no mere look around, 0–100: our calibration. */
const CHOICE = 5;

/** Visitors who are ready to act get one more everywhere, not on the pages of a product alone: they know what they came for. */
export default defineRule({
  title: 'Steps that compete in one screen',
  why: 'Too many options hurt little on average, but they do when people do not yet know what they want and wish to save effort, which is how a cold visitor comes. The counts are convention.',
  fix: 'Keep “{main}” as the step of this screen, and turn {others} into links lower down.',
  check: 'Scroll to screen {screen}: one button is left, and the other steps are links or gone.',
  effort: 'layout',
  blind: 'Buttons in pictures, and those that only show under the pointer.',
  version: 2,
  lens: 'choice',
  weight: 4,
  sources: ['CHERNEV-15', 'SCHEIB-10', 'JAM', 'HICK'],
  needs: ['asks', 'sections', 'language'],
  // Different steps in one screen: convention. People who know what they want can take one more.
  limits: { cold: { good: 2, most: 3 }, warm: { good: 3, most: 4 }, hot: { good: 3, most: 4 } },
  messages: {
    few: 'No screen offers more than {steps} at once.',
    nothing: 'The page offers no steps that could compete.',
    many: 'Screen {screen} puts {steps} side by side: {labels}.',
    language: 'Screen {screen} seems to put {steps} side by side, but not every label can be told in this language.',
  },
  mistakes: ['overload'],
  judge: ({ asks, sections, language }, { good, most }, say) => {
    const choices = pageAsks(asks).filter((ask) => ask.buttonLike && ask.cost > CHOICE && ask.kind !== 'social');
    const screens = [...new Set(choices.map((ask) => ask.screenful))].map((screen) => ({
      screen,
      steps: distinct(
        choices.filter((ask) => ask.screenful === screen),
        sections,
      ),
    }));
    const worst = screens.toSorted((a, b) => b.steps.length - a.steps.length || a.screen - b.screen)[0];
    if (!worst) return say.notApplicable('nothing', { main: phrase('theMainStep'), others: phrase('theOthers') });

    const steps = worst.steps.toSorted((a, b) => b.prominence - a.prominence).map(nameOf);
    const values = {
      screen: worst.screen,
      steps: counted(steps.length, 'differentStep'),
      labels: quoted(steps),
      main: steps[0] ?? '',
      others: steps.length > 1 ? quoted(steps.slice(1)) : phrase('theOthers'),
    };
    const evidence = worst.steps.slice(0, 5).map((ask) => ask.evidence);
    if (steps.length <= good) return say.pass('few', values, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    return steps.length > most ? say.fail('many', values, evidence) : say.warn('many', values, evidence);
  },
});

/**
 * One ask for each choice that a person sees: one goal is one, and so are the buttons of a price table (their number is
 * judged as plans).
 */
function distinct(asks: readonly Ask[], sections: readonly Section[]): Ask[] {
  const plans = sections.filter(({ kind }) => kind === 'pricing' || kind === 'comparison');
  const choice = (ask: Ask): string => {
    if (plans.some(({ box }) => ask.box.y >= box.y && ask.box.y < box.y + box.height)) return 'plans';
    return choiceOf(ask, asks);
  };
  const byGoal = new Map(asks.toReversed().map((ask) => [ask.goal, ask]));
  const byChoice = new Map([...byGoal.values()].map((ask) => [choice(ask), ask]));
  return [...byChoice.values()].toReversed();
}
