/** What kind of page this is, as guessed. */
export type PageType =
  | 'lead' | 'signup' | 'shop' | 'checkout' | 'donation' | 'event' | 'app' | 'content' | 'home' | 'login' | 'error' | 'challenge';

export interface PageKind {
  type: PageType;
  why: string[];
}

/** Why a page is not scored. */
export type RefusalReason = 'not-a-web-page' | 'error-page' | 'challenge' | 'empty' | 'login-wall';

/** Whether the page can be judged at all; when not, a sentence that says why and what to do. */
export type Auditable = { ok: true } | { ok: false; reason: RefusalReason; message: string };
