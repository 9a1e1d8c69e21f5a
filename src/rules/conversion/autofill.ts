import type { FieldKind, FieldReading } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { hasTokenName, isAutofillable, isAutofillReady, tokenFor } from '../autofill-token';
import { defineRule } from '../define-rule';
import { listed, quoted } from '../in-words';

/** Fields that everybody has an answer to in their browser. */
const COMMON: readonly FieldKind[] = ['email', 'name', 'given-name', 'family-name', 'street'];

/** Share of personal fields that are ready, percent: convention. guessed: what a standard name without a token counts. */
const limits = { good: 90, most: 50, guessed: 0.5 };

/**
 * Personal fields alone are judged: one-time codes, quantities and questions of the trade have no token. The catalogue
 * would weigh it half as much again on a phone; weights follow the visitor and not the window, so that a page keeps its
 * score from one window to the next.
 */
export default defineRule({
  title: 'Fields the browser can fill in',
  why: 'Browsers fill in forms that name what they ask for, and people who use that finish more often and faster; they may differ from those who do not. Standards ask for it too.',
  fix: 'Add an autocomplete attribute to {fields} ({tokens}), so that the browser can fill in the answers.',
  check: 'Fill in the form in a browser that knows an address: it offers the answers to {fields}.',
  effort: 'layout',
  blind: 'One-time codes, quantities and questions of the trade, which have no token.',
  lens: 'effort',
  weight: 3,
  sources: ['AUTOFILL', 'WCAG-FORMS'],
  needs: ['conversionForm'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    ready: 'The browser is told what to fill in for {share} % of the personal fields.',
    half: 'The browser is not told what to fill in for {fields}.',
    off: 'Filling in by the browser is switched off for {fields}.',
    frame: 'The form from {host} could not be read, so its fields could not be looked at.',
    none: 'No form for the main ask has a field that a browser could fill in.',
  },
  judge: ({ conversionForm: form }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const fields = form ? askedFields(form).filter(isAutofillable) : [];
    if (fields.length === 0) return say.notApplicable('none');
    const credit = (field: FieldReading): number => {
      if (isAutofillReady(field)) return 1;
      return hasTokenName(field) && !isOff(field) ? limits.guessed : 0;
    };
    const share = (100 * fields.reduce((all, field) => all + credit(field), 0)) / fields.length;
    const off = fields.filter((field) => isOff(field) && COMMON.includes(field.kind));
    const unready = off.length > 0 ? off : fields.filter((field) => !isAutofillReady(field));
    const values = {
      share: Math.round(share),
      fields: quoted(unready.map(nameOfField), 3),
      tokens: listed([...new Set(unready.slice(0, 3).map(tokenFor))]),
    };
    const evidence = unready.map((field) => field.evidence);
    if (off.length > 0) return say.fail('off', values, evidence);
    if (share >= limits.good)
      return say.pass(
        'ready',
        values,
        fields.map((field) => field.evidence),
      );
    return share >= limits.most ? say.warn('half', values, evidence) : say.fail('half', values, evidence);
  },
});

const isOff = ({ autocomplete }: FieldReading): boolean => /^(?:off|nope|false|none)$/i.test(autocomplete.trim());
