import type { Source } from '../sources';

/** What stands behind the rules on pressure: what is banned, what was counted, what is disputed. */
export const PRESSURE_SOURCES = {
  'GOOG-INTER': {
    grade: 'S',
    verified: 'P',
    finding:
      'Since January 2017 Google may rank a mobile page lower when a pop-up covers its main content; notices required by law, log-ins and banners of a reasonable size are exempt.',
    url: 'https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials',
  },
  BETTERADS: {
    grade: 'B',
    verified: 'P',
    finding:
      'More than 25,000 consumers rated ads, and pop-ups, sound that plays by itself, countdowns before the content and large sticky ads fell below what they accept; tested on ads, so a proxy.',
    url: 'https://www.betterads.org/standards/',
  },
  'POPUP-CONTRA': {
    grade: 'C',
    verified: 'P',
    finding:
      'One agency’s pop-up after 5 seconds collected 157 % more form submissions than one at half the scroll: a pop-up’s own count is not the page’s goal, and another operator saw no change in overall conversion.',
    url: 'https://www.liftcentro.com/blog/getting-pop-ups-right-is-a-balancing-act/',
  },
  'CHROME-PERM': {
    grade: 'S',
    verified: 'P',
    finding:
      'Permission requests on a first visit are a common complaint, and Chrome quiets them for sites that are rarely granted them.',
    url: 'https://blog.chromium.org/2020/01/introducing-quieter-permission-ui-for.html',
  },
  'MATHUR-19': {
    grade: 'A',
    verified: 'P',
    finding:
      'A crawl of about 11,000 shops found 1,818 pressure patterns: 632 low-stock messages (17 deceptive), 393 countdowns (157 deceptive), 313 activity notices (29) and 169 cases of shaming.',
    url: 'https://arxiv.org/abs/1907.07032',
  },
  'LUGURI-21': {
    grade: 'A',
    verified: 'P',
    finding:
      'Mild dark patterns more than doubled acceptance and aggressive ones almost quadrupled it; the aggressive ones caused a strong backlash, the mild ones did not, and less educated people were hit harder.',
    url: 'https://doi.org/10.1093/jla/laaa006',
  },
  'EU-SWEEP': {
    grade: 'S',
    verified: 'P',
    finding:
      'European authorities found a manipulative practice on 148 of 399 online shops in January 2023: 42 had a false countdown, 54 steered choices and 70 hid information.',
    url: 'https://ec.europa.eu/commission/presscorner/detail/en/ip_23_418',
  },
  'EU-LAW': {
    grade: 'S',
    verified: 'M',
    finding:
      'EU law bans false claims of very limited time, fake reviews and pre-ticked paid extras, and a pre-ticked box is no consent (Planet49); this is no legal advice.',
    url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  },
  'CRD-8': {
    grade: 'S',
    verified: 'P',
    finding:
      'An order button in the EU has to say in plain words that the order is to be paid, and only the words on the button count.',
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  },
  'SCARCE-22': {
    grade: 'A',
    verified: 'P',
    finding: 'Over 416 effects from 131 studies, cues of scarcity generally raised the intention to buy.',
    url: 'https://ideas.repec.org/a/eee/jouret/v98y2022i4p741-758.html',
  },
  'SCARCE-23': {
    grade: 'A',
    verified: 'P',
    finding:
      'A later meta-analysis found a higher intention to buy for high demand and none for limited time or quantity.',
    url: 'https://research.aib.edu.au/en/publications/a-meta-analysis-on-the-effects-of-product-scarcity',
  },
} as const satisfies Record<string, Source>;
