import axe from 'axe-core';
import type { AccessFact } from '../facts/access';
import { AXE_RULES } from '../report/access-rules';

/** Larger pages are left alone: axe-core looks at every element of a page once, whatever it is asked about. Our calibration. */
const MOST_ELEMENTS = 20_000;
const MOST_VIOLATIONS = 60;

// Nothing is said to frames, and nothing is heard from them.
axe.frameMessenger({ open: () => () => undefined, post: () => false });

/** Looks at the elements with these selectors, in this document and its open shadow roots. */
export default async function checkAccess(selectors: readonly string[]): Promise<AccessFact> {
  const wanted = new Map<Element, string>();
  for (const selector of selectors) {
    const element = find(selector);
    if (element !== null) wanted.set(element, selector);
  }
  if (wanted.size === 0 || document.getElementsByTagName('*').length > MOST_ELEMENTS) {
    return { ran: false, violations: [] };
  }
  const { violations } = await axe.run(
    { include: [...wanted.keys()] },
    {
      runOnly: { type: 'rule', values: AXE_RULES },
      resultTypes: ['violations'],
      elementRef: true,
      iframes: false,
      preload: false,
    },
  );
  return {
    ran: true,
    violations: violations
      .flatMap(({ id, nodes }) =>
        nodes.map(({ element, any, all, none }) => ({
          rule: id,
          selector: nearest(element, wanted),
          ...measured([...any, ...all, ...none].map(({ data }): unknown => data)),
        })),
      )
      .filter(({ selector }) => selector !== '')
      .slice(0, MOST_VIOLATIONS),
  };
}

/** What the checks of a rule measured: facts, and none of axe-core's sentences. */
function measured(checks: readonly unknown[]): Pick<AccessFact['violations'][number], 'contrast' | 'target'> {
  const data = new Map(
    checks.flatMap((told) => (typeof told === 'object' && told !== null ? Object.entries(told) : [])),
  );
  const [ratio, width, height, room] = ['contrastRatio', 'width', 'height', 'closestOffset'].map((name) => {
    const value: unknown = data.get(name);
    return typeof value === 'number' ? value : null;
  });
  const [least, colour, ground] = ['expectedContrastRatio', 'fgColor', 'bgColor'].map((name) => {
    const value: unknown = data.get(name);
    return typeof value === 'string' ? value : null;
  });
  return {
    contrast: ratio && least && colour && ground ? { ratio, least: parseFloat(least), colour, ground } : null,
    target: width && height && room !== null && room !== undefined ? { width, height, room } : null,
  };
}

/** ` >>> ` enters an open shadow root; a frame is left out. */
function find(selector: string): Element | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    try {
      element = root?.querySelector(part) ?? null;
    } catch {
      return null;
    }
    root = element?.shadowRoot ?? null;
  }
  return element;
}

function nearest(element: Element | undefined, wanted: ReadonlyMap<Element, string>): string {
  for (let at = element ?? null; at !== null; at = at.parentElement) {
    const selector = wanted.get(at);
    if (selector !== undefined) return selector;
  }
  return '';
}
