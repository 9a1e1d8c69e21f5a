import type { FieldKind } from './form';

/**
 * What `name` and `id` attributes are called on real forms, whatever the language of the page: programmers write
 * `vorname`, `telefono` or `zipCode` under any label. The first that matches is taken, so the specific stand first.
 * Matched on lower-case words without diacritics, one space between them (`billing first name`).
 */
const NAMES: readonly (readonly [FieldKind, RegExp])[] = [
  ['captcha', /captcha|\bantispam\b|\banti spam\b/],
  [
    'coupon',
    /coupon|promo|voucher|discount|gift ?c(?:ard|ertificate)|gutschein|cupom|cupon|\breferral|code promo|kortingscode|kod rabatowy/,
  ],
  [
    'confirm',
    /\botp\b|one ?time ?(?:code|pass)|two ?factor|\b2 ?fa\b|verification ?code|(?:confirm|repeat|retype|verify|again|wiederhol|repetir|ripeti|herhaal)[a-z ]{0,20}(?:pass|pwd|mail|kenn)|(?:pass|pwd|mail)[a-z ]{0,12}(?:confirm|repeat|retype|again|verif|wiederhol|check)|\bre ?(?:pass|enter)|\bpass(?:word)? ?2\b|\bpwd ?2\b|\bconfirmation\b/,
  ],
  [
    'card-code',
    /\bcvc|\bcvv|\bcsc\b|\bcvn\b|\bccv\b|card ?cvv|card ?cvc|security ?code|card ?code|verification ?(?:value|number)|\bcvx\b|kartenpr/,
  ],
  [
    'card-expiry',
    /\b(?:cc|card)?exp(?:iry|iration|ires)?\b|expir(?:y|ation|es)|\bexp ?(?:m|y|d)|mm ?\/? ?yy|gueltig bis|ablaufdatum|validade|caducidad|scadenza|date ?d ?expiration|vervaldatum|vencimiento|\bcc ?(?:month|year|mm|yy)\b|card ?(?:month|year)/,
  ],
  [
    'card-name',
    /card ?(?:holder|owner)(?: ?(?:first|last|full))?(?: ?name)?$|(?:card|\bcc) ?(?:holder ?)?name|name ?(?:on|of) ?(?:the ?)?c(?:ard|c)\b|\bpayment ?name$|\baccount ?holder ?name|karteninhaber|titular|\bkarta wlasciciel/,
  ],
  [
    'card-number',
    /(?:card|\bcc) ?(?:num|nr|no\b|number)|(?:credit|debit) ?card$|\bpan\b|kartennummer|kreditkart|numero ?(?:de ?)?(?:la ?)?(?:tarjeta|carte|carta)|kaartnummer/,
  ],
  [
    'bank',
    /\biban|\bbic\b|\bswift\b|routing ?n|sort ?code|bank ?(?:account|name|code)?\b|account ?num|\bkonto ?(?:nummer|inhaber)|\bbankverbindung|cuenta ?bancaria|\bbsb\b/,
  ],
  [
    'national-id',
    /\bssn\b|social ?sec|passport|national ?(?:id|insurance)|\bid ?card|identity ?n|\bdni\b|\bnif\b|\bnie\b|\bcpf\b|\bcnpj\b|\bcurp\b|\brfc\b|\bpesel\b|\bbsn\b|codice ?fiscale|tax ?(?:id|number)|\bvat ?(?:id|num|no)|steuer ?(?:id|nummer)|personalausweis|\bausweis|numero ?fiscal|licen[cs]e ?(?:num|no\b)|drivers? ?licen/,
  ],
  ['email', /e ?mail|courriel|correo|\bmail\b|\bmel\b/],
  [
    'company-size',
    /company ?size|employee|team ?size|num(?:ber)? ?of ?employees|mitarbeiter|firmengroesse|effectif|\bheadcount|empleados|organi[sz]ation ?size/,
  ],
  [
    'job-title',
    /job ?(?:title|role|function|position)|\bposition\b|\boccupation|\bprofession|\bberuf|\bpuesto|\bcargo\b|\bposte\b|\bfunktion\b|\bfunctie\b|\bstanowisko|\bseniority/,
  ],
  ['industry', /industry|\bsector|\bbranche\b|\bsettore|\bbranza/],
  ['budget', /budget|revenue|\bincome|salary|\bumsatz|\beinkommen|presupuesto|chiffre ?d ?affaires|\bturnover/],
  ['birth-date', /birth|\bdob\b|\bb ?day\b|geburt|naissance|nacimiento|nascita|nascimento|geboorte|urodz|\bage\b/],
  [
    'gender',
    /gender|\bsex\b|\bsexe\b|\bsexo\b|salutation|\banrede|geschlecht|civilite|\bsesso\b|\bplec\b|pronouns|\bhonorific/,
  ],
  [
    'phone',
    /phone|mobile|mobil\b|telefon|\btel\b|\btelf|\btelnr|telno|celular|cellulare|\bcell ?(?:phone|num)|^cell$|\bhandy|whatsapp|\bfax\b|\bmovil|msisdn|\bgsm\b/,
  ],
  [
    'given-name',
    /first ?name|\bf ?name\b|given ?name|forename|vorname|prenom|voornaam|\bimie\b|\bfirst$|primer ?nombre|\bnome proprio|middle ?(?:name|initial)|\bfirstn|\bgiven\b|\bname ?first/,
  ],
  [
    'family-name',
    /last ?name|\bl ?name\b|sur ?name|family ?name|nachname|familienname|apellido|cognome|sobrenome|apelido|achternaam|nazwisko|nom ?de ?famille|\blast$|\bfamily\b|\blastn|second ?name/,
  ],
  ['new-password', /new ?(?:pass|pwd)|pass(?:word)? ?new|(?:create|choose|set) ?(?:a ?)?(?:pass|pwd)|neues ?passwort/],
  [
    'password',
    /pass ?(?:word|wort|phrase|code)?\b|\bpasswd|\bpwd\b|kennwort|contrasena|mot ?de ?passe|\bmdp\b|\bsenha|wachtwoord|\bhaslo|passwort|password/,
  ],
  ['website', /web ?site|\burl\b|\bdomain|home ?page|web ?seite|web ?address|sitio ?web|\bsite ?web|linkedin/],
  [
    'postcode',
    /\bzip|post(?:al)? ?(?:code|al)|postcode|\bplz\b|postleitzahl|\bcap\b|codigo ?postal|code ?postal|\bcep\b|kod ?pocztowy|pin ?code|\bcp\b|postnummer|\bpostal\b|\beircode/,
  ],
  [
    'street',
    /address? ?(?:line)?|\badd?r(?:ess)?\b|\baddr|street|strasse|\bstrase|\bcalle|\brue\b|indirizzo|endereco|direccion|domicilio|\badres|hausnummer|house ?(?:n|name)|\bapt\b|apartment|\bsuite\b|\bulica|\bstraat|\blogradouro|\bnumero ?civico|\bhuisnummer|\bnumber ?extension/,
  ],
  [
    'city',
    /\bcity|city\b|\btown|\bort\b|\bstadt\b|wohnort|\bville\b|ciudad|\bcitta\b|cidade|\bmiasto|woonplaats|\bplaats|localidad|poblacion|suburb|locality|municip|comune\b/,
  ],
  ['country', /country|\bland\b|\bpays\b|\bpais\b|\bpaese\b|\bkraj\b|\bnation(?:ality)?\b/],
  [
    'region',
    /\bstate\b|state\b|province|provincia|\bregion\b|\bcounty|bundesland|\bestado|\bkanton|prefecture|departement|wojewodztwo|\buf\b/,
  ],
  [
    'username',
    /user ?(?:name|id)|\bu ?name\b|\busrid\b|\blogin|\buser\b|\bbenutzer|usuario|utilisateur|\bnick|\busr\b|\blog\b|gebruikersnaam|identifiant|\bsign ?in ?name|\buid\b|\bhandle\b|\bmember(?:ship)? ?(?:id|name|num)|\bscreen ?name|(?:customer|client|student|employee|staff) ?(?:id|no|num(?:ber)?)\b|kundennummer|account ?(?:id|name|no\b)|^acc(?:oun)?t$|display ?name|\bregister ?name|\bidentifier\b|\b(?:master|login|access|unique|net) ?id\b/,
  ],
  [
    'company',
    /company|organi[sz]ation|\borg(?:name)?\b|\bfirma\b|\bfirmen|empresa|entreprise|\bsociete|azienda|bedrijf|employer|\bbusiness|unternehmen|\bragione ?sociale/,
  ],
  [
    'message',
    /message|comment|nachricht|mensaje|messaggio|mensagem|\bbericht|wiadomosc|inquiry|enquiry|question|\bnotes?\b|description|feedback|anliegen|\bmitteilung|kommentar|\bbetreff|\bsubject/,
  ],
  ['quantity', /\bqty|quantity|\bmenge\b|cantidad|\bguests|\badults|\bchildren|\bquantite|\banzahl|\bamount/],
  ['search', /search|\bq\b|\bquery|\bsuche|buscar|recherche|\bcerca\b|keyword|\bzoek|szukaj|^s$/],
  ['date', /\bdate\b|date\b|\bdatum|\bfecha|check ?in\b|check ?out\b|\barrival|\bdeparture|\bmonth\b|\byear\b|\bday\b/],
  [
    'name',
    /full ?name|your ?name|contact ?name|\bname\b|\bnombre|\bnom\b|\bnome\b|\bnaam\b|nome ?completo|nom ?complet/,
  ],
];

