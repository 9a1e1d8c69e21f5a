import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import type { GroupFact } from '../../src/facts/structure';
import { readProofs } from '../../src/reading/proof';
import type { Section } from '../../src/reading/section';
import type { Proof } from '../../src/reading/trust';
import { en } from '../../src/reading/words/en';
import { wordsFor } from '../../src/reading/words/languages';
import { action, heading, media, snapshot, text } from '../helpers/facts';
import { section } from '../helpers/reading';

const read = (facts: Partial<Facts>, sections: Section[] = []): Proof[] => readProofs(snapshot(facts), en, sections);
const at = (y: number, x = 100) => ({ x, y, width: 300, height: 30 });
const quote = text('“It cut our onboarding from 5 days to 2 hours, and support tickets fell by 40%”', {
  kind: 'quote',
  box: at(500),
});

const quoteOf = (words: string) => text(words, { kind: 'quote', tag: 'blockquote', box: at(500) });
const signedBy = (tag: string) => text('Ana Berg, owner of Berg Bakery', { kind: 'quote', tag, box: at(540) });

describe('testimonials', () => {
  it('get a point for full name, role, photo, result and source', () => {
    const facts = {
      texts: [
        quote,
        text('Maria Keller', { kind: 'other', box: at(540) }),
        text('Head of Support, Acme', { kind: 'other', box: at(570) }),
      ],
      media: [media({ round: true, box: { x: 100, y: 600, width: 64, height: 64 } })],
      actions: [action('See the review', { destination: 'external', box: at(560) })],
    };
    expect(read(facts)).toMatchObject([{ kind: 'testimonial', quality: 5 }]);
    expect(read({ ...facts, media: [], actions: [] })).toMatchObject([{ quality: 3 }]);
  });

  it.each([
    ['in a cite inside the quote', [quoteOf('We sell more bread. Ana Berg, owner of Berg Bakery')]],
    ['after a dash inside the quote', [quoteOf('We sell more bread now — Ana Berg, Berg Bakery')]],
    ['in a cite', [quoteOf('We sell more bread since then.'), signedBy('cite')]],
    ['in the footer of the quote', [quoteOf('We sell more bread since then.'), signedBy('footer')]],
    ['in the caption of a figure', [quoteOf('We sell more bread since then.'), signedBy('figcaption')]],
    ['in a paragraph of the quote', [quoteOf('We sell more bread since then.'), signedBy('p')]],
  ])('know name and role %s, as one quote', (_where, texts) => {
    expect(read({ texts })).toMatchObject([{ kind: 'testimonial', quality: 2 }]);
  });

  it.each([
    ['Karolina Zając, biegaczka', 2],
    ['Karolina Zając, in', 1],
    ['Marcy T., Elmsford', 1],
    ['Kemi, Leeds', 1],
    ['★★★★★ Kemi, Leeds', 1],
    ['Marcy T.', 0],
  ])('of %j have a quality of %i', (name, quality) => {
    const signed = { ...signedBy('cite'), text: name };
    expect(read({ texts: [quoteOf('We sell more bread since then.'), signed] })).toMatchObject([{ quality }]);
  });

  it.each([
    ['営業部 田中 太郎 様', 2],
    ['田中花子さん', 1],
    ['佐藤 健一 様（東京都）', 1],
    ['佐藤様', 0],
    ['T.K様', 0],
    ['ご利用のお客様', 1],
    ['導入 事例', 0],
    ['皆さん', 0],
  ])('of %j have a quality of %i in Japanese', async (name, quality) => {
    const texts = [
      { ...quoteOf('「毎月の請求書の作成が半日で終わるようになりました。」'), words: 12 },
      { ...signedBy('cite'), text: name },
    ];
    expect(readProofs(snapshot({ texts }), await wordsFor('ja'), [])).toMatchObject([{ quality }]);
  });

  it('have a source in the logo of who said it, and none in any other picture', () => {
    const below = (file: string) => media({ file, alt: '', box: { x: 100, y: 550, width: 114, height: 48 } });
    const said = quoteOf('“An intuitive solution to a common problem that we all face”');
    const among = [section('testimonials', 400, { slabs: [] })];
    expect(read({ texts: [said], media: [below('tnw-logo.svg')] }, among)).toMatchObject([{ quality: 1 }]);
    expect(read({ texts: [said], media: [below('wave.svg')] }, among)).toMatchObject([{ quality: 0 }]);
  });

  it('are not signed by their own last words', () => {
    const texts = [quoteOf('“We sell more bread since then. Very Good Bread, owner or not”')];
    expect(read({ texts })).toMatchObject([{ quality: 0 }]);
  });

  it('are no callouts with a heading, however they are marked up', () => {
    const texts = [heading('Top Notch Services', 2, { box: at(480) }), quoteOf('We plan and build and look after it.')];
    expect(read({ texts })).toEqual([]);
    expect(read({ texts }, [section('testimonials', 400)])).toMatchObject([{ kind: 'testimonial' }]);
  });

  it('are poor without a name, and initials are nobody', () => {
    const vague = text('“Simply the best tool we have ever used”', { kind: 'quote', box: at(500) });
    expect(read({ texts: [vague] })).toMatchObject([{ kind: 'testimonial', quality: 0 }]);
    expect(read({ texts: [vague, text('J. D.', { box: at(540) })] })).toMatchObject([{ quality: 0 }]);
  });

  it('take name and face from their own card only', () => {
    const items = [0, 1].map((i) => ({
      box: { x: i * 400, y: 480, width: 390, height: 300 },
      words: 20,
      images: 0,
      actions: 0,
    }));
    const cards: GroupFact = {
      id: 'g1',
      selector: '#g1',
      hints: '',
      slab: null,
      box: at(480),
      list: 'none',
      layout: 'columns',
      items,
    };
    const mine = text('“We could not work without it any more”', { box: at(500, 10), group: { id: 'g1', item: 0 } });
    const theirs = text('Maria Keller', { box: at(500, 410), group: { id: 'g1', item: 1 } });
    expect(read({ texts: [{ ...mine, kind: 'quote' }, theirs], groups: [cards] })).toMatchObject([{ quality: 0 }]);
  });

  it('are no slogans in quotation marks', () => {
    expect(read({ texts: [text('“Move fast and fix things, every day”')] })).toEqual([]);
  });
});

