import type { Source } from '../sources';

/** What stands behind the rules on commitment, choice, progress and curiosity. */
export const PERSUASION_SOURCES = {
  'FF-1966': {
    grade: 'A',
    verified: '2',
    finding:
      '76 % of people who had first put up a 3-inch sign agreed to a large one on their lawn, against 17 % of those asked straight away (face to face, for a good cause, 1966).',
    url: 'https://doi.org/10.1037/h0023552',
  },
  'DILLARD-84': {
    grade: 'A',
    verified: 'P',
    finding:
      'A meta-analysis found the effect of a small first request small: a mean r of .11, at best .17, only for a good cause, not larger for a larger first request, and gone when the first request is paid for.',
    url: 'https://doi.org/10.1111/j.1468-2958.1984.tb00028.x',
  },
  'BURGER-99': {
    grade: 'A',
    verified: 'P',
    finding:
      'Several processes at once make people agree more, or less, after a small yes, which is why it sometimes fails or turns round.',
    url: 'https://doi.org/10.1207/s15327957pspr0304_2',
  },
  'GUEGUEN-WEB': {
    grade: 'A',
    verified: '2',
    finding:
      'Visitors of a charity’s site who had first signed a petition online went on to the donation page more often than those asked to donate at once.',
    url: 'https://doi.org/10.1089/109493101753376650',
  },
  FOGG: {
    grade: 'A',
    verified: '2',
    finding:
      'Fogg’s model: people act when motivation, ability and a prompt meet, and the harder the act the more motivation it needs; it gives no measured threshold.',
    url: 'https://behaviormodel.org/',
  },
  'BYAF-13': {
    grade: 'A',
    verified: 'P',
    finding: 'Over 42 studies, telling people that they are free to refuse made more of them agree in most contexts.',
    url: 'https://doi.org/10.1080/10510974.2012.727941',
  },
  'BYAF-20': {
    grade: 'A',
    verified: 'P',
    finding:
      'A pre-registered re-analysis of 52 experiments with 19,528 people gave an effect of 0.44 for “you are free to refuse”, and 0.11, not different from nothing, in the seven studies with a low risk of bias.',
    url: 'https://open.lnu.se/index.php/metapsychology/article/view/2640',
  },
  JAM: {
    grade: 'A',
    verified: 'P',
    finding:
      'With 24 jams on the table 60 % of passers-by stopped and 3 % of those bought; with 6 jams 40 % stopped and almost 30 % of those bought.',
    url: 'https://doi.org/10.1037/0022-3514.79.6.995',
  },
  'SCHEIB-10': {
    grade: 'A',
    verified: 'P',
    finding:
      'Over 50 experiments with 5,036 people the mean effect of more choice was virtually zero, with large differences between studies.',
    url: 'https://doi.org/10.1086/651235',
  },
  'CHERNEV-15': {
    grade: 'A',
    verified: 'P',
    finding:
      'Over 99 observations with 7,202 people, too much choice hurt when the set was complex, the task hard, preferences unclear, or when people wanted to save effort.',
    url: 'https://doi.org/10.1016/j.jcps.2014.08.002',
  },
  HICK: {
    grade: 'A',
    verified: 'P',
    finding:
      'The time to choose grows with the logarithm of the number of known and equally likely options; reading a list of unknown ones takes time in proportion to its length.',
    url: 'https://www.interaction-design.org/literature/article/the-hick-hyman-law-an-argument-against-complexity-in-user-interface-design',
  },
  'KIVETZ-06': {
    grade: 'A',
    verified: 'P',
    finding:
      'People speed up as they near a goal, and a 12-stamp card with 2 stamps given was completed faster than a 10-stamp card.',
    url: 'https://doi.org/10.1509/jmkr.43.1.39',
  },
  'NUNES-06': {
    grade: 'A',
    verified: 'P',
    finding: 'More people finish a task of 8 steps when it is shown as 10 steps with 2 of them done.',
    url: 'https://doi.org/10.1086/500480',
  },
  'VILLAR-13': {
    grade: 'A',
    verified: 'P',
    finding:
      'Over 32 randomised web-survey experiments a progress bar of constant speed did not reduce drop-off, one that starts fast did, and one that starts slowly raised it.',
    url: 'https://doi.org/10.1177/0894439313497468',
  },
  'CURIO-25': {
    grade: 'A',
    verified: 'P',
    finding:
      'Over 8,977 headline experiments more detail won where the headline was vague and less detail won where it was already concrete.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11704130/',
  },
  'LAI-14': {
    grade: 'A',
    verified: 'P',
    finding:
      'Question headlines drew 150 % more clicks on Twitter on average and 175 % more with “you”, with differences by topic and a loss for one product: clicks, not sales.',
    url: 'https://doi.org/10.1080/15534510.2013.847859',
  },
  'LOEW-94': {
    grade: 'A',
    verified: '2',
    finding:
      'Curiosity arises when attention falls on a gap in one’s knowledge, and satisfying it generally disappoints.',
    url: 'https://doi.org/10.1037/0033-2909.116.1.75',
  },
  MECLABS: {
    grade: 'C',
    verified: 'P',
    finding:
      'One test of five button labels: “Get Started Now” was clicked by 21.98 %, “Start Free Trial” by 19.66 % and “Try Now” by 14.45 %; clicks only.',
    url: 'https://marketingexperiments.com/',
  },
  SHERPA: {
    grade: 'C',
    verified: 'P',
    finding:
      'One newsletter in 2007: the link “Click to continue” was clicked by 8.53 %, “Continue to article” by 3.3 % and “Read more” by 1.8 %.',
    url: 'https://www.guuui.com/browse_s_20_r__cid_31.html',
  },
  QUIZ: {
    grade: 'C',
    verified: 'P',
    finding:
      'A quiz vendor found that the number of questions explains 2.3 % of the differences in completion, and their difficulty less than 2 %.',
    url: 'https://support.credspark.com/support/solutions/articles/73000524383-best-quiz-practices',
  },
  'NEXTAFTER-VP': {
    grade: 'C',
    verified: 'P',
    finding:
      'A donation page that added reasons to give went from 0.11 % to 0.38 % at 92.5 % confidence, which its own authors did not count as valid.',
    url: 'https://www.nextafter.com/experiments/how-adding-a-value-proposition-increased-conversion-rate-258/',
  },
} as const satisfies Record<string, Source>;
