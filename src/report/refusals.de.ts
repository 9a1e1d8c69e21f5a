import type { RefusalReason } from '../reading/page-type';

/** Why a page is not scored, and what to do, in German. */
export const refusals: Record<RefusalReason, string> = {
  'not-a-web-page':
    'Das ist keine Webseite. Öffnen Sie die Seite, die Ihre Besucher sehen, und prüfen Sie noch einmal.',
  'error-page': 'Das ist eine Fehlerseite. Öffnen Sie die Seite, die Ihre Besucher sehen, und prüfen Sie noch einmal.',
  challenge:
    'Das ist ein Robotertest, nicht die Seite selbst. Bestehen Sie ihn, warten Sie auf die Seite und prüfen Sie noch einmal.',
  empty:
    'Auf dieser Seite war fast nichts zu lesen. Warten Sie, bis sie geladen ist, oder öffnen Sie die Seite, die Ihre Besucher sehen, und prüfen Sie noch einmal.',
  'login-wall':
    'Hinter dieser Anmeldung liegt die eigentliche Seite. Melden Sie sich an oder öffnen Sie die Seite, die Ihre Besucher sehen, und prüfen Sie noch einmal.',
};
