import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/cli/language';
import { navigationError, statusError } from '../../src/cli/navigation-error';

const de = wordsIn('de');
const went = (said: string, address = 'https://acme.test/x'): ReturnType<typeof navigationError> =>
  navigationError(new Error(`page.goto: ${said} at ${address}`), new URL(address));

describe('navigationError', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable', 'acme.test gibt es nicht, oder dieser Rechner ist offline.'],
    ['net::ERR_INTERNET_DISCONNECTED', 'unreachable', 'Dieser Rechner ist offline.'],
    [
      'net::ERR_CONNECTION_REFUSED',
      'unreachable',
      'Unter acme.test antwortet nichts: der Server hat die Verbindung abgelehnt.',
    ],
    ['net::ERR_ADDRESS_UNREACHABLE', 'unreachable', 'acme.test ist von diesem Rechner aus nicht zu erreichen.'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'unreachable', 'acme.test hat nicht rechtzeitig geantwortet.'],
    ['net::ERR_EMPTY_RESPONSE', 'unreachable', 'acme.test hat die Verbindung abgebrochen, bevor die Seite kam.'],
    ['net::ERR_CERT_DATE_INVALID', 'unreachable', 'Der Browser traut dem Zertifikat von acme.test nicht.'],
    ['net::ERR_UNSAFE_PORT', 'unreachable', 'Browser weigern sich, den Port von acme.test zu öffnen.'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'unreachable', 'Der Proxy dieses Rechners ließ sich nicht benutzen.'],
    ['net::ERR_ACCESS_DENIED', 'unreachable', 'Die Datei lässt sich nicht lesen.'],
    ['net::ERR_BLOCKED_BY_CLIENT', 'unreachable', 'Dem Browser ist untersagt, acme.test zu öffnen.'],
    [
      'net::ERR_TOO_MANY_REDIRECTS',
      'redirect-loop',
      'acme.test schickt den Browser im Kreis: die Weiterleitungen nehmen kein Ende.',
    ],
    ['net::ERR_ABORTED', 'not-a-web-page', 'acme.test hat geantwortet, aber ohne eine Seite.'],
    ['Download is starting', 'download', 'Die Adresse führt zu einer Datei zum Herunterladen, nicht zu einer Seite.'],
    ['net::ERR_OTHER', 'unreachable', 'Der Browser konnte acme.test nicht öffnen (ERR_OTHER).'],
    ['something else', 'unreachable', 'Der Browser konnte acme.test nicht öffnen.'],
  ])('%s: %s, in German', (said, reason, sentence) => {
    const error = went(said);
    expect(error.reason).toBe(reason);
    expect(error.sentence(de)).toBe(sentence);
  });

  it('names no host where the address has none', () => {
    expect(went('net::ERR_OTHER', 'file:///a.html').message).toBe(
      'The browser could not open this address (ERR_OTHER).',
    );
    expect(went('net::ERR_OTHER', 'file:///a.html').sentence(de)).toBe(
      'Der Browser konnte diese Adresse nicht öffnen (ERR_OTHER).',
    );
  });
});

describe('statusError', () => {
  it.each([
    [401, '', 'Die Website antwortete mit 401: sie verlangt zuerst eine Anmeldung.'],
    [404, 'Not Found', 'Die Website antwortete mit 404 (Not Found): unter dieser Adresse gibt es keine Seite.'],
    [429, '', 'Die Website antwortete mit 429: sie lehnt diesen Besuch ab, vielleicht weil er automatisch ist.'],
    [503, '', 'Die Website antwortete mit 503: ihr Server hat ein Problem.'],
    [418, '', 'Die Website antwortete mit 418: sie gibt diese Seite nicht heraus.'],
  ])('%s %s, in German', (status, text, sentence) => {
    expect(statusError(status, text)).toMatchObject({ reason: 'error-page' });
    expect(statusError(status, text).sentence(de)).toBe(sentence);
  });
});
