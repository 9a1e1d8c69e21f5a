import type { ActionFact } from '../facts/action';
import type { FormFact } from '../facts/form';
import { boundsOf } from './bounds';
import { kindByOptions } from './field-example';
import type { FieldReading } from './form';
import { signal } from './signal';

/** Buttons of a row stand this close, CSS pixels; what is narrower is a tool and no answer. Our calibration. */
const ROW = { gap: 24, width: 44 };

/** Buttons that stay pressed, and tiles of one group where the form shows nothing else to answer with. */
function isAnswer(action: ActionFact, form: FormFact, alone: boolean): boolean {
  const { hiddenBy, name, box, submits, states, tag, role, group } = action;
  if (action.form !== form.id || hiddenBy !== null || submits || name === '' || box.width < ROW.width) return false;
  return states.includes('toggle') || (alone && tag !== 'a' && role === 'button' && group !== null);
}

function isBeside(one: ActionFact, other: ActionFact): boolean {
  const inRow = Math.abs(one.box.y - other.box.y) < one.box.height / 2;
  const gap = inRow ? other.box.x - one.box.x - one.box.width : other.box.y - one.box.y - one.box.height;
  return gap < ROW.gap && one.states.includes('toggle') === other.states.includes('toggle');
}

/** A question that is answered by one of two buttons or more, drawn in place of radio buttons: one field. */
function choiceOf(buttons: readonly ActionFact[], first: ActionFact): FieldReading {
  const labels = buttons.map(({ name }) => name);
  const label = labels.join(' / ');
  const box = boundsOf(buttons.map((button) => button.box));
  const { id, selector, snippet } = first;
  return {
    id,
    kind: kindByOptions({ count: labels.length, labels }) ?? 'choice',
    label,
    labelFrom: 'nearby',
    labelVisible: true,
    name: '',
    required: true,
    requiredBy: 'unmarked',
    mark: 'none',
    typing: null,
    checking: { strict: false, ownRule: false, told: false, place: false },
    framed: false,
    visible: true,
    later: false,
    reason: '',
    checkedByDefault: false,
    optionCount: labels.length,
    dropDown: false,
    workMail: false,
    autocomplete: '',
    selector,
    box,
    why: [signal('buttons', { count: labels.length })],
    evidence: { selector, label, snippet, box },
  };
}

/** The questions of a form that are answered by buttons, in reading order; `alone` where no field of it is in sight. */
export function readButtonFields(form: FormFact, actions: readonly ActionFact[], alone: boolean): FieldReading[] {
  const rows: ActionFact[][] = [];
  for (const action of actions.filter((one) => isAnswer(one, form, alone))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isBeside(last, action)) row.push(action);
    else rows.push([action]);
  }
  return rows.flatMap((row) => {
    const [first] = row;
    return first === undefined || row.length < 2 ? [] : [choiceOf(row, first)];
  });
}
