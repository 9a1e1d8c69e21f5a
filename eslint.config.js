import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** The rooms in the order in which a page passes through them: each may import what stands before it. */
const ROOMS = ['facts', 'reading', 'rules', 'score', 'report', 'audit', 'views', 'overlay'];

/** Neither of the two entrances may import the other. */
const ENTRANCES = ['extension', 'cli'];

const FACTS_ARE_TYPES = 'Import only types from facts: its code runs in the page, the rest runs without one.';

const POLYFILL = {
  name: 'webextension-polyfill',
  allowTypeImports: true,
  message: 'It throws outside an extension. Only src/extension/browser.ts imports it; import `browser` from there.',
};
const BROWSER_FILE = {
  regex: '^(\\.\\./)+extension/browser$',
  message: 'The browser belongs to src/extension. Take what you need as an argument.',
};
const TERMINAL = [
  { regex: '^node:', message: 'Only src/cli knows the machine. Take what you need as an argument.' },
  { regex: '^playwright', message: 'Only src/cli drives a browser.' },
];
const AXE = {
  regex: '^axe-core',
  message: 'Only src/extension/access-bundle.ts knows axe-core, and it is loaded when it is needed.',
};
const SVELTE = { regex: '^svelte(/|$)', message: 'Components live in src/views; this room must run without pixels.' };

const DOM_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'self', 'getComputedStyle', 'DOMParser', 'localStorage'],
  ...['sessionStorage', 'indexedDB', 'requestAnimationFrame', 'performance', 'alert', 'HTMLElement', 'Element', 'Node'],
].map((name) => ({
  name,
  message: 'This room is pure: it gets facts and never meets a page. Collect it in src/facts.',
}));
const WORLD_GLOBALS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'browser', 'chrome', 'process', 'Buffer', 'require', 'crypto'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'globalThis'],
].map((name) => ({ name, message: 'This room is pure: the same facts give the same report. Pass it in as a value.' }));

const CHANCE = [
  { object: 'Math', property: 'random', message: 'Same page, same score: no chance in here.' },
  { object: 'Date', property: 'now', message: 'Same page, same score: no clock in here. Use the snapshot’s takenAt.' },
];
const LOCALE = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
  property,
  message: 'It depends on the machine’s language. Compare and format with plain code, so that reports are equal.',
}));
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment'].map((property) => ({
  property,
  message: 'Text of a page is data, never markup. Use textContent, or escape for the format that you write.',
}));
const TOUCH = [
  ...['click', 'focus', 'blur', 'submit', 'scrollTo', 'scrollBy', 'scrollIntoView', 'dispatchEvent', 'setAttribute'],
  ...['appendChild', 'insertBefore', 'removeChild', 'replaceChildren', 'cookie', 'localStorage', 'sessionStorage'],
].map((property) => ({
  property,
  message: 'Look, don’t touch: nothing on the page is changed, and nothing stored is read.',
}));

const CLOCK_SYNTAX = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Same page, same score: no clock in here. Use the snapshot’s takenAt.',
  },
];

/** Rules of one room: what it may import, and which globals and properties are none of its business. */
function room(name, { paths = [], patterns = [], globals = [], properties = [], syntax = [] }) {
  const isEntrance = ENTRANCES.includes(name);
  const place = ROOMS.indexOf(name);
  const after = isEntrance ? ENTRANCES.filter((other) => other !== name) : [...ROOMS.slice(place + 1), ...ENTRANCES];
  return {
    name: `small-yes/${name}`,
    files: name === 'audit' ? ['src/audit.ts', 'src/what-if.ts'] : [`src/${name}/**/*.{ts,svelte}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [POLYFILL, ...paths],
          patterns: [
            {
              regex: `^${name === 'audit' ? '\\./' : '(\\.\\./)+'}(${after.join('|')})(/|$)`,
              message: `Imports run left to right: ${[...ROOMS, 'extension | cli'].join(' → ')}.`,
            },
            ...(name === 'facts' ? [] : [factsAreTypes()]),
            ...patterns,
          ],
        },
      ],
      'no-restricted-globals': ['error', ...globals],
      'no-restricted-properties': ['error', ...MARKUP, ...properties],
      'no-restricted-syntax': ['error', ...syntax],
    },
  };
}

function factsAreTypes() {
  return { regex: '(^|/)facts/', allowTypeImports: true, message: FACTS_ARE_TYPES };
}

const PURE = {
  patterns: [...TERMINAL, AXE, SVELTE, BROWSER_FILE],
  globals: [...DOM_GLOBALS, ...WORLD_GLOBALS],
  properties: [...CHANCE, ...LOCALE],
  syntax: CLOCK_SYNTAX,
};

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'test/pages/**/*.{js,html}'] },
  { linterOptions: { noInlineConfig: true } },
  { files: ['**/*.{ts,svelte}'], extends: [tseslint.configs.strictTypeChecked] },
  svelte.configs.recommended,
  {
    files: ['**/*.{ts,svelte}'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...MARKUP],
      'max-lines': ['error', 300],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [POLYFILL] }],
      // Text is cut by code points, and that is what a spread gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // Old ways of hiding things (`clip`) are what the pages of others use.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    files: ['**/*.svelte'],
    rules: {
      // `let { … } = $props()` is how Svelte writes it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // ESLint does not see a component’s props and takes them for any; svelte-check looks after those types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // It misses the compiler’s own warnings about state that is read once.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  // Lists of words grow with every language; nobody reads them from end to end.
  { files: ['src/reading/words/*.ts'], rules: { 'max-lines': 'off' } },
  room('facts', { patterns: [...TERMINAL, AXE, SVELTE, BROWSER_FILE], properties: [...CHANCE, ...TOUCH] }),
  room('reading', PURE),
  room('rules', PURE),
  room('score', PURE),
  room('report', PURE),
  room('audit', PURE),
  room('views', {
    patterns: [...TERMINAL, AXE, BROWSER_FILE],
    globals: WORLD_GLOBALS.filter(({ name }) => ['browser', 'chrome', 'fetch', 'XMLHttpRequest'].includes(name)),
  }),
  room('overlay', {
    patterns: [...TERMINAL, AXE, SVELTE, BROWSER_FILE],
    globals: WORLD_GLOBALS.filter(({ name }) => ['browser', 'chrome', 'fetch', 'XMLHttpRequest'].includes(name)),
    properties: CHANCE,
  }),
  room('extension', { patterns: [...TERMINAL, AXE] }),
  room('cli', { patterns: [AXE] }),
  {
    name: 'small-yes/what a page says of itself',
    files: ['src/facts/**/*.ts'],
    // The types of the DOM are promises that pages break: a form field may be called `style`.
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    name: 'small-yes/built-ins before a page replaces them',
    files: ['src/facts/dom.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    name: 'small-yes/the entry that runs in the page',
    files: ['src/extension/page-bundle.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [POLYFILL], patterns: TERMINAL }] },
  },
  {
    name: 'small-yes/tests',
    files: ['test/**/*.ts'],
    rules: {
      // A table of cases is as long as its cases.
      'max-lines': 'off',
      // Vitest's matchers (`expect.any`) are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    name: 'small-yes/the one file that knows axe-core',
    files: ['src/extension/access-bundle.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [POLYFILL], patterns: TERMINAL }] },
  },
  {
    name: 'small-yes/the one importer of the polyfill',
    files: ['src/extension/browser.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    name: 'small-yes/the entry that runs in the page',
    files: ['src/extension/page-bundle.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
