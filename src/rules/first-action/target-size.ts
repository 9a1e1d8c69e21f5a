import type { Box } from '../../facts/box';
import type { Evidence } from '../../reading/evidence';
import { defineRule } from '../define-rule';
import { nameOf, nameOfOverlay, phrase, shorten } from '../in-words';
import { isPhone } from '../is-phone';
import { hasRoomToPress, smallerSide } from '../room-to-press';

/** Smaller side, CSS pixels: 44 is the enhanced standard, 24 the ordinary one (WCAG-TARGET). */
const limits = { comfortable: 44, least: 24 };

interface Target {
  name: string;
  box: Box;
  evidence: Evidence;
}

/**
 * The mark of 44 px is for fingers, so it counts on phones alone. Native tick boxes are pressed by their label, and
 * links in a text are exempt by the standard: neither is judged.
 */
export default defineRule({
  title: 'Size of what is to be pressed',
  why: 'What is smaller than a fingertip is missed, above all on phones and by people whose hands shake.',
  fix: 'Make “{target}” at least {mark} px high and wide, or give it as much free space.',
  check:
    'Press “{target}” with a thumb on a phone: it works at the first try, and its smaller side measures {mark} px or more.',
  effort: 'layout',
  blind:
    'Tick boxes of the browser, which are pressed by their label, and links in a text, which the standard exempts.',
  lens: 'access',
  weight: 3,
  sources: ['WCAG-TARGET'],
  needs: ['asks', 'mainAsk', 'forms', 'overlays', 'view'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    large: 'Buttons, fields and close controls are large enough to press.',
    nothing: 'Nothing on the page is there to be pressed or filled in.',
    tight: '“{target}” is the main step and {size} px at its smaller side; a finger wants {mark} px.',
    small: '“{target}” is {size} px at its smaller side and close to something else; {mark} px is the standard.',
    close: 'The close control of “{target}” is {size} px at its smaller side; {mark} px is the standard.',
  },
  phrases: {
    button: 'the button',
  },
  judge: ({ asks, mainAsk, forms, overlays, view }, limits, say) => {
    const targets: Target[] = [
      ...asks.filter((ask) => ask.buttonLike).map(({ text, box, evidence }) => ({ name: text, box, evidence })),
      ...forms
        .flatMap((form) => (form.visible ? form.fields : []))
        .filter((field) => field.visible && field.kind !== 'choice' && field.kind !== 'consent')
        .map(({ label, kind, box, evidence }) => ({ name: label || kind, box, evidence })),
    ];
    const around = [...new Set([...asks, ...targets].map(({ box }) => box))];
    const overlay = overlays.find(({ closeSize }) => closeSize !== null && closeSize < limits.least);
    if (targets.length === 0 && overlays.length === 0)
      return say.notApplicable('nothing', { target: say.words('button'), mark: limits.least });
    const small = targets.find((target) => !hasRoomToPress(target.box, around, limits.least));
    if (small) {
      const values = {
        target: shorten(small.name) || phrase('buttonWithoutWords'),
        size: smallerSide(small.box),
        mark: limits.least,
      };
      return say.fail('small', values, [small.evidence]);
    }
    if (overlay) {
      const values = {
        target: nameOfOverlay(overlay),
        size: overlay.closeSize ?? 0,
        mark: limits.least,
      };
      return say.fail('close', values, [overlay.evidence]);
    }
    if (mainAsk?.buttonLike && isPhone(view) && smallerSide(mainAsk.box) < limits.comfortable) {
      const values = {
        target: nameOf(mainAsk),
        size: smallerSide(mainAsk.box),
        mark: limits.comfortable,
      };
      return say.warn('tight', values, [mainAsk.evidence]);
    }
    return say.pass('large');
  },
});
