import type { ActionFact } from './action';
import { LIMITS } from './caps';
import { captchaOf, hasBadge } from './captcha';
import { attribute, baseAddressOf, hasAttribute } from './dom';
import { parseAddress } from './destination';
import type { ElementFact } from './element';
import type { FieldFact } from './field';
import type { FoundForm } from './form-candidates';
import { elementFact, snippetOf, type Page, type Places } from './page';
import { progressOf, type ProgressFact } from './progress';
import type { Surroundings } from './surroundings';
import type { Walked } from './walk';

/** A challenge inside or beside a form, by its frame or script: what a visitor meets. */
export type CaptchaKind = 'none' | 'invisible' | 'checkbox' | 'puzzle';

/** A form, or a group of fields that work as one without a form element. */
export interface FormFact extends ElementFact {
  control: 'form' | 'group';
  /** Absolute action URL, capped, or null. */
  action: string | null;
  method: 'get' | 'post' | 'dialog';
  role: string;
  /** Ids of its fields, in document order. */
  fields: string[];
  /** Ids of the actions inside, in document order. */
  actions: string[];
  /** Ids of those that submit it. */
  submits: string[];
  /** Heading, legend or title above the first field, or empty. */
  heading: string;
  /** All words inside, capped. */
  text: string;
  noValidate: boolean;
  captcha: CaptchaKind;
  /** Number of steps found in the DOM: 1 unless fields sit in alternately hidden siblings. */
  steps: number;
  snippet: string;
  /** Where it shows how far one has come, or null. */
  progress: ProgressFact | null;
}

/** What the other collectors found that a form refers to. */
export interface FormRelations {
  surroundings: Surroundings;
  actions: readonly ActionFact[];
  fields: readonly FieldFact[];
  /** Steps by form record. */
  steps: ReadonlyMap<Walked, number>;
}

/** Describes every form and field group that was found, in document order. */
export function collectForms(
  page: Page,
  places: Places,
  found: readonly FoundForm[],
  relations: FormRelations,
): FormFact[] {
  const badge = hasBadge(page.walk);
  const byForm = <T extends { form: string | null }>(facts: readonly T[]): Map<string, T[]> => {
    const map = new Map<string, T[]>();
    for (const fact of facts) {
      if (fact.form === null) continue;
      const there = map.get(fact.form);
      if (there === undefined) map.set(fact.form, [fact]);
      else there.push(fact);
    }
    return map;
  };
  const fields = byForm(relations.fields);
  const actions = byForm(relations.actions);
  return found.map(({ id, record, control, fields: inside }) => {
    const own = actions.get(id) ?? [];
    const captcha = captchaOf(page.walk, record);
    return {
      ...elementFact(page, places, record, id),
      control,
      action: actionOf(record),
      method: methodOf(record),
      role: record.role,
      fields: (fields.get(id) ?? []).map((field) => field.id),
      actions: own.map((action) => action.id),
      submits: own.filter((action) => action.submits).map((action) => action.id),
      heading: headingOf(page, record, inside[0]?.record ?? null, relations.surroundings),
      text: page.caps.cut(
        'formText',
        page.flow.read(record, { limit: LIMITS.formText + 1, visible: record.hiddenBy === null }),
      ),
      noValidate: hasAttribute(record.element, 'novalidate'),
      captcha: captcha === 'none' && badge ? 'invisible' : captcha,
      steps: relations.steps.get(record) ?? 1,
      snippet: snippetOf(record),
      progress: progressOf(page, record),
    };
  });
}

function actionOf({ tag, element }: Walked): string | null {
  if (tag !== 'form' || attribute(element, 'action').trim() === '') return null;
  const url = parseAddress(attribute(element, 'action').trim(), baseAddressOf(element));
  if (url === null) return null;
  url.username = '';
  url.password = '';
  return url.href.slice(0, LIMITS.href);
}

function methodOf({ element }: Walked): FormFact['method'] {
  const method = attribute(element, 'method').trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}

/** The heading or legend inside, above the first field; else the one above the form. */
function headingOf(page: Page, form: Walked, first: Walked | null, surroundings: Surroundings): string {
  const end = first?.index ?? form.end;
  for (let at = form.index + 1; at < end; at += 1) {
    const record = page.walk.records[at];
    if (record === undefined) break;
    const isHeading = /^h[1-6]$/.test(record.tag) || record.tag === 'legend' || record.role === 'heading';
    if (!isHeading) continue;
    const text = page.flow.read(record, { limit: LIMITS.label, visible: form.hiddenBy === null });
    if (text !== '') return text;
  }
  return surroundings.headingOf(form);
}
