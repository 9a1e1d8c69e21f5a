import { defineRule } from '../define-rule';
import { listed, quoted, shorten } from '../in-words';

/** badges: pictures of brands and seals beyond which they are clutter, convention. all, some: signs of three. */
const limits = { badges: 4, all: 3, some: 2 };

/**
 * Card fields on the page alone are judged: a page that sends people to a provider to pay relies on what they see there.
 * What a provider draws inside its own frame, often the marks of the cards, cannot be seen.
 */
export default defineRule({
  title: 'Safety seen at the card fields',
  why: 'One in four adults in a US survey said they had left a checkout for want of trust with their card. In tests the feeling of safety came from what was around the card fields. Seals that mean nothing work too, so show only real ones.',
  fix: 'Draw a box around the card fields, say beside them who handles the payment, and show the cards that you take. Missing now: {missing}.',
  check:
    'Look at the card fields from arm’s length: they stand out as one safe place, and a line says who takes the payment.',
  effort: 'layout',
  blind: 'Marks inside the frame of a payment provider.',
  lens: 'trust',
  weight: 3,
  sources: ['BAY-SEC', 'BAY-ABANDON'],
  needs: ['payment', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    safe: 'The card fields stand in a box of their own, with {marks} and “{lock}” beside them.',
    open: 'The card details go over an address that is not encrypted.',
    part: 'At the card fields something that makes people feel safe is missing: {missing}.',
    crowded: 'At the card fields there are {badges} marks and seals; beyond {most} they read as clutter.',
    language: 'Whether a line at the card fields says that they are safe could not be judged in this language.',
    frame: 'The card fields come from {host}, and what is shown inside them could not be seen.',
    none: 'The page has no card fields.',
  },
  phrases: {
    box: 'a box around them',
    marks: 'the marks of the cards',
    line: 'a line on who keeps the payment safe',
    room: 'room between the marks',
    encrypted: 'an encrypted address',
  },
  judge: ({ payment, language }, limits, say) => {
    if (!payment) return say.notApplicable('none');
    const { encrypted, framed, marks, badges, lock, frameHost } = payment;
    const marked = marks.length > 0;
    const crowded = badges > limits.badges;
    const missing = [
      ...(framed ? [] : [say.words('box')]),
      ...(marked ? [] : [say.words('marks')]),
      ...(lock === '' ? [say.words('line')] : []),
    ];
    const values = {
      missing: missing.length > 0 ? listed(missing) : say.words(crowded ? 'room' : 'encrypted'),
      marks: quoted(marks, 2),
      lock: shorten(lock),
      badges,
      most: limits.badges,
      host: frameHost ?? '',
    };
    const evidence = [payment.evidence];
    if (!encrypted) return say.fail('open', values, evidence);
    const signs = [encrypted, framed, marked && lock !== '' && !crowded].filter(Boolean).length;
    if (signs >= limits.all) return say.pass('safe', values, evidence);
    // the one sign that is missing may be there, out of sight
    if (framed && !marked && frameHost !== null) return say.unsure('frame', values, evidence);
    if (framed && lock === '' && !language.known) return say.unsure('language', {}, evidence);
    if (crowded && missing.length === 0) return say.warn('crowded', values, evidence);
    const few = signs < limits.some && frameHost === null && language.known;
    return few ? say.fail('part', values, evidence) : say.warn('part', values, evidence);
  },
});
