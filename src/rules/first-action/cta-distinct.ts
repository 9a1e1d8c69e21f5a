import type { Ask } from '../../reading/ask';
import { defineRule } from '../define-rule';
import { nameOf, phrase } from '../in-words';
import { choiceOf, isAside, pageAsks } from '../page-asks';

/**
 * contrast: of fill or border against what is behind (WCAG-CONTRAST). lead, close: prominence of the main step over the next one: convention.
 * unseen: a fill that is all but its background; up to `contrast` a strong colour may set it apart, which lightness alone does not tell.
 */
const limits = { contrast: 3, unseen: 1.2, lead: 1.5, close: 1.2 };

/** A ratio below this would read as 1 in a sentence. */
const EQUAL = 1.05;

export default defineRule({
  title: 'The main step stands out',
  why: 'Two buttons of the same weight leave the choice to the visitor, and one that hardly differs from its background is passed over.',
  fix: 'Make “{ask}” the one solid button of its screen and give the others an outline. For first-time visitors, let the solid one be the small step.',
  check: 'Look at the screen with half-closed eyes: “{ask}” is the first thing that stands out.',
  effort: 'layout',
  blind: 'Contrast on pictures, and movement.',
  version: 2,
  lens: 'choice',
  weight: 3,
  sources: ['WCAG-CONTRAST'],
  needs: ['asks', 'firstAsk'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    clear: '“{ask}” stands out: contrast {contrast}:1, and {lead}.',
    nothing: 'The page offers no step, so none can stand out.',
    picture: '“{ask}” stands on a picture, where its contrast could not be measured.',
    faint: '“{ask}” is hard to tell from its background: {contrast}:1, where {mark}:1 is the standard.',
    link: '“{ask}”, the first step on the page, is a plain link: nothing but its words sets it apart.',
    rivals: '“{ask}” and “{rival}” look alike in weight ({lead}).',
    behind: '“{rival}” catches the eye before “{ask}” does.',
    drowned: '“{ask}” is hard to tell from its background ({contrast}:1), and “{rival}” catches the eye before it.',
    lost: '“{ask}” is hard to tell from its background ({contrast}:1) and from “{rival}” ({lead}).',
  },
  phrases: {
    alone: 'nothing beside it competes',
    equal: 'as prominent as the next',
    ahead: '{ratio} times as prominent as the next',
  },
  judge: ({ asks, firstAsk }, limits, say) => {
    const all = pageAsks(asks);
    const first = all.filter((ask) => ask.screenful === all[0]?.screenful);
    const main = mostProminent(first.filter((ask) => !isAside(ask))) ?? mostProminent(first) ?? firstAsk;
    if (!main) return say.notApplicable('nothing', { ask: phrase('theMainStep') });
    const rival = mostProminent(
      all.filter(
        (ask) =>
          ask.screenful === main.screenful && ask.goal !== main.goal && choiceOf(ask, all) !== choiceOf(main, all),
      ),
    );
    const ratio = rival && rival.prominence > 0 ? main.prominence / rival.prominence : Infinity;
    const lead =
      ratio === Infinity ? say.words('alone') : ratio < EQUAL ? say.words('equal') : say.words('ahead', { ratio });
    const values = { ask: nameOf(main), rival: rival ? nameOf(rival) : '', lead, mark: limits.contrast };
    const evidence = rival ? [main.evidence, rival.evidence] : [main.evidence];
    if (main.contrast === null) return say.unsure('picture', values, evidence);
    // A link in words has no fill to measure: it is the missing button that makes it faint.
    if (!main.buttonLike && main.contrast < limits.contrast) return say.warn('link', values, evidence);

    const contrast = Math.floor(main.contrast * 10) / 10;
    const stands = main.contrast >= limits.contrast;
    if (stands && ratio >= limits.lead) return say.pass('clear', { ...values, contrast }, evidence);
    if (stands && ratio < 1 / limits.close) return say.warn('behind', values, evidence);
    if (stands) return say.warn('rivals', values, evidence);
    if (ratio >= limits.close) return say.warn('faint', { ...values, contrast }, evidence);
    const flaw = main.contrast < limits.unseen ? say.fail : say.warn;
    return flaw(ratio < 1 / limits.close ? 'drowned' : 'lost', { ...values, contrast }, evidence);
  },
});

function mostProminent(asks: readonly Ask[]): Ask | undefined {
  return asks.toSorted((a, b) => b.prominence - a.prominence)[0];
}
