import { describe, expect, it, vi } from 'vitest';
import { Session, type Sources } from '../../../src/extension/popup/session.svelte';
import { NO_CHANGES } from '../../../src/report/changes';
import type { Decision } from '../../../src/report/report';
import { en } from '../../../src/views/words/en';
import { snapshot } from '../../helpers/facts';
import { finding, report } from '../../views/build-report';

const read: Sources['auditTab'] = () => Promise.resolve({ ok: true, snapshot: snapshot(), tabId: 7 });
const judge: Sources['audit'] = () => Promise.resolve({ ok: true, report: report() });

const whatIf: Sources['whatIf'] = () => Promise.resolve({ ok: true, report: report({ summary: 'In thought.' }) });
const lookCloser: Sources['lookCloser'] = () => Promise.resolve(null);
const review = (decisions: Decision[] = []) => ({
  whatIf,
  keep: () => Promise.resolve(),
  recall: () => Promise.resolve(null),
  loadDecisions: vi.fn(() => Promise.resolve(decisions)),
  keepDecisions: vi.fn(() => Promise.resolve()),
  lookCloser,
});
const access = { ran: true, violations: [{ rule: 'label', selector: '#a', contrast: null, target: null }] };
/** Judges as the real judge does in this: the report says whether axe-core ran. */
const telling: Sources['audit'] = ({ access: seen }) =>
  Promise.resolve({ ok: true, report: report({ access: { ran: seen !== undefined, violations: [] } }) });

