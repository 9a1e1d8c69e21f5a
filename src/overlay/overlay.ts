import { Card } from './card';
import { scrollTo } from './dom';
import type { Item } from './item';
import { Layer } from './layer';
import type { Command, News, Show } from './message';
import { PhoneFrame } from './phone';
import { Spots } from './spots';
import { boxInView } from './where';

/** Everything that is shown on the page. Nothing of it is there before the first command or after `close`. */
export class Overlay {
  private layer: Layer | null = null;
  private card: Card | null = null;
  private items: readonly Item[] = [];
  private phone: PhoneFrame | null = null;
  private current: Item | null = null;
  private alone = false;
  private readonly spots = new Spots(() => this.draw());
  /** What somebody points at beside the page. */
  private readonly pointed = new Spots(() => undefined);

  constructor(private readonly tell: (news: News) => void) {}

  run(command: Command): void {
    if (command.do === 'show') this.show(command);
    else if (command.do === 'point') this.point(command.item);
    else if (command.do === 'phone') this.frame(command.title);
    else this.close();
  }

  /** Takes everything away and gives the keyboard back. */
  close(): void {
    this.clear();
    this.tell({ is: 'closed' });
  }

  private clear(): void {
    this.spots.clear();
    this.pointed.clear();
    this.phone?.remove();
    this.layer?.remove();
    this.phone = this.layer = this.card = this.current = null;
    this.items = [];
  }

  private show(show: Show): void {
    const layer = this.open();
    this.card?.element.remove();
    const card = new Card(show, {
      close: () => this.close(),
      move: (step) => this.move(step),
      go: (item) => this.choose(item),
      showAll: () => {
        this.alone = false;
        this.refresh();
      },
      filter: () => this.refresh(),
    });
    this.card = card;
    this.items = show.items;
    this.alone = show.only !== null;
    this.current = show.items.find(({ id }) => id === show.only) ?? null;
    layer.put(card.element, (key) => this.press(key));
    this.refresh();
    if (this.current) this.go(this.current);
    if (show.focus) layer.focus(card.element);
    this.tell({ is: 'open' });
  }

  private frame(title: string): void {
    this.clear();
    this.phone = new PhoneFrame(title, (frame) => this.tell({ is: 'phone', frame }));
    this.open().add(this.phone.element);
  }

  private point(item: Item | null): void {
    if (item === null) {
      this.pointed.clear();
      if (this.card === null) this.close();
      return;
    }
    this.open();
    this.pointed.show([item], () => undefined);
    this.pointed.single(item);
  }

  private open(): Layer {
    this.layer ??= new Layer(() => this.close(), this.spots.layer, this.pointed.layer);
    return this.layer;
  }

  /** Those that may be shown, in their order. */
  private get chosen(): readonly Item[] {
    const { card, current } = this;
    if (this.alone && current !== null) return [current];
    return this.items.filter((item) => card?.filters.lets(item) === true);
  }

  private refresh(): void {
    const { chosen } = this;
    if (this.current !== null && !chosen.includes(this.current)) this.current = null;
    this.spots.show(chosen, (item) => this.choose(item));
    this.draw();
  }

  private draw(): void {
    this.spots.single(this.current);
    this.card?.draw({
      items: this.chosen,
      current: this.current,
      alone: this.alone,
      presenceOf: (item) => this.spots.presenceOf(item),
    });
  }

  private move(step: number): void {
    const { chosen } = this;
    const at = this.current === null ? (step > 0 ? -1 : 0) : chosen.indexOf(this.current);
    const next = chosen[(at + step + chosen.length) % chosen.length];
    if (next) this.go(next);
  }

  /** Somebody pressed its mark or its line in the list: what is beside the page opens it too. */
  private choose(item: Item): void {
    this.go(item);
    this.tell({ is: 'chosen', item: item.id });
  }

  private go(item: Item): void {
    this.current = item;
    const spot = this.spots.placeOf(item);
    if (spot?.presence === 'shown') {
      if (spot.element) scrollTo(spot.element);
      else if (spot.place.box) window.scrollTo({ top: spot.place.box.y - innerHeight / 2, behavior: 'instant' });
    }
    this.draw();
    if (spot?.element) this.card?.avoid(boxInView(spot.element));
  }

  /** True when the key was meant for the marks. */
  private press(key: string): boolean {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (step === undefined) return false;
    this.move(step);
    return true;
  }
}