describe('ratings', () => {
  it.each([
    ['4.8 out of 5 from 1,204 reviews on Trustpilot', 5],
    ['4.8/5 from 1,204 reviews', 2],
    ['5.0 out of 5 from 12 reviews on Google', 2],
    ['Rated 4.8 out of 5', 1],
    ['4.8/5', 1],
    ['Rated 4 out of 5', 1],
  ])('%j has quality %i', (words, quality) => {
    expect(read({ texts: [text(words)] })).toMatchObject([{ kind: 'rating', quality }]);
  });

  it.each(['Version 4.8 is out', 'Step 2 of 5', 'Question 1 out of 5', 'Frage 1 von 5', '★★★★★'])(
    '%j is none',
    (words) => {
      expect(read({ texts: [text(words)] })).toEqual([]);
    },
  );
});

describe('numbers', () => {
  it.each([
    'Join 12,000 customers',
    'Trusted by more than 10k teams',
    '98% satisfaction',
    '2.5 million users',
    '1,130 growers have registered',
    '840 bakers took part',
  ])('%j is proof', (words) => {
    expect(read({ texts: [text(words)] })).toMatchObject([{ kind: 'numbers', quality: 2 }]);
  });

  it.each([
    'Registered in England 12345678',
    '12345678 registered in England',
    'Places for 120 growers',
    '12 growers have registered',
  ])('%j is none', (words) => {
    expect(read({ texts: [text(words)] })).toEqual([]);
  });

  it.each([
    ['de', '1.130 Betriebe haben sich angemeldet'],
    ['fr', '1 130 maraîchers se sont inscrits'],
    ['es', '1.130 agricultores se han inscrito'],
    ['it', '1.130 agricoltori si sono iscritti'],
    ['nl', '1.130 telers hebben zich aangemeld'],
    ['pl', '1 130 rolników już się zapisało'],
    ['pt', '1.130 agricultores já se inscreveram'],
    ['ja', '1,130名が登録'],
  ])('%s: those who came before are proof: “%s”', async (code, words) => {
    const proofs = readProofs(snapshot({ texts: [text(words)] }), await wordsFor(code), []);
    expect(proofs).toMatchObject([{ kind: 'numbers' }]);
  });

  it('is read from a figure and the label below it', () => {
    const texts = [text('1,435', { fontSize: 40, box: at(500) }), text('happy clients', { box: at(535) })];
    expect(read({ texts })).toMatchObject([{ kind: 'numbers', text: '1,435 happy clients' }]);
  });

  it('is read from a large figure in a section of figures, whatever the language', () => {
    const figure = text('50M+', { slab: 's4', fontSize: 40, box: at(500) });
    expect(read({ texts: [figure] }, [section('numbers', 400, { slabs: ['s4'] })])).toMatchObject([
      { kind: 'numbers' },
    ]);
    expect(read({ texts: [figure] }, [section('benefits', 400, { slabs: ['s4'] })])).toEqual([]);
  });

  it.each(['3 teams', 'Since 2019 users', '$2,000 customers', 'A group can hold up to as many as 200,000 members'])(
    '%j is none',
    (words) => {
      expect(read({ texts: [text(words)] })).toEqual([]);
    },
  );
});

