import type { Brand } from '../../report/brand';
import { toHtml } from '../../report/html';
import { wordsIn } from '../../report/language';
import { shown } from '../../report/page-text';
import { NotOpened, parseReport } from '../../report/parse';
import { NO_PICTURES, type Pictures } from '../../report/pictures';
import type { Decision, Report } from '../../report/report';
import { withDecision, withReview } from '../../report/review';
import { english } from '../../report/words';
import type { Exported, ExportFormat } from '../../views/screen';
import type { Words } from '../../views/words/words';
import { keepHandedOver } from '../hand-over';
import { keepBrand, keepDecisions, loadBrand } from '../stored';
import { exportReport } from '../popup/export-report';
import { takeOver } from './take-over';
import { takePictures } from './take-pictures';

/** Largest file that is taken for a report, bytes: a page at every cap makes one of a few megabytes. Our calibration. */
const LARGEST = 50_000_000;

/** One report on the desk: what it is of, in whose name it goes out, and what happens to it. */
export class ReportDesk {
  /** The words of the report on the desk, which may be in another language than what lies around it. */
  #paper: Words['report'] = $state.raw(english);
  report: Report | null = $state.raw(null);
  brand: Brand | null = $state.raw(null);
  pictures: Pictures = $state.raw(NO_PICTURES);
  message = $state('');
  /** The tab with the page, while it may still be there. */
  tabId: number | null = $state(null);
  html = $derived(this.report ? toHtml(this.report, this.#paper, this.brand, this.pictures) : '');
  /** Of the window, and of a PDF that is saved from it. */
  title = $derived.by(() => {
    const of = this.report ? shown(this.report.page.title, 80) || this.#paper.untitled : this.#paper.page.report;
    return `${of} · ${this.brand?.name ?? this.#paper.product}`;
  });
  #key: string;
  #words: Words;

  /** With the key under which the report was handed over, or an empty one, and the words of what lies around it. */
  constructor(key: string, words: Words) {
    this.#key = key;
    this.#words = words;
    this.#paper = words.report;
  }

  /** Takes the report that was handed over. */
  async start(): Promise<void> {
    await this.#say(async () => {
      this.brand = await loadBrand();
      const handed = await takeOver(this.#key);
      if (handed) this.#paper = await wordsIn(handed.report.locale);
      this.report = handed?.report ?? null;
      this.tabId = handed?.tabId ?? null;
    });
  }

  /** Opens a report that was saved as JSON, with the decisions that it holds. */
  async open(file: File): Promise<void> {
    await this.#say(async () => {
      if (file.size > LARGEST) throw new Error(this.#words.tab.tooLarge);
      const report = parseReport(parseJson(await file.text(), this.#words));
      this.#paper = await wordsIn(report.locale);
      this.report = report;
      this.pictures = NO_PICTURES;
      this.tabId = null;
      this.#key = '';
      return this.#words.tab.opened(file.name);
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
      return brand === null ? this.#words.brand.isOurs : this.#words.brand.kept(brand.name);
    });
  }

  /** Goes back to the page for pictures of the elements that the report names. */
  async takePictures(): Promise<void> {
    const { report, tabId } = this;
    if (!report || tabId === null) return;
    await this.#say(async () => {
      this.pictures = await takePictures(tabId, report);
      return this.#words.tab.taken(this.pictures.size);
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
      this.message =
        error instanceof NotOpened
          ? this.#words.tab.refused[error.reason](error.place)
          : error instanceof Error
            ? error.message
            : String(error);
    }
  }
}

function parseJson(text: string, words: Words): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    throw new Error(words.tab.noJson);
  }
}
