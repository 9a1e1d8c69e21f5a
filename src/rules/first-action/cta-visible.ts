import { isBegun } from '../../reading/begun-form';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { inQuotes, nameOf } from '../in-words';
import { isAside, isInFrame, pageAsks } from '../page-asks';

/**
 * Judged on the window in front of us alone: it is not resized, so the second screen size that the catalogue asks for
 * is not seen. The first field of a form is a step as well, and its button comes where the fields end. A button that the lower edge cuts is the warning instead.
 */
export default defineRule({
  title: 'A step in the first screen',
  why: 'The first screen gets more than half of the time that people look at a page (a desktop study). A step that is not there is met by few.',
  fix: 'Bring {step} into the first screen, whole and free of banners, bubbles and bars.',
  offer: 'explore',
  check: 'Reload without scrolling, on a laptop and on a phone: {step} is there, whole and free.',
  effort: 'layout',
  blind: 'Other windows: the page is read in one size.',
  version: 3,
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-SCROLL'],
  needs: ['asks', 'forms', 'view', 'overlays', 'language', 'blindSpots'],
  limits: { cold: {}, warm: {}, hot: {} },
  messages: {
    seen: '“{ask}” is in the first screen, whole and free.',
    begun: 'The form that ends with “{ask}” begins in the first screen.',
    cut: '“{ask}” is in the first screen, but its edge cuts it.',
    covered: '“{ask}” is in the first screen, but something lies over it.',
    consent: '“{ask}” lies behind a question that the law asks for; answer it and audit again.',
    below: 'No step is in the first screen: the first, “{ask}”, comes on screen {screen}.',
    none: 'The page offers no step at all.',
    links: 'No step was told from the links of the page, such as “{ask}”.',
    unseen: 'No step was found in the first screen, but {unseen} is there and could not be read.',
    language: 'No step was found in the first screen, but not every label can be told in this language.',
  },
  phrases: {
    step: 'one clear step',
  },
  mistakes: ['noNextAction'],
  judge: ({ asks, forms, view, overlays, language, blindSpots }, _limits, say) => {
    const all = pageAsks(asks);
    const inView = all.filter((ask) => ask.screenful === 1);
    const free = inView.filter((ask) => !ask.covered);
    const whole = [...free.filter((ask) => !isAside(ask)), ...free].find(
      ({ pinned, box }) => pinned || (bottom(box) <= view.height && box.x >= 0 && box.x + box.width <= view.width),
    );
    if (whole) return say.pass('seen', { ask: nameOf(whole) }, [whole.evidence]);

    const begun = inView.length === 0 && overlays.length === 0 && all.find((ask) => isBegun(ask, forms, view.height));
    if (begun) return say.pass('begun', { ask: nameOf(begun) }, [begun.evidence]);

    const next = free[0] ?? inView[0] ?? all[0];
    const ask = next ? nameOf(next) : '';
    const values = { ask, step: next ? inQuotes(ask) : say.words('step') };
    const evidence = next ? [next.evidence] : [];
    if (free.length > 0) return say.warn('cut', values, evidence);
    const unseen = blindSpot(blindSpots, 0, view.height);
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what }, evidence);
    // A banner that the law asks for and that blocks the page is met by nobody twice.
    const legal = overlays.some(({ kind, blocking }) => blocking && (kind === 'consent' || kind === 'age'));
    if (inView.length > 0)
      return legal ? say.unsure('consent', values, evidence) : say.fail('covered', values, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    if (next) return say.fail('below', { ...values, screen: next.screenful }, evidence);
    const link = asks.find((one) => one.kind === 'navigate' && !isInFrame(one) && one.region !== 'dialog');
    return link ? say.unsure('links', { ...values, ask: nameOf(link) }, [link.evidence]) : say.fail('none', values);
  },
});
