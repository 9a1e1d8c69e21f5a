import { TargetError } from './target-error';

/** Chromium's names for what may go wrong on the way to a page; the rest of them share one sentence. */
const SENTENCES: readonly [code: RegExp, sentence: (host: string) => string][] = [
  [/^ERR_NAME_/, (host) => `There is no site called ${host}, or this machine is offline.`],
  [/^ERR_INTERNET_DISCONNECTED$/, () => 'This machine is offline.'],
  [/^ERR_CONNECTION_REFUSED$/, (host) => `Nothing answers at ${host}: the server refused the connection.`],
  [/^ERR_(?:ADDRESS_UNREACHABLE|ADDRESS_INVALID|NETWORK_)/, (host) => `${host} cannot be reached from this machine.`],
  [/^ERR_(?:CONNECTION_TIMED_OUT|TIMED_OUT)$/, (host) => `${host} did not answer in time.`],
  [
    /^ERR_(?:CONNECTION_|EMPTY_RESPONSE|SOCKET_|HTTP2_|QUIC_)/,
    (host) => `${host} broke the connection off before the page came.`,
  ],
  [/^ERR_(?:CERT_|SSL_)/, (host) => `The browser does not trust the certificate of ${host}.`],
  [/^ERR_UNSAFE_PORT$/, (host) => `Browsers refuse to open the port of ${host}.`],
  [/^ERR_(?:PROXY_|TUNNEL_)/, () => 'The proxy of this machine could not be used.'],
  [/^ERR_(?:FILE_NOT_FOUND|ACCESS_DENIED)$/, () => 'The file cannot be read.'],
  [/^ERR_BLOCKED_/, (host) => `The browser was told not to open ${host}.`],
];

/** What a failed navigation says to people. Takes the error of the browser driver and the address that was opened. */
export function navigationError(error: unknown, address: URL): TargetError {
  const message = error instanceof Error ? error.message : String(error);
  const host = address.host === '' ? 'this address' : address.host;
  if (message.includes('Download is starting')) {
    return new TargetError('download', 'The address leads to a file to download, not to a page.');
  }
  const code = /net::(ERR_[A-Z0-9_]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_TOO_MANY_REDIRECTS') {
    return new TargetError('redirect-loop', `${host} sends the browser round in circles: it redirects without end.`);
  }
  if (code === 'ERR_ABORTED') {
    return new TargetError('not-a-web-page', `${host} answered without a page to show.`);
  }
  const known = SENTENCES.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new TargetError('unreachable', known[1](host));
  const why = code === '' ? '' : ` (${code})`;
  return new TargetError('unreachable', `The browser could not open ${host}${why}.`);
}

/** What an error status says to people: the page that came with it is not the one that was asked for. */
export function statusError(status: number, statusText: string): TargetError {
  const said = `The site answered ${String(status)}${statusText === '' ? '' : ` (${statusText})`}`;
  return new TargetError('error-page', `${said}: ${statusMeaning(status)}`);
}

function statusMeaning(status: number): string {
  if (status === 401 || status === 407) return 'it wants a log-in first.';
  if (status === 404 || status === 410) return 'there is no page at this address.';
  if (status === 403 || status === 429) return 'it refuses this visit, perhaps because it is automated.';
  return status >= 500 ? 'its server has a problem.' : 'it does not give out this page.';
}
