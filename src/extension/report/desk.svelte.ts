import type { Brand } from '../../report/brand';
import { toHtml } from '../../report/html';
import { shown } from '../../report/page-text';
import { parseReport } from '../../report/parse';
import { NO_PICTURES, type Pictures } from '../../report/pictures';
import type { Decision, Report } from '../../report/report';
import { withDecision, withReview } from '../../report/review';
import type { Exported, ExportFormat } from '../../views/screen';
import { en } from '../../views/words/en';
import { keepHandedOver } from '../hand-over';
import { keepBrand, keepDecisions, loadBrand } from '../stored';
import { exportReport } from '../popup/export-report';
import { takeOver } from './take-over';
import { takePictures } from './take-pictures';

/** Largest file that is taken for a report, bytes: a page at every cap makes one of a few megabytes. Our calibration. */
const LARGEST = 50_000_000;

/** One report on the desk: what it is of, in whose name it goes out, and what happens to it. */
export class ReportDesk {
  report: Report | null = $state.raw(null);
  brand: Brand | null = $state.raw(null);
  pictures: Pictures = $state.raw(NO_PICTURES);
  message = $state('');
  /** The tab with the page, while it may still be there. */
  tabId: number | null = $state(null);
  html = $derived(this.report ? toHtml(this.report, en.report, this.brand, this.pictures) : '');
  /** Of the window, and of a PDF that is saved from it. */
  title = $derived.by(() => {
    const of = this.report ? shown(this.report.page.title, 80) || en.report.untitled : en.report.page.report;
    return `${of} · ${this.brand?.name ?? en.report.product}`;
  });
  #key: string;

  /** With the key under which the report was handed over, or an empty one. */
  constructor(key: string) {
    this.#key = key;
  }

  /** Takes the report that was handed over. */
  async start(): Promise<void> {
    await this.#say(async () => {
      this.brand = await loadBrand();
      const handed = await takeOver(this.#key);
      this.report = handed?.report ?? null;
      this.tabId = handed?.tabId ?? null;
    });
  }

  /** Opens a report that was saved as JSON, with the decisions that it holds. */
  async open(file: File): Promise<void> {
    await this.#say(async () => {
      if (file.size > LARGEST) throw new Error(en.tab.tooLarge);
      const read: unknown = parseJson(await file.text());
      this.report = parseReport(read);
      this.pictures = NO_PICTURES;
      this.tabId = null;
      this.#key = '';
      return en.tab.opened(file.name);
    });
  }

  /** Decides about one finding, or takes that back; it is kept for the next audit of the page. */
  async decide(rule: string, decision: Decision | null): Promise<void> {
    const { report } = this;
    if (!report) return;
    await this.#say(async () => {
      this.report = withReview(report, withDecision(report.review.decisions, rule, decision));
      await keepDecisions(report.page.url, this.report.review.decisions);
      await keepHandedOver(this.#key, { report: this.report, tabId: this.tabId });
    });
  }

  /** Puts reports out in another name from now on. */
  async dress(brand: Brand | null): Promise<void> {
    await this.#say(async () => {
      this.brand = brand;
      await keepBrand(brand);
      return brand === null ? en.brand.isOurs : en.brand.kept(brand.name);
    });
  }

  /** Goes back to the page for pictures of the elements that the report names. */
  async takePictures(): Promise<void> {
    const { report, tabId } = this;
    if (!report || tabId === null) return;
    await this.#say(async () => {
      this.pictures = await takePictures(tabId, report);
      return en.tab.taken(this.pictures.size);
    });
  }

  async export(format: ExportFormat): Promise<Exported> {
    return this.report
      ? exportReport(this.report, format, { brand: this.brand, pictures: this.pictures })
      : { ok: false };
  }

  /** Says what came of it, or why it did not work. */
  async #say(work: () => Promise<string | undefined> | Promise<void>): Promise<void> {
    this.message = '';
    try {
      this.message = (await work()) ?? '';
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    throw new Error(en.tab.noJson);
  }
}
