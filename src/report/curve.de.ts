import type { DepositKind } from '../reading/curve';
import type { curve as english } from './curve.en';
import { gifts } from './kinds.de';
import { whole } from './rounding';

const deposits: Record<DepositKind, string> = {
  ...gifts,
  pressure: 'Druck',
  stale: 'Übriggebliebenes oder Veraltetes',
  mismatch: 'eine Beschriftung, die kleinredet, was folgt',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const curve: typeof english = {
  heading: 'Was verlangt wird, gegen das Vertrauen bis dahin',
  title: 'Die Vertrauenskurve',
  reading:
    'Der Boden ist das Vertrauen, das die Seite auf dem Weg nach unten verdient, von links nach rechts; kleine Punkte geben oder nehmen es. Jedes größere Zeichen ist eine Bitte, so hoch, wie sie kostet: Ein Ring steht auf verdientem Vertrauen, eine Raute kommt etwas zu früh, ein voller Punkt zu früh. Die Fläche ist auf Kredit verlangt. Ein kleiner Ring kehrt wieder; er zählt an der ersten Stelle.',
  top: 'Seitenanfang',
  bottom: 'Ende',
  trust: (trust) => `Vertrauen ${whole(trust)}`,
  askHere: 'hier fragen',
  askHereAt: (share) => `Das Vertrauen erreicht die Kosten der Hauptbitte nach ${share} % der Seite.`,
  never: 'Das Vertrauen erreicht die Kosten der Hauptbitte nirgends auf der Seite.',
  table: 'Die Kurve als Tabelle',
  none: 'Es wurde keine Bitte gefunden, also steht dem Vertrauen nichts gegenüber.',
  start: (trust) => `Besucher bringen ein Vertrauen von ${whole(trust)} mit.`,
  asked: (text, cost, trust, gap) =>
    `„${text}“ kostet ${cost} bei einem Vertrauen von ${trust}${gap > 0 ? `, ${whole(gap)} zu früh` : ''}.`,
  step: (jump) => (jump > 0 ? `Eine Stufe von ${whole(jump)}.` : ''),
  madeOf: (parts) => (parts.length > 0 ? `Ihre Kosten: ${parts.join('; ')}.` : ''),
  gives: (what, quote, points, trust) =>
    `${capital(what)}${quote === '' ? '' : ` („${quote}“)`}: ${points}, Vertrauen ${trust}.`,
  again: (text, cost, trust) =>
    `„${text}“ kehrt wieder: ${cost} bei einem Vertrauen von ${trust}. Es zählt die erste Stelle.`,
  deposit: (kind) => Object.entries(deposits).find(([key]) => key === kind)?.[1] ?? kind,
  columns: { what: 'Auf dem Weg nach unten', amount: 'Gibt oder verlangt', step: 'Stufe' },
};
