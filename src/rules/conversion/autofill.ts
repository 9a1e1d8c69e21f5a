import type { FieldKind, FieldReading } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { isAutofillable, isAutofillReady, tokenFor } from '../autofill-token';
import { defineRule } from '../define-rule';
import { listed, quoted } from '../in-words';

/** Fields that everybody has an answer to in their browser. */
const COMMON: readonly FieldKind[] = ['email', 'name', 'given-name', 'family-name', 'street'];

/** Share of personal fields that are ready, percent: convention. */
const limits = { good: 90 };

/**
 * Personal fields alone are judged: one-time codes, quantities and questions of the trade have no token. Browsers
 * guess from types, names and labels as well, so a field without a token is a warning, where the catalogue would fail a
 * form with fewer than half; one that is switched off, or has the token of something else, is a miss. The catalogue
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
  version: 2,
  lens: 'effort',
  weight: 3,
  sources: ['AUTOFILL', 'WCAG-FORMS'],
  needs: ['conversionForm'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    ready: 'The browser is told what to fill in for {share} % of the personal fields.',
    half: 'The browser is not told what to fill in for {fields}.',
    wrong: 'The browser is told to fill in something else than is asked for in {fields}.',
    off: 'Filling in by the browser is switched off for {fields}.',
    frame: 'The form from {host} could not be read, so its fields could not be looked at.',
    none: 'No form for the main ask has a field that a browser could fill in.',
  },
  judge: ({ conversionForm: form }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const fields = form ? askedFields(form).filter(isAutofillable) : [];
    if (fields.length === 0) return say.notApplicable('none');
    const share = (100 * fields.filter(isAutofillReady).length) / fields.length;
    const off = fields.filter((field) => isOff(field) && COMMON.includes(field.kind));
    const wrong = fields.filter((field) => !isAutofillReady(field) && isOther(field));
    const bare = fields.filter((field) => !isAutofillReady(field));
    const unready = [off, wrong, bare].find((list) => list.length > 0) ?? [];
    const values = {
      share: Math.round(share),
      fields: quoted(unready.map(nameOfField), 3),
      tokens: listed([...new Set(unready.slice(0, 3).map(tokenFor))]),
    };
    const evidence = unready.map((field) => field.evidence);
    if (off.length > 0) return say.fail('off', values, evidence);
    if (wrong.length > 0) return say.fail('wrong', values, evidence);
    if (share >= limits.good)
      return say.pass(
        'ready',
        values,
        fields.map((field) => field.evidence),
      );
    return say.warn('half', values, evidence);
  },
});

const isOff = ({ autocomplete }: FieldReading): boolean => /^(?:off|nope|false|none)$/i.test(autocomplete.trim());

/** It names something for the browser to fill in, and not what it asks for. */
const isOther = (field: FieldReading): boolean => !isOff(field) && !/^(?:on)?$/i.test(field.autocomplete.trim());
