import type { phone as english } from './phone.en';

export const phone: typeof english = {
  heading: 'Auf dem Handy',
  there: (size) => `Handy, ${size}`,
  line: (size, total) => `Auf dem Handy (${size}): ${total}.`,
  how: 'Dafür wird die Seite noch einmal in einem Rahmen dieser Breite auf sich selbst geladen, gelesen und wieder entfernt. Berührung, der Browser des Handys und sein Tempo werden nicht nachgeahmt.',
  older:
    'Danach wurde die Seite noch einmal gelesen; was sich auf ihr inzwischen geändert hat, zeigt sich also auch hier.',
  found: 'Auf dem Handy',
  differences: (count) =>
    count === 0
      ? 'Auf dem Handy fällt jede Prüfung gleich aus.'
      : count === 1
        ? 'Eine Prüfung fällt auf dem Handy anders aus'
        : `${count} Prüfungen fallen auf dem Handy anders aus`,
  change: (here, there) => `hier: ${here}, auf dem Handy: ${there}`,
  total: 'Wertung auf dem Handy',
  reviewed: 'Geprüfte Wertung auf dem Handy',
  outcome: 'Ergebnis auf dem Handy',
};
