import type { Locale } from '../../rules/voice';
import { viewWordsIn } from '../../views/words/languages';
import { auditTab } from '../audit-tab';
import { browser } from '../browser';
import { openFullReport } from '../hand-over';
import { keepLanguage, languageInForce } from '../language';
import { told } from '../refusal';
import { openPanel } from '../open-panel';
import { sourcesIn } from '../sources';
import { loadBrand } from '../stored';
import { reach } from '../when-asked';
import { mountPopup } from './mount';

// Known before anybody presses a button: the press itself must not wait.
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => (windowId = id));

let takeAway = (): void => undefined;

/** Draws the popup in a language, in place of the one before. Loading the page anew would leave its window as low as an empty one. */
async function draw(locale: Locale): Promise<void> {
  const words = await viewWordsIn(locale);
  takeAway();
  takeAway = mountPopup(
    sourcesIn(locale, async () => told(await auditTab(), words)),
    reach,
    {
      openPanel: () => openPanel(windowId ?? browser.windows.WINDOW_ID_CURRENT),
      openFullReport,
      loadBrand,
      speak: async (chosen) => {
        await keepLanguage(chosen);
        await draw(chosen);
      },
    },
    words,
  );
}

await draw(await languageInForce());
