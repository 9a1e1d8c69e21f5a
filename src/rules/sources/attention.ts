import type { Source } from '../sources';

/** What stands behind the rules on attention, reading and speed. */
export const ATTENTION_SOURCES = {
  'NNG-SCROLL': {
    grade: 'B',
    verified: 'P',
    finding:
      'Eye tracking of 120 people in 2018: 57 % of the viewing time went to the first screen and 17 % to the second; desktop only.',
    url: 'https://www.nngroup.com/articles/scrolling-and-attention/',
  },
  'NNG-10S': {
    grade: 'A',
    verified: 'P',
    finding:
      'Over 205,873 pages and 2 billion visits the risk that a visitor leaves was highest in the first 10 seconds and stayed high until about 30.',
    url: 'https://www.nngroup.com/articles/how-long-do-users-stay-on-web-pages/',
  },
  'NNG-WRITE': {
    grade: 'B',
    verified: '2',
    finding:
      'In tests of the 1990s usability measured 58 % higher with half the words, 47 % with scannable text and 27 % with neutral instead of boastful wording.',
    url: 'https://www.nngroup.com/articles/concise-scannable-and-objective-how-to-write-for-the-web/',
  },
  'NNG-ILLUSION': {
    grade: 'B',
    verified: 'P',
    finding:
      'A first screen that is filled to its edge, or a hard line across it, makes people believe that the page ends there.',
    url: 'https://www.nngroup.com/articles/illusion-of-completeness/',
  },
  'NNG-CAROUSEL': {
    grade: 'B',
    verified: 'P',
    finding: 'People missed even 98-point text in a panel that moved on by itself.',
    url: 'https://www.nngroup.com/articles/auto-forwarding/',
  },
  'NNG-LOGIN': {
    grade: 'B',
    verified: 'P',
    finding:
      'Nielsen Norman Group observed that walls which demand a log-in before anything is given cost people much effort and annoyed them more than almost anything else.',
    url: 'https://www.nngroup.com/articles/login-walls/',
  },
  'NNG-RECIP': {
    grade: 'B',
    verified: 'P',
    finding: 'Nielsen Norman Group advises to give people something before asking them for anything.',
    url: 'https://www.nngroup.com/articles/reciprocity-principle/',
  },
  'NNG-SCENT': {
    grade: 'B',
    verified: 'P',
    finding:
      'People choose links by what the label lets them expect: vague labels are passed over, and a link that leads to something else costs trust.',
    url: 'https://www.nngroup.com/articles/information-scent/',
  },
  RUNYON: {
    grade: 'C',
    verified: 'P',
    finding:
      'Of 3,755,297 visits to one university’s home page, 1.07 % clicked in the carousel, and 89.1 % of those clicks were on the first slide.',
    url: 'https://erikrunyon.com/2013/01/carousel-interaction-stats/',
  },
  'UNB-2024': {
    grade: 'B',
    verified: 'P',
    finding:
      'Unbounce’s benchmark of 2024 covers 464 million visitors and 57 million conversions on more than 41,000 landing pages; its relations are correlations.',
    url: 'https://unbounce.com/conversion-benchmark-report/methodology/',
  },
  'UNB-READ': {
    grade: 'B',
    verified: '2',
    finding:
      'On Unbounce’s pages word count correlated with conversion at −18.6 % and difficult words at −24.3 %, and pages at 5th to 7th grade converted at 11.1 %: English only, and no proof of a cause.',
    url: 'https://unbounce.com/conversion-benchmark-report/',
  },
  'UNB-2021': {
    grade: 'B',
    verified: 'P',
    finding:
      'On 44,000 pages with 264 million visits, more negative emotional wording went together with fewer conversions in several industries: a correlation.',
    url: 'https://engagecxmarketing.com/negative-news-year-kills-conversions-for-marketers/',
  },
  'UNB-AR': {
    grade: 'D',
    verified: 'P',
    finding:
      'A design principle by Unbounce: a campaign page has one thing to do for each thing it wants done; an agency calls 30 to 1 typical, and no study stands behind either.',
    url: 'https://unbounce.com/conversion-centered-design/attention.html',
  },
  'PORTENT-READ': {
    grade: 'C',
    verified: 'P',
    finding: 'An agency saw readability and conversion go together over 33 client sites, too few to set a threshold.',
    url: 'https://www.portent.com/blog/cro/study-the-readability-of-your-website-is-affecting-your-conversion-rates.htm',
  },
  'MDPI-READ': {
    grade: 'A',
    verified: 'P',
    finding:
      'A study of 2021 could predict the conversion of landing pages from readability features; it gives no cut-off.',
    url: 'https://www.mdpi.com/1099-4300/23/11/1388',
  },
  'READ-LANG': {
    grade: 'A',
    verified: 'P',
    finding:
      'Readability formulas have published variants by language: Flesch for English, Amstad for German, Kandel-Moles for French, Fernández-Huerta for Spanish, Douma for Dutch, Gulpease for Italian.',
    url: 'https://github.com/Yoast/YoastSEO.js/issues/267',
  },
  'SOASTA-17': {
    grade: 'B',
    verified: '2',
    finding:
      'A model of mobile visits by Google and SOASTA puts the probability of a bounce 32 % higher at 3 s than at 1 s of loading, and the probability of a conversion 95 % lower at 6,000 page elements than at 400.',
    url: 'https://www.thinkwithgoogle.com/marketing-strategies/app-and-mobile/mobile-page-speed-new-industry-benchmarks/',
  },
  'DELOITTE-20': {
    grade: 'B',
    verified: '2',
    finding:
      'Over 37 brands and 30 million mobile sessions, pages 0.1 s faster went together with 8.4 % more retail conversions; commissioned by Google, and a correlation.',
    url: 'https://web.dev/case-studies/milliseconds-make-millions',
  },
  'NIELSEN-RT': {
    grade: 'A',
    verified: 'P',
    finding:
      'A response within 0.1 s feels instant, within 1 s it keeps the flow of thought, and after 10 s attention is lost.',
    url: 'https://www.nngroup.com/articles/response-times-3-important-limits/',
  },
} as const satisfies Record<string, Source>;
