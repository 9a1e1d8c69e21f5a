import type { ActionFact } from '../facts/action';
import type { AskKind } from './ask';
import type { Phrase } from './phrase';
import { signal } from './signal';

/** What the place that an action leads to says of the ask. */
export interface DestinationReading {
  kind: AskKind | null;
  /**
   * `certain`: the address can mean nothing else (a phone number, an app store). `likely`: a path or host that is named
   * after the ask. `hint`: only that it stays here or leads elsewhere.
   */
  strength: 'certain' | 'likely' | 'hint' | 'none';
  why: Phrase | null;
  /** The last segment of the path tells, and not one on the way to it. */
  last: boolean;
}

const NONE: DestinationReading = { kind: null, strength: 'none', why: null, last: false };

/** Hosts that are for one thing. */
const HOSTS: readonly [RegExp, AskKind, 'certain' | 'likely'][] = [
  [
    /(^|\.)(apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.huawei\.com|apps\.microsoft\.com|chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|testflight\.apple\.com|f-droid\.org|snapcraft\.io|flathub\.org)$/,
    'install',
    'certain',
  ],
  [
    /(^|\.)(calendly\.com|cal\.com|savvycal\.com|chilipiper\.com|acuityscheduling\.com|simplybook\.(me|it)|youcanbook\.me|meetings\.hubspot\.com|zcal\.co|tidycal\.com|koalendar\.com|doctolib\.(de|fr|it)|setmore\.com|appointlet\.com|outlook\.office365\.com)$/,
    'meeting',
    'certain',
  ],
  [
    /(^|\.)(checkout\.stripe\.com|buy\.stripe\.com|paypal\.me|gumroad\.com|lemonsqueezy\.com|paddle\.com|thrivecart\.com|samcart\.com|digistore24\.com|elopage\.com|hotmart\.com|copecart\.com)$/,
    'buy',
    'certain',
  ],
  [
    /(^|\.)(gofundme\.com|donorbox\.org|justgiving\.com|betterplace\.org|classy\.org|ko-fi\.com|buymeacoffee\.com|opencollective\.com)$/,
    'donate',
    'certain',
  ],
  [/(^|\.)patreon\.com$/, 'donate_monthly', 'certain'],
  [
    /(^|\.)(eventbrite\.[a-z.]+|meetup\.com|lu\.ma|livestorm\.co|webinarjam\.com|gotowebinar\.com|crowdcast\.io|demio\.com)$/,
    'webinar',
    'likely',
  ],
  // “book a visit” that opens a messenger is a message, whatever is written there
  [/(^|\.)(wa\.me|api\.whatsapp\.com|t\.me|m\.me|line\.me)$/, 'chat', 'certain'],
  [/(^|\.)discord\.gg$/, 'chat', 'likely'],
  [/(^|\.)(youtube\.com|youtu\.be|vimeo\.com|loom\.com|wistia\.com|dailymotion\.com)$/, 'video', 'likely'],
  [
    /(^|\.)(substack\.com|beehiiv\.com|mailchi\.mp|list-manage\.com|convertkit\.com|buttondown\.email)$/,
    'newsletter',
    'likely',
  ],
  [
    /(^|\.)(facebook|instagram|tiktok|linkedin|twitter|x|pinterest|threads|snapchat|mastodon|bsky|xing|vk|weibo|dribbble|behance)\.(com|net|social|app|ru)$/,
    'social',
    'likely',
  ],
];

