import { make } from './element';
import { styleSheet } from './style';

/** Nothing that happens in the overlay is the page's business. */
const PRIVATE = [
  ...[
    'keydown',
    'keyup',
    'keypress',
    'input',
    'beforeinput',
    'click',
    'dblclick',
    'contextmenu',
    'focusin',
    'focusout',
  ],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

/** Said of the host with the highest priority that there is, so that no style of the page reaches it. */
const HOST = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
};

/** The one element that is put into the page, above everything else there, and a closed shadow root in it. */
export class Layer {
  private readonly host = document.createElement('small-yes-overlay');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly front = make('div', 'front');
  private readonly before = document.activeElement;

  constructor(
    private readonly onescape: () => void,
    ...layers: Node[]
  ) {
    for (const [property, value] of Object.entries(HOST)) this.host.style.setProperty(property, value, 'important');
    this.host.popover = 'manual';
    this.root.adoptedStyleSheets = [styleSheet()];
    this.root.append(...layers, this.front);
    for (const name of PRIVATE) this.root.addEventListener(name, stop);
    window.addEventListener('keydown', this.escape, true);
    document.documentElement.append(this.host);
    this.host.showPopover();
  }

  /** Shows a card, in place of the one before; `press` is asked first what a key in it means. */
  put(card: HTMLElement, press: (key: string) => boolean): void {
    card.addEventListener('keydown', (event) => {
      // a list of choices has its own use for the arrow keys
      if (event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey || event.metaKey) return;
      if (press(event.key)) event.preventDefault();
    });
    this.front.replaceChildren(card);
  }

  /** Shows something else under the card. */
  add(element: HTMLElement): void {
    this.front.before(element);
  }

  focus(element: HTMLElement): void {
    element.focus({ preventScroll: true });
  }

  remove(): void {
    window.removeEventListener('keydown', this.escape, true);
    const hadFocus = document.activeElement === this.host;
    this.host.remove();
    if (hadFocus && this.before instanceof HTMLElement && this.before !== document.body) {
      this.before.focus({ preventScroll: true });
    }
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.onescape();
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}
