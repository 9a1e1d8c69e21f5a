import type { Takeover } from '../../reading/takeover';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

/** What each thing is answered with, worst first. */
const ORDER = ['leave', 'redirect', 'scroll', 'chat', 'right-click', 'selection', 'windows'] as const;

/**
 * Nothing is tried: what scripts do when somebody scrolls, goes back or leaves is not seen, so a pass says what was
 * looked at, and services that are known to ask or to hold make the answer unsure. The cap is our calibration: who
 * cannot leave in peace is not on a good page.
 */
export default defineRule({
  title: 'Traps and surprises',
  why: 'People know how scrolling, going back and leaving work, and are startled where a page takes that over. Requests on a first visit are a common complaint, and browsers quiet them. No study of what it does to conversion was found.',
  fix: '{change} Ask for more only after somebody has pressed for it.',
  check: 'Scroll, go back, leave and press the right mouse button on the page: each does what it does elsewhere.',
  effort: 'build',
  lens: 'pressure',
  weight: 3,
  sources: ['CHROME-PERM', 'MATHUR-19'],
  needs: ['takeovers'],
  limits: { cold: {}, warm: {}, hot: {} },
  cap: { at: 70, for: ['cold', 'warm', 'hot'] },
  messages: {
    none: 'Neither markup nor styles take over scrolling, leaving or the right mouse button. Nothing was tried.',
    leave: 'The markup ({sign}) asks people to stay when they leave.',
    redirect: 'The page moves on by itself ({sign}), and “back” leads into it again.',
    scroll: 'The page takes over scrolling ({sign}).',
    chat: 'The chat “{sign}” is open without having been asked for.',
    'right-click': 'The markup ({sign}) takes the right mouse button away.',
    selection: 'The styles ({sign}) keep people from marking text.',
    windows: 'Most links within the site open new windows, “{sign}” among them.',
    mayAsk: 'A service that asks for notifications is loaded ({sign}); when it asks could not be seen.',
    mayHold: 'A service that shows boxes to people who leave is loaded ({sign}); when it does could not be seen.',
  },
  phrases: {
    leave: 'Let people leave without a question.',
    redirect: 'Stay on this page until somebody moves on.',
    scroll: 'Let the page scroll at the visitor’s own pace.',
    chat: 'Open the chat when somebody asks for it.',
    'right-click': 'Give the right mouse button back.',
    selection: 'Let people mark and copy text.',
    windows: 'Open links in the same window, so that “back” works.',
    nameless: 'without words',
  },
  judge: ({ takeovers }, _limits, say) => {
    const of = (kind: Takeover['kind']) => takeovers.find((one) => one.kind === kind);
    const shown = ({ evidence }: Takeover) => (evidence ? [evidence] : []);
    for (const kind of ORDER) {
      const one = of(kind);
      if (!one) continue;
      const values = { sign: shorten(one.sign) || say.words('nameless'), change: say.words(kind) };
      return kind === 'leave' || kind === 'redirect'
        ? say.fail(kind, values, shown(one))
        : say.warn(kind, values, shown(one));
    }
    const asks = of('may-ask');
    if (asks) return say.unsure('mayAsk', { sign: asks.sign });
    const holds = of('may-hold');
    return holds ? say.unsure('mayHold', { sign: holds.sign }) : say.pass('none');
  },
});
