import { defineRule } from '../define-rule';
import { inARow, listed, shorten } from '../in-words';
import { isPhone } from '../is-phone';

/** flaws: from so many on it is a miss (rule access.mobile-fit). small: percent of words below 12 px, our calibration. */
const limits = { flaws: 2, small: 20 };

/**
 * In a wide window only the page’s own line on its width is seen: what a phone would show is unsure. A step under a
 * fixed bar is judged by `cta-visible`; a way through the form by keyboard cannot be seen without pressing keys.
 */
export default defineRule({
  title: 'Fit for phones',
  why: 'Most visitors of a campaign come by phone. A page that has to be moved sideways, or whose text cannot be made larger, is work before it is read: standards ask for both.',
  fix: '{change} Then try it on a phone.',
  check: 'Open the page on a phone: it moves up and down only, and two fingers make the text larger.',
  effort: 'build',
  blind: 'In a wide window all but the viewport line; ways through the page by keyboard.',
  lens: 'access',
  weight: 3,
  sources: ['WCAG-FORMS', 'WCAG-TARGET'],
  needs: ['fit', 'view'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    fits: 'The page fits the phone: nothing reaches beyond its edge, and text can be made larger.',
    flaws: 'On a phone {flaws}.',
    wide: 'The page was read in a wide window; open it in one as narrow as a phone to see whether it fits.',
  },
  phrases: {
    small: 'it is shown as small as on a desk',
    addLine: 'Add the line “width=device-width, initial-scale=1”.',
    fixed: 'its text cannot be made larger',
    unfix: 'Take “user-scalable=no” and “maximum-scale” out of the viewport line.',
    sideways: 'it can be moved sideways',
    sidewaysTo: 'it can be moved sideways, as far as “{widest}” reaches',
    narrowAll: 'Make its parts as narrow as the screen.',
    narrow: 'Make “{widest}” as narrow as the screen.',
    fine: 'much of its text is smaller than 12 px',
    enlarge: 'Set its text in 16 px or more.',
  },
  judge: ({ fit, view }, limits, say) => {
    const phone = isPhone(view);
    const widest = shorten(fit.widest?.label ?? '');
    const found = [
      fit.viewport ? null : { flaw: say.words('small'), fix: say.words('addLine') },
      fit.zoomBlocked
        ? {
            flaw: say.words('fixed'),
            fix: say.words('unfix'),
          }
        : null,
      phone && fit.scrollsAcross
        ? {
            flaw: widest === '' ? say.words('sideways') : say.words('sidewaysTo', { widest }),
            fix: widest === '' ? say.words('narrowAll') : say.words('narrow', { widest }),
          }
        : null,
      phone && 100 * fit.smallShare >= limits.small ? { flaw: say.words('fine'), fix: say.words('enlarge') } : null,
    ].filter((one) => one !== null);
    const values = {
      flaws: listed(found.map(({ flaw }) => flaw)),
      change: inARow(found.map(({ fix }) => fix)),
    };
    const evidence = fit.widest ? [fit.widest] : [];
    if (found.length >= limits.flaws) return say.fail('flaws', values, evidence);
    if (found.length > 0) return say.warn('flaws', values, evidence);
    return phone ? say.pass('fits') : say.unsure('wide');
  },
});
