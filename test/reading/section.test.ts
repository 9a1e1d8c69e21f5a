import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import type { GroupFact, SlabFact } from '../../src/facts/structure';
import { readForms } from '../../src/reading/forms';
import { readSections } from '../../src/reading/section';
import { en } from '../../src/reading/words/en';
import { wordsFor } from '../../src/reading/words/languages';
import { action, field, form, heading, media, snapshot, text, textLink } from '../helpers/facts';

function slab(id: string, top: number, rest: Partial<SlabFact> = {}): SlabFact {
  const box = { x: 0, y: top, width: 1366, height: 500 };
  return { id, selector: `#${id}`, tag: 'section', role: '', hints: '', box, ...rest };
}

function group(id: string, slabId: string, top: number, words: number[], rest: Partial<GroupFact> = {}): GroupFact {
  const items = words.map((count, i) => ({
    box: { x: 100 + i * 350, y: top, width: 300, height: 200 },
    words: count,
    images: 0,
    actions: 0,
  }));
  const box = { x: 100, y: top, width: 1050, height: 200 };
  return { id, selector: `#${id}`, hints: '', slab: slabId, box, list: 'none', layout: 'columns', items, ...rest };
}

/** A page with a hero, one band under it and two after that: the kind of the one under the hero. */
function kindOf(facts: Partial<Facts>, rest: Partial<SlabFact> = {}): string {
  return sections(facts, rest)[1]?.kind ?? 'none';
}

function sections(
  facts: Partial<Facts>,
  rest: Partial<SlabFact> = {},
): { kind: string; slabs: string[]; heading: string }[] {
  const base: Partial<Facts> = {
    ...facts,
    slabs: facts.slabs ?? [slab('s1', 0), slab('s2', 500, rest), slab('s3', 1000), slab('s4', 1500, { tag: 'footer' })],
    texts: [
      heading('Send invoices in two minutes', 1, { slab: 's1', box: { x: 100, y: 100, width: 600, height: 60 } }),
      ...(facts.texts ?? []),
      text('A paragraph of its own with some words in it', {
        slab: 's3',
        box: { x: 100, y: 1100, width: 600, height: 60 },
      }),
      text('© Acme', { slab: 's4', box: { x: 100, y: 1600, width: 600, height: 20 } }),
    ],
  };
  const page = snapshot(base);
  page.facts.document.height = 2000;
  return readSections(page, en, readForms(page, en));
}

const at = (top: number, x = 100) => ({ x, y: top, width: 250, height: 40 });
const named = (words: string) => heading(words, 2, { slab: 's2', box: at(550) });

