import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
};

/** Serves pages by their path (`/demo`); what has no page comes from the folder, if there is one, or is not found. */
export async function serve(pages: Readonly<Record<string, Page>>, folder?: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const page = pages[path];
    if (page === undefined) void answerFromFolder(folder, path, response);
    else answer(page, request, response);
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

async function answerFromFolder(folder: string | undefined, path: string, response: ServerResponse): Promise<void> {
  const inside = normalize(path.endsWith('/') ? `${path}index.html` : path);
  try {
    if (folder === undefined || inside.split(sep).includes('..')) throw new Error('outside');
    const body = await readFile(join(folder, inside));
    response.writeHead(200, { 'content-type': TYPES[extname(inside).toLowerCase()] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
