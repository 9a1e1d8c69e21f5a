import type { Countdown } from '../../reading/countdown';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

/**
 * What is held for a visitor may run out in truth, so its clock is a warning for all of them, where the catalogue would
 * fail it for most. A page is read once, so whether a clock starts again is never claimed: what is judged is whether a visitor is told
 * when it ends. The cap is a matter of values and of law, and our calibration: a page that presses with a clock and
 * gives no date is not called good, however well it does elsewhere.
 */
export default defineRule({
  title: 'Clocks that count down',
  why: 'False claims of very limited time are banned in the EU; of 393 clocks found in shops 157 were false. Whether honest urgency helps is disputed between two large analyses. A printed date with its reason lets people decide. This is no legal advice.',
  fix: 'Take the clock “{clock}” away, or print the real date and the reason: “Early price until 31 May”.',
  check: 'Open the page in a private window tomorrow: the same date stands there, or no clock does.',
  effort: 'layout',
  version: 2,
  lens: 'pressure',
  weight: 4,
  sources: ['MATHUR-19', 'EU-SWEEP', 'EU-LAW', 'SCARCE-22', 'SCARCE-23'],
  needs: ['countdowns', 'page', 'language'],
  // holds: 1 where a clock on a page for places may be a true hold, and is a warning at most (evidence, prs.countdown).
  limits: { cold: { holds: 0 }, warm: { holds: 0 }, hot: { holds: 1 } },
  cap: { at: 70, for: ['cold', 'warm', 'hot'] },
  messages: {
    none: 'No clock counts down on this page.',
    schedule: 'The clock “{clock}” counts to something that starts or arrives, and presses nobody.',
    running: 'The clock “{clock}” counts down, and no date says when it ends. Whether it starts again was not tried.',
    held: 'The clock “{clock}” counts down without a date. Where something is held for a while, that may be true.',
    unnamed: 'The clock “{clock}” counts down, and neither a date nor a word beside it says to what.',
    dated: 'The clock “{clock}” counts down to {date}, which is printed beside it.',
    hidden: 'The clock “{clock}” counts down to a date that is in its markup and not printed.',
    zero: 'The clock “{clock}” stands at zero: whether it ran out or has not begun could not be seen.',
    digits: '“{clock}” may be a clock that counts down, a time of day or a length: the page was read once.',
    language: 'What the clock “{clock}” counts down to could not be judged in this language.',
  },
  judge: ({ countdowns, page, language }, limits, say) => {
    const pressing = countdowns.filter(({ aim }) => aim !== 'schedule');
    const [calm] = countdowns;
    if (calm === undefined) return say.pass('none');
    const worst = pressing.toSorted((one, other) => rank(other) - rank(one))[0];
    if (worst === undefined) return say.pass('schedule', { clock: shorten(calm.text) }, [calm.evidence]);
    const values = { clock: shorten(worst.text), date: worst.date ?? '' };
    const evidence = [worst.evidence];
    if (worst.zero) return say.unsure('zero', values, evidence);
    if (worst.date !== null) return say.warn('dated', values, evidence);
    if (!worst.sure) return say.unsure('digits', values, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    if (worst.hiddenDate) return say.warn('hidden', values, evidence);
    if (worst.aim === 'hold') return say.warn('held', values, evidence);
    if (worst.aim === 'unknown') return say.warn('unnamed', values, evidence);
    const mayHold = limits.holds > 0 && (page.type === 'event' || page.type === 'checkout');
    return mayHold ? say.warn('held', values, evidence) : say.fail('running', values, evidence);
  },
});

/** How much a clock presses: one that runs without a date most. */
function rank({ zero, sure, date, hiddenDate, aim }: Countdown): number {
  return (zero ? 0 : 8) + (sure ? 4 : 0) + (date === null ? 2 : 0) + (hiddenDate ? 0 : 1) + (aim === 'offer' ? 1 : 0);
}
