import type { Source } from '../sources';

/** What stands behind the rules on proof, people, privacy and measurement. */
export const TRUST_SOURCES = {
  STANFORD: {
    grade: 'A',
    verified: 'P',
    finding:
      'Research with over 4,500 people from 1999 to 2002 led to ten guidelines for credibility, among them claims that can be checked, a real organisation with an address, expertise, honest people and an easy way to make contact.',
    url: 'https://credibility.stanford.edu/guidelines/index.html',
  },
  'SPIEGEL-17': {
    grade: 'B',
    verified: 'P',
    finding:
      'Products with five reviews were 270 % more likely to be bought than products with none, and likelihood peaked at ratings from 4.0 to 4.7: observed in retail, not tested.',
    url: 'https://spiegel.medill.northwestern.edu/how-online-reviews-influence-sales/',
  },
  'NNG-B2B': {
    grade: 'B',
    verified: '2',
    finding:
      'Business visitors called hidden prices dubious, read testimonials for the job title and company of who speaks, and wanted case studies and trials without a card.',
    url: 'https://www.nngroup.com/articles/b2b-trust-from-b2c/',
  },
  HOTWIRE: {
    grade: 'C',
    verified: 'P',
    finding:
      'A product manager tells of one travel site in 2011 where naming the hotels one might get was worth 1.4 million dollars a year, and a daily count of bookings 1.5 million.',
    url: 'https://uxfol.io/project/04414d4b/Conversion-rate-optimization',
  },
  'PRIV-AAG': {
    grade: 'C',
    verified: 'P',
    finding:
      'Three privacy lines at one betting site’s sign-up: “100% privacy – we will never spam you” went with 18.7 % fewer sign-ups, a guarantee without the word spam with 19.47 % more, and a third made no difference.',
    url: 'https://allisterspeaks.com/when-privacy-policies-go-bad-and-how-to-fix-them/',
  },
  'PRIV-NA': {
    grade: 'C',
    verified: 'P',
    finding:
      'Taking away a privacy line that speaks of hating spam cut the sign-ups of one form from 27.1 % to 18.1 % (682 people).',
    url: 'https://www.nextafter.com/experiments/how-the-presence-of-a-privacy-statement-affects-email-acquisition/',
  },
  'PRIV-BROUGH': {
    grade: 'A',
    verified: 'P',
    finding:
      'Formal privacy notices lowered trust even where they protect, signs of goodwill removed the harm, and a notice that is clearly missing harms too.',
    url: 'https://www.ama.org/2023/01/25/the-bulletproof-glass-effect-unintended-consequences-of-privacy-notices/',
  },
  GA4: {
    grade: 'S',
    verified: 'P',
    finding: 'Google Analytics names the events it recommends, from generate_lead and sign_up to purchase.',
    url: 'https://support.google.com/analytics/answer/9267735',
  },
} as const satisfies Record<string, Source>;
