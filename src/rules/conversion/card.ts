import type { AskKind } from '../../reading/ask';
import { askedFields } from '../asked-fields';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { nameOf, shorten } from '../in-words';

const TRIALS: readonly AskKind[] = ['trial', 'trial_card'];
const FREE: readonly AskKind[] = [...TRIALS, 'account', 'account_sso'];

/** That no card is needed may stand anywhere: whether it stands beside the ask is judged by `risk-reversal`. */
export default defineRule({
  title: 'Card for something free',
  why: 'A card up front is a trade-off: by one vendor’s figures about 2 % of visitors start with it and 10 % without, while those who do start with it pay more often. Check your revenue too.',
  fix: 'Take the card later and say so at “{ask}”: “{words}”. Watch the revenue as well as the starts.',
  offer: 'trial',
  check: 'Go through “{ask}” in a private window: it starts without a card, and a line beside it says so.',
  effort: 'build',
  blind: 'A card that is asked for on a later page.',
  lens: 'trust',
  weight: 4,
  sources: ['TRIAL-CARD'],
  needs: ['mainAsk', 'conversionForm', 'reassurances', 'language', 'blindSpots'],
  // missed: 1 when a card is a miss, 0 when it is a warning.
  limits: { cold: { missed: 1 }, warm: { missed: 0 }, hot: { missed: 0 } },
  messages: {
    said: '“{line}” says that “{ask}” needs no card.',
    required: '“{ask}” asks for a card to start something free.',
    silent: 'Nothing says whether “{ask}” needs a card.',
    language: 'Whether “{ask}” needs a card could not be judged in this language.',
    unseen: 'Nothing was seen on whether “{ask}” needs a card, but {unseen} could not be read.',
    paid: 'The page does not ask people to start something free.',
    ready: 'Visitors who are ready to act expect to give a card.',
  },
  judge: ({ mainAsk, conversionForm, reassurances, language, blindSpots }, { missed }, say, profile) => {
    if (!mainAsk || !FREE.includes(mainAsk.kind)) return say.notApplicable('paid');
    if (profile === 'hot') return say.notApplicable('ready');
    const ask = nameOf(mainAsk);
    const advice = { ask, words: examplesIn(language.code).noCard };
    const card = conversionForm ? askedFields(conversionForm).find(({ kind }) => kind.startsWith('card-')) : undefined;
    if (card || mainAsk.kind === 'trial_card') {
      const evidence = card ? [card.evidence, mainAsk.evidence] : [mainAsk.evidence];
      return missed ? say.fail('required', advice, evidence) : say.warn('required', advice, evidence);
    }
    const line = reassurances.find(({ kind }) => kind === 'no-card');
    if (line) return say.pass('said', { ask, line: shorten(line.text) }, [line.evidence, mainAsk.evidence]);
    // "Sign up" says nothing of money, so nobody expects a card there; a trial raises the question.
    if (!TRIALS.includes(mainAsk.kind)) return say.notApplicable('paid');
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, [mainAsk.evidence]);
    return language.known
      ? say.warn('silent', advice, [mainAsk.evidence])
      : say.unsure('language', { ask }, [mainAsk.evidence]);
  },
});