describe('logos, case studies and press', () => {
  const items = [0, 1, 2, 3].map((i) => ({
    box: { x: 100 + i * 250, y: 500, width: 200, height: 60 },
    words: 0,
    images: 1,
    actions: 0,
  }));
  const row: GroupFact = {
    id: 'g1',
    selector: '#g1',
    hints: '',
    slab: null,
    box: { x: 100, y: 500, width: 1000, height: 60 },
    list: 'none',
    layout: 'columns',
    items,
  };
  const pictures = (files: string[]) =>
    files.map((file, i) =>
      media({ file, group: { id: 'g1', item: i }, box: { x: 100 + i * 250, y: 500, width: 100 + i * 15, height: 40 } }),
    );
  const brands = pictures(['acme.svg', 'globex.svg', 'initech.svg', 'umbrella.svg']);
  const caption = (words: string) => text(words, { box: at(440) });

  it('are logos of customers when something says so', () => {
    expect(read({ groups: [row], media: brands, texts: [caption('Trusted by')] })).toMatchObject([
      { kind: 'logos', quality: 3 },
    ]);
    expect(read({ groups: [row], media: brands, texts: [caption('As seen in')] }).map((one) => one.kind)).toContain(
      'press',
    );
    expect(read({ groups: [row], media: brands })).toEqual([]);
  });

  it('are no customers where they are tools, cards or networks', () => {
    for (const files of [
      ['react.svg', 'vue.svg', 'sass.svg', 'docker.svg'],
      ['visa.svg', 'mastercard.svg', 'paypal.svg', 'klarna.svg'],
    ]) {
      expect(read({ groups: [row], media: pictures(files), texts: [caption('Trusted by')] })).toEqual([]);
    }
  });

  it('finds case studies in the content, not in the menu or the footer', () => {
    const link = (region: 'section' | 'nav' | 'footer') => action('Read the case study', { region });
    expect(read({ actions: [link('section')] })).toMatchObject([{ kind: 'case-study' }]);
    expect(read({ actions: [link('nav'), link('footer')] })).toEqual([]);
    expect(read({ texts: [heading('How they cut costs by 30%', 3)] })).toMatchObject([
      { kind: 'case-study', quality: 4 },
    ]);
  });

  it('leaves the footer out', () => {
    const footer = section('footer', 400, { slabs: ['s9'] });
    expect(
      read({ groups: [{ ...row, slab: 's9' }], media: brands, texts: [caption('Our clients')] }, [footer]),
    ).toEqual([]);
  });
});
