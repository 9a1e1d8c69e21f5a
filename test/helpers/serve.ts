import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFromFolder } from '../../src/cli/serve-folder';

/** A page as text with its headers, or a function that answers by itself (or never). */
export type Page =
  | string
  | { html: string; headers?: Record<string, string>; status?: number }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on 127.0.0.1 with a port of its own. */
export interface Server {
  /** Without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves pages by their path (`/demo`); what has no page comes from the folder, if there is one, or is not found. */
export async function serve(pages: Readonly<Record<string, Page>>, folder?: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const page = pages[path];
    if (page !== undefined) answer(page, request, response);
    else if (folder !== undefined) void answerFromFolder(folder, request.url ?? '/', response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String(portOf(server.address()))}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === 'function') {
    page(request, response);
    return;
  }
  const { html, headers = {}, status = 200 } = typeof page === 'string' ? { html: page } : page;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
