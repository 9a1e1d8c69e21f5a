import { mountPopup } from '../../../src/extension/popup/mount';
import type { Command } from '../../../src/overlay/message';
import type { Profile } from '../../../src/reading/intent';
import type { Decision } from '../../../src/report/report';
import type { PageType } from '../../../src/reading/page-types';
import { snapshot } from '../../helpers/facts';
import { viewWordsIn } from '../../../src/views/words/languages';
import { REPORTS, type ReportName } from '../reports';

/** The popup outside an extension: `?report=bad`, or `?answer=hang`, `refuse`, `fail` or `throw`. */
const query = new URLSearchParams(location.search);
const name = query.get('report') ?? 'bad';
const report = REPORTS[isName(name) ? name : 'bad'];

const counts: { scans: number; judged: (Profile | null)[]; types: PageType[] } = { scans: 0, judged: [], types: [] };

const told: Command[] = [];
const opened: string[] = [];
const kept: Decision[] = [];
Object.assign(window, { counts, told, opened });

mountPopup(
  {
    auditTab: async () => {
      counts.scans += 1;
      const answer = counts.scans === 1 ? query.get('answer') : null;
      if (answer === 'hang') await new Promise(() => undefined);
      if (answer === 'throw') throw new Error('the tab answered nonsense');
      if (answer === 'fail')
        return {
          ok: false,
          reason: 'failed',
          message: 'The page could not be read. Reload it and click the icon again.',
        };
      if (answer === 'refuse') {
        return {
          ok: false,
          reason: 'browser-page',
          message:
            'This page belongs to the browser, and extensions may not read it. Open a web page, then click the icon again.',
        };
      }
      return { ok: true, snapshot: snapshot(), tabId: 1 };
    },
    whatIf: (_, changes) =>
      Promise.resolve({
        ok: true,
        report: {
          ...report,
          score: { ...report.score, total: 60 + changes.done.length },
          whatIf: { asItIs: report.score.total, done: [], kinds: [], withoutFields: [] },
        },
      }),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(null),
    lookCloser: () => Promise.resolve(null),
    readPhone: () =>
      Promise.resolve(
        query.get('page') === 'lost' ? { ok: false, reason: 'refused' } : { ok: true, snapshot: snapshot() },
      ),
    audit: (_, { intent, pageType }) => {
      if (pageType !== undefined) {
        counts.types.push(pageType);
        const page = { ...report.page, type: pageType, typeSource: 'chosen' as const, typeWhy: 'chosen by you' };
        return Promise.resolve({ ok: true, report: { ...report, page } });
      }
      counts.judged.push(intent ?? null);
      if (intent === undefined) return Promise.resolve({ ok: true, report });
      const total = { cold: 41, warm: 52, hot: 63 }[intent];
      return Promise.resolve({
        ok: true,
        report: {
          ...report,
          intent: { profile: intent, source: 'chosen', why: 'chosen by you' },
          score: { ...report.score, total, range: [total, total] },
        },
      });
    },
    loadDecisions: () => Promise.resolve(kept),
    keepDecisions: (_, decisions) => {
      kept.splice(0, kept.length, ...decisions);
      return Promise.resolve();
    },
  },
  () => ({
    tell: (command) => {
      told.push(command);
      return Promise.resolve(query.get('page') !== 'lost');
    },
  }),
  {
    openPanel: () => Promise.resolve(query.get('page') !== 'lost'),
    openFullReport: ({ report: full }) => {
      opened.push(full.page.url);
      return Promise.resolve();
    },
    loadBrand: () => Promise.resolve(null),
    speak: (locale) => {
      opened.push(locale);
      return Promise.resolve();
    },
  },
  await viewWordsIn(query.get('language') === 'de' ? 'de' : 'en'),
);

function isName(text: string): text is ReportName {
  return text in REPORTS;
}