/** `billing[firstName]` and `billing_first_name` alike as `billing first name`: lower case, no diacritics. */
export function wordsOfAttribute(attribute: string): string {
  return attribute
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** The kind of field that such a text is called by, of those allowed, or null. */
export function kindByName(words: string, allowed: (kind: FieldKind) => boolean): FieldKind | null {
  if (words === '') return null;
  return NAMES.find(([kind, pattern]) => allowed(kind) && pattern.test(words))?.[0] ?? null;
}

/** As `kindByName`, for an attribute as written: its last part first (`order.address.city` is a city), then all of it. */
export function kindByAttribute(attribute: string, allowed: (kind: FieldKind) => boolean): FieldKind | null {
  const last =
    attribute
      .split(/[[\].:/$]+/)
      .filter(Boolean)
      .at(-1) ?? '';
  const byLast = kindByName(wordsOfAttribute(last), allowed);
  const byAll = kindByName(wordsOfAttribute(attribute), allowed);
  return byLast === null || narrows(byLast, byAll) ? byAll : byLast;
}

/** What a general name may turn out to be once more is known: `company[name]`, `birthday[month]`, `login` beside `e-mail`. */
const NARROWER: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  name: ['card-name', 'company'],
  date: ['birth-date', 'card-expiry'],
};

function narrows(general: FieldKind, other: FieldKind | null): boolean {
  return other !== null && NARROWER[general]?.includes(other) === true;
}

/** What a field's `name` and `id` call it; the name first, unless the id is more exact. */
export function kindByAttributes(
  name: string,
  id: string,
  allowed: (kind: FieldKind) => boolean,
): { kind: FieldKind; by: string } | null {
  const byName = kindByAttribute(name, allowed);
  const byId = kindByAttribute(id, allowed);
  const idSaysMore =
    byId !== null &&
    (byName === null ||
      (byName === 'name' && byId !== 'message') ||
      (byName === 'username' && byId === 'email') ||
      narrows(byName, byId));
  if (idSaysMore) return { kind: byId, by: id };
  return byName === null ? null : { kind: byName, by: name };
}
