import type { Source } from '../sources';

/** What stands behind the rules on forms, fields, accounts and payment. */
export const FORM_SOURCES = {
  'BAY-FIELDS': {
    grade: 'B',
    verified: 'P',
    finding:
      'Baymard’s checkout benchmark of 2024 counted 11.3 fields and 5.1 steps on average, held 8 fields to be enough for many shops, and found that the number of fields weighs more than the number of steps.',
    url: 'https://baymard.com/blog/checkout-flow-average-form-fields',
  },
  'BAY-ABANDON': {
    grade: 'B',
    verified: '2',
    finding:
      'Of 4,560 US adults whom Baymard asked in 2020 why they had left a checkout, 50 % named extra costs, 28 % a forced account, 21 % a long or complicated process, 18 % a total they could not see and 17 % distrust with the card.',
    url: 'https://baymard.com/lists/cart-abandonment-rate',
  },
  'BAY-GUEST': {
    grade: 'B',
    verified: 'P',
    finding:
      'In Baymard’s benchmark 47 % of the shops that allow a guest checkout fail to make it easy to see: a vague label, a plain text link, a place below the sign-in, or only after the e-mail.',
    url: 'https://baymard.com/blog/make-guest-checkout-prominent',
  },
  'BAY-REQ': {
    grade: 'B',
    verified: 'P',
    finding:
      'Only 14 % of sites mark both required and optional fields, which Baymard found to matter in checkouts and long forms and much less in short ones.',
    url: 'https://baymard.com/blog/required-optional-form-fields',
  },
  'BAY-DROP': {
    grade: 'B',
    verified: 'P',
    finding:
      'Baymard found drop-downs a poor choice below 5 and above 10 options, and says itself that the exact numbers are only guidance.',
    url: 'https://baymard.com/blog/drop-down-usability',
  },
  'BAY-COL': {
    grade: 'B',
    verified: 'P',
    finding:
      'Baymard saw people skip required fields and fill in ones that did not concern them in multi-column forms, which 16 % of sites use extensively.',
    url: 'https://baymard.com/blog/avoid-multi-column-forms',
  },
  'BAY-SEC': {
    grade: 'B',
    verified: 'P',
    finding:
      '25 % of 1,012 US adults said in 2024 that they had left a checkout within three months because they did not trust the site with their card; in tests the feeling of safety came from what was visible around the card fields.',
    url: 'https://baymard.com/blog/perceived-security-of-payment-form',
  },
  'BAY-PHONE': {
    grade: 'B',
    verified: '2',
    finding:
      'Baymard watched shoppers give false numbers or leave when a phone number was required and nothing said why; 58 % of the sites it looked at in 2020 gave no explanation.',
    url: 'https://baymard.com/blog/explain-phone-number-field',
  },
  'ZUKO-FIELDS': {
    grade: 'B',
    verified: 'P',
    finding:
      'Over 1,362 forms and 12 months, the password was the field at which most people gave up among six common ones, and the phone number came second.',
    url: 'https://www.zuko.io/blog/which-form-fields-cause-the-biggest-ux-problems',
  },
  'ZUKO-PW': {
    grade: 'B',
    verified: 'P',
    finding:
      'In almost 50 % of form sessions people go back to a password field that they had left, twice on average; Zuko advises against a second field to confirm it.',
    url: 'https://www.zuko.io/blog/password-advice-for-online-forms',
  },
  'ZUKO-DEF': {
    grade: 'B',
    verified: 'P',
    finding:
      'Definitions for form analytics: a starter has touched any field, and the field of abandonment is the last one touched before the session ended.',
    url: 'https://www.zuko.io/guides/metric-definitions',
  },
  'ZUKO-MULTI': {
    grade: 'C',
    verified: '2',
    finding:
      'Zuko, a form analytics vendor, is reported to find that steps pay off only above about 7 fields and are neutral or worse below.',
    url: 'https://www.zuko.io/blog/single-page-or-multi-step-form',
  },
  FORMSTACK: {
    grade: 'C',
    verified: '2',
    finding:
      'A vendor’s report of 2014 over more than 450,000 accounts set 13.9 % for multi-page forms against 4.5 % for single pages: an observation of different forms by different people, not a test.',
    url: 'https://candidcreative.ca/kb/formstack-multi-step-13-9-vs-4-5-pct-2014',
  },
  'NNG-PLACE': {
    grade: 'B',
    verified: 'P',
    finding:
      'Nielsen Norman Group lists seven ways in which placeholders used as labels harm people, the loss of the label while typing among them.',
    url: 'https://www.nngroup.com/articles/form-design-placeholders/',
  },
  PENZO: {
    grade: 'C',
    verified: 'P',
    finding:
      'An eye-tracking study of 2006 measured about 50 ms from a label above its field to the field and about 500 ms from a left-aligned label beside it; its set-up was called ad hoc.',
    url: 'https://www.uxmatters.com/mt/archives/2006/07/label-placement-in-forms.php',
  },
  'CXL-COL': {
    grade: 'C',
    verified: 'P',
    finding:
      '702 people on desktop computers completed a one-column survey form 15.4 seconds faster than the same form in two columns.',
    url: 'https://cxl.com/research-study/form-field-usability/',
  },
  'WROB-09': {
    grade: 'C',
    verified: 'P',
    finding:
      '22 people on six forms in 2009: the best inline validation brought 22 % more success, 22 % fewer errors and 42 % less time than validation on submit, and a message after leaving the field beat one while typing.',
    url: 'https://alistapart.com/article/inline-validation-in-web-forms/',
  },
  CAPTCHA: {
    grade: 'A',
    verified: 'P',
    finding:
      '318,000 picture and sound challenges took 9.8 seconds a picture and 28.4 seconds a sound on average, and three people agreed on the answer to a picture in 71 % of cases.',
    url: 'https://doi.org/10.1109/SP.2010.31',
  },
  AUTOFILL: {
    grade: 'B',
    verified: 'P',
    finding:
      'Shopify saw up to 41 % higher completion in checkout sessions that used autofill, and Chrome’s team forms submitted 30 % faster; people who use autofill may differ from those who do not.',
    url: 'https://github.com/WICG/address-autofill',
  },
  'TRIAL-CARD': {
    grade: 'C',
    verified: '2',
    finding:
      'One vendor’s figures as told in Lean Analytics: with a card up front about 2 % of visitors try and 50 % of them pay, without it 10 % try and up to 25 % pay, so a card is a trade-off.',
    url: 'https://www.oreilly.com/library/view/lean-analytics/9781449335687/',
  },
  MAILCHIMP: {
    grade: 'C',
    verified: 'P',
    finding:
      'Mailchimp’s failed log-ins fell by 66 % in 2012 after it added social buttons and clearer errors, and it still judged the buttons not worth it.',
    url: 'https://blog.mailchimp.com/social-login-buttons-arent-worth-it/',
  },
  'CRANOR-99': {
    grade: 'A',
    verified: 'P',
    finding:
      '381 US internet users in 1998 were comfortable with telling preferences and very uncomfortable with giving card and social security numbers; e-mail, postal address and phone differed widely.',
    url: 'https://arxiv.org/abs/cs/9904010',
  },
  'MILNE-17': {
    grade: 'A',
    verified: 'P',
    finding:
      'People sort 52 kinds of personal data into six clusters of perceived risk, and the order of the clusters is the same across segments.',
    url: 'https://doi.org/10.1111/joca.12111',
  },
  MALHEIROS: {
    grade: 'C',
    verified: 'P',
    finding:
      '48 people in a mock credit application answered sensitive questions less often, and a reason given beside the question made no difference.',
    url: 'https://link.springer.com/book/10.1007/978-3-642-39498-0',
  },
  KLM: {
    grade: 'A',
    verified: 'M',
    finding:
      'The keystroke-level model puts about 0.28 s on a keystroke, 1.1 s on pointing and 1.35 s on a mental step: good for an estimate, not for a measurement.',
    url: 'https://doi.org/10.1145/358886.358895',
  },
} as const satisfies Record<string, Source>;
