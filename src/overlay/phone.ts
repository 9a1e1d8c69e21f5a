import { make } from './element';
import type { FrameState } from './message';

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

  /** `ready` is told once. */
  constructor(
    title: string,
    private readonly ready: (state: FrameState) => void,
  ) {
    const { frame, element } = this;
    const scale = Math.min(1, (innerHeight - 2 * MARGIN) / PHONE.height, (innerWidth - 2 * MARGIN) / PHONE.width);
    element.style.transform = `scale(${scale})`;
    frame.name = PHONE_FRAME;
    frame.title = title;
    frame.referrerPolicy = 'no-referrer';
    // all but to send the whole tab elsewhere
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.addEventListener('load', () => this.after(SETTLE, () => this.loaded()), {
      once: true,
    });
    this.after(LOAD_LIMIT, () => this.late());
    frame.src = location.href;
    element.append(frame);
  }

  remove(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.element.remove();
  }

  private after(milliseconds: number, state: () => FrameState): void {
    this.timers.push(
      window.setTimeout(() => {
        for (const timer of this.timers) clearTimeout(timer);
        this.ready(state());
      }, milliseconds),
    );
  }

  /** Where the page refuses, the browser shows an error of its own in the frame, which is closed to us. */
  private loaded(): FrameState {
    return this.page() === null ? 'refused' : 'there';
  }

  /** A page that only waits for a picture is there all the same. */
  private late(): FrameState {
    const page = this.page();
    return page === null || page.readyState === 'loading' ? 'slow' : 'there';
  }

  /** The page in the frame, or null: it has not come, or the browser shows something else that is closed to us. */
  private page(): Document | null {
    try {
      const { contentDocument } = this.frame;
      return contentDocument?.location.protocol.startsWith('http') === true ? contentDocument : null;
    } catch {
      return null;
    }
  }
}
