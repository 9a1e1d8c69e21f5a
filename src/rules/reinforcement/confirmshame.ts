import type { Decline } from '../../reading/decline';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

const limits = {
  /** Type size of the refusal as a share of that of the step: evidence, prs.confirmshame. */
  size: 0.6,
  /** Contrast of the refusal's label against its background, 1–21: the least for large text (WCAG 1.4.3). */
  contrast: 3,
};

/**
 * A way out that has no name may be there unseen, so its lack is a warning. A consent banner is left out: what its refusal has to look like is a matter of its own law. The cap is our
 * calibration: whoever has to insult themselves to say no is not on a good page, though such words do raise acceptance.
 */
export default defineRule({
  title: 'Words for saying no',
  why: 'Shaming raises acceptance without visible protest, more so of people with less schooling: that it works is no reason to do it. A refusal that costs nothing leaves the next yes open. European authorities count steering a choice among the manipulative practices.',
  fix: '{change} A refused offer can be made again, an insult is remembered.',
  check: 'Read the refusal aloud: it says no and nothing else, in letters as easy to read as those of the step.',
  effort: 'copy',
  lens: 'pressure',
  weight: 4,
  sources: ['MATHUR-19', 'LUGURI-21', 'BYAF-20', 'EU-SWEEP'],
  needs: ['declines', 'overlays', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  cap: { at: 70, for: ['cold', 'warm', 'hot'] },
  messages: {
    plain: '“{decline}” says no to “{ask}” in plain words.',
    close: 'The offer “{ask}” can be closed without a word.',
    shaming: 'To refuse “{ask}”, visitors have to say “{decline}”.',
    absent: 'The offer “{ask}” lies over the page, and nothing to say no with was found.',
    small: 'The letters of “{decline}” are {share} % as large as those of “{ask}”.',
    pale: 'The label “{decline}” has a contrast of {contrast} against its background; from {mark} it can be read.',
    language: 'How visitors say no to what lies over the page could not be judged in this language.',
    none: 'There is no offer with a yes and a no.',
  },
  phrases: {
    plainly: 'Write “No thanks” in place of “{decline}”.',
    offer: 'Put a plain refusal beside “{ask}”.',
    easier: 'Make “{decline}” as easy to see as the step.',
  },
  judge: ({ declines, overlays, language }, limits, say) => {
    if (!language.known)
      return overlays.some(({ kind }) => kind === 'offer') ? say.unsure('language') : say.notApplicable('none');
    const said = ({ text, ask }: Decline) => ({ decline: shorten(text), ask: shorten(ask) || shorten(text) });
    const of = (tone: Decline['tone']) => declines.find((one) => one.tone === tone);
    const shaming = of('shaming');
    if (shaming) {
      const change = say.words('plainly', { decline: shorten(shaming.text) });
      return say.fail('shaming', { ...said(shaming), change }, [shaming.evidence]);
    }
    const absent = of('none');
    if (absent) {
      const change = say.words('offer', { ask: said(absent).ask });
      return say.warn('absent', { ...said(absent), change }, [absent.evidence]);
    }
    const plain = declines.filter(({ tone }) => tone === 'plain');
    const easier = (one: Decline) => ({
      ...said(one),
      change: say.words('easier', { decline: shorten(one.text) }),
    });
    const small = plain.find(({ fontShare }) => fontShare !== null && fontShare < limits.size);
    if (small)
      return say.warn('small', { ...easier(small), share: Math.round((small.fontShare ?? 0) * 100) }, [small.evidence]);
    const pale = plain.find(({ contrast }) => contrast !== null && contrast < limits.contrast);
    if (pale)
      return say.warn('pale', { ...easier(pale), contrast: pale.contrast ?? 0, mark: limits.contrast }, [
        pale.evidence,
      ]);
    const [first] = plain;
    if (first) return say.pass('plain', said(first), [first.evidence]);
    const closed = of('close');
    return closed ? say.pass('close', said(closed), [closed.evidence]) : say.notApplicable('none');
  },
});
