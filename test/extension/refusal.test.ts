import { describe, expect, it } from 'vitest';
import { reasonByAddress, reasonByContentType, reasonByError, refusal, told } from '../../src/extension/refusal';
import { de } from '../../src/views/words/de';
import { en } from '../../src/views/words/en';

describe('reasonByAddress', () => {
  it.each([
    ['https://example.com/', null],
    ['http://127.0.0.1:8080/a?b#c', null],
    ['file:///home/ada/page.html', null],
    ['https://chrome.google.com/docs', null],
    ['https://example.com/chrome://version', null],
    ['https://example.com/view-source:x', null],
    ['https://addons.mozilla.org.example.com/', null],
    [undefined, 'hidden'],
    ['', 'hidden'],
    ['chrome://version/', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['moz-extension://1234/page.html', 'browser-page'],
    ['data:text/html,<h1>hello', 'browser-page'],
    ['not an address', 'browser-page'],
    ['view-source:https://example.com/', 'source-view'],
    ['https://chromewebstore.google.com/category/extensions', 'store-page'],
    ['https://chrome.google.com/webstore/category/extensions', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store-page'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store-page'],
  ])('%s: %s', (address, reason) => {
    expect(reasonByAddress(address)).toBe(reason);
  });
});

describe('reasonByError, in the browsers’ own words', () => {
  it.each([
    ['No tab with id: 7.', 'https://example.com/', 'closed'],
    ['Invalid tab ID: 7', 'https://example.com/', 'closed'],
    ['Frame with ID 0 was removed.', 'https://example.com/', 'closed'],
    ['Frame with ID 0 is showing error page', 'https://example.com/', 'error-page'],
    ['Missing host permission for the tab', 'https://example.com/', 'blocked'],
    ['Missing host permission for the tab', 'https://example.com/a.PDF?download=1', 'pdf'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://example.com/', 'blocked'],
    ['The extensions gallery cannot be scripted.', 'https://example.com/', 'store-page'],
    ['Cannot access contents of url "file:///tmp/a.html".', 'file:///tmp/a.html', 'file'],
    ['Out of memory', 'https://example.com/', 'failed'],
    ['Out of memory', 'not an address', 'failed'],
  ])('%s on %s: %s', (error, address, reason) => {
    expect(reasonByError(error, address)).toBe(reason);
  });
});

describe('reasonByContentType', () => {
  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['', null],
    ['application/pdf', 'pdf'],
    ['text/plain', 'not-a-page'],
    ['image/svg+xml', 'not-a-page'],
    ['application/json', 'not-a-page'],
  ])('%s: %s', (contentType, reason) => {
    expect(reasonByContentType(contentType)).toBe(reason);
  });
});

it('says what to do, and adds what was said for a bug report', () => {
  expect(told(refusal('pdf'), en)).toMatchObject({ message: expect.stringContaining('click the icon again') });
  const { failed } = en.refusal.reasons;
  expect(told(refusal('failed', 'out of memory'), en)).toMatchObject({ message: `${failed} (out of memory)` });
  expect(told(refusal('pdf'), de)).toMatchObject({ message: expect.stringContaining('noch einmal auf das Symbol') });
});