describe('readSections', () => {
  it('opens with the hero and ends with the footer', () => {
    expect(sections({}).map((section) => section.kind)).toEqual(['hero', 'other', 'footer']);
  });

  it.each([
    ['How it works', 'how-it-works'],
    ['What our customers say', 'testimonials'],
    ['Frequently asked questions', 'faq'],
    ['Pricing', 'pricing'],
    ['Meet the team', 'people'],
    ['Trusted by', 'logos'],
    ['Our guarantee', 'guarantee'],
    ['As featured in', 'press'],
    ['Customer stories', 'testimonials'],
    ['Why the sea is boiling hot, and whether pigs have wings', 'other'],
  ])('reads a band headed %j as %s', (words, kind) => {
    expect(
      kindOf({ texts: [named(words), text('Some more words that stand below', { slab: 's2', box: at(650) })] }),
    ).toBe(kind);
  });

  it('takes a heading with a text of a few lines for a benefit, an article for none', () => {
    const below = (count: number) => text(Array(count).fill('word').join(' '), { slab: 's2', box: at(650) });
    expect(kindOf({ texts: [named('Sand in the sea'), below(11)] })).toBe('other');
    expect(kindOf({ texts: [named('Sand in the sea'), below(12)] })).toBe('benefits');
    expect(kindOf({ texts: [named('Sand in the sea'), below(151)] })).toBe('other');
  });

  it.each([
    ['testimonials-wrap', 'testimonials'],
    ['pricing_table', 'pricing'],
    ['site-features', 'benefits'],
    ['team', 'people'],
    ['row', 'other'],
  ])('reads a band that is called %j in the markup as %s, whatever its language', (hints, kind) => {
    expect(
      kindOf({ texts: [named('Мы любим своё дело'), text('Слова и слова', { slab: 's2', box: at(650) })] }, { hints }),
    ).toBe(kind);
  });

  it('tells by structure alone', () => {
    const cards = group('g1', 's2', 650, [12, 14, 11]);
    expect(kindOf({ texts: [named('Добро')], groups: [cards] })).toBe('benefits');
    const questions = ['1', '2', '3'].map((id) => ({
      id,
      slab: 's2',
      label: 'x',
      box: at(600),
      open: false,
      words: 20,
    }));
    expect(kindOf({ texts: [named('Добро')], disclosures: questions })).toBe('faq');
    const said = [0, 1].map((i) =>
      text('«Это лучшее, что случилось с нашей фирмой»', { slab: 's2', box: at(650, 100 + i * 300) }),
    );
    expect(kindOf({ texts: [named('Добро'), ...said] })).toBe('testimonials');
    const figures = ['10 000+', '98%', '6,2 mln'].map((words, i) =>
      text(words, { slab: 's2', fontSize: 40, box: at(650, 100 + i * 300) }),
    );
    expect(kindOf({ texts: [named('Добро'), ...figures] })).toBe('numbers');
    const prices = ['29 €', '49 €', '99 €'].map((words, i) =>
      text(words, { slab: 's2', group: { id: 'g1', item: i }, box: at(650, 100 + i * 350) }),
    );
    expect(kindOf({ texts: [named('Добро'), ...prices], groups: [cards] })).toBe('pricing');
    const steps = ['1', '2', '3'].map((words, i) =>
      text(words, { slab: 's2', group: { id: 'g1', item: i }, box: at(650, 100 + i * 350) }),
    );
    expect(kindOf({ texts: [named('Добро'), ...steps], groups: [cards] })).toBe('how-it-works');
  });

  it('knows a strip of logos, but not marks of payment or icons', () => {
    const row = group('g1', 's2', 650, [0, 0, 0, 0]);
    row.items.forEach((item) => (item.images = 1));
    const pictures = (files: string[], width: number) =>
      files.map((file, i) =>
        media({
          slab: 's2',
          file,
          group: { id: 'g1', item: i },
          box: { x: 100 + i * 350, y: 650, width: width + i * 20, height: 40 },
        }),
      );
    expect(
      kindOf({ groups: [row], media: pictures(['acme.svg', 'globex.svg', 'initech.svg', 'umbrella.svg'], 120) }),
    ).toBe('logos');
    expect(
      kindOf({ groups: [row], media: pictures(['visa.svg', 'mastercard.svg', 'paypal.svg', 'amex.svg'], 120) }),
    ).not.toBe('logos');
    const icons = pictures(['a.svg', 'b.svg', 'c.svg', 'd.svg'], 40).map((one) => ({
      ...one,
      box: { ...one.box, width: 40 },
    }));
    expect(kindOf({ groups: [row], media: icons })).not.toBe('logos');
  });

  it('reads a form by what it is for', () => {
    const message = field('Message', { control: 'textarea', type: '', form: 'm1', slab: 's2' });
    const email = field('E-mail', { type: 'email', form: 'm1', slab: 's2' });
    const facts = (fields: (typeof email)[]): Partial<Facts> => ({
      forms: [form({ id: 'm1', slab: 's2', fields: fields.map((one) => one.id) })],
      fields,
    });
    expect(kindOf({ ...facts([email, message]), texts: [named('Добро')] })).toBe('contact');
    expect(kindOf({ ...facts([email]), texts: [named('Добро')] })).toBe('form');
  });

  it('calls a page of prices alone pricing, with more below it opens with a hero', () => {
    const price = (item: number) =>
      text('$19 a month', { slab: 's1', group: { id: 'g', item }, box: at(300, 100 + item * 350) });
    const facts = { texts: [0, 1, 2].map(price), groups: [group('g', 's1', 250, [20, 20, 20])] };
    const footer = slab('s4', 1500, { tag: 'footer' });
    expect(sections({ ...facts, slabs: [slab('s1', 0), footer] })[0]?.kind).toBe('pricing');
    expect(sections({ ...facts, slabs: [slab('s1', 0), slab('s3', 1000), footer] })[0]?.kind).toBe('hero');
  });

  it('calls a row of posts nothing else, a row of blocks under another heading benefits', () => {
    const under = (words: string): string =>
      kindOf({ texts: [named(words)], groups: [group('g', 's2', 600, [40, 40, 40])] });
    expect(under('Latest posts')).toBe('other');
    expect(under('Posts that write themselves')).toBe('benefits');
  });

  it('calls the badges of the app stores at the end a last call, pictures of other sites not', () => {
    const badge = (href: string) =>
      textLink('Get the app', {
        href,
        destination: 'external',
        slab: 's3',
        box: at(1300),
        look: { ...textLink('x').look, iconOnly: true },
      });
    const slabs = [slab('s1', 0), slab('s3', 1150), slab('s4', 1700, { tag: 'footer' })];
    expect(sections({ slabs, actions: [badge('https://apps.apple.com/app/id1')] }).at(-2)?.kind).toBe('final-cta');
    expect(sections({ slabs, actions: [badge('https://papers.test/app')] }).at(-2)?.kind).toBe('other');
  });

  it('takes a Japanese heading by what stands last in it, unless that is a verb', async () => {
    const ja = await wordsFor('ja');
    const kind = (words: string): string | undefined => {
      const page = snapshot({
        slabs: [slab('s1', 0), slab('s2', 500), slab('s3', 1000)],
        texts: [
          heading('請求書を二分で', 1, { slab: 's1', box: at(100) }),
          named(words),
          ...['01', '02', '03'].map((n, i) =>
            text(n, { slab: 's2', group: { id: 'g', item: i }, box: at(600, 100 + i * 350) }),
          ),
        ],
        groups: [group('g', 's2', 600, [30, 30, 30])],
      });
      return readSections(page, ja, [])[1]?.kind;
    };
    expect(kind('業務改善事例')).toBe('case-study');
    expect(kind('事例で学ぶ進め方')).toBe('how-it-works');
  });

  it('calls a few words with a button a last call, near the end only', () => {
    const late = action('Los', { slab: 's3', box: at(1300) });
    const early = action('Los', { slab: 's2', box: at(700) });
    const words = heading('Добро пожаловать', 2, { slab: 's2', box: at(560) });
    expect(sections({ actions: [late] })[1]?.kind).not.toBe('final-cta');
    expect(kindOf({ actions: [early], texts: [words] })).toBe('other');
    const page = [slab('s1', 0), slab('s3', 1150), slab('s4', 1700, { tag: 'footer' })];
    expect(sections({ slabs: page, actions: [late] }).map((section) => section.kind)).toEqual([
      'hero',
      'final-cta',
      'footer',
    ]);
  });

  it('knows the foot of a page by its links and its copyright, not a block with a heading that has them', () => {
    const link = (name: string) => action(name, { slab: 's3' });
    const last = (actions: Facts['actions'], texts: Facts['texts'] = []): string | undefined =>
      sections({ slabs: [slab('s1', 0), slab('s2', 500), slab('s3', 1000)], actions, texts })[1]?.kind;
    expect(last([link('Privacy'), link('Imprint')])).toBe('footer');
    expect(last([link('Privacy')], [text('© 2026 Acme', { slab: 's3', box: at(1200) })])).toBe('footer');
    expect(last([link('Privacy')])).toBe('other');
    expect(last([link('Privacy'), link('We never share what you write, see our privacy policy')])).toBe('other');
    expect(last([link('Privacy'), link('Imprint')], [heading('Ready?', 2, { slab: 's3', box: at(1050) })])).not.toBe(
      'footer',
    );
    expect(last([action('Privacy', { slab: 's3', form: 'm1' }), action('Terms', { slab: 's3', form: 'm1' })])).toBe(
      'other',
    );
  });

  it('takes a quote beside a button for a support of what is offered, and one that stands alone for a testimonial', () => {
    const said = text('“Their lessons were the best thing that happened to my game this year”', {
      slab: 's2',
      box: at(650),
    });
    const button = action('Start a lesson', { slab: 's2' });
    const texts = [named('Take lessons'), said];
    expect(kindOf({ texts, actions: [button] })).not.toBe('testimonials');
    expect(kindOf({ texts })).toBe('testimonials');
    expect(kindOf({ texts: [said], actions: [button] })).toBe('testimonials');
  });

  it('takes a table of prices for a comparison, and for plans where one of them can be chosen', () => {
    const table = group('g1', 's2', 650, [4, 4, 4], { list: 'table' });
    const prices = ['29 €', '49 €'].map((words, i) => text(words, { slab: 's2', box: at(650, 100 + i * 350) }));
    const texts = [named('Acme and the tax adviser'), ...prices];
    expect(kindOf({ texts, groups: [table] })).toBe('comparison');
    expect(kindOf({ texts, groups: [table], actions: [action('Choose', { slab: 's2' })] })).toBe('pricing');
  });

  it('takes two columns of prices under the name of a price list for one', () => {
    const rows = group('g1', 's2', 650, [4, 4, 4], { list: 'table', layout: 'rows' });
    const cells = [0, 1, 2].map((item) => text('$45', { slab: 's2', group: { id: 'g1', item } }));
    expect(kindOf({ groups: [rows], texts: [named('Price list'), ...cells] })).toBe('pricing');
    expect(kindOf({ groups: [rows], texts: [named('What others charge'), ...cells] })).toBe('comparison');
  });

  it('takes a price with a button that buys for an offer, one in a story for none', () => {
    const price = text('12 times $19 or $197 at once', { slab: 's2', box: at(650) });
    const texts = [named('All of it for less than one order'), price];
    const buy = action('Buy now', { slab: 's2', box: at(750) });
    expect(kindOf({ texts, actions: [buy] })).toBe('pricing');
    expect(kindOf({ texts, actions: [action('Read more', { slab: 's2', box: at(750) })] })).not.toBe('pricing');
  });

  it('takes names under “trusted by” for customers, the same lines under another heading for none', () => {
    const names = ['Halden', 'oxbow', 'Tern & Co', 'NORTHLIGHT'];
    const row = group('g1', 's2', 650, [1, 1, 3, 1]);
    const texts = names.map((name, item) => text(name, { slab: 's2', group: { id: 'g1', item } }));
    const lead = (words: string) => text(words, { slab: 's2', box: at(550) });
    expect(kindOf({ groups: [row], texts: [lead('Trusted by teams at'), ...texts] })).toBe('logos');
    expect(kindOf({ groups: [row], texts: [lead('Pick a colour'), ...texts] })).not.toBe('logos');
  });

  it('takes names under “as seen in” for the press', () => {
    const row = group('g1', 's2', 650, [1, 2, 2]);
    const texts = ['Courier', 'Trade today', 'Radio North'].map((name, item) =>
      text(name, { slab: 's2', group: { id: 'g1', item } }),
    );
    const lead = (words: string) => text(words, { slab: 's2', box: at(550) });
    expect(kindOf({ groups: [row], texts: [lead('As seen in'), ...texts] })).toBe('press');
    expect(kindOf({ groups: [row], texts: [lead('Pick a colour'), ...texts] })).not.toBe('press');
  });

  it('takes questions that unfold for a FAQ, numbered parts of a programme for none', () => {
    const unfold = (...labels: string[]) =>
      labels.map((label, i) => ({
        id: `d${String(i)}`,
        slab: 's2',
        label,
        box: at(600 + i * 50),
        open: false,
        words: 9,
      }));
    const texts = [named('What you will learn')];
    expect(kindOf({ texts, disclosures: unfold('Is it safe?', 'For how long?', 'And then?') })).toBe('faq');
    expect(kindOf({ texts, disclosures: unfold('Week 1–4: Talks', 'Week 5–9: Drafts', 'Week 10: Tests') })).not.toBe(
      'faq',
    );
  });

  it('counts a figure with a short unit among the numbers, a price or a sentence with a number not', () => {
    const large = (...lines: string[]) =>
      lines.map((line, i) => text(line, { slab: 's2', fontSize: 40, box: at(650, 100 + i * 300) }));
    expect(kindOf({ texts: large('45 min', '24 mies.', '25 Jahre') })).toBe('numbers');
    expect(kindOf({ texts: large('45 zł', '24 zł', '25 zł') })).not.toBe('numbers');
    expect(kindOf({ texts: large('45 recommendations', '24 applications', '25 possibilities') })).not.toBe('numbers');
  });

  it('takes links to what was done for customers for case studies, links to the blog for none', () => {
    const to = (folder: string) =>
      ['velo', 'optica'].map((name) =>
        action(name, { slab: 's2', box: at(700), href: `https://a.test/${folder}/${name}` }),
      );
    expect(kindOf({ texts: [named('Results that can be checked')], actions: to('casos') })).toBe('case-study');
    expect(kindOf({ texts: [named('Results that can be checked')], actions: to('blog') })).not.toBe('case-study');
  });

  it('reads a strip with a rating as one, not a story with a rating in it', () => {
    const rated = text('4.8 out of 5 from 638 reviews', { slab: 's2', box: at(600) });
    const story = text(Array(60).fill('word').join(' '), { slab: 's2', box: at(650) });
    expect(kindOf({ texts: [rated] })).toBe('rating');
    expect(kindOf({ texts: [text('Open 4.5 days a week', { slab: 's2', box: at(600) })] })).toBe('other');
    expect(kindOf({ texts: [named('How we began'), rated, story] })).toBe('benefits');
  });

  it('reads a promise in few words as a guarantee, not one among other things', () => {
    const promise = text('You get your money back for as long as it takes us to make it right.', {
      slab: 's2',
      box: at(650),
    });
    const texts = [named('If it leaks again, we come again'), promise];
    expect(kindOf({ texts })).toBe('guarantee');
    expect(kindOf({ texts, groups: [group('g1', 's2', 700, [12, 14, 11])] })).toBe('benefits');
  });

  it('reads an address as the heading of a contact, not an address in a text', () => {
    const below = text('We answer every letter within a day or two, from Monday to Friday.', {
      slab: 's2',
      box: at(650),
    });
    expect(kindOf({ texts: [named('support@acme.test'), below] })).toBe('contact');
    expect(kindOf({ texts: [named('Send support@acme.test a picture'), below] })).not.toBe('contact');
  });

  it('takes pictures with headings for cards, pictures alone for logos', () => {
    const row = group('g1', 's2', 650, [2, 2, 2, 2], {
      items: [0, 1, 2, 3].map((i) => ({
        box: { x: 100 + i * 250, y: 650, width: 200, height: 100 },
        words: 2,
        images: 1,
        actions: 0,
      })),
    });
    const pictures = [0, 1, 2, 3].map((i) =>
      media({ slab: 's2', group: { id: 'g1', item: i }, box: { x: 110 + i * 250, y: 660, width: 150, height: 60 } }),
    );
    const heads = [0, 1, 2, 3].map((i) =>
      heading('Feature one', 3, { slab: 's2', group: { id: 'g1', item: i }, box: at(730, 100 + i * 250) }),
    );
    expect(kindOf({ groups: [row], media: pictures })).toBe('logos');
    expect(kindOf({ texts: heads, groups: [row], media: pictures })).not.toBe('logos');
  });

  it('calls the form of the page a last call where it comes again, a form of its own a form', () => {
    const mail = (id: string, form: string) => field('E-mail', { id, form, type: 'email' });
    const top = form({ id: 'm1', slab: 's1', fields: ['f1'], box: at(200) });
    const end = form({ id: 'm2', slab: 's3', fields: ['f2'], box: at(1300) });
    const third = (last: ReturnType<typeof field>): string | undefined =>
      sections({
        slabs: [slab('s1', 0), slab('s3', 1200), slab('s4', 1700, { tag: 'footer' })],
        forms: [top, end],
        fields: [mail('f1', 'm1'), last],
      })[1]?.kind;
    expect(third(mail('f2', 'm2'))).toBe('final-cta');
    expect(third(field('Phone', { id: 'f2', form: 'm2', type: 'tel' }))).toBe('form');
  });

  it('joins a heading with the cards that it announces, and rows of the same make', () => {
    const page = [
      slab('s1', 0),
      slab('s2', 500, { box: { x: 0, y: 500, width: 1366, height: 120 } }),
      slab('s2b', 620),
      slab('s4', 1500, { tag: 'footer' }),
    ];
    const cards = group('g1', 's2b', 700, [12, 14, 11]);
    const first = heading('First', 3, { slab: 's2b', group: { id: 'g1', item: 0 }, box: at(700) });
    const found = sections({ slabs: page, texts: [named('Why choose us'), first], groups: [cards] });
    expect(found.map((section) => [section.kind, section.slabs])).toEqual([
      ['hero', ['s1']],
      ['benefits', ['s2', 's2b']],
      ['footer', ['s4']],
    ]);
  });

  it('does not take a last call with plain links for the heading of the footer', () => {
    const page = [
      slab('s1', 0),
      slab('s2', 1200, { box: { x: 0, y: 1200, width: 1366, height: 250 } }),
      slab('s4', 1500, { tag: 'footer' }),
    ];
    const badge = action('Get it on Google Play', {
      slab: 's2',
      box: at(1300),
      look: { fill: null, fillContrast: null },
    });
    const found = sections({
      slabs: page,
      texts: [heading('Get the app now', 2, { slab: 's2', box: at(1250) })],
      actions: [badge],
    });
    expect(found.map((section) => section.slabs)).toEqual([['s1'], ['s2'], ['s4']]);
  });

  it('cuts a wrapper around the whole page at its headings', () => {
    const page = [slab('s1', 0, { box: { x: 0, y: 0, width: 1366, height: 4000 } })];
    const texts = ['Pricing', 'Frequently asked questions'].map((words, i) =>
      heading(words, 2, { slab: 's1', box: at(1200 + i * 1200) }),
    );
    expect(sections({ slabs: page, texts }).map((section) => section.kind)).toEqual(['hero', 'pricing', 'faq']);
  });

  it('cuts a wrapper at its rows, but not a list that has a heading', () => {
    const tall = { x: 0, y: 500, width: 1366, height: 1800 };
    const page = [slab('s1', 0), slab('s2', 500, { box: tall })];
    const boxes = [500, 1100, 1700].map((top) => ({ x: 0, y: top, width: 1366, height: 600 }));
    const items = boxes.map((box) => ({ box, words: 30, images: 0, actions: 0 }));
    const rows = group('g1', 's2', 500, [], { layout: 'rows', items, box: tall });
    const texts = ['Pricing', 'How it works', 'FAQ'].map((words, i) =>
      heading(words, 2, { slab: 's2', group: { id: 'g1', item: i }, box: at(550 + i * 600) }),
    );
    const kinds = (more: typeof texts): string[] =>
      sections({ slabs: page, groups: [rows], texts: [...more, ...texts] }).map((one) => one.kind);
    expect(kinds([])).toEqual(['hero', 'pricing', 'how-it-works', 'faq']);
    expect(kinds([named('Our story')])).toEqual(['hero', 'people']);
  });

  it('leaves out the site header, and reads a page without slabs', () => {
    const nav = slab('s0', 0, { tag: 'nav', box: { x: 0, y: 0, width: 1366, height: 60 } });
    const found = sections({
      slabs: [nav, slab('s1', 60)],
      actions: [action('Blog', { slab: 's0', region: 'nav', box: at(10) })],
    });
    expect(found.map((section) => section.slabs)).toEqual([['s1']]);
    expect(sections({ slabs: [] }).map((section) => section.kind)).toEqual(['hero']);
  });
});