describe('a session', () => {
  it('starts by reading, and ends with a report', async () => {
    const session = new Session({ auditTab: read, audit: judge, ...review() }, en);
    expect(session.screen).toEqual({ kind: 'scanning' });
    await session.scan();
    expect(session.screen).toEqual({ kind: 'result', report: report() });
  });

  it('judges the kept snapshot for other visitors', async () => {
    const auditTab = vi.fn(read);
    const audit = vi.fn(judge);
    const session = new Session({ auditTab, audit, ...review() }, en);
    await session.scan();
    await session.judge({ intent: 'hot' });
    expect(auditTab).toHaveBeenCalledTimes(1);
    expect(audit.mock.calls).toEqual([
      [snapshot(), {}],
      [snapshot(), { intent: 'hot' }],
    ]);
  });

  it('judges it as another kind of page, for the visitors chosen before, until it is read again', async () => {
    const audit = vi.fn(judge);
    const session = new Session({ auditTab: read, audit, ...review() }, en);
    await session.scan();
    await session.judge({ intent: 'hot' });
    await session.judge({ pageType: 'shop' });
    await session.scan();
    expect(audit.mock.calls.map(([, options]) => options)).toEqual([
      {},
      { intent: 'hot' },
      { intent: 'hot', pageType: 'shop' },
      {},
    ]);
  });

  it.each([
    ['a refusal', { ok: false, reason: 'browser-page', message: 'No.' } as const],
    ['another page', { ok: true, snapshot: snapshot({}, { url: 'https://another.example/' }), tabId: 8 } as const],
  ])('keeps the audit that was shown meanwhile when %s comes too late', async (_, answer) => {
    let release = (): void => undefined;
    const auditTab: Sources['auditTab'] = () => new Promise((resolve) => (release = () => resolve(answer)));
    const session = new Session({ auditTab, audit: judge, ...review() }, en);
    const reading = session.scan();
    await session.restore(7, { snapshot: snapshot(), choices: {} });
    release();
    await reading;
    expect(session.subject?.tabId).toBe(7);
    expect(session.screen).toEqual({ kind: 'result', report: report() });
  });

  it('shows what was asked for last, whichever answer comes last', async () => {
    const release: (() => void)[] = [];
    const audit: Sources['audit'] = (_, { intent }) => {
      const answer = report();
      answer.summary = intent ?? 'first';
      return intent === undefined
        ? Promise.resolve({ ok: true, report: answer })
        : new Promise((resolve) => release.push(() => resolve({ ok: true, report: answer })));
    };
    const session = new Session({ auditTab: read, audit, ...review() }, en);
    await session.scan();
    const presses = [session.judge({ intent: 'warm' }), session.judge({ intent: 'hot' })];
    release.reverse().forEach((go) => go());
    await Promise.all(presses);
    expect(session.screen).toMatchObject({ kind: 'result', report: { summary: 'hot' } });
  });

  it.each([
    ['browser-page', 'refusal'],
    ['failed', 'error'],
  ])('shows a tab that answers %s as %s', async (reason, kind) => {
    const session = new Session(
      {
        auditTab: () => Promise.resolve({ ok: false, reason, message: 'Why.' }),
        audit: judge,
        ...review(),
      },
      en,
    );
    await session.scan();
    expect(session.screen).toEqual({ kind, message: 'Why.' });
  });

  it('shows a page that the judge refuses', async () => {
    const audit: Sources['audit'] = () =>
      Promise.resolve({ ok: false, reason: 'empty', message: 'There is nothing on this page.' });
    const session = new Session({ auditTab: read, audit, ...review() }, en);
    await session.scan();
    expect(session.screen).toEqual({ kind: 'refusal', message: 'There is nothing on this page.' });
  });

  it('says what broke, while reading and while judging', async () => {
    const audit: Sources['audit'] = () => {
      throw new Error('no rule');
    };
    const judging = new Session({ auditTab: read, audit, ...review() }, en);
    await judging.scan();
    const reading = new Session({ auditTab: () => Promise.reject(new Error('no tab')), audit: judge, ...review() }, en);
    await reading.scan();
    const message = (detail: string) =>
      `Small Yes could not finish reading this page. Reload it and try again. (${detail})`;
    expect(judging.screen).toEqual({ kind: 'error', message: message('no rule') });
    expect(reading.screen).toEqual({ kind: 'error', message: message('no tab') });
  });

  it('keeps what it shows, and shows what was kept', async () => {
    const keep = vi.fn(review().keep);
    const auditTab = vi.fn(read);
    const session = new Session({ auditTab, audit: judge, ...review(), keep }, en);
    await session.scan();
    await session.judge({ intent: 'hot' });
    const kept = { snapshot: snapshot(), choices: { intent: 'hot' as const } };
    expect(keep.mock.lastCall).toEqual([7, kept]);
    const audit = vi.fn(judge);
    const later = new Session({ auditTab, audit, ...review() }, en);
    await later.restore(7, kept);
    expect(auditTab).toHaveBeenCalledTimes(1);
    expect(audit).toHaveBeenCalledWith(snapshot(), { intent: 'hot' });
    expect(later.subject).toEqual({ report: report(), tabId: 7 });
    expect([later.has(kept), later.has({ ...kept, choices: {} })]).toEqual([true, false]);
  });

  it.each([
    [snapshot().url, { intent: 'warm' }],
    ['https://other.example/', {}],
  ])('takes the choices of before with it, when the page read before was %s', async (url, choices) => {
    const audit = vi.fn(judge);
    const kept = { snapshot: { ...snapshot(), url }, choices: { intent: 'warm' as const } };
    const session = new Session({ auditTab: read, audit, ...review(), recall: () => Promise.resolve(kept) }, en);
    await session.scan();
    expect(audit).toHaveBeenCalledWith(snapshot(), choices);
  });

  it('shows changes made in thought beside the page as it is, for other visitors too, until they are taken back', async () => {
    const tryOut = vi.fn(whatIf);
    const session = new Session({ auditTab: read, audit: judge, ...review(), whatIf: tryOut }, en);
    const changes = { ...NO_CHANGES, done: ['fields'] };
    await session.scan();
    await session.try(changes);
    expect(session.screen).toEqual({
      kind: 'result',
      report: report(),
      tried: { changes, report: report({ summary: 'In thought.' }) },
    });
    await session.judge({ intent: 'hot' });
    expect(tryOut.mock.calls).toEqual([
      [snapshot(), changes, {}],
      [snapshot(), changes, { intent: 'hot' }],
    ]);
    await session.try(NO_CHANGES);
    expect(session.screen).toEqual({ kind: 'result', report: report() });
    expect(tryOut).toHaveBeenCalledTimes(2);
  });

  it('adds what axe-core sees once the score is there, once for a reading, for other visitors and in thought too', async () => {
    const look = vi.fn(() => Promise.resolve(access));
    const audit = vi.fn(telling);
    const keep = vi.fn(review().keep);
    const tryOut = vi.fn(whatIf);
    const session = new Session({ ...review(), auditTab: read, audit, keep, lookCloser: look, whatIf: tryOut }, en);
    await session.scan();
    expect(session.screen).toMatchObject({ kind: 'result', report: { access: { ran: false } } });
    await vi.waitFor(() => expect(session.screen).toMatchObject({ report: { access: { ran: true } } }));
    const seen = { ...snapshot(), access };
    expect(keep.mock.lastCall).toEqual([7, { snapshot: seen, choices: {} }]);
    await session.judge({ intent: 'hot' });
    const changes = { ...NO_CHANGES, done: ['fields'] };
    await session.try(changes);
    expect(audit.mock.lastCall).toEqual([seen, { intent: 'hot' }]);
    expect(tryOut).toHaveBeenCalledWith(seen, changes, { intent: 'hot' });
    expect(look.mock.calls).toEqual([[7, report({ access: { ran: false, violations: [] } })]]);
  });

  it.each([
    ['cannot look', () => Promise.resolve(null)],
    ['breaks', () => Promise.reject(new Error('no tab'))],
  ])('leaves the report as it was when axe-core %s', async (_, look: Sources['lookCloser']) => {
    const asked = vi.fn(look);
    const session = new Session({ ...review(), auditTab: read, audit: telling, lookCloser: asked }, en);
    await session.scan();
    const { screen } = session;
    await Promise.allSettled(asked.mock.results.map(({ value }): unknown => value));
    expect(session.screen).toBe(screen);
    await session.judge({ intent: 'hot' });
    expect(session.screen).toMatchObject({ kind: 'result', report: { access: { ran: false } } });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('forgets what axe-core sees of a page that is read again meanwhile', async () => {
    let answer: (seen: typeof access) => void = () => undefined;
    const late = new Promise<typeof access>((resolve) => (answer = resolve));
    let again: () => void = () => undefined;
    const auditTab = vi
      .fn(read)
      .mockImplementationOnce(read)
      .mockImplementationOnce(() => new Promise((resolve) => (again = () => resolve(read()))));
    const session = new Session({ ...review(), auditTab, audit: telling, lookCloser: () => late }, en);
    await session.scan();
    const second = session.scan();
    answer(access);
    await late;
    expect(session.screen).toEqual({ kind: 'scanning' });
    again();
    await second;
    expect(session.screen).toMatchObject({ kind: 'result' });
  });

  describe('with the page at the width of a phone beside it', () => {
    const phone = { ...snapshot(), viewport: { ...snapshot().viewport, width: 390 } };
    const judged: Sources['audit'] = ({ viewport }) =>
      Promise.resolve({ ok: true, report: report({ page: { ...report().page, viewport } }) });

    it('keeps it with the audit and judges it for the same visitors as the same kind of page', async () => {
      const audit = vi.fn(judged);
      const keep = vi.fn(review().keep);
      const session = new Session({ ...review(), auditTab: read, audit, keep }, en);
      await session.scan();
      await session.setBeside(phone, { tabId: 7, report: report() });
      expect(session.screen).toMatchObject({ report: { phone: { viewport: { width: 390 } } } });
      expect(keep.mock.lastCall).toEqual([7, { snapshot: snapshot(), phone, choices: {} }]);
      await session.judge({ intent: 'hot' });
      expect(audit.mock.lastCall).toEqual([phone, { intent: report().intent.profile, pageType: 'lead' }]);
      expect(session.has({ snapshot: snapshot(), choices: { intent: 'hot' } })).toBe(true);
      expect(session.has({ snapshot: snapshot(), phone, choices: { intent: 'hot' } })).toBe(true);
    });

    it('shows it again when it was kept, and when the same page is read again', async () => {
      const kept = { snapshot: snapshot(), phone, choices: {} };
      const sources = { ...review(), auditTab: read, audit: judged };
      const restored = new Session(sources, en);
      await restored.restore(7, kept);
      const again = new Session({ ...sources, recall: () => Promise.resolve(kept) }, en);
      await again.scan();
      for (const { screen } of [restored, again])
        expect(screen).toMatchObject({ report: { phone: { viewport: { width: 390 } } } });
      expect(restored.has({ ...kept, phone: { ...phone, takenAt: 'later' } })).toBe(false);
    });

    it.each([
      ['another tab', { tabId: 8, report: report() }],
      ['another page', { tabId: 7, report: report({ page: { ...report().page, url: 'https://gone.example/' } }) }],
    ])('sets that of %s beside nothing', async (_, subject) => {
      const session = new Session({ ...review(), auditTab: read, audit: judged }, en);
      await session.scan();
      await session.setBeside(phone, subject);
      expect(session.screen).toMatchObject({ report: { phone: null } });
    });
  });

  it('takes over what another window of ours has seen more of the same reading', async () => {
    const session = new Session({ ...review(), auditTab: read, audit: judge }, en);
    const kept = { snapshot: snapshot(), choices: {} };
    await session.restore(7, kept);
    expect(session.has(kept)).toBe(true);
    const more = { ...kept, snapshot: { ...snapshot(), access } };
    expect(session.has(more)).toBe(false);
    await session.restore(7, more);
    expect([session.has(more), session.has(kept)]).toEqual([true, true]);
  });
});

describe('a review', () => {
  const found = report({ findings: [finding('fields', 'conversion', 'fail'), finding('promise', 'hook', 'pass')] });
  const audit: Sources['audit'] = () => Promise.resolve({ ok: true, report: found });
  const kept: Decision = { rule: 'fields', verdict: 'kept', note: 'It qualifies the leads.' };
  const elsewhere: Decision = { rule: 'plans', verdict: 'wrong', note: 'There is one plan.' };

  it('stands where it was kept for this page, also when the page is judged for others', async () => {
    const session = new Session({ auditTab: read, audit, ...review([kept]) }, en);
    await session.scan();
    await session.judge({ intent: 'hot' });
    expect(session.screen).toMatchObject({ report: { review: { decisions: [kept], total: 100 } } });
  });

  it('is kept by the address of the page, with what was decided on other checks', async () => {
    const store = review([elsewhere]);
    const session = new Session({ auditTab: read, audit, ...store }, en);
    await session.scan();
    await session.decide('fields', kept);
    expect(session.screen).toMatchObject({ report: { review: { decisions: [kept], total: 100 } } });
    expect(store.loadDecisions).toHaveBeenCalledWith(snapshot().url);
    expect(store.keepDecisions).toHaveBeenLastCalledWith(found.page.url, [elsewhere, kept]);
  });

  it('is taken back', async () => {
    const store = review([kept]);
    const session = new Session({ auditTab: read, audit, ...store }, en);
    await session.scan();
    await session.decide('fields', null);
    expect(session.screen).toEqual({ kind: 'result', report: found });
    expect(store.keepDecisions).toHaveBeenLastCalledWith(found.page.url, []);
  });
});
