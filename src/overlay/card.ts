import { button, make } from './element';
import { Filters } from './filters';
import type { Box, Item } from './item';
import type { Show } from './message';
import type { Presence } from './spot';
import { overlaps } from './where';

/** What the card asks of the overlay. */
export interface CardActions {
  close: () => void;
  /** One item on, or back. */
  move: (step: 1 | -1) => void;
  go: (item: Item) => void;
  showAll: () => void;
  filter: () => void;
}

/** What the card shows at one time. */
export interface CardState {
  /** Those that pass the filters, in order. */
  items: readonly Item[];
  current: Item | null;
  /** Only the current one is shown. */
  alone: boolean;
  presenceOf: (item: Item) => Presence;
}

/** Legend, filters, list and the way from one mark to the next. */
export class Card {
  readonly element = make('section', 'card');
  readonly filters: Filters;
  private readonly count = make('p', 'count');
  private readonly current = make('div', 'now');
  private readonly position = make('span', 'position');
  private readonly all: HTMLButtonElement;
  private readonly list = make('ol', '');
  private readonly fold: HTMLDetailsElement;

  constructor(
    private readonly show: Show,
    private readonly actions: CardActions,
  ) {
    const { words } = show;
    this.filters = new Filters(show.filters, words.all, actions.filter);
    this.all = button('all', words.showAll, actions.showAll);
    this.fold = folded(words.list, this.list);
    this.current.setAttribute('aria-live', 'polite');
    this.element.tabIndex = -1;
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-label', words.title);
    this.element.append(
      this.head(),
      this.count,
      this.current,
      make(
        'div',
        'move',
        iconButton('‹', words.previous, () => actions.move(-1)),
        iconButton('›', words.next, () => actions.move(1)),
        this.position,
        this.all,
      ),
      this.filters.element,
      this.fold,
      this.legend(),
    );
  }

  /** Makes room for what is at this box of the window, where the other side is free. */
  avoid(box: Box): void {
    if (!overlaps(this.element.getBoundingClientRect(), box)) return;
    this.element.classList.toggle('left');
    if (overlaps(this.element.getBoundingClientRect(), box)) this.element.classList.toggle('left');
  }

  draw(state: CardState): void {
    const { words, items: every } = this.show;
    const { items, current, alone, presenceOf } = state;
    this.all.hidden = !alone;
    this.filters.element.hidden = this.fold.hidden = this.count.hidden = alone;
    this.count.textContent = filled(words.shown, { shown: items.length, count: every.length });
    const at = current === null ? -1 : items.indexOf(current);
    this.position.textContent = at < 0 ? '' : filled(words.position, { place: at + 1, count: items.length });
    this.drawCurrent(items.length === 0 ? words.none : '', current, presenceOf);
    this.list.replaceChildren(
      ...items.map((item) => {
        const entry = button('entry', '', () => this.actions.go(item));
        entry.append(
          tag(item),
          make('span', '', item.title),
          make('small', '', this.note(item, presenceOf) || item.state),
        );
        if (item === current) entry.setAttribute('aria-current', 'true');
        return make('li', '', entry);
      }),
    );
  }

  private drawCurrent(none: string, item: Item | null, presenceOf: CardState['presenceOf']): void {
    if (item === null) {
      this.current.replaceChildren(none);
      return;
    }
    const note = this.note(item, presenceOf);
    this.current.replaceChildren(
      make('h3', '', tag(item), make('span', '', item.title)),
      make('p', `state ${item.tone}`, item.state),
      make('p', '', item.text),
      ...(note === '' ? [] : [make('p', 'note', note)]),
    );
  }

  private note(item: Item, presenceOf: CardState['presenceOf']): string {
    const { words } = this.show;
    return { shown: '', hidden: words.hidden, gone: words.gone, nowhere: words.nowhere }[presenceOf(item)];
  }

  private head(): HTMLElement {
    const { words } = this.show;
    const otherSide = iconButton('⇄', words.otherSide, () => this.element.classList.toggle('left'));
    otherSide.classList.add('side');
    return make(
      'header',
      '',
      make('h2', '', words.title),
      otherSide,
      iconButton('✕', words.close, () => this.actions.close()),
    );
  }

  private legend(): HTMLDetailsElement {
    const { words } = this.show;
    return folded(
      words.legend,
      make('p', '', make('span', 'tag ask bad', '82'), words.legendAsk),
      make('p', '', make('span', 'tag finding bad', '2.1'), words.legendFinding),
      make('p', '', words.keys),
    );
  }
}

function tag(item: Item): HTMLElement {
  return make('span', `tag ${item.kind} ${item.tone}`, item.number);
}

function iconButton(icon: string, name: string, press: () => void): HTMLButtonElement {
  const made = button('icon', icon, press);
  made.setAttribute('aria-label', name);
  made.title = name;
  return made;
}

function folded(summary: string, ...inside: Node[]): HTMLDetailsElement {
  return make('details', '', make('summary', '', summary), ...inside);
}

/** A text with its holes filled. */
function filled(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
