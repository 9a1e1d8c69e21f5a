import type { FrameFact } from '../facts/media';
import type { FormPurpose } from './form';

/** Hosts whose frames are forms, with what most of them are for; `path` where a host also serves other things. */
const HOSTS: readonly { host: RegExp; path?: RegExp; purpose: FormPurpose }[] = [
  {
    host: /(^|\.)(calendly|acuityscheduling|simplybook|cal|savvycal|youcanbook|tidycal|zcal|setmore|appointlet)\.(com|me|it|so)$/,
    purpose: 'booking',
  },
  {
    host: /(^|\.)(opentable|resy|thefork|quandoo|fareharbor|bookeo|checkfront|mindbodyonline|fresha|booksy)\.[a-z.]+$/,
    purpose: 'booking',
  },
  { host: /^meetings(-[a-z0-9]+)?\.hubspot\.com$/, purpose: 'booking' },
  {
    host: /(^|\.)(list-manage|mailchimp|substack|beehiiv|convertkit|kit|buttondown|mailerlite|sendinblue|brevo|getresponse|sibforms|mlsend|flodesk|klaviyo)\.(com|email|net)$/,
    purpose: 'newsletter',
  },
  {
    host: /(^|\.)(donorbox|givebutter|fundraiseup|betterplace|raisenow|justgiving|classy|raisely|altruja|spendenbuttons)\.[a-z]+$/,
    purpose: 'donation',
  },
  { host: /^(checkout|buy|billing)\.stripe\.com$/, purpose: 'checkout' },
  {
    host: /(^|\.)(gumroad|paddle|chargebee|recurly|fastspring|samcart|snipcart|lemonsqueezy|digistore24|copecart|thrivecart)\.com$/,
    purpose: 'checkout',
  },
  { host: /(^|\.)(eventbrite|tito|ti\.to|pretix|lu\.ma|xing-events|weezevent)\.?[a-z.]*$/, purpose: 'booking' },
  {
    host: /(^|\.)(typeform|jotform|tally|paperform|cognitoforms|formstack|wufoo|123formbuilder|formsite|fillout|zohopublic|airtable|surveymonkey|aidaform|heyflow|perspective|involve|outgrow|youform|feathery|formcrafts|smartsheet|mailmunch|leadpages|unbounce|clickfunnels)\.(com|so|co|me|app|io|eu|net)$/,
    purpose: 'lead',
  },
  { host: /^docs\.google\.com$/, path: /^\/forms\//, purpose: 'lead' },
  { host: /^forms\.(office|microsoft|gle)(\.com)?$/, purpose: 'lead' },
  { host: /(^|\.)(hsforms|hubspot|hubspotpagebuilder|hsappstatic)\.(com|net)$/, purpose: 'lead' },
  {
    host: /(^|\.)(pardot|marketo|mktoweb|eloqua|act-on|activehosted|salesforce|force|freshsales|infusionsoft|keap)\.(com|net|app)$/,
    purpose: 'lead',
  },
];

/** Hosts whose frames are the card fields of a payment, standing inside a form of the page. */
const CARD_HOSTS =
  /(^|\.)(js\.stripe\.com|braintreegateway\.com|adyen\.com|adyenpayments\.com|squareup\.com|squarecdn\.com|checkout\.com|mollie\.com|paymentiframe\.[a-z]+|recurly\.com|spreedly\.com|cardconnect\.com|authorize\.net|worldpay\.com|cybersource\.com|datatrans\.com|saferpay\.com|payone\.com|unzer\.com|heidelpay\.com|payengine\.de)$/;

/** Frames of fewer CSS pixels hold no form that a person could fill in. Our calibration. */
const LEAST = { form: { width: 200, height: 60 }, card: { width: 80, height: 16 } } as const;

const fits = (frame: FrameFact, least: { width: number; height: number }): boolean =>
  frame.box.width >= least.width && frame.box.height >= least.height;

/** What the form in a frame of another host is for, or null when the host is not known for forms. */
export function purposeOfFrame(frame: FrameFact): FormPurpose | null {
  if (frame.read || !fits(frame, LEAST.form)) return null;
  const host = frame.host.toLowerCase();
  return (
    HOSTS.find((one) => one.host.test(host) && (one.path === undefined || one.path.test(frame.path)))?.purpose ?? null
  );
}

/** Whether a frame is a payment provider's field for card details. */
export function isCardFrame(frame: FrameFact): boolean {
  return !frame.read && frame.hiddenBy === null && fits(frame, LEAST.card) && CARD_HOSTS.test(frame.host.toLowerCase());
}
