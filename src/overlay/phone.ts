import { make } from './element';

/** A phone that many have: CSS pixels, as the command line takes it. */
export const PHONE = { width: 390, height: 844 };
/** How the reader finds the frame among those of the page. */
export const PHONE_FRAME = 'small-yes-phone';
/** Space around it in the window, CSS pixels. */
const MARGIN = 12;
/** How long the page may take to load, and what it is given to settle after that, milliseconds: our calibration. */
const LOAD_LIMIT = 15_000;
const SETTLE = 800;

/**
 * The page once more, in a frame as wide as a phone: on screen, since what is out of sight is not drawn by pages that
 * wait to be scrolled to, and made smaller where the window is not high enough, which its own layout does not notice.
 */
export class PhoneFrame {
  readonly element = make('div', 'phone');
  private readonly frame = make('iframe', '');
  private readonly timers: number[] = [];

  /** `ready` is told once: true when the page is there, false when it does not let itself be shown in a frame. */
  constructor(
    title: string,
    private readonly ready: (there: boolean) => void,
  ) {
    const { frame, element } = this;
    const scale = Math.min(1, (innerHeight - 2 * MARGIN) / PHONE.height, (innerWidth - 2 * MARGIN) / PHONE.width);
    element.style.transform = `scale(${scale})`;
    frame.name = PHONE_FRAME;
    frame.title = title;
    frame.referrerPolicy = 'no-referrer';
    // all but to send the whole tab elsewhere
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.addEventListener('load', () => this.after(SETTLE, this.isThere()), { once: true });
    this.after(LOAD_LIMIT, false);
    frame.src = location.href;
    element.append(frame);
  }

  remove(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.element.remove();
  }

  private after(milliseconds: number, there: boolean): void {
    this.timers.push(
      window.setTimeout(() => {
        for (const timer of this.timers) clearTimeout(timer);
        this.ready(there);
      }, milliseconds),
    );
  }

  /** Where the page refuses, the browser shows an error of its own in the frame, which is closed to us. */
  private isThere(): boolean {
    try {
      return this.frame.contentDocument?.location.protocol.startsWith('http') === true;
    } catch {
      return false;
    }
  }
}
