import type { TextsOf } from '../texts';
import type rule from './real-people';

export default {
  title: 'Menschen hinter der Seite',
  why: 'Man vertraut einer Seite mehr, wenn man ein echtes Unternehmen, echte Menschen und einen leichten Weg zu ihnen sieht. Die Forschung dazu ist alt und umfangreich, und ihr wurde nicht widersprochen.',
  fix: 'Zeigen Sie nahe der Hauptbitte, wer dahintersteht. Was noch nicht zu finden war, soweit Sie es haben: {missing}.',
  check:
    'Fragen Sie jemanden, wer hinter der Seite steht: In zehn Sekunden sind ein Name und ein Weg zum Kontakt gefunden.',
  blind: 'Ob Namen und Adressen stimmen.',
  messages: {
    enough: 'Die Seite zeigt, wer dahintersteht: {found}.',
    some: 'Wer hinter der Seite steht, ist nur zum Teil zu sehen: {found}. Nicht gefunden: {missing}.',
    few: 'Die Seite sagt kaum, wer dahintersteht. Nicht gefunden: {missing}.',
    language: 'Wer hinter der Seite steht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Wer hinter der Seite steht, war kaum zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    inside: 'Wer sich anmeldet, weiß, wer hinter der Seite steht.',
  },
  phrases: {
    contact: 'ein Weg zum Kontakt',
    address: 'eine Postadresse',
    people: 'Menschen mit Namen oder eine Team-Seite',
    expertise: 'eine benannte Qualifikation',
  },
} satisfies TextsOf<typeof rule>;
