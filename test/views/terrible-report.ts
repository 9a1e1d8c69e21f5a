import type { Report } from '../../src/report/report';
import { STAGES } from '../../src/rules/define-rule';
import { ask, curveOf, finding, report } from './build-report';

/** Words that pages hold and views must survive. */
export const HOSTILE = {
  markup: '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
  german: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  arabic: 'احجز عرضًا توضيحيًا الآن',
  override: '\u202eThis runs backwards',
  unbroken: 'A'.repeat(300),
  link: 'javascript:document.title="owned"',
};

const WORDS = Object.values(HOSTILE);
const word = (place: number): string => WORDS[place % WORDS.length] ?? '';

/** 40 fixes, 300 asks, 60 fields and hostile words wherever a page could put some. */
export function terrible(): Report {
  const asks = Array.from({ length: 300 }, (_, place) =>
    ask(`${word(place)} ${place}`, (place * 7) % 100, {
      kind: place % 9 === 0 ? 'navigate' : 'unknown',
      why: [`phrase “${word(place)}” → unknown`],
      href: HOSTILE.link,
    }),
  );
  const findings = Array.from({ length: 40 }, (_, place) =>
    finding(`rule-${place}`, STAGES[place % STAGES.length] ?? 'hook', place % 3 === 0 ? 'warn' : 'fail', {
      title: `Check number ${place}`,
      points: (40 - place) / 3,
      text: `The page says “${word(place)}” in ${place} places.`,
      fix: `Take “${word(place + 1)}” away. Then look again.`,
      offer: word(place + 2),
      check: `Look for “${word(place + 1)}” again.`,
      evidence: Array.from({ length: 12 }, (_, item) => ({
        selector: `div:nth-of-type(${item}) > ${'section > '.repeat(20)}a`,
        label: word(item),
        snippet: `<a title="${word(item)}">`,
        box: null,
      })),
      sources: [{ key: 'X', grade: 'D', finding: 'A convention.', url: HOSTILE.link }],
    }),
  );
  const real = asks.filter(({ kind }) => kind !== 'navigate');
  return report({
    page: {
      ...report().page,
      title: `${HOSTILE.markup} ${HOSTILE.german.repeat(3)}`.slice(0, 300),
      url: `https://${'sub.'.repeat(20)}terrible.example/${HOSTILE.unbroken}`,
    },
    intents: { cold: 3, warm: 9, hot: 100 },
    summary: `You ask for “${HOSTILE.arabic}” and “${HOSTILE.german}” before you have said what it is.`,
    findings,
    coverage: {
      judged: 40,
      of: 60,
      unseen: Array.from({ length: 20 }, (_, place) => `Could not look inside “${word(place)}”.`),
    },
    score: {
      ...report({ findings }).score,
      total: 3,
      range: [0, 31],
      stages: { hook: 0, 'first-action': 0, engagement: 12, reinforcement: null, conversion: 4 },
    },
    asks,
    mainAsk: real[3]?.id ?? null,
    firstAsk: real[0]?.id ?? null,
    forms: [
      {
        id: 'form-1',
        purpose: 'other',
        box: { x: 0, y: 0, width: 10, height: 10 },
        fields: Array.from({ length: 60 }, (_, place) => ({
          kind: 'text',
          label: word(place),
          name: `f${place}`,
          required: true,
          visible: place % 2 === 0,
          selector: `#f${place}`,
          why: [`label “${word(place)}”`],
        })),
        submit: HOSTILE.markup,
        why: [],
      },
    ],
    sections: Array.from({ length: 40 }, (_, place) => ({
      kind: 'other',
      heading: word(place),
      box: { x: 0, y: place * 100, width: 10, height: 100 },
      why: [`heading “${word(place)}”`],
    })),
    curve: curveOf(real, [
      { y: 0, trust: 10 },
      { y: 2000, trust: 4 },
    ]),
    mistakes: { tooMuchTooSoon: true, unnecessarySteps: true, ignoredIntent: true, overload: true, noNextAction: true },
  });
}
