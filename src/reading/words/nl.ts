import { phrases as phrasesOf, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Accents are left out in capitals and in a hurry. */
const phrases = (text: string): readonly string[] => phrasesOf(text, withoutAccents);

/** Dutch, as written in the Netherlands and in Flanders. Separable verbs part in commands, compounds are one word. */
export const nl: Words = {
  code: 'nl',
  spaced: true,

  asks: {
    low: phrases(`
      (bekijk/ontdek/lees) (hoe/waarom) | bekijk* | ontdek* | lees* | vergelijk* | bereken* |       ga naar (de/het/onze) (website/webshop/blog/collectie/site) | te werk | hoeveel * | app (met/ons) | meer
      informatie | meer info | meer weten | meer lezen | meer over * | lees (meer/verder) | ontdek | ontdek meer | zo
      werkt het | (onze/zo) (werkwijze/werken wij) | bekijk (meer/alles/details) | bekijken | afspelen | naar de
      (website/webshop/blog/collectie/details) | (doe/start/maak/begin) een (test/quiz/scan/keuzetest/tour) | keuzehulp
      | doe de * | bereken | check mijn * | vind je verkooppunt | winkels | vestigingen | verkooppunten | route |
      prijzen | tarieven | prijslijst | vergelijk | voorbeelden | inkijkexemplaar | gratis inkijken | probeer de demo |
      (live/interactieve) demo | stel ons je vraag | heb je (een vraag/vragen) | een vraag stellen | whatsapp ons | app
      ons | stem | klantverhalen | klantcases | referenties | onze
      (projecten/diensten/aanpak/verhalen/producten/vacatures) | alle
      (projecten/diensten/producten/reviews/cases/vacatures/cursussen) | functies | meer
      (laden/tonen/producten/projecten) | laad meer | naar overzicht | virtuele tour | kom langs | learn more | read
      more | verder lezen | verder winkelen | waarom | hoe werkt | hoe wij | hoe het | wat wij | wie wij | wie we | wat kost | hoeveel | welke | waar | kan ik | ben ik | past dit | toon alles | alles bekijken | naar de shop | naar de winkel | menukaart bekijken | bekijk de kaart | openingstijden | maattabel | maatadvies | winkel zoeken | vestiging zoeken | dealer zoeken | vacatures bekijken | luister | luister naar | beluister | lees een fragment | start de tour | rondleiding online | beschikbaarheid checken | check beschikbaarheid | check je | check uw | bereken je | bereken uw | bereken direct | vluchten zoeken | hotels zoeken | volg ons | volg | chat via whatsapp | stel je vraag | doe de test | doe de check | doe de quiz | ontdek welke `),
    mid: phrases(
      `dagen gratis | (maand/weken) gratis | gratis (stalen/staal/monsters/samples/starten/beginnen/testen/uittesten) | (start/begin/test) (nu/vandaag/direct/) gratis | gratis (van start/aan de slag) | download | downloaden | *brochure (aanvragen/bestellen) | vraag (brochure/gids/infopakket/catalogus/proefpakket) aan | (catalogus/infopakket/informatiepakket/monsters/staal/stalen/sample/proefpakket) (aanvragen/bestellen) | ontvang nu | inschrijven | aanmelden | maak je account | *rekening openen | open rekening | neem deel | word lid gratis | word gratis lid | sluit je aan | lid worden gratis | (houd/hou) me op de hoogte | blijf op de hoogte | wachtlijst | (waarschuw/informeer) (mij/me) * | houd mij geïnformeerd | vraag toegang aan | toegang aanvragen | (reserveer/boek) (je/jouw/mijn/uw/een) (plek/plekje/plaats/gratis plek/stoel) | plek reserveren | (doorgaan/verder/verdergaan) met (google/apple/facebook/microsoft/e-mail/linkedin) | installeren | google play | app store | (in/naar) (mijn/) (winkelwagen/winkelmand/winkelmandje/winkeltas/mandje) | voeg toe aan bestelling | zet op verlanglijst | contact | neem contact op | (stuur/verstuur/verzend) (vraag/e-mail/whatsapp) | verstuur (aanvraag/formulier) | aanvraag (versturen/verzenden/indienen) | laat uw gegevens achter | informatie aanvragen | (vraag/ontvang) (meer/) (informatie/info) aan | pak (je/mijn/) (korting/kortingscode/voordeel/actie/welkomstkorting) | ik wil (de/mijn/het) (gids/korting/e-book) | zet in agenda | start je webshop | word vrijwilliger | mis niets | niets meer missen | korting ontvangen | ontvang korting | claim je korting | plek reserveren gratis | gratis registreren | gratis account | herinner mij | herinner me | laat het me weten | laat weten | mail mij | mail me | geef me een seintje | seintje | interesse tonen | vroege toegang | brochure aanvragen | brochure downloaden | gratis monster | proefnummer | bewaar | bewaren | op verlanglijst | aan verlanglijst toevoegen | teken de petitie | petitie tekenen | onderteken de petitie | laat een bericht achter | bericht achterlaten | mail ons | schrijf ons | vertel ons | rekening openen | profiel aanmaken | webshop maken | website maken`,
    ),
    high: phrases(`
      *offerte | *offerteaanvraag | *kennismaking | (koop/bestel/boek/reserveer/doneer) nu | tickets | kaartjes |
      bestellen | naar (kassa/checkout) | ga naar betalen | pre order | abonnement (nemen/starten) | neem abonnement |
      abonneer nu | start abonnement | kies (pakket/abonnement/bundel) | kies
      (basis/pro/premium/plus/starter/business/dit) | selecteer pakket | stap over | sluit af | start
      (proefperiode/proefabonnement/trial) | (proefabonnement/proefperiode) starten | gratis proefperiode |
      (plan/maak/vraag) (mijn/) (gratis/)
      (demo/gesprek/kennismaking/kennismakingsgesprek/intake/belafspraak/bezoek/rondleiding/bezichtiging/consult/proefrit/opname/tafel)
      | (demo/gesprek/kennismakingsgesprek/intake/rondleiding/bezichtiging/proefrit/tafel/huisbezoek/showroombezoek)
      (maken/plannen) | (vrijblijvend/gratis) (kennismaken/advies/kennismakingsgesprek) | praat met (een van onze/ons)
      (expert/adviseur/specialist/experts) | neem contact op met (sales/verkoop/een adviseur/een specialist/onze
      experts) | bel | contacteer (mij/me) | (prijs/prijsopgave/prijsindicatie/voorstel) ontvangen | aanvragen |
      solliciteer nu | stuur cv | aanmelden voor (opleiding/de opleiding) | schrijf je in voor de opleiding | doneer nu
      | maandelijks geven | help mee | doe een gift | ik wil helpen | reserveren | identiteit verifiëren | cadeau geven
      | buy now | terugbelverzoek | bel mij terug | bel me terug | laat je terugbellen | laat u terugbellen | kies een tijd | kies een datum | kies een moment | plan een | plan je | plan uw | proefrit | proefles | kennismakingsgesprek | adviesgesprek | intake | huisbezoek | bezichtiging | rondleiding aanvragen | rondleiding boeken | demo aanvragen | spreek met | praat met | prijs aanvragen | vrijblijvend aanvragen | offerte aanvragen | woning laten taxeren | waardebepaling | auto verkopen | help nu | maandelijks | word donateur | word lid | word vriend | word sponsor | solliciteer | solliciteren | open sollicitatie | aanvraag starten | start aanvraag | lening aanvragen | hypotheek aanvragen | pas aanvragen | afsluiten | nu afsluiten | direct afsluiten | neem premium | overstappen | verlengen | upgraden | onderteken | ondertekenen | identiteit bevestigen | identificeren | id uploaden | paspoort uploaden | documenten uploaden | legitimatie | kamer boeken | tafel reserveren | reserveer een tafel | kaarten kopen | tickets kopen | bestel tickets | naar de kassa | afrekenen | betalen | nabestellen | opnieuw bestellen | huren | huur | leasen | vooraf bestellen `),
    ambiguous: phrases(`
      aan de slag | (start/begin) | (nu/direct) (starten/beginnen) | starten | beginnen | ga | verder | verdergaan |
      doorgaan | volgende | volgende stap | naar (volgende stap/stap 2) | verzenden | versturen | verstuur | verzend |
      indienen | bevestigen | bevestig | akkoord | ok | oké | ja | ik wil dit | ik wil meedoen | probeer (nu/het/) |
      proberen | nu proberen | uitproberen | klik hier | hier | bekijk | bekijk nu | bekijk aanbod | bekijk aanbieding |
      meer | details | info | informatie | krijg toegang | toegang | ontvang | ontvangen | claim (nu/) | pak dit
      voordeel | afronden | klaar | naar (aanbieding/de aanbieding/de actie) | profiteer | nu profiteren | demo | gratis
      demo | kies | selecteer | selecteren | opslaan | open | openen | lanceer | gratis | activeer (nu/) | activeren |
      zet mij erop | ik ben erbij | laten we beginnen | get started | voltooien | aanbieding | bespaar (nu/direct) |
      toepassen nu | ga aan de slag | doe mee | ik doe mee | ja graag | ja ik wil | profiteer nu | ga verder `),
    pages: phrases(`(oudere/nieuwere) (berichten/artikelen) | (vorige/volgende) (pagina/berichten)`),
    neutral: phrases(`
      (aantal/hoeveelheid) (verhogen/verlagen) | bladwijzer | menu | (open/toon) (het/) menu | hoofdmenu | sluiten | sluit | x | terug | ga terug | terug naar overzicht | naar
      boven | vorige | volgende slide | annuleren | annuleer | overslaan | ga naar (de inhoud/hoofdinhoud) | naar inhoud
      | niet nu | later | nee bedankt | nee dank je | zoeken | zoek | home | homepage | over | wie (zijn wij/we zijn/wij
      zijn) | ons verhaal | team | organisatie | vacatures | werken bij | jobs | pers | nieuws | blog | magazine |
      evenementen | duurzaamheid | sitemap | help | hulp | helpcentrum | klantenservice | klantendienst | service |
      support | service en contact | faq | vragen | voorwaarden | gebruiksvoorwaarden | leveringsvoorwaarden | privacy |
      privacybeleid | privacyverklaring | cookies | cookiebeleid | cookieverklaring | cookie statement | voorkeuren |
      instellingen | accepteren | accepteer | akkoord en (sluiten/doorgaan) | weigeren | weiger | alleen
      (noodzakelijk/noodzakelijke) | aanpassen | keuze opslaan | begrepen | disclaimer | colofon | impressum |
      toegankelijkheid | klachten | taal | nederlands | english | français | land | delen | deel | afdrukken | printen |
      reactie plaatsen | plaats reactie | reageren | beantwoorden | reacties | vind ik leuk | rapporteer |
      (wachtwoord/toon wachtwoord) | wissen | verwijderen | verwijder | bewerken | wijzigen | leegmaken | reset | filter
      | filters | filteren | sorteren | sorteer | toepassen | facebook | twitter | instagram | linkedin | youtube |
      tiktok | pinterest | whatsapp | telegram | github | rss | winkelwagen | winkelmand | winkelmandje | bekijk
      winkelwagen | bekijk winkelmand | naar winkelwagen bekijken | verlanglijst | verlanglijstje | favorieten |
      uitklappen | inklappen | toon minder | minder | lees minder | pauze | pauzeren | dempen | volledig scherm | zoom |
      kopieer | link kopiëren | retourneren | retour | retouren | verzending | bezorging | garantie en reparatie | volg
      je bestelling | track and trace | bestelling volgen | opzeggen | uitschrijven | afmelden | alle rechten
      voorbehouden | ga naar inhoud | naar hoofdinhoud | direct naar inhoud | naar de inhoud | spring naar | sla navigatie over | terug naar boven | verzending en levering | verzending en retour | verzenden en retourneren | levering en retour | bezorgen en retourneren | retourbeleid | ruilen en retourneren | betaalmethoden | betaalmogelijkheden | klachtenregeling | herroepingsrecht | toegankelijkheidsverklaring | investeerders | persberichten | over het bedrijf | cookies beheren | alleen functionele | voorkeuren opslaan | selectie toestaan | alles weigeren | misschien later | later herinneren | niet meer tonen | venster sluiten | vergroten | vorige pagina | volgende pagina | vorige foto | volgende foto | minder tonen | filters wissen | sorteer op | winkelwagen bekijken | probleem melden | melding maken | abonnement opzeggen | kies taal | taal wijzigen | kies land | wachtwoord tonen | klokkenluidersregeling `),
    login: phrases(`
      inloggen | log in | login | aanloggen | mijn | account | klantportaal | klantenzone | klantenportaal |
      ledenportaal | dashboard | al (klant/lid) | reeds klant | wachtwoord vergeten | wachtwoord
      (herstellen/resetten/opvragen) | uitloggen | log uit | internetbankieren | sign in | volg bestelling | volg mijn bestelling | track en trace | mijn bestellingen | mijn boekingen | mijn boeking | boeking beheren | beheer boeking | portaal | leerlingportaal | patiëntenportaal | inloggen voor | al een account | heb je al een account | meterstand doorgeven | factuur bekijken | abonnement beheren | mijn omgeving | mijn account `),
    verbs: {
      anywhere: true,
      low: phrases(
        `bekijk | bekeken | ontdek | lees | lezen | vergelijk | bereken | controle | vind | vinden | zoek | verken | check | speel | luister | beluister | kijk | bezoek | test | leer | ervaar | stel | toon | beantwoord | scan | chat | waarom | simuleer | blader | raadpleeg | meten | meet | ontmoet | stemmen | kennis | inspir | wat kost | wat zijn | weten | hoeveel | welk | snuffel | hoe werkt | hoe wij | hoe we | hoe het | hoe kan | hoe vaak `,
      ),
      mid: phrases(
        `verstuur | verstur | download | ontvang | aanmeld | meld | inschrij | schrijf | registr | aanmak | installeer | volg | bewaar | bewar | probe | uitprobe | deelne | contact | mail | stuur | sturen | claim | krijg | toevoeg | voeg | gebruik | activeer | activer | mee | nieuwsbrief | abonne | informatie aan | creëer | ontgrendel | verzilver | bericht | meedoe | herinner | abonneer`,
      ),
      high: phrases(
        `bestel | boek | koop | kopen | betaal | betal | reserv | donee | donere | donat | sollicit | plan | inplan | afspra | afreken | aanvra | vraag | offert | huur | huren | afsluit | overstap | spreek | sprek | bellen | terugbel | verkoop | verkopen | onderteken | teken | lease | leasen | upgrade | steun | shop | geef | adviesgesprek | proefles | word | opvra | verzeker | reserveer | solliciteer | doneer | schenk | stap over | leas | identificeer | verleng`,
      ),
    },
    cues: {
      scroll: phrases('(toon/laad) meer | meer (laden/tonen) | scroll | uitklappen'),
      social: phrases(
        `volg (ons/mij) | volgen | op (instagram/facebook/linkedin/youtube/tiktok) | volg | deel | delen`,
      ),
      video: phrases(`
        video* | *video | afspelen | speel | trailer | *film | kijk | luister* | beluister* | bekijk (de/onze/) demo |
        podcast
      `),
      pricing: phrases(`
        *prijzen | *tarieven | pakketten | abonnementen | prijslijst | wat kost | kosten | menukaart
      `),
      quiz: phrases(
        `*quiz | *test | score | keuzehulp | vragenlijst | enquête | *scan | welke | welk | maatadvies | past bij | welke past | zelftest | doe de test`,
      ),
      calculator: phrases(`
        hoeveel | bereken* | *calculator | rekentool | rekenhulp | besparing | configurator | simuleer* | stel
        (je/zelf/uw) samen | *berekenen | wat kost `),
      check: phrases(`
        check* | *check | beschikbaar* | *beschikbaarheid | controle* | winkel* | vestiging* | verkooppunt* | dealer* |
        installateur | route | postcode* | vind* | zoek* | in de buurt | kom langs | beschikbaarheid | bij jou in de buurt | vluchten | hotels | postcode | openingstijden | bezorggebied | check je | check uw | domeinnaam | kredietcheck `),
      chat: phrases(`
        app met | chat* | *chat | whatsapp* | app ons | (stel/heb) vraag | stel (je/een/uw/ons je) vraag | vraag stellen
        | heb je een vraag | vragen | whatsapp | chat `),
      sandbox: phrases('probeer de demo | (live/interactieve) demo | demo-omgeving'),
      question: phrases('beantwoord* | stem | stemmen'),
      discover: phrases('lees* | lezen'),
      learn: phrases(`
        te werk | meer (informatie/info/over) | lees* | lezen | ontdek meer | hoe * | zo werk* | werkwijze | waarom |
        wat is | leer* | kennis | *verhaal | case | blog | aanpak | details | ervaringen
        | weten | learn more | read more | referenties | hoe | verhaal | artikel | blog lezen | achtergrond `),
      explore: phrases(`
        bekijk* | ontdek* | verken* | blader* | voorbeeld* | diensten | producten | projecten | functies | *collectie |
        *aanbod | alle | alles | assortiment | vacatures | naar | ga | bezoek* | inkijk* | tour | inspir* | aanbod | collectie | cursussen | opleidingen | kamers | bestemmingen | menukaart | nieuw binnen | oplossingen | modellen | voorbeelden | programma | recepten | woningen | *verhalen | *cases | reviews | artikelen | ervaringen van `),
      newsletter: phrases(
        `nieuwsbrief* | *nieuwsbrief | updates | tips | blijf op de hoogte | mailinglijst | abonneer je | abonneren | mis niets | nieuws | nieuwsbrief | aanbiedingen`,
      ),
      waitlist: phrases(`
        wachtlijst | op de hoogte | waarschuw* | toegang | bij beschikbaarheid | mail mij | mail me | informeer | beta | herinner* | seintje | laat het me weten | vroege toegang | weer op voorraad | op voorraad | vooraanmeld* | interesse `),
      content: phrases(`
        *gids | brochure* | *brochure | e-book | e-books | *whitepaper | checklist* | pdf | *catalogus | *pakket |
        *rapport | *plan | *template | sjabloon | handleiding | staal | stalen | monsters | sample | hoofdstuk |
        *korting | kortingscode | voordeel | tips | recepten | per e-mail | folder | magazine | cadeaubon | onderzoek |
        actie | stuur mij | brochure | infopakket | whitepaper | monster | proefnummer | gids | checklist | catalogus | rapport | korting | stappenplan | informatiepakket | studiegids `),
      webinar: phrases(`
        *webinar | plek | plekje | plaats | stoel | event* | evenement | workshop | masterclass | *avond | *dag |
        congres | seminar | agenda | webinar | open dag | infoavond | bijeenkomst | proefcollege | meeloopdag `),
      install: phrases('*app | apps | install* | chrome | firefox | google play | download* | extensie | plugin'),
      cart: phrases(`
        winkelwagen | winkelmand | winkelmandje | winkeltas | mandje | verlanglijst | favorieten | bewar* | bewaar* |
        bestelling | toevoegen | voeg toe | verlanglijstje | bewaar | bewaren `),
      contact: phrases(`
        mijn aanvraag | contact* | bericht* | informatie | info | (stuur/verstuur) (ons/je/een/uw/)
        (mail/e-mail/vraag/app/whatsapp) | mail ons | mailen | schrijf ons | aanvraag (versturen/verzenden/indienen) |
        verstuur (aanvraag/formulier) | gegevens achter | bericht | contact | vertel ons `),
      account_sso: phrases('met (google/apple/facebook/microsoft/linkedin/e-mail)'),
      account: phrases(`
        account | registr* | aanmeld* | meld | inschrij* | schrijf | lid | profiel | *rekening | mee | meedoen | deelne*
        | neem deel | team | community | aanma* | vrijwilliger | website | registreer* | webshop maken | website maken | aanmelden | inschrijven | rekening `),
      trial: phrases(
        'probe* | uitprobe* | test* | proefperiode | proefabonnement | proefmaand | trial | maand gratis | *dagen gratis',
      ),
      free: phrases('gratis | kosteloos'),
      quote: phrases(`
        offerte* | *offerte | prijsopgave | prijsindicatie | prijs aan* | een prijs | voorstel | bestek | vrijblijvend aanvragen | taxeren | waardebepaling | verkopen | taxatie `),
      call: phrases('bel 0* | bel (ons/nu/direct/gratis/naar/met/voor) | (nu/direct/gratis) bellen'),
      callback: phrases('terugbel* | teruggebeld | bel (mij/me) | gebeld | laat (je/mij/me/u) bellen'),
      meeting: phrases(`
        *demo | *gesprek | *afspraak | expert* | adviseur | specialist | *advies | kennismak* | intake | consult |
        *bezoek | rondleiding | bezichtiging | *les | proefrit | tafel | opname | spreek | verkoop | praat | afspraak | proefles | demo | adviesgesprek | bezoek `),
      donate_monthly: phrases(
        `maandelijks | *donateur | kindsponsor | lid | (word/als) vriend | leden | donateur | vriend | sponsor`,
      ),
      donate: phrases(
        `donee* | donere* | donat* | geef | geven | gift | steun* | help mee | helpen | doneer | doneren | donatie | schenk* | help`,
      ),
      apply: phrases(
        `sollicit* | cv | lening | hypotheek | krediet | creditcard | opleiding | solliciteer | vrijwilliger | aanvraag starten | aanvragen`,
      ),
      subscribe_paid: phrases(
        `abonn* | *abonnement | *pakket | upgrad* | premium | pro | plus | basis | starter | business | bundel | kies | pakket | abonnement | upgrade | upgraden | verlengen`,
      ),
      contract: phrases(`
        contract | onderteken* | teken* | betalingsverplichting | betaalplicht | afsluit* | sluit | overstap* | stap |
        klant | verzekering
      `),
      identity: phrases(`identiteit | paspoort | legitim* | identi* | legitimatie | documenten uploaden`),
      buy: phrases(`
        koop | kopen | bestel* | betaal* | betal* | afreken* | boek* | reserv* | ticket* | kaartjes | huur | huren |
        lease* | shop | kassa | pre order | cadeau | checkout | buy | kamer | tafel | kaarten | tickets | afrekenen | betalen | reserveer `),
    },
    vague: phrases(`
      verzenden | versturen | verstuur | verzend | indienen | klik hier | hier | ga | ok | ja | verder | ga verder |
      doorgaan | volgende | bevestigen | bevestig | afronden | klaar | meer | meer info | meer informatie | meer weten |
      lees meer | lees verder | ontdek | ontdek meer | bekijk | bekijk meer | bekijk nu | bekijken | details | info |
      informatie | start | start nu | begin | starten | aan de slag | probeer | probeer nu | ontvang | open | download |
      kies | selecteer | toon meer | opslaan | aanvragen | activeer nu | nu starten
    `),
  },

  consent: {
    banner: phrases(`
      cookie | cookies | deze website (gebruikt/maakt gebruik) | cookiebeleid | cookieverklaring | je privacy | jouw
      privacy | uw privacy | toestemming | avg | gdpr | vergelijkbare technieken | gepersonaliseerde advertenties | onze
      partners | derden | gerechtvaardigd belang
    `),
    buttons: phrases(`
      accepteren | accepteer | (alles/alle/alle cookies/cookies) accepteren | accepteer (alles/alle/alle
      cookies/cookies/en sluit/selectie) | accepteren en (sluiten/doorgaan) | (alles/alle cookies/selectie/alle)
      toestaan | toestaan | sta alles toe | sta cookies toe | akkoord | akkoord en (sluiten/doorgaan) | ik ga akkoord |
      ja ik (accepteer/ga akkoord) | ja akkoord | ja prima | prima | oké | ok | begrepen | ik begrijp het | sluiten en
      accepteren | weigeren | weiger | (alles/alle cookies/cookies/alle/optionele cookies) weigeren | weiger (alles/alle
      cookies/cookies) | alles afwijzen | afwijzen | nee liever niet | liever niet | doorgaan zonder (te
      accepteren/accepteren) | alleen (noodzakelijk/noodzakelijke/noodzakelijke cookies/functioneel/functionele
      cookies/strikt noodzakelijke cookies) | enkel noodzakelijke cookies | aanpassen | pas aan | zelf instellen |
      instellen | instellingen | (cookie/) instellingen (aanpassen/wijzigen/beheren) | cookie instellingen | cookie
      voorkeuren | cookies (beheren/aanpassen) | voorkeuren | voorkeuren (beheren/instellen/aanpassen/opslaan/wijzigen)
      | beheer (voorkeuren/opties/cookies) | meer opties | meer informatie | meer info | details (tonen/weergeven) |
      (keuze/selectie/instellingen) opslaan | bevestig mijn keuze | mijn keuze bevestigen | lees meer | cookiebeleid
    `),
  },

  fields: {
    kinds: {
      text: phrases(
        ` ander bedrag | eigen bedrag | projectnaam | productnaam | teamnaam | naam van het evenement | naam van het project | naam van je huisdier | naam van uw huisdier | kenteken | bestelnummer | factuurnummer | ordernummer | serienummer | geheime vraag | antwoord`,
      ),
      email: phrases('e-mailadres | e-mail | mailadres | mail'),
      phone: phrases(`
        mobiel | mobiele nummer | telefoon | gsm | 06 nummer | tel | telnr | *telefoonnummer | whatsapp | op welk nummer
        | landcode | fax | mobiel nummer | telefoonnummer | bereikbaar op `),
      'given-name': phrases('voornaam | voornamen | voorletters | voorletter | initialen | roepnaam'),
      'family-name': phrases('achternaam | familienaam | tussenvoegsel | tussenvoegsels | meisjesnaam'),
      'card-name': phrases('naam (op/van) (de/je/) (kaart/creditcard) | kaarthouder'),
      'card-number': phrases('kaartnummer | creditcardnummer | nummer van je kaart | creditcard'),
      'card-expiry': phrases(`
        geldig tot | verloopdatum | einddatum kaart | mm jj | mm yy | vervalmaand | vervaljaar | *vervaldatum
      `),
      'card-code': phrases('cvc | cvv | cvc2 | beveiligingscode | veiligheidscode | controlenummer'),
      bank: phrases(`
        iban | rekeningnummer | bankrekeningnummer | bankrekening | bank | bic | naam rekening | rekeninghouder |
        tenaamstelling | ideal
      `),
      'national-id': phrases(`
        bsn | burgerservicenummer | rijksregisternummer | paspoortnummer | paspoort | identiteitskaart | id kaart |
        legitimatie | documentnummer | rijbewijs | rijbewijsnummer | btw | sofinummer | insz
      `),
      health: phrases(`
        gezondheid* | medisch* | allergie* | dieet* | medicij* | medicatie | klacht | klachten | gewicht | lengte |
        zwanger* | aandoening* | beperking | diagnose | roker | rookt u | zorgverzekeraar
      `),
      'birth-date': phrases(`
        geboortejaar | geboortedag | geboortemaand | leeftijd | verjaardag | geboren op | *geboortedatum | hoe oud ben je `),
      gender: phrases('geslacht | aanhef | gender | aanspreektitel | aanspreking | titel | burgerlijke staat'),
      'company-size':
        phrases(` (hoeveel/) mensen (werken er/) (in/bij) je (team/bedrijf) | aantal (werknemers/personeelsleden/fte) | (bedrijfsgrootte/bedrijfsomvang) | grootte (van het/) bedrijf |
        hoeveel werknemers | medewerkers | teamgrootte | organisatiegrootte | omvang organisatie | aantal medewerkers `),
      industry: phrases('branche | sector | bedrijfstak | soort bedrijf | type bedrijf | industrie'),
      'job-title': phrases(`
        functie | functietitel | functienaam | beroep | rol | positie | afdeling | beroepsgroep
      `),
      budget: phrases(`
        *budget | *omzet | *inkomen | *salaris | leenbedrag | *loon | investering | waarde woning | woz waarde |
        maandbedrag
      `),
      company:
        phrases(` naam van je (winkel/webshop) | bedrijfsnaam | bedrijf | organisatie | organisatienaam | firma | firmanaam | onderneming | kvk | kamer van
        koophandel | ondernemingsnummer | instelling | werkgever | school | vereniging | zaaknaam | praktijk | waar werk je `),
      website: phrases('website | url | websiteadres | domein | domeinnaam | webadres | linkedin | site'),
      street: phrases(`
        straat | straatnaam | huisnummer | huisnr | adresregel | toevoeging | huisnummertoevoeging | toev | bus |
        busnummer | *adres | postbus | huisletter | nr
      `),
      postcode: phrases('postcode | zip'),
      city: phrases('woonplaats | plaats | plaatsnaam | stad | gemeente | geboorteplaats | vestigingsplaats'),
      region: phrases('provincie | regio | staat'),
      country: phrases('land | nationaliteit | woonland'),
      quantity: phrases(`
        aantal | personen | gasten | volwassenen | kinderen | kamers | hoeveel mensen | hoeveelheid | *bedrag |
        *verbruik | oppervlakte | aantal personen `),
      coupon: phrases(`
        kortingscode | actiecode | vouchercode | promocode | waardebon | cadeaubon | cadeaukaart | couponcode | voucher
        | coupon | tegoedbon | kortingsbon
      `),
      date: phrases(`
        *datum | aankomst | vertrek | tijd | tijdstip | voorkeurstijd | dag | dagdeel | maand | jaar | wanneer |
        incheck* | uitcheck* | periode | van | tot | moment
      `),
      confirm: phrases(`
        (herhaal/bevestig) (je/uw/het/) (wachtwoord/e-mailadres/e-mail) | wachtwoord (herhalen/bevestigen/nogmaals) |
        e-mailadres (herhalen/bevestigen) | nogmaals (je/) wachtwoord | verificatiecode | controlecode sms |
        (sms/verificatie) code | bevestigingscode | eenmalige code `),
      'new-password': phrases('nieuw wachtwoord | (kies/maak) (een/je/) wachtwoord'),
      password: phrases(`wachtwoord | paswoord | pincode`),
      username: phrases(`
        gebruikersnaam | gebruikers id | inlognaam | loginnaam | klantnummer | lidnummer | nickname | schermnaam |
        klantcode | lidmaatschapsnummer | studentnummer | personeelsnummer | relatienummer `),
      name: phrases(`
        naam | voor en achternaam | naam en voornaam | voornaam en (achternaam/naam/familienaam) | voornaam achternaam |
        voornaam naam | voorletters en achternaam | contactpersoon | hoe heet je | hoe mogen we je noemen | naam en
        achternaam | jouw naam | je naam | uw naam `),
      search: phrases('zoek | zoeken | zoekterm | zoekwoord | trefwoord'),
      captcha: phrases(`
        captcha | geen robot | beveiligingsvraag | controlevraag | anti spam | antispam | controlecode | hoeveel is |
        typ de (tekens/letters) | spamcontrole
      `),
      consent: phrases(`
        ik ga akkoord | akkoord met | ik accepteer | toestemming | ik heb (de/het) | gelezen en | voorwaarden |
        privacyverklaring | privacybeleid | privacy | ik wil ontvangen | onthoud mij | onthoud mijn * | blijf ingelogd |
        ja ik wil | ja stuur | aanmelden voor | avg
      `),
      message: phrases(`
        bericht | (je/jouw/uw) verhaal | vraag | vragen | opmerking | opmerkingen | toelichting | omschrijving |
        beschrij* | onderwerp | waarmee kunnen (we/wij) (je/u) helpen | (waar/hoe) kunnen (we/wij) (je/u) (mee/) helpen
        | vertel * | bijzonderheden | wensen | extra informatie | aanvullende informatie | feedback | motivatie | reden
        * | notitie* | reactie | review | waar gaat over
      `),
      file: phrases('upload* | bijlage | bijlagen | bestand* | cv | motivatiebrief | foto | energierekening'),
      choice: phrases(
        `kies | kies een * | maak een keuze | selecteer | welk | welke | hoe (heb/bent) (je/u) gevonden | hoe ken je ons | hoe kwam je bij ons | hoe heb je over ons gehoord | voorkeur | voorkeur * | interesse | interesse in | ik ben | ik wil | type * | soort * | soort | geïnteresseerd in | reden | dienst | product | hoe vaak`,
      ),
    },
    required: phrases('verplicht | verplichte velden | vereist | moet ingevuld | noodzakelijk'),
    optional: phrases(`
      optioneel | niet verplicht | indien van toepassing | indien aanwezig | facultatief | vrijblijvend in te vullen |
      als je (wilt/die hebt) | niet vereist
    `),
    marketing: phrases(`
      nieuwsbrief | nieuwsbrieven | aanbiedingen | acties | marketing | promoties | updates | tips | op de hoogte | houd
      mij | kortingen | commerciële | mag mij | mogen mij | derden | partners | sms | interessante | inspiratie |
      ontvang graag | graag ontvangen | reclame
    `),
    reasons: phrases(`
      zodat we | zodat wij | zodat je | zodat u | dan kunnen we | dan kunnen wij | zo kunnen we | zo kunnen wij | om u
      te | om (je/jouw/uw) * | we gebruiken (dit/je) | wij gebruiken (dit/uw/je) | alleen (gebruikt/om/voor) | gebruiken
      we alleen | gebruiken we om | enkel (om/gebruikt/voor) | nodig (om/voor) | hebben we nodig | voor (de
      bezorging/het geval) | in geval van | mocht er | waarom vragen we | waarom we vragen | wettelijk verplicht | voor
      vragen over | handig als
    `),
    workMail: {
      asked: phrases(`
        zakelijk(/e) (e-mail/e-mailadres/mail/mailadres) | (werk/bedrijfs/kantoor) (e-mail/e-mailadres/mail/mailadres) |
        (werk/bedrijfs)(/e)mail(/adres) | geen (gmail/privémail*/privéadres*) | geen (privé/persoonlijke/gratis) (e-mail/e-mailadressen/mailadressen) |
        (privé/persoonlijke/gratis) (adressen/e-mailadressen/mailadressen) (zijn/worden) niet
      `),
      either: phrases(`
        of (privé/prive/persoonlijk/privémail) | (privé/prive/persoonlijk) of | bij voorkeur | liefst | indien mogelijk
      `),
    },
  },

  purposes: {
    login: phrases(`
      wachtwoord (herstellen/opnieuw instellen/resetten/wijzigen) | herstel (je/uw) wachtwoord | nieuw wachtwoord |
      verificatiecode | inlogcode | tweestapsverificatie | voer de code in | inloglink | inloggen | log in | login |
      welkom terug | wachtwoord vergeten | mijn account | ingelogd blijven | klantportaal
    `),
    signup: phrases(`
      (maak/start) (je/een) (werkruimte/workspace/winkel) | werkruimte aanmaken | account aanmaken |
      maak (een/je/gratis/) account | nieuw account | registreren | registreer | registreer je | gratis proberen |
      probeer gratis | start (je/gratis/) proefperiode | gratis proefperiode | maak een profiel | word lid |
      rekening openen | start gratis | gratis uitproberen | meld je aan | aanmelden
    `),
    newsletter: phrases(`
      korting op je (eerste/volgende) bestelling | ontvang (je/mijn/€) korting | *nieuwsbrief | op de hoogte |
      blijf op de hoogte | updates | wachtlijst | mis niets | mis nooit | schrijf je in voor de nieuwsbrief |
      meld je aan voor (de/onze) nieuwsbrief | abonneer je | inspiratie in je * | als eerste |
      houd mij op de hoogte | tips in je (inbox/mailbox) | ontvang tips
    `),
    lead: phrases(`
      (neem contact op/praat) met (sales/ons team/een expert/een adviseur) | vertel (ons/) over (je/uw) project |
      (je/jouw/uw) project | start een project | projectaanvraag | *offerte | offerte aanvragen | gratis offerte |
      (vraag/plan/boek) (een/je/) demo (aan/) | demo aanvragen | demo | download | downloaden | *gids | e-book |
      whitepaper | *brochure | brochure aanvragen | *adviesgesprek | vrijblijvend | vrijblijvend advies |
      informatie aanvragen | terugbel* | bel mij (terug/) | terugbellen | teruggebeld | webinar |
      reserveer je plek | aanvraag | aanvragen | solliciteren | solliciteer | sollicitatie | kennismaking* |
      kennismakingsgesprek | advies | prijsopgave | ontvang (je/de) * | bereken (je/uw) en ontvang | gratis advies |
      voorstel
    `),
    contact: phrases(`
      contact | contact opnemen | neem contact op | contactformulier | contacteer ons | stuur (ons/) een bericht |
      bericht (sturen/versturen/verzenden) | bericht | mail ons | stel (je/een/uw) vraag | heb je een vraag | vragen |
      schrijf ons | verstuur bericht | waarmee kunnen we | feedback | laat een bericht achter
    `),
    search: phrases('zoek | zoeken | zoekresultaten | vind | filter | filteren'),
    checkout: phrases(`
      winkelmand | winkelwagen |       afrekenen | kassa | betalen | betaling | bestelling (plaatsen/afronden) | bestellen | bestelling | bestel (nu/) |
      factuuradres | bezorgadres | afleveradres | leveringsadres | besteloverzicht | betaalmethode | betaalwijze |
      betaalgegevens | ideal | in winkelwagen | in winkelmand | verzendadres | veilig betalen | naar betalen |
      abonnement afsluiten | abonneer nu
    `),
    booking: phrases(`
      boek | boeken | boek nu | reserveer | reserveren | reservering | reserveer een tafel | tafel reserveren | afspraak
      | afspraak maken | maak een afspraak | plan (een/je) afspraak | beschikbaarheid | bekijk beschikbaarheid | kies
      (een datum/een tijd/datum en tijd/een moment) | aankomst | verblijf | proefrit | proefles | boeking
    `),
    donation: phrases(`
      doneer | doneren | doneer nu | donatie | donaties | geef | eenmalig | maandelijks | gift | steun | steun ons |
      bijdrage | jouw gift | ik geef
    `),
    quiz: phrases(`
      quiz | test | doe de test | vragenlijst | enquête | *scan | vraag 1 | stap 1 van * | keuzehulp | bereken | bereken
      (je/uw/direct/jouw) * | berekenen | *calculator | bekijk (resultaat/je resultaat) | volgende vraag | stem |
      postcodecheck | *check | stel samen
    `),
  },

  sections: {
    other: phrases(
      'evenementen | aankomende evenementen | blog | onze blog | blogs | uit de blog | nieuws | laatste nieuws | het laatste nieuws | nieuws en blogs | artikelen | laatste artikelen | recente berichten',
    ),
    benefits: phrases(`
      voordelen | (de/jouw/je/uw/onze) voordelen | voordelen van * | waarom | waarom (kiezen
      voor/wij/ons/klanten/kiezen/zonnepanelen) * | waarom kiezen voor * | dit (krijg je/doen we/doen wij/is
      inbegrepen/bieden we/leer je) | wat (krijg je/we doen/wij doen/we bieden/je krijgt/kun je/leer je/is
      inbegrepen/biedt) | diensten | onze diensten | functies | mogelijkheden | alles (wat je | nodig | in één) * |
      alles (wat/voor/in één/over) | kenmerken | eigenschappen | oplossingen | onze oplossingen | voor wie | zekerheden
      | redenen | pluspunten | speciaal voor | ons aanbod | onze producten | dit maakt * | inbegrepen | hierom | daarom
    `),
    'how-it-works': phrases(`
      hoe werkt het | zo werkt het | hoe het werkt | zo werkt * | hoe werkt * | hoe wij werken | (onze/zo) werkwijze |
      werkwijze | onze aanpak | in (3/drie/4/vier/een paar/enkele) stappen | (3/drie/vier/4) (simpele/eenvoudige/)
      stappen | stap voor stap | stappen | stappenplan | zo (simpel/eenvoudig/makkelijk/gaat/stap) * | wat gebeurt er |
      hoe gaat het | het proces | van aanvraag tot * | in het kort
    `),
    demo: phrases(`
      demo | bekijk (de video/hoe) | video | in actie | zie het in actie | probeer het zelf | tour | inkijkje | kijk
      binnen | bekijk de demo
    `),
    testimonials: phrases(`
      (wat/dit) (onze/zeggen) zeggen | wat (onze/) (klanten/gebruikers/gasten/leden/deelnemers/anderen/ouders)
      (zeggen/vinden/over ons zeggen/ervaren) | dit zeggen (onze/) * | klanten (over ons/vertellen/aan het woord/zeggen)
      | ervaringen | ervaringen van * | klantervaringen | reviews | beoordelingen | klantbeoordelingen | verhalen (van/)
      | klantverhalen | tevreden klanten | zij (gingen je voor/gingen u voor/vertellen/kozen) | blije klanten | aan het
      woord | getuigenissen | referenties | recensies | wat vinden | onze klanten vertellen
    `),
    logos: phrases(`
      vertrouwd door | (zij/deze bedrijven/bedrijven) (vertrouwen/werken) * | (zij) (vertrouwen op ons/werken met
      ons/gingen je voor) | onze (klanten/partners/opdrachtgevers) | klanten | partners | opdrachtgevers | gebruikt door
      | werken met ons | onder andere | samenwerking met | sponsors | trotse partner | merken | aangesloten bij | ook
      zij
    `),
    rating: phrases(`
      beoordeling | gemiddeld | sterren | trustpilot | kiyoh | google reviews | van de 5 | waardering | score | klanten
      geven ons * | een 9 *
    `),
    numbers: phrases(`
      in cijfers | (de/onze) cijfers | cijfers | feiten | feiten en cijfers | resultaten | onze (impact/resultaten) |
      impact | mijlpalen | wist je dat
    `),
    'case-study': phrases(`
      case | cases | klantcase* | klantverhaal | succesverhalen | onze (projecten/cases/werk) | projecten | recente
      projecten | portfolio | praktijkvoorbeeld* | gerealiseerde projecten | ons werk
    `),
    press: phrases(`
      in de (media/pers) | bekend van | pers | gezien (in/op) | awards | prijzen en awards | onderscheidingen | winnaar
      | keurmerken | keurmerk | certificeringen
    `),
    people: phrases(`ik ben | over mij | wie ben ik | mijn naam is | je docent | je coach | 
      team | (ons/het) team | ontmoet * | maak kennis * | over ons | over mij | wie (zijn wij/we zijn/wij zijn/ben ik) |
      ons verhaal | (onze/de) (adviseurs/docenten/experts/specialisten/sprekers/coaches/oprichters/artsen/monteurs) |
      oprichter* | sprekers | docenten | mensen achter * | medewerkers | achter de schermen | even voorstellen | jouw
      *adviseur
    `),
    pricing: phrases(`
      prijzen | tarieven | (onze/de) (prijzen/tarieven/pakketten/abonnementen) | pakketten | abonnementen | kies
      (je/jouw/een/het) (pakket/abonnement/formule/contract) * | kies (pakket/abonnement) | wat kost * | kosten | prijs
      | transparante prijzen | eerlijke prijzen | prijslijst | tickets | lidmaatschap* | bundels | formules | welk
      pakket * | energietarieven
    `),
    comparison: phrases(`
      vergelijk* | vergelijking | versus | vs | verschil* | ten opzichte van | voor en na | alternatieven | waarom
      overstappen | wij en de rest
    `),
    guarantee: phrases(`
      onze garantie | garanties | niet goed geld terug | geld terug | *garantie | zonder risico | onze belofte | niet
      tevreden | bedenktijd | risicoloos | zekerheid
    `),
    faq: phrases(`
      veelgestelde vragen | veel gestelde vragen | faq | vragen | vragen en antwoorden | (heb/hebt/heeft) (je/u) (nog/)
      (vragen/een vraag) | nog vragen | vaak gesteld* | goed om te weten | vragen over * | antwoord op * | jouw vragen
    `),
    contact: phrases(`
      contact | contact (opnemen/met ons) | neem contact op | contacteer ons | (waar/hier) (vind je ons/vindt u ons) |
      kom langs | bezoek ons | openingstijden | openingsuren | onze (vestigingen/locaties/showroom) | vestigingen |
      locatie | locaties | adres | route | bereikbaarheid | stuur ons | stel je vraag | bereik ons
    `),
    form: phrases(`
      (vraag/plan/boek/maak) (een/je/direct een/vrijblijvend een/gratis een/) (offerte/demo/afspraak/adviesgesprek)
      (aan/) | offerte aanvragen | aanmelden | inschrijven | meld je aan | schrijf je in | nieuwsbrief | solliciteer |
      informatie aanvragen | vul (het/je) in | bel mij terug | laat je gegevens * | brochure aanvragen | download de
      gids | gratis offerte | vraag aan
    `),
    'final-cta': phrases(`
      klaar (om/voor) * | klaar voor | ben je (klaar/er klaar) * | aan de slag | ga aan de slag | begin
      (vandaag/nu/gratis) | start (vandaag/nu/gratis/met) | probeer (het/gratis) * | waar wacht je op | wacht niet |
      word lid | sluit je aan | stap (nu/vandaag/) over | zet de (eerste/volgende) stap | overtuigd | doe mee | zin in *
      | zin om * | interesse | enthousiast | samen aan de slag | tot snel
    `),
    footer: phrases(`
      alle rechten voorbehouden | copyright | privacyverklaring | algemene voorwaarden | kvk | btw | privacy | voorwaarden | cookies | disclaimer
    `),
  },

  depth: {
    video: phrases('bekijk de demo | video | speel af | virtuele tour'),
    features: phrases(`
      functies | kenmerken | specificaties | hoe werkt het | zo werkt het | hoe het werkt | meer (informatie/info/weten)
      | lees (meer/verder) | ontdek (meer/hoe) | productinformatie | oplossingen | diensten | documentatie | details
    `),
    comparison: phrases('vergelijk* | vs | alternatieven | verschillen'),
    pricing: phrases('prijzen | tarieven | pakketten | abonnementen | prijslijst | kosten | wat kost'),
    'case-study': phrases(`
      case | cases | klantcase* | klantverhalen | klantverhaal | succesverhalen | projecten | portfolio | referenties |
      lees het verhaal | ervaringen
    `),
    faq: phrases('faq | vragen | helpcentrum'),
  },

  reassurance: {
    'no-card': phrases(`
      (geen/zonder) creditcard | geen creditcard (nodig/vereist/verplicht) | geen betaalgegevens (nodig/vereist) | geen betaalgegevens | zonder betaalgegevens | geen betaling (nodig/vooraf) | geen
      bankgegevens | niet vooraf betalen | geen automatische incasso
    `),
    cancel: phrases(`
      (altijd/dagelijks/maandelijks/elk moment/direct/ieder moment) (opzegbaar/opzeggen/stoppen/stopzetten) | (zeg/stop)
      (op/) (wanneer je wilt/wanneer je maar wilt) | opzeggen (kan altijd/kan maandelijks/wanneer je wilt) | per maand
      opzegbaar | maandelijks op te zeggen | gratis (annuleren/annulering) | kosteloos (annuleren/annuleerbaar/opzeggen)
      | gratis te annuleren | uitschrijven kan (altijd/op elk moment/met één klik) | (op elk moment/altijd) (weer/)
      (afmelden/uitschrijven) | afmelden kan (altijd/op elk moment) | zit nergens aan vast | geen lang contract | geen
      langlopend contract | zonder contract | geen opzegboete | zonder opzegboete | later aanpassen | pauzeer* wanneer |
      geen opzegtermijn
    `),
    refund: phrases('geld terug | *garantie | volledige terugbetaling | zonder risico | geen risico'),
    returns: phrases(`
      gratis (retourneren/retour/ruilen/retourzending) | (14/30/60/100) dagen (retour/retourrecht/retourneren) |
      retourneren binnen | kosteloos (retourneren/ruilen) | bedenktijd | makkelijk retourneren
    `),
    'no-obligation': phrases(`
      vrijblijvend | geen verplichting* | zonder verplichting* | nergens aan vast | zonder verkooppraatje* | geen
      verkooppraatje* | achteraf betalen | betaal (achteraf/later/pas) | je betaalt pas | nog niets betalen | je betaalt
      nu niets | betaal in het hotel | no cure no pay | je beslist zelf | je zit nergens
    `),
    free: phrases(`
      altijd gratis | 100 gratis | helemaal gratis | volledig gratis | is gratis | gratis
      (verzending/bezorging/bezorgd/levering/thuisbezorgd/advies/proefperiode/installatie/opgehaald) | dagen gratis |
      maand gratis | geen (verborgen kosten/opstartkosten/instapkosten/kosten/extra
      kosten/abonnementskosten/administratiekosten) | zonder (extra/bijkomende/verborgen) kosten | kosteloos | kost
      niets | gratis en vrijblijvend
    `),
    time: phrases(`
      in (1/2/3/5/10/twee/drie/vijf/een paar) minu* | binnen (een/1/2/5/enkele/een paar) minu* | binnen (24/48) uur | in
      (30/60) seconden | binnen (één/1/2/3/twee) (werkdag/werkdagen/dag/dagen/uur) | duurt (slechts/maar/nog geen/minder
      dan) * | kost (slechts/maar/je/nog geen) minu* | minder dan minu* | reactie binnen | antwoord binnen | reageren
      (we/wij) binnen | (we/wij) reageren binnen | dezelfde dag nog | (morgen/vandaag) (in huis/geleverd/bezorgd/nog in
      huis) | voor besteld | in (drie/3/een paar/twee/2) klikken | zo geregeld
    `),
    privacy: phrases(`
      (je/jouw/uw) gegevens zijn veilig | (je/jouw/uw) gegevens (blijven/worden niet/worden nooit/delen) * | geen spam |
      nooit spam | we delen (je/jouw/nooit) * | wij delen (uw/je/nooit) * | delen (we/wij) (nooit/niet) * | niet
      (gedeeld/verkocht) | (we/wij) (gaan/respecteren) (zorgvuldig/je privacy/uw privacy) * | avg | gdpr | vertrouwelijk
      | gebruiken we alleen | gebruiken je nummer alleen | nooit door aan derden | niet met derden
    `),
    security: phrases(`
      veilig (betalen/afrekenen/online betalen) | beveiligde (verbinding/betaling) | ssl | versleuteld | versleuteling |
      beveiligd met | thuiswinkel | webshop keurmerk | becommerce | iso 27001 | pci dss | veilige betaling |
      kopersbescherming | betaal veilig
    `),
    'no-account': phrases(`
      zonder (account/registratie/aanmelden/aanmelding/inloggen/inschrijving/te installeren/installatie) | geen
      (registratie/inschrijving/installatie) (nodig/vereist) | geen account | geen account (vereist/verplicht) | zonder een account | als gast | niets te
      installeren
    `),
  },
  contradiction: phrases(`
    creditcard (vereist/verplicht/nodig) | betaalgegevens (vereist/nodig) | kosten (van toepassing/in rekening) | boete
    | opzegboete | opzegvergoeding | opzegkosten | annuleringskosten | minimale (looptijd/contractduur) | minimum
    looptijd | (contract/looptijd) van (12/24/36) maanden | (1/2/12/24/één/twee) (jaar/maanden) contract | automatisch
    verlengd | wordt automatisch * | automatische verlenging | stilzwijgend verlengd | wordt
    (afgeschreven/gefactureerd/in rekening gebracht) | niet (terugbetaald/restitueerbaar/retourneerbaar) | geen
    (restitutie/terugbetaling) | voorwaarden van toepassing | actievoorwaarden | uitgezonderd | met uitzondering van |
    jaarlijks gefactureerd | registratie verplicht | account (verplicht/vereist) | delen met (derden/onze partners) |
    exclusief verzendkosten | daarna vanaf | voorrijkosten
  `),
  pressure: {
    urgency: phrases(`
      tijdelijke (aanbieding/actie/korting) | beperkte tijd | laatste (kans/uren/dag) | laatste dagen (van/om/voor) |
      eindigt (vandaag/binnenkort/over 0/morgen/vanavond/om middernacht) |
      (actie/aanbieding/korting/uitverkoop/sale) (eindigt/loopt af/verloopt) |
      (alleen/enkel) (vandaag/deze week/dit weekend/nog vandaag) | nog (maar/slechts) 0 (uur/dagen/uren) |
      nog (0 uur/0 dagen) geldig | wees er snel bij | wees snel | haast je | schiet op |
      verloopt (over 0/vandaag/binnenkort) | loopt (vandaag/bijna/morgen) af | flash sale | de tijd dringt |
      (prijs/prijzen) (stijgt/stijgen/gaat omhoog/gaan omhoog) (binnenkort/morgen/op 0/over 0/) | voordat de prijs |
      wacht niet langer | geldt nog 0 | gereserveerd voor (0/de komende) | sla nu je slag
    `),
    stock: phrases(`
      nog (maar/slechts) (0/één/een/twee/drie/enkele/een paar) (/plekken/plaatsen/stuks/kamers/tickets/exemplaren/beschikbaar/over/op voorraad) |
      laatste (stuks/plekken/plaatsen/kamers/exemplaren/tickets) | (op is op/op=op) |
      bijna (uitverkocht/weg/vol/volgeboekt/op) | beperkt (beschikbaar/aantal) |
      beperkte (voorraad/plaatsen/plekken/beschikbaarheid) | (plekken/plaatsen) zijn beperkt |
      zolang de voorraad strekt | zolang voorraad strekt | nog 0 (plekken/plaatsen/stuks) (over/beschikbaar/vrij)
    `),
    demand: phrases(`
      veel gevraagd | (grote/hoge) vraag | gaat hard | gaan hard | verkoopt snel | snel uitverkocht |
      wie het eerst komt
    `),
    activity: phrases(`
      (mensen/personen/klanten/bezoekers/anderen) (bekijken/kijken) (dit/nu/momenteel/op dit moment) |
      (bekijken/bekeken) (dit nu/dit moment) | anderen bekijken | (zojuist/net/recent) (gekocht/geboekt/besteld) |
      heeft (zojuist/net) (gekocht/geboekt/besteld) | 0 keer (gekocht/geboekt/besteld) |
      in het afgelopen uur (gekocht/geboekt)
    `),
    fear: phrases(`
      (mis/misloop) (het/dit/deze/niets/niet) (niet/kans/) | voordat het te laat is | nu of nooit | unieke kans |
      eenmalige kans | laat (deze kans/het) niet (schieten/voorbijgaan) | je krijgt spijt | daar krijg je spijt van |
      je verliest (elke dag/geld/klanten) | elke dag dat je wacht | terwijl je concurrenten | loop het niet mis
    `),
    shaming: phrases(`
      volle prijs | volledige prijs | betaal (liever/graag) | liever meer (betalen/betaal) |
      wil (niet/geen) (besparen/geld/korting/groeien/meer/beter/klanten/hulp/gratis/leren) |
      hou niet van (korting/besparen/geld) | geen hulp nodig | heb geen (hulp/korting/klanten) nodig | ik haat |
      ik mis liever | blijf liever | ik weet alles al | ik laat (de korting/het voordeel) (liggen/schieten)
    `),
    declines: phrases(`
      nee | nee bedankt | nee dank je | nee dank u | bedankt nee | niet nu | nu niet | vandaag niet | later |
      misschien later | herinner me later | overslaan | sla over | deze stap overslaan | doorgaan als gast |
      doorgaan zonder | verder zonder | sluiten | annuleren | weigeren | afwijzen | geen interesse |
      niet geïnteresseerd | niet meer tonen | ik heb geen account | later beslissen
    `),
    self: phrases(`ik`),
    clock: phrases(`
      d | dag | dagen | u | uur | uren | h | m | min | minuut | minuten | s | sec | seconde | seconden
    `),
    schedule: phrases(`
      begint over | start over | gaat live over | live over | opent over | opening | deuren open | lancering over |
      binnenkort beschikbaar | komt eraan | tot het evenement | tot de lancering | bestel binnen | bestel voor |
      bezorging | bezorgd | levering | verzending | sessie | uitgelogd | volgende trekking | volgend vertrek |
      leestijd | duur | verschijnt | veiling eindigt
    `),
    hold: phrases(
      `gereserveerd voor | nog gereserveerd | reservering verloopt | reservering vervalt | winkelmand verloopt`,
    ),
    negated: phrases(`geen | niet | nooit | zonder | noch`),
  },

  curiosity: {
    open: phrases(`
      hoe | waarom | welke | welk | wat als | wat | waar | wie | hoeveel | weet je | weet u | wist je | ken je |
      ben je | bent u | heb je | heeft u | is je | is jouw
    `),
    hints: phrases(`
      ontdek (hoe/waarom/wat/welke/welk/of/jouw/je/hoeveel) | kom erachter | lees (hoe/waarom) | zie (hoeveel/wat) |
      (redenen/manieren/fouten/signalen/vragen/tips/lessen) (om/waarom/die/voor/waar) | wat de meeste | wat niemand |
      de meeste (mensen/bedrijven/ondernemers) | (jouw/je) (score/resultaat) |
      (test/check/bereken/meet) (je/jouw/uw) | hoe scoor | de waarheid over | dit is (waarom/hoe)
    `),
    empty: phrases(`
      je gelooft (nooit/het niet/je ogen niet) | ongelooflijk | deze truc | één truc | het geheim | geheim (van/dat) |
      wat er toen gebeurde | verandert je leven | verandert alles | niemand vertelt je | experts haten |
      zal je (verbazen/verrassen) | dit is onvoorstelbaar
    `),
  },

  headline: {
    who: phrases(`
      je | jij | jou | jouw | u | uw | jullie | voor
      (zzp/zelfstandigen/particulieren/kinderen/scholen/horeca/restaurants/winkels/mkb/kmo/freelancers/iedereen/vrouwen/mannen/beginners/webshops/accountants/artsen/thuis/het)
      | ondernemers | bedrijven | zzp'ers | gezinnen | ouders | teams | studenten | professionals | wie | mensen die |
      gemaakt voor | speciaal voor | onze klanten | mijn
    `),
    outcome: phrases(`
      bespa* | groei* | verhoog* | verbeter* | verminder* | verlaag* | krijg* | bouw* | maak* | leer* | vind* | stop* |
      voorkom* | verdien* | win* | verko* | bereik* | lanceer* | verander* | vereenvoudig* | automati* | behe* | regel*
      | organiseer* | bescherm* | slaap* | leef* | plan* | schrijf* | ontwerp* | begrijp* | weten | sneller | beter |
      makkelijk* | eenvoudig* | goedkop* | slim* | veilig* | gezond* | gelukk* | meer | minder | zonder | in (5/10/2/een
      paar/enkele) minu* | tijd | geld | omzet | klanten | resulta* | eindelijk | help* | geniet* | ontspan* | spreek |
      invest* | boek* | bestel* | reis* | los op | zorgeloos | betaalbaar* | voordelig* | duurza* | energie | thuis | op
      maat | binnen | lager* | hoger* | grip | overzicht | gemak | rust | kook* | ontdek* | warm* | comfort*
    `),
    welcome: phrases(`
      welkom | welkom (bij/op/in) | hallo | hoi | hey | home | homepage | startpagina | binnenkort | in aanbouw | onze
      website | mijn website | zonder titel | hello world | untitled | lorem ipsum | goedendag
    `),
  },

  term: {
    bound: phrases(
      'looptijd | minimale looptijd | contractduur | contract van | jarig contract | minimale contractduur',
    ),
    month: phrases('maand | maanden'),
    year: phrases('jaar | jarig'),
  },

  price: {
    month: phrases('maand | mnd | pm | p m | maandelijks | month | pmnd'),
    year: phrases('jaar | pj | jaarlijks | jaarlijkse | jr | year'),
    at: phrases('voor | kost | slechts | maar'),
    from: phrases('vanaf | v a | va | al voor'),
    extras: phrases(`
      btw | (excl/incl/exclusief/inclusief) | verzendkosten | bezorgkosten | administratiekosten | servicekosten |
      opstartkosten | per (gebruiker/persoon/nacht/medewerker/stuk) | toeristenbelasting | schoonmaakkosten | borg |
      jaarlijks gefactureerd | reserveringskosten | p p | pp | eindschoonmaak | statiegeld | voorrijkosten
    `),
    hidden: phrases(`
      op aanvraag | op maat | maatwerk | (vraag/neem) (aan/op) voor prijzen | vraag een offerte aan | neem contact op |
      in overleg | nader te bepalen | offerte aanvragen | prijs aanvragen
    `),
  },

  trust: {
    numbers: phrases(`
      klanten | gebruikers | leden | mensen | teams | bedrijven | organisaties | ondernemers | merken | winkels |
      studenten | cursisten | deelnemers | lezers | abonnees | downloads | projecten | landen | steden | prijzen | uren
      | bestellingen | evenementen | reviews | beoordelingen | websites | partners | medewerkers | collega's | experts |
      vestigingen | locaties | jaar | klanttevredenheid | tevredenheid | groei | donateurs | patiënten | gezinnen |
      huishoudens | huizen | woningen | bomen | maaltijden | producten | verkocht | geleverd | kinderen | gasten |
      installaties | zonnepanelen | volgers | professionals | cursussen | scholen | vrijwilligers | monteurs |
      installateurs | besparing | uptime | overnachtingen | leerlingen |
      hebben zich aangemeld | al aangemeld | zijn aangemeld | hebben zich ingeschreven | gingen je voor | deden mee | doen mee
    `),
    customers: phrases(`
      vertrouwd door | gebruikt door | geliefd bij | klanten | opdrachtgevers | partners | bedrijven | merken | gingen
      je voor | gingen u voor | vertrouwen op ons | werken met ons | werken al met | samen met | trotse partner van |
      kozen voor ons | aangesloten bij | gesteund door | in samenwerking met
    `),
    rating: phrases(`
      van de 5 | uit 5 | van 5 | van de 10 | uit 10 | beoordeling | beoordelingen | beoordeeld | reviews | review |
      sterren | ster | score | gemiddeld | gemiddelde | trustpilot | kiyoh | tripadvisor | uitstekend | fantastisch |
      klantbeoordeling | waardering | cijfer | recensies | feedback company | webwinkelkeur
    `),
    press: phrases(`
      bekend van | gezien (in/op) | zoals gezien | in de media | pers | winnaar | award | awards | bekroond* | verkozen
      tot | beste uit de test | consumentenbond | test aankoop | uitgeroepen tot | genomineerd | keurmerk* |
      gecertificeerd | volgens | iso 9001 | iso 27001 | b corp | erkend door | als beste getest | lid van
    `),
    caseStudy: phrases(`
      case | cases | klantcase | klantcases | klantverhaal | klantverhalen | succesverhaal | succesverhalen | lees het
      verhaal | bekijk het project | praktijkverhaal | projectverhaal
    `),
    address: phrases(`
      *straat | *laan | *weg | *plein | *gracht | *kade | *singel | *dijk | *dreef | *steenweg | *baan | *hof | *park |
      *markt | *pad | *lei | *kaai | postbus | nl | be | kvk | kvk nummer | btw | btw nummer | ondernemingsnummer | bv |
      b v | nv | n v | vof | cv | bvba | rpr | hoofdkantoor | vestigingsadres | bezoekadres | postadres | adres |
      nederland | belgië | colofon | contact | contactgegevens | showroom | rsin | anbi
    `),
    team: phrases(`
      team | ons team | het team | over ons | over mij | wie (zijn wij/we zijn/wij zijn) | ons verhaal | oprichter |
      oprichters | oprichtster | directie | medewerkers | onze (mensen/experts/adviseurs/docenten/specialisten/artsen) |
      collega | geschreven door | auteur | door | docent | docenten | sprekers | jouw coach | mensen achter | over
    `),
    expertise: phrases(`
      gecertificeerd* | certificaat | certificering | erkend | erkende | erkenning | geregistreerd | register |
      aangesloten bij | lid van | *keurmerk | jaar ervaring | officieel partner | officiële partner | google partner |
      iso 9001 | iso 27001 | b corp | award | bekroond | afm | dnb | vergunning | techniek nederland | vca | kiwa |
      installq | thuiswinkel waarborg | bovag | skal | gediplomeerd | specialist in | drs | mr | dr | ir | prof | anbi |
      crkbo | nrto | sgr | fsma | confederatie bouw | rescert
    `),
    roles: phrases(`
      ceo | cto | cfo | coo | cmo | oprichter | oprichtster | medeoprichter | founder | eigenaar | eigenares |
      zaakvoerder | zaakvoerster | directrice | *directeur | voorzitter | bestuurder | bestuurslid | *manager | hoofd |
      *leider | *coördinator | *medewerker | adviseuse | *adviseur | consultant | *ontwikkelaar | developer | designer |
      ontwerper | ingenieur | architect | *arts | *therapeut | psycholoog | *coach | advocaat | notaris | accountant |
      boekhouder | makelaar | docent | docente | leraar | lerares | leerkracht | trainer | student | studente | auteur |
      schrijver | journalist | fotograaf | zzp'er | freelancer | ondernemer | onderneemster | zelfstandige | chef | kok
      | bakker | kapper | installateur | monteur | aannemer | moeder | vader | mama | papa | ouder | huiseigenaar |
      bewoner | klant | gebruiker | lid | gast | patiënt | cursist | deelnemer | partner | *specialist | *assistent |
      verpleegkundige | vrijwilliger | geverifieerde (koper/aankoop) | planner | inkoper | controller | hr |
      woningeigenaar | boer | hovenier | uitvaartondernemer | huurder | professor | hoogleraar | onderzoeker
    `),
  },

  steps: ['stap'],
  recommended: phrases(`
    meest gekozen | populair | populairste | het populairst | meest populair | aanbevolen | aanrader | onze keuze |
    beste keuze | beste prijs | beste waarde | bestseller | favoriet | meest verkocht
  `),
  superlatives: phrases(`
    toonaangevend* | marktleider* | leidend* | nummer één | nummer 1 | nr 1 | de beste | het beste | de snelste |
    het snelste | ongeëvenaard* | de grootste | wereldleider* | van wereldklasse
  `),
  updated: phrases(`
    bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatste update | laatst gewijzigd
  `),
  until: phrases(`
    tot en met | geldig tot | geldig t m | loopt tot | eindigt op | aanbieding eindigt | verloopt op | uiterlijk |
    inschrijven voor
  `),
  pays: phrases(`
    betalen | betaal | kopen | koop nu | koop | betalingsverplichting | bestelling met betalingsverplichting |
    betaling | afrekenen en betalen | doneren | doneer | geef
  `),

  pages: {
    error: phrases(`
      pagina kon niet worden gevonden | pagina die je zoekt | niet gevonden | bestaat niet | 404 | foutmelding |
      serverfout | fout 500 | toegang geweigerd | geen toegang | er (is iets/ging iets/is een fout) (misgegaan/mis/fout
      gegaan/opgetreden) | iets fout | onderhoud | tijdelijk niet (beschikbaar/bereikbaar) | niet (langer/meer)
      beschikbaar | oeps | not found
    `),
    challenge: phrases(`
      (je/uw) browser wordt gecontroleerd | browser controleren | even geduld | een ogenblik | moment geduld |
      controleren of (je/u) * | bevestig dat je een mens | verifieer dat (je/u) * | ben je een (mens/robot) | geen robot
      | beveiligingscontrole | veiligheidscontrole | ongebruikelijk verkeer | ongebruikelijke activiteit | schakel
      cookies in | schakel javascript * | toegang tot deze pagina is geweigerd | houd ingedrukt | captcha | just a
      moment
    `),
  },

  stopWords: phrases(`
    de | het | een | en | of | maar | als | dan | van | voor | met | over | te | tot | ten | ter | uit | in | op | aan |
    af | bij | naar | door | om | onder | na | tegen | tussen | zonder | ook | nog | al | alle | alles | er | hier |
    daar | nu | wel | niet | geen | meer | meest | veel | weinig | zo | zeer | heel | is | ben | bent | zijn | was |
    waren | wordt | worden | werd | word | heeft | hebben | heb | hebt | had | kan | kun | kunt | kunnen | zal | zullen
    | zou | moet | moeten | mag | wil | wilt | willen | ik | mij | me | mijn | jij | je | jou | jouw | u | uw | hij |
    hem | haar | ze | zij | wij | we | ons | onze | jullie | hun | deze | dit | die | dat | wat | wie | waar | wanneer |
    waarom | hoe | welke | welk | omdat | zodat | elke | elk | iedere | ieder | eigen | direct | samen | jaar | gratis
  `),
};
