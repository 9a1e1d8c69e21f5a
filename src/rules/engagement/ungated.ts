import type { Ask } from '../../reading/ask';
import type { DepositKind } from '../../reading/curve';
import type { FormReading } from '../../reading/form';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { isInTheWay } from '../in-the-way';
import { nameOf, nameOfOverlay, typeOf } from '../in-words';
import { isAside, pageAsks } from '../page-asks';
import { isPersonal } from '../../reading/personal';

/** Part of what is behind the gate, shown in front of it. */
const PREVIEWS: readonly DepositKind[] = ['sample', 'result', 'video'];

/** Steps that hand over content or a result. */
const HANDS_OVER: readonly string[] = ['content', 'quiz', 'calculator', 'check'];

/**
 * How much of a preview stands before a gate is not measured in words, as the catalogue does, since nothing marks a
 * text as a preview: a sample, a result or a video shown first is one, any other value first is a thin one.
 */
export default defineRule({
  title: 'Something to see before the gate',
  why: 'A wall in front of content costs effort before anyone knows what is behind it, and visitors in usability tests disliked few things more.',
  fix: 'Show a part of what “{gate}” gives, then offer the rest for the e-mail.',
  offer: 'content',
  check:
    'Open the page in a private window: a part of what “{gate}” gives can be seen before anything personal is asked for.',
  effort: 'build',
  blind: 'How much of a preview stands before a gate.',
  lens: 'trust',
  weight: 4,
  sources: ['NNG-LOGIN', 'NNG-RECIP'],
  needs: ['asks', 'forms', 'overlays', 'deposits', 'page', 'language', 'blindSpots'],
  limits: { cold: {}, warm: {}, hot: {} },
  messages: {
    open: 'Nothing on the page is held back for personal data.',
    preview: 'The page shows a part of it before “{gate}” asks for personal data.',
    thin: 'The page says something before “{gate}” asks for personal data, and shows nothing of what is behind it.',
    gate: '“{gate}” asks for personal data before the page has given anything.',
    wall: '“{gate}” lies over the page and asks for a log-in before anything can be read.',
    ready: 'Visitors who are ready to act expect to leave their data.',
    beside: 'A page of this kind ({type}) is for people who are known already.',
    language: 'Whether something is held back could not be judged in this language.',
    unseen: 'Nothing was found in front of “{gate}”, but {unseen} could not be read.',
  },
  phrases: {
    gate: 'the gate',
  },
  judge: ({ asks, forms, overlays, deposits, page, language, blindSpots }, _limits, say, profile) => {
    const any = { gate: say.words('gate') };
    if (profile === 'hot') return say.notApplicable('ready', any);
    if (!isArrival(page)) return say.notApplicable('beside', { ...any, type: typeOf(page) });
    if (!language.known) return say.unsure('language', any);
    // For visitors who know the subject, a gate before content is a warning at most.
    const flaw = profile === 'warm' ? say.warn : say.fail;
    const wall = overlays.find((overlay) => overlay.kind === 'login' && overlay.blocking && isInTheWay(overlay));
    if (wall) return flaw('wall', { gate: nameOfOverlay(wall) }, [wall.evidence]);
    // a button in the header leads to the gate that stands in the content
    const gates = pageAsks(asks).filter((ask) => isGate(ask, forms));
    const gate = gates.find((ask) => !isAside(ask)) ?? gates[0];
    if (!gate) return say.pass('open');
    const values = { gate: nameOf(gate) };
    const before = deposits.filter(({ y, points }) => points > 0 && y < bottom(gate.box));
    if (before.some(({ kind }) => PREVIEWS.includes(kind))) return say.pass('preview', values, [gate.evidence]);
    const unseen = blindSpot(blindSpots, 0, bottom(gate.box));
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what }, [gate.evidence]);
    return before.length > 0 ? say.warn('thin', values, [gate.evidence]) : flaw('gate', values, [gate.evidence]);
  },
});

/** A step that hands over content or a result, and whose form asks who the visitor is. A newsletter is no gate. */
function isGate(ask: Ask, forms: readonly FormReading[]): boolean {
  const form = forms.find(({ id }) => id === ask.form);
  return HANDS_OVER.includes(ask.kind) && form !== undefined && form.fields.some(isPersonal);
}
