import { describe, expect, it } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import { readForms } from '../../src/reading/forms';
import { en } from '../../src/reading/words/en';
import { action, field, form, snapshot } from '../helpers/facts';

const button = (name: string, x: number, rest: Partial<ActionFact> = {}): ActionFact =>
  action(name, {
    id: name,
    tag: 'button',
    role: 'button',
    form: 'm1',
    states: ['toggle'],
    box: { x, y: 0, width: 100, height: 40 },
    ...rest,
  });

/** Label and number of options of each field that is read. */
function fieldsOf(buttons: ActionFact[], rest: { hidden?: boolean; later?: ActionFact[] } = {}): [string, number][] {
  const mail = field('E-mail', {
    id: 'f1',
    type: 'email',
    box: { x: 0, y: 60, width: 200, height: 40 },
    hiddenBy: rest.hidden ? 'display' : null,
    step: rest.hidden ? 2 : null,
  });
  const send = button('Go', 0, { states: [], submits: true, box: { x: 0, y: 120, width: 100, height: 40 } });
  const actions = [...buttons, ...(rest.later ?? []), send];
  const fact = form({ id: 'm1', fields: ['f1'], submits: ['Go'], actions: actions.map(({ id }) => id) });
  const [read] = readForms(snapshot({ forms: [fact], fields: [mail], actions }), en);
  return (read?.fields ?? []).map(({ label, optionCount }) => [label, optionCount]);
}

const tile = (name: string, x: number, item: number): ActionFact =>
  button(name, x, { tag: 'div', states: [], group: { id: 'g1', item } });

describe('questions that are answered by buttons', () => {
  it('are one field of the form, where they stand', () => {
    expect(fieldsOf([button('Once', 0), button('Monthly', 100)])).toEqual([
      ['Once / Monthly', 2],
      ['E-mail', 0],
    ]);
  });

  it('are tiles too, where the form shows nothing else to answer with', () => {
    const tiles = [tile('Me', 0, 0), tile('Us', 110, 1), tile('All of us', 220, 2)];
    expect(fieldsOf(tiles, { hidden: true })).toEqual([
      ['Me / Us / All of us', 3],
      ['E-mail', 0],
    ]);
    expect(fieldsOf(tiles)).toEqual([['E-mail', 0]]);
  });

  it('are two where they stand apart', () => {
    const apart = { box: { x: 0, y: 300, width: 100, height: 40 } };
    const below = [button('Card', 0, apart), button('Bill', 100, { box: { ...apart.box, x: 100 } })];
    expect(fieldsOf([button('Once', 0), button('Monthly', 100)], { later: below })).toEqual([
      ['Once / Monthly', 2],
      ['E-mail', 0],
      ['Card / Bill', 2],
    ]);
  });

  it.each<[string, ActionFact[]]>([
    ['one alone, such as the eye of a password', [button('Show password', 0)]],
    ['buttons that do not stay pressed', [button('Back', 0, { states: [] }), button('Next', 100, { states: [] })]],
    [
      'tools of an editor',
      ['Bold', 'Italic'].map((name, i) => button(name, i * 30, { box: { x: i * 30, y: 0, width: 30, height: 30 } })),
    ],
    ['hidden ones', [button('Once', 0, { hiddenBy: 'display' }), button('Monthly', 100, { hiddenBy: 'display' })]],
    ['those of another form', [button('Once', 0, { form: 'm2' }), button('Monthly', 100, { form: 'm2' })]],
  ])('are not %s', (_, buttons) => {
    expect(fieldsOf(buttons)).toEqual([['E-mail', 0]]);
  });
});

describe('the name of a form in steps', () => {
  const nameOf = (shown: string, steps: number): string | undefined => {
    const later = button('See my prices', 0, { states: [], submits: true, hiddenBy: 'display' });
    const next = button(shown, 0, { states: [] });
    const fact = form({ id: 'm1', steps, fields: ['f1'], submits: [later.id], actions: [next.id, later.id] });
    return readForms(
      snapshot({ forms: [fact], fields: [field('E-mail', { id: 'f1' })], actions: [next, later] }),
      en,
    )[0]?.submit;
  };

  it('is that of the button in sight where it tells more than that it goes on', () => {
    expect(nameOf('Get my quote', 3)).toBe('Get my quote');
    expect(nameOf('Next', 3)).toBe('See my prices');
    expect(nameOf('Get my quote', 1)).toBe('See my prices');
  });
});
