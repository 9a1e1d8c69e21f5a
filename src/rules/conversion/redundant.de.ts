import type { TextsOf } from '../texts';
import type rule from './redundant';

export default {
  title: 'Doppelt gefragt',
  why: 'Dasselbe noch einmal zu tippen, fühlt sich wie Arbeit für andere an. Standards raten davon ab, und wer Formulare auswertet, rät von Feldern ab, die nur ein anderes bestätigen.',
  fix: 'Nehmen Sie {fields:accusative} heraus: Zeigen Sie stattdessen, was eingegeben wurde, oder lassen Sie das Passwort einblenden.',
  check: 'Gehen Sie das Formular einmal durch: Nichts muss man ein zweites Mal eintippen.',
  blind: 'Eine Adresse, die eine andere wiederholt, und was eine spätere Seite noch einmal fragt.',
  messages: {
    once: 'Nichts im Formular wird doppelt gefragt.',
    again: '{fields} verlangt etwas, das gerade eingegeben wurde.',
    several: '{count} verlangen etwas, das gerade eingegeben wurde: {fields}.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Fragen nicht zu sehen.',
    none: 'Die Seite hat für ihre Hauptbitte kein Formular mit mehreren Feldern.',
  },
} satisfies TextsOf<typeof rule>;
