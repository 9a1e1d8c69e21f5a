/** The browser's extension interface, the same in Chromium and Firefox. The only file that may import the polyfill. */
export { default as browser } from 'webextension-polyfill';