/** Path segments that are named after the ask, in the languages that the reading knows. */
const PATHS: readonly [RegExp, AskKind][] = [
  [
    /^(log-?in|sign-?in|anmelden|einloggen|connexion|se-connecter|iniciar-sesion|acceder|entrar|accedi|inloggen|zaloguj|logowanie|account\/login|wp-login\.php)$/,
    'login',
  ],
  [
    /^(check-?out|kasse|zur-kasse|caisse|paiement|finalizar-compra|afrekenen|kassa|zamowienie|cassa|payment|bezahlen)$/,
    'buy',
  ],
  [/^(cart|basket|bag|add-to-cart|warenkorb|panier|carrito|cesta|carrinho|carrello|winkelwagen|koszyk)$/, 'cart'],
  [
    /^(free-)?trial$|^(start-|free-|begin-)trial|^(testen|kostenlos-testen|essai|essai-gratuit|prueba|prueba-gratis|teste-gratis|teste-gratuito|prova|prova-gratuita|proefperiode|probeer-gratis)$/,
    'trial',
  ],
  [
    /^(sign-?up|register|registration|registrieren|registrierung|join|create-account|create-an-account|inscription|s-inscrire|creer-un-compte|registro|registrarse|registrati|registrazione|cadastro|cadastre-se|criar-conta|crear-cuenta|registreren|aanmelden|rejestracja|zarejestruj|signup-free|users\/sign_up)$/,
    'account',
  ],
  [/^(wait-?list|early-access|warteliste|liste-d-attente|lista-de-espera|wachtlijst|beta)$/, 'waitlist'],
  [
    /(^|-)(book|request|schedule|get|live|buchen|anfordern|demander|solicitar|agendar|richiedi|plan)-?(a-|an-|your-|une-|una-|uma-|een-)?(demo|meeting|appointment|consultation|call)(-|$)|^(demo|demos|book|booking|appointment|appointments|termin|termin-buchen|terminbuchung|rendez-vous|cita|agendar|appuntamento|afspraak|umow-spotkanie|schedule|consultation|beratung)$/,
    'meeting',
  ],
  [
    /^(quote|get-a-quote|request-a-quote|free-quote|angebot|angebot-anfordern|devis|presupuesto|cotizacion|orcamento|preventivo|offerte|wycena)$/,
    'quote',
  ],
  [/^(callback|rueckruf|rappel)$/, 'callback'],
  [/^(apply|application|bewerben|postuler|aplicar|candidatura|solliciteren|aplikuj|inscripciones|antrag)$/, 'apply'],
  [
    /^(donate|donation|spenden|spende|don|dons|faire-un-don|donar|donaciones|doar|doacao|dona|doneer|doneren|wesprzyj|give)$/,
    'donate',
  ],
  [
    /^(subscribe|newsletter|abonnieren|s-abonner|suscribirse|boletin|inscreva-se|iscriviti|inschrijven|nieuwsbrief)$/,
    'newsletter',
  ],
  [
    /^(contact|contact-us|contact-sales|talk-to-sales|kontakt|contactez-nous|contacto|contato|contatto|contatti|get-in-touch|anfrage)$/,
    'contact',
  ],
  [
    /^(pricing|prices|price|plans|plans-pricing|preise|tarife|tarifs|prix|precios|planes|precos|planos|prezzi|piani|prijzen|cennik|kosten)$/,
    'pricing',
  ],
  [
    /^(download|downloads|dl|install|apps?|get-app|android|ios|iphone|ipad|windows|macos|mac|linux|desktop|telecharger|descargar|baixar|scarica|downloaden|pobierz)$/,
    'install',
  ],
  [/^(webinar|webinars|event|events|veranstaltungen)$/, 'webinar'],
  [/^(quiz|test|assessment|umfrage|sondage)$/, 'quiz'],
  [/^(calculator|rechner|calculateur|calculadora|calcolatore|roi-calculator|kalkulator)$/, 'calculator'],
  [/^(playground|sandbox|live-demo|interactive-demo|try-it)$/, 'sandbox'],
  [
    /^(shop|store|products?|collections?|produkte?|produits?|productos?|prodotti|producten|sklep|boutique|tienda|loja|negozio|features?|funktionen|customers|case-stud(y|ies)|examples?|templates?|portfolio|gallery|blog|news|newsroom|press|aktuelles|actualites|noticias|notizie|nieuws|aktualnosci|articles?|stories|resources|docs?|documentation)$/,
    'explore',
  ],
  [
    /^(about|about-us|how-it-works|so-funktioniert-es|ueber-uns|tour|product-tour|why|overview|learn|guide|faq)$/,
    'learn',
  ],
];

/** Addresses of orders and carts that hide in the query (WooCommerce, Shopify). */
const CART_QUERY = /[?&](add-to-cart|add_to_cart|cart_add)=/;

/** An e-mail address that is shown, whatever a script does with the link against collectors of addresses. */
const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const HIDDEN_MAIL = /\/cdn-cgi\/l\/email-protection/;

/** Reads where an action leads, by its address, and by its label where that is an address itself. */
export function readDestination(action: ActionFact): DestinationReading {
  if (MAIL.test(action.name.trim()) || HIDDEN_MAIL.test(action.href ?? ''))
    return { kind: 'contact', strength: 'certain', why: signal('to-mail'), last: true };
  switch (action.destination) {
    case 'phone':
      return { kind: 'call', strength: 'certain', why: signal('to-phone'), last: true };
    case 'mail':
      return { kind: 'contact', strength: 'certain', why: signal('to-mail'), last: true };
    case 'message':
      return { kind: 'chat', strength: 'likely', why: signal('to-messenger'), last: true };
    case 'download':
      return { kind: 'content', strength: 'hint', why: signal('to-file'), last: true };
    case 'anchor':
      return { kind: 'scroll', strength: 'hint', why: signal('to-place'), last: true };
    case 'internal':
    case 'external':
      return byAddress(action);
    default:
      return NONE;
  }
}

function byAddress(action: ActionFact): DestinationReading {
  const { href } = action;
  if (href === null || !URL.canParse(href)) return NONE;
  const url = new URL(href);
  const elsewhere: DestinationReading = {
    kind: 'explore',
    strength: 'hint',
    why: action.destination === 'internal' ? signal('to-page') : signal('to-host', { host: url.host }),
    last: true,
  };
  if (action.destination === 'external') {
    const host = HOSTS.find(([pattern]) => pattern.test(url.hostname));
    if (host)
      return { kind: host[1], strength: host[2], why: signal('to-known', { address: url.hostname }), last: true };
  }
  if (CART_QUERY.test(url.search)) return { kind: 'cart', strength: 'certain', why: signal('to-cart'), last: true };
  const subdomain = url.hostname.split('.')[0] ?? '';
  const segments = url.pathname
    .toLowerCase()
    .replace(/\.(html?|php|aspx?|jsp)$/, '')
    .split('/')
    .filter(Boolean);
  const last = segments.at(-1) ?? subdomain;
  for (const segment of [...segments.reverse(), subdomain]) {
    const path = PATHS.find(([pattern]) => pattern.test(segment.replace(/_/g, '-')));
    if (path)
      return {
        kind: path[1],
        strength: 'likely',
        why: signal('to-known', { address: segment === subdomain ? url.hostname : `/${segment}` }),
        last: segment === last,
      };
  }
  return elsewhere;
}

/**
 * Two actions with the same goal give the same string: address without tracking and fragment, phone number, mail
 * address. App stores are one goal: two badges ask for one thing.
 */
export function goalOf(action: ActionFact): string | null {
  const { href } = action;
  if (href === null || ['none', 'submit', 'same-page'].includes(action.destination)) return null;
  if (action.destination === 'anchor' || action.destination === 'dialog')
    return action.target ? `#${action.target.selector}` : null;
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  if (HOSTS[0]?.[0].test(url.hostname)) return 'install';
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|gclid|fbclid|ref$|source$)/.test(name)) url.searchParams.delete(name);
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
