import { expect, it } from 'vitest';
import { webAddress } from '../../src/report/web-address';

it.each([
  ['https://acme.test/a?b=c', 'https://acme.test/a?b=c'],
  ['http://acme.test/<x> y', 'http://acme.test/%3Cx%3E%20y'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,<b>', null],
  ['file:///etc/passwd', null],
  ['/relative', null],
  ['', null],
])('%j is %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});
