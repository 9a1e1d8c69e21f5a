import { make } from './element';
import type { Item } from './item';
import type { Filter } from './message';

/** One choice for each way to narrow down what is shown. */
export class Filters {
  readonly element = make('div', 'filters');
  private readonly selects: { by: Filter['by']; select: HTMLSelectElement }[];

  constructor(filters: readonly Filter[], all: string, onchange: () => void) {
    this.selects = filters.map(({ by, label, options }) => {
      const select = make('select', '');
      for (const { value, label: text } of [{ value: '', label: all }, ...options]) {
        const option = make('option', '', text);
        option.value = value;
        select.append(option);
      }
      select.addEventListener('change', onchange);
      this.element.append(make('label', '', label, select));
      return { by, select };
    });
  }

  lets(item: Item): boolean {
    return this.selects.every(({ by, select }) => select.value === '' || item[by] === select.value);
  }
}
