import type { Words } from './language';
import { TargetError, type TargetReason } from './target-error';

type OnTheWay = keyof Words['way'];

/** Chromium's names for what may go wrong on the way to a page; the rest of them share one sentence. */
const KNOWN: readonly [code: RegExp, what: OnTheWay, reason: TargetReason][] = [
  [/^ERR_TOO_MANY_REDIRECTS$/, 'circles', 'redirect-loop'],
  [/^ERR_ABORTED$/, 'noPage', 'not-a-web-page'],
  [/^ERR_NAME_/, 'noSite', 'unreachable'],
  [/^ERR_INTERNET_DISCONNECTED$/, 'offline', 'unreachable'],
  [/^ERR_CONNECTION_REFUSED$/, 'refused', 'unreachable'],
  [/^ERR_(?:ADDRESS_UNREACHABLE|ADDRESS_INVALID|NETWORK_)/, 'outOfReach', 'unreachable'],
  [/^ERR_(?:CONNECTION_TIMED_OUT|TIMED_OUT)$/, 'late', 'unreachable'],
  [/^ERR_(?:CONNECTION_|EMPTY_RESPONSE|SOCKET_|HTTP2_|QUIC_)/, 'brokenOff', 'unreachable'],
  [/^ERR_(?:CERT_|SSL_)/, 'certificate', 'unreachable'],
  [/^ERR_UNSAFE_PORT$/, 'port', 'unreachable'],
  [/^ERR_(?:PROXY_|TUNNEL_)/, 'proxy', 'unreachable'],
  [/^ERR_(?:FILE_NOT_FOUND|ACCESS_DENIED)$/, 'file', 'unreachable'],
  [/^ERR_BLOCKED_/, 'blocked', 'unreachable'],
];

/** What a failed navigation says to people. Takes the error of the browser driver and the address that was opened. */
export function navigationError(error: unknown, address: URL): TargetError {
  const message = error instanceof Error ? error.message : String(error);
  if (/Download is starting/.test(message)) return new TargetError('download', ({ way }) => way.download());
  const host = address.host === '' ? null : address.host;
  const code = /net::(ERR_[A-Z0-9_]+)/.exec(message)?.[1] ?? '';
  const [, what, reason] = KNOWN.find(([pattern]) => pattern.test(code)) ?? [code, 'unknown', 'unreachable'];
  return new TargetError(reason, ({ way }) => way[what](host, code));
}

/** What an error status says to people: the page that came with it is not the one that was asked for. */
export function statusError(status: number, statusText: string): TargetError {
  const meaning = statusMeaning(status);
  return new TargetError('error-page', (words) => words.status.answered(status, statusText, words.status[meaning]));
}

function statusMeaning(status: number): Exclude<keyof Words['status'], 'answered'> {
  if (status === 401 || status === 407) return 'logIn';
  if (status === 404 || status === 410) return 'notThere';
  if (status === 403 || status === 429) return 'refused';
  return status >= 500 ? 'server' : 'other';
}
