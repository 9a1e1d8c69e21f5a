import { isMisleading, type LabelTruth } from '../../reading/label-truth';
import { defineRule } from '../define-rule';
import { quoted, shorten } from '../in-words';

/** Points of cost, 0–100, that what follows may be above what the words let one expect: our calibration; from `MISLEADING` on it is a miss. */
const limits = { close: 10 };

/**
 * Nothing is pressed: the markup says where a step leads, and a page behind it is guessed by its address alone, which
 * is a warning at most. A form that stands above its own button holds no surprise and is judged by `fields`. “Continue”
 * under card fields may lead to a last page with the order on it: a warning. Not legal advice.
 */
export default defineRule({
  title: 'Labels that say what follows',
  why: 'People choose by what a label lets them expect, and a step that leads to something else costs trust. In the EU the last button of a paid order has to say that money is due.',
  fix: '{change} A label is a promise.',
  check: 'Press it as a stranger: what opens is what the words said, and nothing more is asked.',
  effort: 'copy',
  blind: 'Pages behind a link, and what a script does on pressing.',
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-SCENT', 'CRD-8', 'EU-SWEEP'],
  needs: ['labelTruths', 'orderButton', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    true: 'What the labels say is what follows, as far as it can be seen from here.',
    form: '“{ask}” lets one expect {promised} on our scale of 0–100, and a form for {fields} follows ({real}).',
    place: '“{ask}” lets one expect {promised} on our scale of 0–100, and leads to “{place}” ({real}).',
    order: '“{ask}” ends a paid order, and its words do not say that money is due.',
    continues: '“{ask}” stands under card fields and does not say whether money is due now.',
    language: 'What the labels let one expect could not be judged in this language.',
    unseen: 'Where the labels lead could not be seen from this page.',
  },
  phrases: {
    order: 'Write on “{ask}” what it does: “Buy now” or “Pay 29 €”.',
    form: 'Say at “{ask}” that {fields} is needed, or let people have it without.',
    place: 'Say at “{ask}” what comes at “{place}”, or lead to what the words say.',
    data: 'personal data',
    page: 'another page',
  },
  judge: ({ labelTruths, orderButton, language }, { close }, say) => {
    if (!language.known) return say.unsure('language');
    if (orderButton && !orderButton.says) {
      const values = {
        ask: shorten(orderButton.text),
        change: say.words('order', { ask: shorten(orderButton.text) }),
      };
      return orderButton.goesOn
        ? say.warn('continues', values, [orderButton.evidence])
        : say.fail('order', values, [orderButton.evidence]);
    }
    const above = ({ real, promised }: LabelTruth): number => real - promised;
    const misses = labelTruths.filter((truth) => above(truth) > close).toSorted((a, b) => above(b) - above(a));
    const worst = misses.find(isMisleading) ?? misses[0];
    if (!worst) {
      const proof = [...labelTruths.map(({ evidence }) => evidence), ...(orderButton ? [orderButton.evidence] : [])];
      return proof.length > 0 ? say.pass('true', {}, proof) : say.notApplicable('unseen');
    }
    const ask = shorten(worst.text);
    const fields = worst.fields.length > 0 ? quoted(worst.fields, 3) : say.words('data');
    const values = {
      ask,
      fields,
      place: shorten(worst.place) || say.words('page'),
      promised: worst.promised,
      real: worst.real,
      change:
        worst.place === ''
          ? say.words('form', { ask, fields })
          : say.words('place', { ask, place: shorten(worst.place) }),
    };
    const evidence = misses.map((truth) => truth.evidence);
    const message = worst.place === '' ? 'form' : 'place';
    return isMisleading(worst) ? say.fail(message, values, evidence) : say.warn(message, values, evidence);
  },
});
