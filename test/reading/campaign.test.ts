import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/reading/campaign';
import { wordsFor } from '../../src/reading/words/languages';
import { snapshot } from '../helpers/facts';
import { ask, headline } from '../helpers/reading';

async function campaignOf(query: string, says: string, code = 'en', label = '') {
  const page = snapshot({}, { url: `https://acme.test/${query}` });
  const asks = label === '' ? [] : [ask(label, { primary: true })];
  return readCampaign(page, await wordsFor(code), { found: headline(says) }, asks);
}

describe('readCampaign', () => {
  it('takes the words of the search first, then of the advertisement, then of the campaign', async () => {
    const of = async (query: string) => {
      const found = await campaignOf(query, 'Hello');
      return found && [found.from, ...found.words];
    };
    expect(await of('?utm_campaign=payroll&utm_term=invoice+software')).toEqual(['utm_term', 'invoice', 'software']);
    expect(await of('?UTM_Content=free_invoice-template')).toEqual(['utm_content', 'free', 'invoice', 'template']);
    expect(await of('?utm_campaign=payroll%20made%20easy')).toEqual(['utm_campaign', 'payroll', 'made', 'easy']);
  });

  it('leaves out codes, jargon, stop words and holes that nobody filled', async () => {
    for (const query of [
      '',
      '?utm_source=x&utm_medium=cpc',
      '?utm_campaign=q3_retarget_b',
      '?utm_campaign=brand_search_exact_2026',
      '?utm_term={keyword}',
      '?utm_term=the+of+an',
      '?utm_content=%E0%A4%A',
      '?utm_content=120x600_v2',
    ])
      expect(await campaignOf(query, 'Hello')).toBeNull();
  });

  it('finds words by their beginning, in title, headline, subhead and first ask', async () => {
    const of = async (term: string, says: string, code = 'en', label = '') =>
      (await campaignOf(`?utm_term=${encodeURIComponent(term)}`, says, code, label))?.found;
    expect(await of('invoices', 'Send an invoice')).toEqual(['invoices']);
    expect(await of('invoicing', 'Send an invoice')).toEqual(['invoicing']);
    expect(await of('sample', 'Hello')).toEqual(['sample']);
    expect(await of('demo', 'Hello', 'en', 'Book a demo')).toEqual(['demo']);
    expect(await of('rent', 'Your parents')).toEqual([]);
    expect(await of('car', 'Your career')).toEqual([]);
    expect(await of('buchhaltung', 'Buchhaltungssoftware für Handwerker', 'de')).toEqual(['buchhaltung']);
    expect(await of('会計ソフト', '中小企業の会計ソフト', 'ja')).toEqual(['会計ソフト']);
  });
});
