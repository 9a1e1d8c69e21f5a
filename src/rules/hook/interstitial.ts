import type { OverlayReading } from '../../reading/overlay';
import { defineRule } from '../define-rule';
import { isInTheWay } from '../in-the-way';
import { nameOfOverlay } from '../in-words';
import { isPhone } from '../is-phone';

const limits = {
  /** Smaller side of a close control, CSS pixels (WCAG-TARGET). */
  close: 24,
  /** Share of a phone's screen that a consent banner may take: convention. */
  consent: 0.5,
};

/**
 * The page is read once, so when and why an overlay came is not known: one that is open at the click is judged as
 * there when visitors arrive. One that asks for nothing may be a loader or opened by hand: a warning at most.
 */
export default defineRule({
  title: 'Overlays on arrival',
  why: 'A box over the page asks before anything was given, and search engines may rank phone pages with one lower. A pop-up can still collect more addresses than it costs: measure the goal of the page, not that of the box.',
  fix: '{change} Leave the content free on arrival.',
  offer: 'content',
  check:
    'Open the page on a phone in a private window: its text can be read at once, and nothing but a small consent banner lies over it.',
  effort: 'layout',
  blind:
    'When and why a box came: what is open at the click counts as there on arrival, and what comes later is not seen.',
  lens: 'pressure',
  weight: 5,
  sources: ['GOOG-INTER', 'BETTERADS', 'POPUP-CONTRA', 'WCAG-TARGET'],
  needs: ['overlays', 'view', 'page', 'language'],
  // cost: dearest ask inside that may stand over the page, 0–100. Warm: an early e-mail offer (up to 35) is a warning; hot likewise.
  limits: { cold: { ...limits, cost: 20 }, warm: { ...limits, cost: 35 }, hot: { ...limits, cost: 35 } },
  messages: {
    none: 'Nothing lies over the page but what the law asks for or the visitor opens.',
    stacked: '{count} boxes lie over the page at once, “{overlay}” among them.',
    asks: '“{overlay}” lies over {share} % of the screen and asks for something ({cost} on our scale of 0–100) before the page has been read.',
    noClose: '“{overlay}” lies over the page and asks for something, and no way to close it was found.',
    covers: '“{overlay}” lies over {share} % of the screen at the time of the click.',
    smallClose: 'The close control of “{overlay}” is {close} px at its smaller side; a finger needs {closeMark} px.',
    consent: 'The consent banner takes {share} % of the phone screen.',
    language: '“{overlay}” lies over {share} % of the screen; what it asks could not be judged in this language.',
  },
  phrases: {
    shrink: 'Make the consent banner smaller.',
    move: 'Move what “{overlay}” says into the page, after its first section.',
  },
  judge: ({ overlays, view, page, language }, mark, say) => {
    const legal = overlays.filter(({ kind }) => kind === 'consent' || kind === 'age');
    const inTheWay = overlays.filter((one) => isInTheWay(one) && !(one.kind === 'login' && page.type === 'login'));
    const worst = inTheWay.toSorted((a, b) => b.cost - a.cost)[0];
    const evidence = (of: OverlayReading[]) => of.slice(0, 5).map((one) => one.evidence);
    if (!worst) {
      const banner = isPhone(view) ? legal.find(({ cover }) => cover > mark.consent) : undefined;
      if (!banner) return say.pass('none');
      return say.warn('consent', { share: percent(banner.cover), change: say.words('shrink') }, [banner.evidence]);
    }
    const overlay = nameOfOverlay(worst);
    const values = {
      overlay,
      share: percent(worst.cover),
      cost: worst.cost,
      count: inTheWay.length + legal.length,
      change: say.words('move', { overlay }),
    };
    if (!language.known) return say.unsure('language', values, evidence([worst]));
    if (values.count > 1) return say.fail('stacked', values, evidence([...inTheWay, ...legal]));
    if (worst.cost > mark.cost) return say.fail('asks', values, evidence([worst]));
    if (worst.closeSize === null && worst.cost > 0) return say.fail('noClose', values, evidence([worst]));
    if (worst.closeSize !== null && worst.closeSize < mark.close)
      return say.warn('smallClose', { ...values, close: worst.closeSize, closeMark: mark.close }, evidence([worst]));
    return say.warn('covers', values, evidence([worst]));
  },
});

const percent = (share: number): number => Math.round(share * 100);
