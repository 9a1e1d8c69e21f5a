import { LOCALES, type Locale } from '../rules/voice';
import { browser } from './browser';

const KEY = 'language';

/** The language that somebody chose, else that of the browser where we speak it, else English. */
export async function languageInForce(): Promise<Locale> {
  const chosen: unknown = (await browser.storage.local.get(KEY))[KEY];
  return known(chosen) ?? known(browser.i18n.getUILanguage().slice(0, 2).toLowerCase()) ?? 'en';
}

/** Keeps the choice for every window of ours that is opened from now on. */
export async function keepLanguage(locale: Locale): Promise<void> {
  await browser.storage.local.set({ [KEY]: locale });
}

const known = (language: unknown): Locale | undefined => LOCALES.find((one) => one === language);
