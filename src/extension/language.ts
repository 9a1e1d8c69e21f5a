import { LOCALES, type Locale } from '../rules/voice';
import { browser } from './browser';

const KEY = 'language';

/** The language that somebody chose, else that of the browser where we speak it, else English. */
export async function languageInForce(): Promise<Locale> {
  const chosen: unknown = (await browser.storage.local.get(KEY))[KEY];
  return known(chosen) ?? known(browser.i18n.getUILanguage().slice(0, 2).toLowerCase()) ?? 'en';
}

/** Keeps the choice, and opens this window anew in that language. */
export async function speak(locale: Locale): Promise<void> {
  await browser.storage.local.set({ [KEY]: locale });
  location.reload();
}

const known = (language: unknown): Locale | undefined => LOCALES.find((one) => one === language);
