import { phrases as phrasesOf, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Accents are left out in capitals and in a hurry. */
const phrases = (text: string): readonly string[] => phrasesOf(text, withoutAccents);

/** Italian. Labels address one person (tu), a stranger (Lei) or nobody (the infinitive). */
export const it: Words = {
  code: 'it',
  spaced: true,

  asks: {
    low: phrases(`
      scopri* | guarda* | vedi * | leggi* | esplora* | calcola* | confronta* | simula* | verifica* |       tutt(o/i/e) (su/sul/sulla/sui/i/le/gli) | (una/in/la) chat | la lettura | recensioni | le recensioni | mappa |
      orari | offerte | le offerte | catalogo | le camere | i corsi | il metodo | lasciati ispirare | fai (il/un/)
      (quiz/test/tour/giro) | come (funziona/si/fare/lavoriamo/ti) | quanto (costa/puoi/vale/ti) | dove * | perché * |
      vai (a/al/ai/alla/alle/allo) * | vai allo shop | scopri | scopri (di più/tutto/ora) | come funziona | per saperne
      di più | maggiori (informazioni/dettagli/info) | più (info/ informazioni/dettagli) | ulteriori informazioni |
      leggi | leggi (di più/tutto) | continua a leggere | vedi (tutto/ tutti/i dettagli/dettagli) | carica altri |
      guarda il video | riproduci | inizia (quiz/test) | avvia (quiz/ test) | tour virtuale | calcola (il/un) preventivo
      | punti vendita | indicazioni stradali | prezzi | tariffe | listino | confronta | esplora | anteprima | prova la
      demo | demo (interattiva/live) | fai una domanda | facci una domanda | hai una domanda | hai domande | apri la
      chat | i nostri (servizi/lavori/progetti/prodotti/corsi) | le nostre (camere/soluzioni/storie) | tutti i
      (servizi/prodotti/corsi) | tutte le (recensioni/camere/offerte) | funzionalità | casi studio | caso studio |
      storie di successo | galleria | programma completo | posizioni aperte | parlano di noi | learn more | read more |
      discover more | continua la lettura | continua lo shopping | continua gli acquisti | perché | come | quanto | quale | quali | cosa | dove | chi siamo noi | vedi tutte | mostra tutto | mostra di più | vedi il menù | orari di apertura | dove siamo | dove trovarci | come raggiungerci | guida alle taglie | trova la tua taglia | trova il tuo | trova la tua | trova negozio | trova il negozio | trova un negozio | trova un rivenditore | cerca voli | cerca hotel | cerca un corso | ascolta | leggi un estratto | visita virtuale | verifica disponibilità | controlla disponibilità | controlla la copertura | verifica la copertura | calcola | simula | seguici | segui | chatta | chiedi all'esperto | guarda la demo `),
    mid: phrases(`
      invi(a/o) (la/la tua/una/) richiesta | scarica | scarica ora | download | voglio (riceverla/lo sconto) | richiedi
      (il/un/la/una) (catalogo/brochure/campione/guida) | richiedi campioni | iscriviti | iscriviti ora | iscriviti al
      corso gratuito | mi iscrivo | voglio iscrivermi | registrati | crea il tuo account | entra a far parte | inizia
      (gratuitamente/ora gratis) | comincia (gratis/gratuitamente) | lista d'attesa | richiedi (l'/) (accesso/invito) |
      prenota il tuo posto | continua con (google/apple/facebook/microsoft/e-mail/linkedin) | google play | app store |
      aggiungi al carrello | lista dei desideri | contattaci | scrivici | ci scriva | richiedi
      (informazioni/info/maggiori informazioni/più informazioni/ulteriori informazioni) | chiedi
      (informazioni/info/maggiori informazioni) | chiedici informazioni | lascia i tuoi dati | ottieni (l'/)
      (accesso/sconto) | ottieni il coupon | attiva la newsletter | diventa volontario | richiedi la tessera gratuita | resta aggiornato | rimani aggiornato | resta aggiornata | non perderti nulla | ricevi novità | ricevi le novità | ricevi aggiornamenti | ricevi offerte | ricevi la guida | richiedi campione | campione gratuito | avvisami | avvertimi | ricordamelo | crea avviso | accesso anticipato | accesso in anteprima | preiscriviti | riserva il tuo posto | prenota il tuo posto gratis | salva il posto | partecipa gratis | iscriviti al webinar | inizia gratis | crea il tuo sito | crea il tuo negozio | apri un conto | apri il conto | firma la petizione | lasciaci un messaggio | lascia un messaggio | scrivi a noi | parlaci del tuo progetto | raccontaci il tuo progetto | parliamone | mettiti in contatto | aggiungi ai preferiti | aggiungi alla lista desideri | salva per dopo | salva nei preferiti | metti nel carrello | ottieni lo sconto | sblocca lo sconto | ottieni il codice `),
    high: phrases(`
      vendi (ora/la/il/casa/auto/la tua/il tuo) | info e prenotazioni | effettua (l'ordine/il pagamento/la
      prenotazione/un ordine) | (alla cassa/al checkout) | vai (alla cassa/al checkout/al preventivo) | essere
      (contattato/contattata/ricontattato/richiamato/chiamato) | acquista | acquista ora | compra | compra ora |
      biglietti | biglietteria | shop | ordina ora | invia ordine | conferma ordine | completa l'ordine | completa
      l'acquisto | concludi (l'acquisto/l'ordine) | procedi (all'acquisto/al pagamento/con l'ordine/all'ordine) | cassa
      | checkout | abbonati | scegli il tuo (piano/pacchetto) | scegli (base/pro/premium/business/starter/plus/standard)
      | seleziona il piano | fai l'upgrade | aggiorna il piano | cambia fornitore | passa con noi |
      (avvia/comincia/ottieni) prova gratuita | inizia prova | prenota | prenota ora | (chiedi/prendi) appuntamento |
      programma la tua (demo/chiamata/call/ visita) | contatta (le vendite/l'ufficio commerciale/un consulente/un
      esperto) | ci chiami | ti chiamiamo noi | fatti (richiamare/chiamare) | voglio essere
      (richiamato/contattato/chiamato) | chiedi di essere (richiamato/contattato) | essere ricontattato | richiedi (un/)
      preventivo | (chiedi/ottieni/ricevi/fai/vedi/voglio/crea) preventivo | richiedi (il/i) (prezzi/listino) |
      candidati | invia candidatura | invia (cv/curriculum) | lavora con noi ora | fai domanda | presenta domanda |
      iscriviti al (corso/master) | dona ora | fai donazione | contribuisci | verifica identità | invia la pratica | buy
      now | book now | richiamami | richiedi di essere richiamato | ti richiamiamo | scegli un orario | scegli una data | scegli l'orario | fissa un appuntamento | fissa appuntamento | prenota appuntamento | prenota una visita | prenota una chiamata | prenota una consulenza | prenota una demo | richiedi una demo | richiedi demo | parla con un esperto | parla con un consulente | parla con noi | parla con le vendite | test drive | lezione di prova | consulenza gratuita | sopralluogo | richiedi sopralluogo | fai un preventivo | calcola preventivo | valuta casa | vendi la tua auto | richiedi valutazione | dona | fai una donazione | sostieni | sostienici | dona ogni mese | adotta | adotta a distanza | diventa socio | diventa sostenitore | diventa partner | associati | tesserati | invia il cv | candidatura spontanea | richiedi prestito | richiedi il prestito | richiedi mutuo | richiedi la carta | immatricolati | attiva offerta | attiva l'offerta | attiva piano | scegli piano | scegli il piano | passa a premium | passa a pro | passa a noi | rinnova | sottoscrivi | firma il contratto | firma contratto | firma digitale | verifica la tua identità | carica documento | carica il documento | carica documenti | carica la carta d'identità | collega il conto | prenota camera | prenota una camera | prenota un tavolo | prenota tavolo | acquista biglietti | compra biglietti | concludi ordine | completa ordine | paga | paga ora | noleggia | affitta | regala | preordina | riordina `),
    ambiguous: phrases(`
      blocca (il prezzo/la tariffa/l'offerta) | inizia | iniziamo | cominciamo | comincia | parti | continua | avanti |
      prosegui | procedi | successivo | invia | invia (ora/i dati) | inviare | invio | conferma | confermo | ok | sì |
      lo voglio | la voglio | li voglio | voglio provarlo | prova | prova (ora/subito/adesso) | provalo (ora/subito/) |
      provaci | clicca | premi qui | qui | accedi (subito/ora) all'offerta | accedi all'offerta | entra | vai | vai
      all'offerta | apri | vedi | guarda | altro | dettagli | info | informazioni | ottieni | fine | fatto | completa |
      approfittane | approfitta (ora/dell'offerta/della promo) | demo | scegli | seleziona | salva | aggiorna | tocca
      qui | offerta | sono interessato | mi interessa | ci sto | usa ora | lancia | avvia | gratis | accetta la sfida |
      risparmia (ora/subito) | inizia subito | parti ora | partiamo | sì lo voglio | voglio | attiva | sblocca | prossimo passo | passo successivo `),
    pages: phrases(
      `(articoli/post) (più vecchi/più recenti/meno recenti/precedenti/successivi) | pagina (precedente/successiva)`,
    ),
    neutral: phrases(`
      (aumenta/diminuisci) (quantità/la quantità) | menù | (apri/mostra) (il/) menu | chiudi | x | indietro | torna (su/all'inizio/in alto) | precedente | annulla |
      salta | vai al contenuto | non ora | più tardi | no grazie | cerca | ricerca | home | chi siamo | la nostra storia
      | azienda | lavora con noi | carriere | stampa | news | notizie | novità | blog | magazine | eventi |
      sostenibilità | mappa del sito | aiuto | assistenza | servizio clienti | supporto | domande frequenti | faq |
      termini | condizioni (generali/d'uso/di vendita) | privacy | informativa estesa | note legali | cookie | cookies |
      preferenze | impostazioni | personalizza | accetta | accetto | acconsento | ho capito | rifiuta | rifiuto | nega |
      continua senza accettare | solo necessari | solo i necessari | salva (preferenze/le preferenze) | accessibilità |
      trasparenza | reclami | lingua | italiano | english | valuta | condividi | tweet | invia ad un amico | pubblica
      commento | rispondi | commenta | commenti | lascia un commento | mi piace | segnala | mostra password | nascondi
      password | modifica | elimina | rimuovi | svuota | cancella | azzera | filtra | filtri | ordina per | applica |
      facebook | twitter | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | telegram | github | rss |
      carrello | vedi (il/) carrello | preferiti | espandi | riduci | mostra meno | meno | pausa | muto | schermo intero
      | zoom | copia | resi | spedizioni | tracking | traccia il tuo ordine | traccia ordine | garanzia legale | disdici
      | disiscriviti | recesso | tutti i diritti riservati | vai al contenuto principale | salta al contenuto | salta al contenuto principale | passa al contenuto | salta navigazione | spedizioni e resi | spedizione e resi | resi e rimborsi | politica di reso | metodi di pagamento | modalità di pagamento | diritto di recesso | whistleblowing | segnalazioni | dichiarazione di accessibilità | investor relations | investitori | area stampa | ufficio stampa | comunicati stampa | termini e condizioni | informativa privacy | informativa sui cookie | gestisci cookie | preferenze cookie | rifiuta tutto | rifiuta tutti | forse più tardi | ricordamelo dopo | ricordamelo più tardi | non mostrare più | chiudi finestra | ingrandisci | ingrandisci immagine | pagina precedente | pagina successiva | foto successiva | immagine successiva | immagine precedente | vedi meno | cancella filtri | azzera filtri | vai al carrello | copia link | segnala un problema | scegli la lingua | cambia lingua | cambia paese | recedi `),
    login: phrases(`
      accedi | accesso | login | log in | sign in | entra con spid | entra con (google/facebook) | area
      (clienti/cliente/riservata/personale/utente/ soci/utenti/partner) | il mio profilo | account | sei già
      (iscritto/socio) | già registrato | già cliente | password dimenticata | hai dimenticato la password | recupera
      password | reimposta password | esci | logout | disconnetti | webmail | home banking | internet banking |
      dashboard | traccia il mio ordine | traccia spedizione | segui il tuo ordine | stato dell'ordine | stato ordine | i miei ordini | le mie prenotazioni | gestisci prenotazione | gestisci la prenotazione | gestisci abbonamento | area studenti | portale clienti | portale pazienti | portale studenti | sei già cliente | sei già registrato | hai già un account | ho già un account | sono già cliente | paga bolletta | le mie bollette | le mie fatture | autolettura `),
    verbs: {
      anywhere: true,
      low: phrases(
        `immagin | progett | compon | vivi | assaggi | raggiung | rived | vai | ved | guard | scopr | leggi | esplor | sfogli | confront | calcol | simul | trov | verific | controll | conosc | ascolt | visit | cerc | consult | chied | approfond | rispond | vot | misur | valut | stim | capisc | mostr | visualizz | analizz | test | configur | chatt | scorr | impar | incontr | personalizz | perché | quant | qual | cosa | dove | legg | segu | condivid | come `,
      ),
      mid: phrases(
        `ottien | ritir | compil | segnalami | avvertimi | abilit | lascia | mi interess | scaric | ricev | iscriv | iscriz | registr | crea | unisc | partecip | install | contatt | aggiung | prov | apri | avvis | otten | sblocc | mand | scriv | segui | riserv | tien | riscatt | invi | mett | entra in | entra nel | richiedi info | usa | crei | salva | resta | rimani | voglio la | voglio il | inseris | comunic | utilizz | raccont | salv | ricord | unisciti`,
      ),
      high: phrases(
        `organizz | finalizz | conclud | ricaric | rinnov | complet | acquist | compra | ordin | prenot | chiam | candid | dona | donare | doni | paga | abbon | richied | richiest | fiss | parl | preventiv | noleggi | affitt | sottoscriv | firm | sostien | adott | regal | telefon | concord | pianific | preordin | attiva | ader | passa a | diventa | richiam | consulen | assicura | sposta | finanzi | associa | vorrei acquist | voglio acquist | voglio compr | voglio prenot | vorrei prenot | voglio don | compr | sosten | fissa | attiv`,
      ),
    },
    cues: {
      scroll: phrases('mostra (altro/altri/di più) | carica altri | vedi altri | scorri | espandi'),
      social: phrases(
        `segui* | condivid* | su (instagram/facebook/linkedin/youtube/tiktok) | seguici | segui | condividi`,
      ),
      video: phrases(`
        guarda come | video | guarda (la demo/il/ora/la presentazione/come funziona) | riproduc* | trailer | ascolt* |
        film | podcast
      `),
      pricing: phrases(`
        prezz* | piani | tariff* | listino | costi | quanto costa | abbonamenti | pacchetti | il menu | confronta le
        offerte
      `),
      quiz: phrases(
        `quiz | test | punteggio | questionario | sondaggio | profilo | quale | che tipo | la tua taglia | fa per te | fa per me | adatto a te`,
      ),
      calculator: phrases(
        `calcol* | simul* | risparmi* | stima* | preventivatore | configur* | quanto vale | quanto | risparmi | rata`,
      ),
      check: phrases(`
        disponibil* | verific* | controll* | copertura | negozi* | punt(o/i) vendita | sed(e/i) | filial* | rivenditor*
        | requisiti | analizz* | come arrivare | indicazioni | dove siamo | trov* | se puoi | mappa | disponibilità | vicino a te | più vicino | più vicina | voli | hotel | cap | orari | come raggiungerci | il tuo sito | dominio | filiale | sede più `),
      chat: phrases(`
        una chat | chat* | whatsapp | fai una domanda | facci una domanda | hai una domanda | hai domande | fai la tua
        domanda | esperto online `),
      sandbox: phrases('prova la demo | demo (interattiva/live/online) | apri la demo'),
      question: phrases('rispond* | vot*'),
      discover: phrases('conosc*'),
      learn: phrases(`
        tutto su* | la lettura | scopri (di più/cosa/tutto/chi/se/quanto) | scopra di più | i vantaggi | come * |
        saperne | leggi* | informazioni | info | approfond* | conosc* | incontr* | capisc* | maggiori | dettagli | la
        storia | caso studio | casi studio | perché | guida | learn more | read more | recension* | blog | come | storia | storie | articolo | missione | recensioni `),
      explore: phrases(`
        scopr* | esplor* | sfogli* | guard* | prodott* | serviz* | progett* | cors(o/i) | camere | lavori | catalogo |
        collezion* | soluzioni | galleria | esempi* | funzionalità | tutt* | anteprima | vai | visita* | posizioni |
        offert* | programma | tutti | tutte | vedi tutto | prodotti | servizi | collezione | progetti | destinazioni | menù | posizioni aperte | novità | più venduti | modelli | esempi | ricette | immobili | referenze `),
      newsletter: phrases(`
        newsletter | aggiornamenti | novità | aggiornat* | tienimi informato | consigli | subscribe | aggiornato | aggiornata | novità via email | ricevi novità | ricevi le novità | notizie | non perderti | offerte via email `),
      waitlist: phrases(`
        segnalami | avvertimi | lista (d'attesa/di attesa) | avvis* | accesso anticipato | anteprima | invito | beta |
        mettimi in lista | preiscriv* | ricordamelo | torna disponibile | di nuovo disponibile `),
      content: phrases(`
        guid* | ebook | catalog* | brochure | report | checklist | modell* | pdf | scheda tecnica | white paper |
        listino | estratto | campion* | sconto | coupon | buono | ricev* via e-mail | ricevi per e-mail | esempio |
        template | ricett* | voglio riceverla | programma | kit | manuale | codice | catalogo | guida | campione | campioni | modello gratuito | codice sconto | programma pdf | opuscolo | dispensa `),
      webinar: phrases(`
        webinar | posto | event* | workshop | masterclass | conferenza | open day | incontro | seminario | la data | evento | convegno `),
      install: phrases(`
        app | apps | install* | chrome | firefox | google play | scaric* | download | estensione | plugin | slack |
        wordpress
      `),
      cart: phrases(`
        carrello | preferiti | per dopo | lista dei desideri | wishlist | borsa | cesto | cestino | shopping bag | lista desideri | desideri `),
      contact: phrases(
        `mandaci | modulo | contattaci | contattami | contatt(o/i) | messaggio | informazioni | info | scriv* | invi(a/o) (la/una/la tua/) richiesta | invia (una/un/) (e-mail/mail) | parliamone | lascia i tuoi dati | contatta (le vendite/il team vendite/l'ufficio commerciale) | raccontaci | parlaci | contattare `,
      ),
      account_sso: phrases('con (google/apple/facebook/microsoft/linkedin/e-mail/github)'),
      account: phrases(`
        account | registr* | iscri* | unisc* | profilo | conto | partecip* | community | team | crea* | entra* |
        volontari* | tuo sito | tuo negozio | iscriv* `),
      trial: phrases(`
        prova | provare | provalo | provala | provali | provatelo | provate | (la/la tua/una/di/in) prova | prova (gratuita/di) | giorni gratis | giorni gratuiti | mese gratis
      `),
      free: phrases('gratis | gratuit* | senza costi'),
      quote: phrases(`
        preventiv* | quotazione | un'offerta | richiedi offerta | la tua offerta | un prezzo | il prezzo | prezzi |
        listino | proposta | valutazione gratuita | preventivo | valuta casa | valutazione | vendi la tua | vendi la `),
      call: phrases(`chiama | chiamaci | ci chiami | telefon* | chiamare il | telefona`),
      callback: phrases(`
        richiam* | ricontatt* | fatti (chiamare/contattare) | chiamatemi | ti chiamiamo | richiedi (una/la)
        (chiamata/call/telefonata) | essere (contattato/chiamato) | richiamat* | richiamami | richiamiamo `),
      meeting: phrases(`
        *consulenza | *chiamata | demo | dimostrazione | appuntament* | consulen* | espert*  | call |
        videochiamata | vendite | visita | sopralluogo | lezion* | colloquio | incontro | parla | parl(i/are) con |
        sessione | test drive | specialista | presentazione | perizia | tavolo | check up | trattamento | prova | appuntamento | consulenza | consulente | esperto | lezione di prova | chiamata `),
      donate_monthly: phrases(`
        ogni mese | mensil* | regolare | adott* | soci(o/a) | associati | membro | sostenitore | mensile | tessera* `),
      donate: phrases(`
        dona | donare | donazion* | donatore | sosten* | sostien* | contribui* | 5 per mille | 5x1000 | doni | dona* | donazione `),
      apply: phrases(`
        candid* | domanda | curriculum | cv | prestito | mutuo | finanziament* | carta | master | iscri* | pratica | volontario | carta di credito | immatricol* `),
      subscribe_paid: phrases(
        `abbon* | piano | pro | premium | business | plus | starter | base | standard | pacchetto | upgrade | abbonamento | rinnov*`,
      ),
      contract: phrases(`
        contratto | sottoscriv* | obbligo di (pagamento/pagare) | attiva* | firma | cambia fornitore | passa (a/con) noi
        | aderi* | polizza | fornitura | firma il contratto | firma digitale `),
      identity: phrases(`identità | documento | documenti | collega il conto`),
      buy: phrases(`
        acquist* | compra* | ordin* | preordin* | paga* | cassa | checkout | prenot* | bigliett* | shop | regal* |
        noleggi* | affitt* | buy | book | camera | tavolo | biglietti | compr* | paga | ordina `),
    },
    vague: phrases(`
      invia | invia ora | inviare | invio | clicca | clicca qui | qui | premi qui | vai | ok | entra | avanti | continua
      | prosegui | procedi | successivo | conferma | fine | fatto | altro | di più | scopri | scopri di più | scopri
      (ora/tutto) | leggi | leggi di più | leggi tutto | vedi | vedi di più | vedi tutto | maggiori informazioni | più
      info | per saperne di più | dettagli | vedi dettagli | info | informazioni | inizia | inizia ora | inizia subito |
      comincia | comincia ora | ottieni | guarda | apri | prova | prova ora | scarica | scegli | seleziona | sì | salva
      | richiedi ora | richiedi | attiva ora
    `),
  },

  consent: {
    banner: phrases(`
      cookie | cookies | questo sito utilizza | la tua privacy | preferenze (sulla/di) privacy | consenso | gdpr |
      tecnologie simili | terze parti | finalità | legittimo interesse | i nostri partner | pubblicità personalizzata |
      continua senza accettare
    `),
    buttons: phrases(`
      accetta | accetto | accetta (tutti/tutto/tutte/i cookie/tutti i cookie/e chiudi/e continua/selezionati/solo
      necessari/la selezione) | accettare | acconsento | acconsenti | consenti | consenti (tutti/tutto/la
      selezione/selezionati) | ok | va bene | d'accordo | ho capito | capito | sono d'accordo | autorizza | rifiuta |
      rifiuta (tutti/tutto/i cookie/tutti i cookie/e chiudi) | rifiuto | nega | non accetto | continua senza accettare |
      solo (necessari/i necessari/cookie tecnici/tecnici/i cookie necessari/essenziali) | usa solo i cookie necessari |
      personalizza | gestisci | gestisci (preferenze/le preferenze/cookie/i cookie/opzioni/consenso) | impostazioni |
      impostazioni (cookie/dei cookie/privacy/avanzate) | preferenze | preferenze cookie | scopri di più e personalizza
      | mostra dettagli | maggiori informazioni | più opzioni | altre opzioni | dettagli | salva | salva (preferenze/le
      preferenze/le scelte/e chiudi/e continua/impostazioni) | conferma (le mie scelte/scelte/selezione) | cookie policy
      | scopri di più
    `),
  },

  fields: {
    kinds: {
      text: phrases(
        ` altro importo | importo libero | nome del progetto | nome del prodotto | nome dell'evento | nome della squadra | nome del team | nome dell'animale | targa | numero ordine | numero d'ordine | numero fattura | domanda segreta | risposta`,
      ),
      email: phrases('indirizzo di posta | posta elettronica | e-mail | mail | pec'),
      phone: phrases(
        `telefono | cellulare | cell | tel | recapito | whatsapp | prefisso | a che numero | fax | numero di telefono`,
      ),
      'given-name': phrases('nome di battesimo | secondo nome'),
      'family-name': phrases('cognome'),
      'card-name': phrases(`
        (nome/intestatario/titolare) (sulla/della/) carta | nome (riportato/presente) sulla carta | nome del titolare
      `),
      'card-number': phrases('numero (della/di/) carta | carta di (credito/debito) | n carta'),
      'card-expiry': phrases('scadenza | mm aa | mm aaaa | valida fino'),
      'card-code': phrases('cvc | cvv | cvc2 | cvv2 | codice di sicurezza'),
      bank: phrases(`
        iban | conto corrente | numero (di/) conto | coordinate bancarie | intestatario (del/) conto | bic | swift |
        banca | addebito diretto
      `),
      'national-id': phrases(`
        codice fiscale | c f | cod fiscale | partita iva | p iva | piva | carta d'identità | documento | passaporto |
        patente | tessera sanitaria | permesso di soggiorno
      `),
      health: phrases(`
        stato di salute | salute | patologi* | allergi* | intolleranz* | farmaci | peso | altezza | sintomi | diagnosi |
        gravidanza | disabilità | fumatore | terapi*
      `),
      'birth-date': phrases(
        `giorno di nascita | nato il | compleanno | nascita | età | quanti anni hai | anno di nascita`,
      ),
      gender: phrases('sesso | genere | titolo | appellativo | stato civile'),
      'company-size':
        phrases(` (quante/) persone (lavorano/ci sono/) nel(la/) tu(o/a) (team/azienda) | numero (di/) collaboratori | dipendenti | dimension(e/i) (azienda/aziendale/aziendali) | dimensioni
        (dell'/della) (azienda/impresa/società) | dimensione dell'azienda | addetti | quanti siete | numero di dipendenti | numero dipendenti | quanti dipendenti `),
      industry: phrases(`
        settore | tipo (di/) (attività/azienda) | tipologia (di/) (attività/azienda) | ambito | codice ateco
      `),
      'job-title': phrases(`
        ruolo | mansione | professione | posizione | qualifica | funzione | occupazione | titolo professionale | reparto
      `),
      budget: phrases(`
        budget | fatturato | reddito | stipendio | isee | spesa (mensile/annua) | importo (richiesto/del prestito/del
        mutuo/del finanziamento) | quanto spendi | quanto vuoi investire | valore immobile
      `),
      company:
        phrases(` nome del (tuo/) negozio | ragione sociale | nome (attività/della struttura/dell'attività/studio) | denominazione | azienda | società |
        impresa | ente | organizzazione | nome scuola | istituto | associazione | datore di lavoro | scuola | università `),
      website: phrases('sito | indirizzo web | url | dominio | link | linkedin'),
      street: phrases('indirizzo | via | civico | interno | scala | domicilio | residenza | presso | c o'),
      postcode: phrases('cap | c a p | codice postale | codice di avviamento postale'),
      city: phrases(`
        città | comune | località | città di nascita | comune di nascita | luogo di nascita | frazione
      `),
      region: phrases('provincia | regione | prov'),
      country: phrases('paese | nazione | stato | nazionalità | cittadinanza'),
      quantity: phrases(
        `quantità | qtà | ospiti | adulti | bambini | ragazzi | persone | camere | notti | coperti | partecipanti | numero (di/) biglietti | importo | altro importo | consumo annuo | metri quadri | mq | quanti | quante`,
      ),
      coupon: phrases(`
        codice (sconto/promozionale/promo/amico/invito/regalo/buono) | coupon | buono (sconto/regalo) | voucher | gift
        card | hai un codice
      `),
      date: phrases(`
        data | check in | check out | arrivo | partenza | giorno | orario | ora | fascia oraria | quando | mese | anno |
        dal | al | periodo
      `),
      confirm: phrases(`
        (conferma/ripeti/reinserisci/verifica) (la/) (password/nuova password) | (conferma/ripeti/reinserisci) (l'/la
        tua /indirizzo /) e-mail | conferma (mail/l'indirizzo e-mail) | codice di (verifica/conferma) | codice otp |
        codice ricevuto
      `),
      'new-password': phrases('nuova password | (crea/scegli/imposta) (una/la tua/) password'),
      password: phrases(`password | parola segreta | pin | codice segreto`),
      username: phrases(`
        nome utente | username | user id | userid | nickname | id utente | codice (cliente/utente) | numero cliente |
        soprannome | nome visualizzato | login | numero tessera | matricola `),
      name: phrases(`
        nome e cognome | cognome e nome | nome cognome | nominativo | nome | come ti chiami | referente | persona di
        (riferimento/contatto)
      `),
      search: phrases('cerca | ricerca | cosa cerchi | cosa stai cercando | parol(a/e) chiave | cerca nel sito'),
      captcha: phrases(`
        captcha | non sono un robot | codice di (controllo/sicurezza antispam) | antispam | anti spam | quanto fa |
        inserisci (il codice/i caratteri) | domanda di sicurezza | risolvi
      `),
      consent: phrases(`
        accetto | acconsento | autorizzo | ho letto | ho preso visione | dichiaro di | presa visione | privacy |
        informativa | termini | condizioni | desidero iscrivermi | ricorda i miei dati | resta (collegato/connesso) |
        trattamento | consenso | gdpr
      `),
      message: phrases(`
        messaggio | note | comment(o/i) | richiesta | richieste (particolari/speciali) | domanda | domande | come
        possiamo aiutarti | come possiamo aiutarla | di cosa hai bisogno | descri* | dettagli | oggetto | raccontaci |
        parlaci * | ulteriori informazioni | informazioni aggiuntive | osservazioni | esigenze | feedback | recensione |
        altro | scrivi qui | testo | motivazione
      `),
      file: phrases(`
        carica | allega | allegat(o/i) | curriculum | cv | lettera di presentazione | foto | scegli file | bolletta
      `),
      choice: phrases(
        `selezion* | scegli | quale | quali | come ci hai (conosciuto/conosciuti/trovato) | come hai (saputo/conosciuto) | tipo (di/) * | tipologia | preferenza | preferenze | interessat(o/a) a | sono interessato | motivo | motivo (del/della) * | con quale frequenza | sei | servizio | sono un | corso`,
      ),
    },
    required: phrases('obbligatori(o/a/i) | campi obbligatori | richiesto | necessario | da compilare'),
    optional: phrases(`
      facoltativ(o/a/i) | opzionale | opzionali | non (obbligatorio/obbligatoria/obbligatori/obbligatorie/richiesto/necessario) | se
      (presente/disponibile/applicabile/vuoi/ne hai uno/lo desideri)
    `),
    marketing: phrases(`
      newsletter | marketing | offerte | promozion* | novità | sconti | iscrivimi | desidero ricevere | voglio ricevere
      | vorrei ricevere | comunicazioni | informazioni commerciali | aggiornamenti | partner | terze parti | materiale
      pubblicitario | profilazione | sms
    `),
    reasons: phrases(`
      così possiamo | così potremo | per
      (inviarti/inviarle/mandarti/contattarti/contattarla/chiamarti/richiamarti/calcolare/trovare/mostrarti/consigliarti/confermare/verificare/aiutarti/offrirti/personalizzare)
      | ci serve | ci servono | serve (a/per) | lo usiamo | li usiamo | lo useremo | la usiamo | la useremo | usato solo
      | utilizzato solo | solo per | solo se | in caso di | perché (lo/te lo/ti) chied* | perché chiediamo | per la
      consegna | per il corriere | per la tua sicurezza | richiesto (dalla legge/per legge) | previsto dalla legge | ci
      aiuta
    `),
    workMail: {
      asked: phrases(`
        (e-mail/mail/indirizzo e-mail/indirizzo mail/posta elettronica)
        (aziendale/di lavoro/lavorativa/lavorativo/professionale/business/dell'azienda/della tua azienda) |
        (non sono/non si) (accettati/accettano/ammessi/ammettono) indirizzi (personali/gratuiti/privati) | no gmail
      `),
      either: phrases(`
        o (personale/privata/privato) | (personale/privata/privato) o | preferibilmente | se possibile | meglio se
      `),
    },
  },

  purposes: {
    login: phrases(`
      (reimposta/reimpostare/recupera/recuperare/cambia) (la/la tua/) password | recupero password |
      password smarrita | codice di verifica | verifica in due passaggi | inserisci il codice | accedi | accesso |
      login | log in | area (clienti/riservata/personale) | bentornat(o/a) | password dimenticata | ricordami |
      hai dimenticato la password
    `),
    signup: phrases(`
      crea (il tuo/un) (workspace/negozio/spazio di lavoro) | registrati | registrazione |
      crea (un/il tuo/) account | crea account | nuovo account | iscriviti | prova gratuita | prova gratis |
      apri (un/il tuo/) conto | crea (il tuo/) profilo | inizia gratis | diventa membro
    `),
    newsletter: phrases(`
      (di sconto/) sul (tuo/) primo (ordine/acquisto) | (ricevi/voglio/ottieni) (il/lo) (codice/sconto) |
      newsletter | iscriviti | iscriviti alla (nostra/) newsletter | resta aggiornat(o/a) | rimani aggiornat(o/a) |
      aggiornamenti | novità | lista d'attesa | avvisami | tienimi aggiornato | non perderti | resta in contatto |
      iscriviti e ricevi | mailing list | rimani informato | in anteprima
    `),
    lead: phrases(`
      contatta (le vendite/il commerciale) | parla con (le vendite/il nostro team/un esperto/un consulente) |
      (raccontaci/parlaci) (del/il) tuo progetto | il tuo progetto |
      (richiedi/prenota/fissa) (una/la tua/) (demo/consulenza/chiamata/call) | preventivo |
      richiedi (un/il tuo/) preventivo | preventivo gratuito | scarica | scarica (la/) guida | ricevi la guida |
      guida gratuita | ebook | brochure | catalogo | report | richiedi informazioni | chiedi informazioni |
      consulenza gratuita | parla con un esperto | fatti richiamare | richiamami | ti richiamiamo | ricontattat* |
      webinar | riserva il (tuo/) posto | candidati | candidatura | demo | offerta | richiedi (ora/offerta) |
      consulenza | sopralluogo | lascia i tuoi dati | ti (contattiamo/ricontattiamo) | scopri se puoi
    `),
    contact: phrases(`
      contattaci | contatti | contatto | scrivici | invia (il/un/) messaggio | mandaci un messaggio | messaggio |
      mettiti in contatto | come possiamo aiutarti | hai domande | modulo di contatto | parliamone | siamo qui per |
      invia (la/) richiesta
    `),
    search: phrases('cerca | ricerca | trova | risultati della ricerca | filtra'),
    checkout: phrases(`
      effettua (l'/) ordine | dettagli di fatturazione | carrello | checkout | cassa | pagamento | paga | paga ora |
      completa (l'ordine/l'acquisto) | conferma (l'/) ordine | procedi al pagamento | acquista | acquista ora |
      indirizzo di (spedizione/fatturazione) | riepilogo (dell'/) ordine | metodo di pagamento | dati della carta |
      ordina | ordina ora | aggiungi al carrello | abbonati ora | fatturazione
    `),
    booking: phrases(`
      prenota | prenota (ora/online/il tuo soggiorno/un tavolo/una visita/un appuntamento) | prenotazione | prenotazioni
      | appuntamento | verifica (la/) disponibilità | disponibilità | check in | soggiorno | scegli (la data/data e
      ora/un orario) | arrivo | richiesta di prenotazione
    `),
    donation: phrases(`
      dona | dona ora | donazione | donazioni | la tua donazione | fai una donazione | una tantum | ogni mese | sostieni
      | sostienici | contribuisci | 5 per mille
    `),
    quiz: phrases(`
      quiz | test | questionario | sondaggio | domanda 1 | domanda 1 di * | calcola | simulatore | calcolatore | scopri
      il tuo | vedi il risultato | prossima domanda | vota | scopri quanto | configura
    `),
  },

  sections: {
    other: phrases(
      'eventi | prossimi eventi | blog | il blog | il nostro blog | dal blog | dal nostro blog | notizie | ultime notizie | articoli | ultimi articoli | news | news ed eventi | dal magazine',
    ),
    benefits: phrases(`
      vantaggi | i vantaggi | i nostri vantaggi | perché scegliere | perché sceglierci | perché scegliere noi | perché |
      perché noi | cosa (offriamo/facciamo/ottieni/include/comprende/trovi/troverai/imparerai) | servizi | i nostri
      servizi | servizi inclusi | funzionalità | caratteristiche | tutto quello che | tutto ciò che | i punti di forza |
      punti di forza | soluzioni | le nostre soluzioni | i benefici | benefici | a chi (è rivolto/si rivolge) | per chi
      è | pensat(o/a) per | in evidenza | i nostri prodotti | le camere | le nostre camere | cosa è compreso | incluso |
      esperienze | motivi per | i plus
    `),
    'how-it-works': phrases(`
      come funziona | ecco come funziona | come lavoriamo | il nostro metodo | metodo | in (3/tre/4/quattro/pochi)
      (passi/passaggi/step/mosse) | (tre/quattro/3/4) (passi/passaggi/step/mosse) | passo (dopo/per) passo | il percorso
      | i passaggi | le fasi | come si fa | cosa succede (dopo/adesso) | come iniziare | come attivare | il processo |
      bastano
    `),
    demo: phrases(`
      demo | guarda (il video/come) | video | in azione | guardalo in azione | prova tu stesso | anteprima | tour | tour
      virtuale | guarda la demo | galleria | dai un'occhiata
    `),
    testimonials: phrases(`
      cosa (dicono/pensano) (di noi/i nostri clienti/gli ospiti/i nostri ospiti/i clienti/gli studenti) |       dicono di noi | cosa dice chi | cosa dicono | (la parola/parola) ai (nostri/) clienti |
      testimonianze | recensioni | le recensioni | opinioni | le opinioni (dei/di) | cosa pensano | le storie (dei/di) *
      | storie (di chi/dei) | chi ci ha (scelto/provato) | clienti (felici/soddisfatti) | i nostri clienti raccontano |
      l'esperienza (di chi/dei) | lo dicono | la voce (dei/di) | i nostri ospiti
    `),
    logos: phrases(`
      hanno scelto | (si fidano/fidano) di noi | si sono affidati | ci hanno scelto | già scelto da | scelto da | i
      nostri (clienti/partner) | clienti | partner | lavorano con noi | collaboriamo con | aziende che | sponsor | i
      marchi | in collaborazione con | le aziende che | usato da | utilizzato da | al fianco di
    `),
    rating: phrases(`
      valutazion* | punteggio | stelle | su 5 | trustpilot | recensioni google | voto medio | media delle recensioni |
      eccellente
    `),
    numbers: phrases(`
      i (nostri/) numeri | numeri | in numeri | i risultati | risultati | il nostro impatto | impatto | i numeri
      (di/che) * | in cifre | traguardi
    `),
    'case-study': phrases(`
      cas(o/i) (studio/di successo) | case study | storie di successo | i nostri (lavori/progetti) | progetti |
      portfolio | lavori (recenti/realizzati) | realizzazioni | ultimi (lavori/progetti)
    `),
    press: phrases(`
      parlano di noi | dicono di noi i giornali | rassegna stampa | stampa | sui (giornali/media) | premi |
      riconoscimenti | premi e riconoscimenti | hanno parlato di noi | visto su | certificazioni
    `),
    people:
      phrases(`chi sono | mi chiamo | ciao sono | su di me | la tua insegnante | il tuo insegnante | la tua guida | 
      il (nostro/) team | team | chi siamo | chi sono | la nostra storia | il nostro staff | i (nostri/)
      (docenti/esperti/medici/consulenti/relatori/fondatori) | le persone | la famiglia | fondat(ore/ori/rice) |
      conosci* | incontra * | lo staff | la squadra | dietro
    `),
    pricing: phrases(`
      prezzi | i (nostri/) prezzi | piani | piani e prezzi | i (nostri/) piani | scegli (il/il tuo/la tua)
      (piano/formula/abbonamento/offerta/tariffa) | tariffe | le (nostre/) (tariffe/offerte) | listino | quanto costa |
      pacchetti | i pacchetti | abbonamenti | costi | offerte | biglietti | quota di iscrizione | prezzo
    `),
    comparison: phrases(`
      confront* | a confronto | noi e gli altri | prima e dopo | rispetto (a/agli) | differenz* | vs | alternative |
      perché cambiare | con e senza
    `),
    guarantee: phrases(`
      garanzia | la nostra garanzia | garanzie | soddisfatti o rimborsati | rimborso | senza rischi* | la nostra
      promessa | soddisfatto o rimborsato | zero rischi | garantito
    `),
    faq: phrases(`
      domande frequenti | faq | domande | le (tue/vostre) domande | domande e risposte | hai (domande/dubbi/ancora
      domande/altre domande) | risposte alle | dubbi | serve aiuto | buono a sapersi
    `),
    contact: phrases(`
      contatti | contattaci | dove siamo | come raggiungerci | vieni a trovarci | scrivici | le (nostre/) sedi | orari |
      orari di apertura | mettiti in contatto | parliamone | come arrivare | vieni a conoscerci | siamo qui | dove
      trovarci
    `),
    form: phrases(`
      (richiedi/prenota/fissa) (un/una/il tuo/la tua/)
      (preventivo/demo/consulenza/appuntamento/informazioni/sopralluogo) | iscriviti | iscriviti alla newsletter |
      registrati | newsletter | compila (il/) (modulo/form) | candidati | richiedi informazioni | lascia i tuoi dati |
      ti richiamiamo (noi/) | scarica la guida | preventivo gratuito | prenota
    `),
    'final-cta': phrases(`
      pront(o/a/i) (a/per) * | pront(o/a/i) | inizia (ora/oggi/subito/gratis) | inizia | prova* gratis | provalo | cosa
      aspetti | cosa stai aspettando | che aspetti | unisciti | entra | iniziamo | fai il primo passo | il prossimo
      passo | non aspettare | parti (ora/oggi) | comincia (ora/oggi) | attiva* | ti aspettiamo | passa a *
    `),
    footer: phrases(`
      tutti i diritti riservati | copyright | privacy policy | note legali | p iva | partita iva | privacy | cookie policy | cookies | termini e condizioni
    `),
  },

  depth: {
    video: phrases('guarda la demo | video | riproduci | tour virtuale'),
    features: phrases(`
      funzionalità | caratteristiche | scheda tecnica | specifiche | come funziona | scopri (di più/come) | leggi (di
      più/tutto) | dettagli | soluzioni | prodotto | documentazione | servizi | maggiori informazioni
    `),
    comparison: phrases('confront* | vs | alternative | tabella comparativa'),
    pricing: phrases('prezzi | piani | tariffe | listino | costi | offerte'),
    'case-study': phrases(`
      cas(o/i) studio | case study | storie di successo | portfolio | progetti | i nostri lavori | testimonianze | leggi
      la storia | realizzazioni
    `),
    faq: phrases('faq | domande | centro assistenza'),
  },

  reassurance: {
    'no-card': phrases(`
      (nessuna/senza) carta | (nessuna/senza) carta di credito (richiesta/obbligatoria/necessaria) | non (serve/occorre/è richiesta/è necessaria/ti serve) (la/una/alcuna/) carta | carta di
      credito non richiesta | senza inserire (la/) carta | senza dati di pagamento | nessun pagamento
      (richiesto/anticipato/ora) | senza pagamento anticipato
    `),
    cancel: phrases(`
      (disdici/cancella/annulla/interrompi) quando vuoi | (disdici/annulla/cancella/disattiva) in
      (qualsiasi/qualunque/ogni) momento | (disdici/annulla) (online/con un clic) | (disdetta/cancellazione)
      (gratuita/libera/in qualsiasi momento/senza costi) | (disiscriviti/cancellati) (quando vuoi/in qualsiasi
      momento/con un clic) | puoi (disiscriverti/cancellarti/disdire/annullare) (in qualsiasi momento/quando vuoi/in
      ogni momento) | puoi cambiare idea | senza vincoli | nessun vincolo | metti in pausa | cambi piano quando vuoi |
      senza penali | zero vincoli | recesso gratuito
    `),
    refund: phrases(`
      soddisfatti o rimborsati | soddisfatto o rimborsato | garanzia di rimborso | rimborso
      (garantito/completo/totale/integrale/del 100) | ti rimborsiamo | ti restituiamo | miglior prezzo garantito |
      garanzia (di 2/2/5/10) anni | anni di garanzia | giorni di garanzia | garanzia a vita | senza rischi | zero rischi
    `),
    returns: phrases(`
      reso (gratuito/gratis/facile/entro/garantito) | resi (gratuiti/gratis/facili/entro) | puoi restituir* | giorni per
      (il reso/cambiare idea/restituir*) | cambio (taglia/gratuito) | diritto di recesso | restituzione gratuita |
      ritiro gratuito
    `),
    'no-obligation': phrases(`
      senza impegno | senza alcun impegno | nessun impegno | non vincolante | nessun obbligo | senza obbligo | senza
      obblighi | paghi solo (se/quando) | decidi con calma | decidi dopo | paghi in struttura | paga dopo | paghi
      (all'arrivo/alla consegna) | nessuna telefonata | zero stress
    `),
    free: phrases(`
      gratis per sempre | sempre gratis | completamente gratuit(o/a) | 100 gratuito | è gratis | è gratuit(o/a) | a costo zero | senza (costi/costi di attivazione/costi aggiuntivi/commissioni) | nessun costo | nessun costo di attivazione | zero costi | giorni gratis | giorni gratuiti | mese gratis | spedizione
      (gratuita/gratis) | consegna gratuita | attivazione gratuita | gratuitamente | consulenza gratuita | nessuna
      commissione | zero commissioni
    `),
    time: phrases(`
      in (1/2/3/5/10/due/tre/cinque/pochi) minut* | in un minuto | in meno di * | (bastano/bastano solo/richiede/ci
      vogliono/ci metti) (1/2/3/5/due/pochi) * | in 30 secondi | in 60 secondi | in (pochi/due/tre) clic | rispondiamo
      (entro/in) | risposta (entro/in) | ti (richiamiamo/ricontattiamo/contattiamo) (entro/in) | entro (24/48) ore |
      entro un giorno | attivazione immediata | consegna in (24/48) ore | pronto in
    `),
    privacy: phrases(`
      (niente/no/zero) spam | nessuno spam | i tuoi dati * | rispettiamo la tua privacy | non
      (condividiamo/cediamo/vendiamo/condivideremo/cederemo) (mai/a terzi/la tua) | dati (protetti/al sicuro) | non li
      cediamo | gdpr | mai a terzi | la tua privacy è | odiamo lo spam | usiamo la tua e-mail solo
    `),
    security: phrases(`
      pagament(o/i) (sicuro/sicuri/protetto/protetti) | acquisto sicuro | checkout sicuro | transazion(e/i) sicur(a/e) |
      ssl | crittograf* | cifrat* | connessione sicura | 3d secure | pci dss | iso 27001 | protezione acquisti | paga in
      sicurezza | sicurezza garantita
    `),
    'no-account': phrases(`
      senza (registrazione/registrarti/account/iscrizione/creare un account/installare/scaricare/download) | senza
      doverti registrare | nessuna (registrazione/iscrizione/installazione) | non (serve/occorre) (un
      account/registrarsi/registrazione) | come ospite
    `),
  },
  contradiction: phrases(`
    carta di credito (richiesta/obbligatoria/necessaria) | richiesta la carta | è richiesta una carta | commissioni |
    costi di (recesso/disattivazione/attivazione/disdetta) | penale | penali | durata minima | vincolo di (12/24/30)
    mesi | permanenza minima | contratto di (12/24) mesi | rinnovo automatico | si rinnova automaticamente | rinnovato
    automaticamente | verrà addebitat* | non rimborsabile | nessun rimborso | si applicano
    (condizioni/termini/limitazioni/costi) | salvo condizioni | esclus* | fatturat* annualmente | registrazione
    (richiesta/obbligatoria) | condividere i tuoi dati | fini di marketing di terzi | costi aggiuntivi | poi a partire
    da
  `),
  pressure: {
    urgency: phrases(`
      offerta (limitata/a tempo/lampo) | (per un/) tempo limitato | solo per poco | ancora per poco |
      ultim(a/e) (occasione/occasioni/chance/possibilità) | ultime ore (per/di/dell'offerta) |
      ultimi giorni (per/di/dell'offerta) | ultimo giorno |
      (scade/termina/finisce) (oggi/presto/tra 0/domani/stasera/a mezzanotte) | l'offerta (scade/termina/finisce) |
      fino a mezzanotte |
      solo (oggi/per oggi/fino a oggi/fino a domani/per pochi giorni/per i primi/questa settimana) | affrettati |
      affrettatevi | sbrigati | corri prima | prima che (aumenti/il prezzo) |
      il prezzo (sale/aumenta/aumenterà) (presto/domani/tra 0/dal 0) | sconto valido solo | flash sale |
      vendita lampo | il tempo sta (per scadere/scadendo) | il tempo stringe | mancano 0 (ore/giorni) alla fine |
      non aspettare oltre | agisci (ora/subito) | riservato per (0/i prossimi)
    `),
    stock: phrases(`
      restano (solo/pochi/poche/0) | (ne restano/rimangono/rimasti/rimaste) (solo/pochi/poche/0) |
      (solo/ultimi/ultime) (0/due/tre/pochi) (pezzi/posti/camere/rimasti/disponibili/biglietti) |
      ultim(i/e) (pezzi/posti/camere/disponibilità/copie/biglietti) |
      (posti/pezzi/copie) (limitati/limitate/in esaurimento) | quasi (esaurito/esauriti/esaurita/finito/al completo) |
      (fino a/fino ad) esaurimento | esaurimento scorte | (disponibilità/quantità) limitata |
      numero limitato di (posti/pezzi)
    `),
    demand: phrases(`
      molto richiest(o/a/i) | va a ruba | vanno a ruba | alta richiesta | grande richiesta | si esaurisce in fretta
    `),
    activity: phrases(`
      (persone/utenti/clienti/visitatori) (stanno visualizzando/stanno guardando/guardano ora) | sta guardando |
      stanno guardando | (ha/hanno) appena (acquistato/prenotato/ordinato/comprato) |
      (acquistato/prenotato/venduto) (0 minuti fa/0 ore fa/0 volte/nelle ultime) | nel carrello di altre
    `),
    fear: phrases(`
      non (perdere/perderti/perdertelo/perdete/lasciarti sfuggire/lasciartelo sfuggire/restare indietro/rimanere indietro) |
      prima che (finisca/finiscano/sia tardi/sia troppo tardi) | ora o mai più | (occasione/opportunità) unica |
      occasione irripetibile | te ne pentirai | ogni giorno (perdi/che passa) | stai perdendo (soldi/clienti) |
      mentre i tuoi concorrenti
    `),
    shaming: phrases(`
      prezzo (pieno/intero) | pagare (di più/di piu/tutto) |
      non (voglio/mi interessa/mi piacciono/mi piace/desidero/ho bisogno di/mi serve) (risparmiare/gli sconti/lo sconto/sconti/guadagnare/crescere/migliorare/vendere/clienti/più clienti/aiuto/soldi/imparare/offerte) |
      odio | preferisco (pagare/perdere/restare/rimanere/non) | rinuncio (a/allo/alla/ai) | so già tutto
    `),
    declines: phrases(`
      no | no grazie | grazie no | non ora | non oggi | più tardi | forse più tardi | magari più tardi | dopo |
      ricordamelo più tardi | salta | salta questo passaggio | ignora | continua senza | continua come ospite |
      chiudi | annulla | rifiuta | non mi interessa | non mostrare più | non ho un account | decido dopo
    `),
    self: phrases(`io`),
    clock: phrases(`
      g | gg | giorno | giorni | h | ora | ore | m | min | minuto | minuti | s | sec | secondo | secondi
    `),
    schedule: phrases(`
      inizia (tra/fra) | comincia (tra/fra) | parte (tra/fra) | in diretta (tra/fra) | apre (tra/fra) | apertura |
      apertura porte | lancio (tra/fra) | in arrivo | prossimamente | all'evento | al lancio | ordina entro |
      consegna | spedizione | spedito | ricevilo | sessione | disconnesso | prossima estrazione | prossima partenza |
      tempo di lettura | durata | uscita | fine dell'asta
    `),
    hold: phrases(
      `riservato per | riservata per | riservati per | riservato ancora | prenotazione scade | carrello scade | bloccato per`,
    ),
    negated: phrases(`non | no | senza | mai | nessun | nessuna | né`),
  },

  curiosity: {
    open: phrases(`
      come | perché | quale | quali | qual | cosa | e se | che cosa | quanto | quanta | quanti | dove | chi | sai |
      sapevi | conosci | sei | hai | il tuo | la tua
    `),
    hints: phrases(`
      scopri (come/perché/cosa/quale/quanto/se/il tuo/la tua/i/le) | scopra (come/perché/cosa/quale) | guarda quanto |
      (motivi/ragioni/modi/errori/segnali/domande/passi/lezioni) (per/che/di) |
      quello che (la maggior parte/nessuno/pochi) | la maggior parte (delle/dei) | il tuo (punteggio/risultato) |
      (calcola/verifica/valuta/misura) (il tuo/la tua/i tuoi) | la verità (su/sul/sulla) | ecco (perché/come/cosa)
    `),
    empty: phrases(`
      non ci crederai | non crederai | incredibile | questo trucco | un trucco | il segreto | segreto (che/di/dei) |
      quello che è successo dopo | cosa è successo dopo | ti cambierà la vita | cambia tutto | cambierà tutto |
      nessuno ti (dice/ha mai detto) | gli esperti odiano | ti (sorprenderà/lascerà a bocca aperta) | da non credere
    `),
  },

  headline: {
    who: phrases(`
      tu | te | ti | tuo | tua | tuoi | tue | vostr(o/a/i/e) | voi | vi | suo | sua | per
      (privati/famiglia/bambini/genitori/ristoranti/hotel/negozi/freelance/artigiani/medici/avvocati/commercialisti/startup/team/chi/tutti/donne/uomini/principianti/agenzie)
      | per le (scuole/piccole) | per i (bambini/team) | aziende | imprese | professionisti | famiglie | studenti | pmi
      | chi vuole | chi cerca | chi ama | clienti | ospiti | pensat(o/a) per
    `),
    outcome: phrases(`
      risparmi* | aument* | cresc* | miglior* | riduc* | riduz* | taglia | ottien* | crea* | costru* | impar* | trov* |
      smett* | evit* | guadagn* | vinc* | vend* | raggiung* | lanci* | trasform* | semplific* | automatizz* | automatic*
      | gest* | organizz* | protegg* | dorm* | viv* | pianific* | scriv* | progett* | consegn* | capire | sapere | fai |
      fare | più sicur* | meno | senza | in (pochi/5/10/2) minuti | veloc* | facil* | semplic* | tempo | soldi | clienti
      | risultat* | produttività | finalmente | mai più | aiut* | godi* | rilass* | parla* | parli* | invest* | prenot*
      | ordin* | viagg* | risolv* | sblocc* | acceler* | controll* | comodamente | su misura | subito | elimin* |
      energia | benessere | scopri* | rigener* | stacca* | ritrov* | a casa | respir* | ferm*
    `),
    welcome: phrases(`
      benvenut(o/a/i) | benvenuti (su/in/nel/nella/sul/al) | benvenuto (su/in/nel) | ciao | salve | home | homepage |
      home page | senza titolo | in arrivo | sito in costruzione | in costruzione | il mio sito | il nostro sito | ciao
      mondo | hello world | lorem ipsum | untitled
    `),
  },

  term: {
    bound: phrases(
      'vincolo di | di vincolo | durata minima | contratto di | permanenza minima | permanenza di | impegno di',
    ),
    month: phrases('mese | mesi'),
    year: phrases('anno | anni'),
  },

  price: {
    month: phrases('mese | mensil(e/i) | mensilmente | m | mo | month'),
    year: phrases('anno | annu(o/a/ale/ali/i) | annualmente | year'),
    at: phrases('a | per | costa | solo | soli'),
    from: phrases('da'),
    extras: phrases(`
      iva | tasse | spedizione | spese di gestione | commission* | costi di (attivazione/gestione/servizio) | per
      (utente/persona/postazione/notte) | a (persona/notte/utente/postazione) | tassa di soggiorno | cauzione | caparra
      | contributo | fatturato annualmente | fatturazione annuale | pulizie finali
    `),
    hidden: phrases(`
      su richiesta | a preventivo | su preventivo | su misura | richiedi (un preventivo/il prezzo/i prezzi/prezzo) |
      parliamone | personalizzato | da definire | trattativa riservata | contattaci
    `),
  },

  trust: {
    numbers: phrases(`
      client(i/e) | utenti | persone | membri | soci | iscritti | team | aziende | imprese | negozi | studenti |
      corsisti | lettori | download | progett(i/o) | paesi | città | premi | ore | ordini | eventi | recensioni |
      sviluppatori | siti | partner | dipendenti | collaboratori | esperti | sedi | anni | soddisfa* | crescita |
      donatori | donazioni | pazienti | famiglie | case | alberi | pasti | prodotti | vendut* | spedizioni | consegn* |
      bambini | ospiti | installazioni | impianti | follower | professionisti | ristoranti | hotel | punti vendita |
      corsi | co2 | camere | viaggiatori | volontari | interventi |
      si sono iscritti | già iscritti | hanno partecipato | si sono registrati | già iscritte
    `),
    customers: phrases(`
      hanno scelto | si fidano di noi | si sono affidati | scelto da | scelta da | usato da | utilizzato da | amato da |
      clienti | partner | aziende | brand | marchi | con la fiducia di | collaboriamo | lavorano con | al fianco di |
      già con noi | sostenuto da
    `),
    rating: phrases(`
      su 5 | su 10 | recension(e/i) | valutazion(e/i) | stelle | stella | voto | trustpilot | google | tripadvisor |
      booking | eccellente | ottimo | favoloso | media | opinioni | giudizi | feedaty | punteggio
    `),
    press: phrases(`
      parlano di noi | hanno parlato di noi | visto su | visti su | come visto in | stampa | sui giornali | premio |
      premi | premiat* | vincitor* | riconoscimenti | certificat* | miglior* (azienda/ristorante) | eletto | secondo |
      consigliato da | menzionat* | iso 9001 | iso 27001 | b corp
    `),
    caseStudy: phrases(`
      cas(o/i) (studio/di successo) | case study | case studies | storie di successo | storia di successo | leggi la
      storia | leggi il caso | la storia di | guarda il progetto
    `),
    address: phrases(`
      via | viale | piazza | piazzale | corso | largo | vicolo | strada | loc | località | contrada | frazione | fraz |
      snc | cap | interno | scala | sede | sede (legale/operativa) | p iva | partita iva | c f | codice fiscale | cod
      fisc | rea | registro imprese | srl | s r l | spa | s p a | sas | snc | capitale sociale | cap soc | ss | str |
      indirizzo | borgo | lungomare | lungarno | note legali | italia | contatti
    `),
    team: phrases(`
      team | il (nostro/) team | chi siamo | chi sono | la nostra storia | fondat(ore/rice/ori) | titolar(e/i) | staff |
      il nostro staff | persone | famiglia | scritto da | autor(e/rice) | a cura di | docent(e/i) | relator(e/i) | i
      nostri (esperti/medici/docenti) | la squadra | azienda | l'azienda
    `),
    expertise: phrases(`
      certificat* | certificazion* | accreditat* | abilitat* | autorizzat* | iscritt(o/a) all'ordine | albo | ordine
      degli | ordine dei | anni di esperienza | associat(o/a) a | membro (di/del/della) | partner ufficiale |
      rivenditore ufficiale | google partner | iso 9001 | iso 27001 | b corp | premio | premiat* | specialista in |
      laureat* | dott | ing | prof | ivass | banca d'italia | oam | arera | bio | dop | igp | docg | doc | marchio |
      riconosciut(o/a) (da/dal) | ministero | cin | cir
    `),
    roles: phrases(`
      ceo | cto | cfo | coo | cmo | amministrator(e/rice) | fondat(ore/rice) | founder | titolare | proprietari(o/a) |
      soci(o/a) | president(e/essa) | vicepresidente | direttor(e/rice) | direttrice | responsabile | manager |
      ingegnere | architett(o/a) | designer | sviluppat(ore/rice) | consulente | commercialista | avvocat(o/a) | medico
      | dottor(e/essa) | dentista | psicolog(o/a) | fisioterapista | nutrizionista | insegnante | docente |
      professor(e/essa) | student(e/essa) | coach | autor(e/rice) | giornalista | fotograf(o/a) | libero professionista
      | libera professionista | freelance | imprendit(ore/rice) | artigian(o/a) | chef | cuoc(o/a) | ristorat(ore/rice)
      | albergat(ore/rice) | agricolt(ore/rice) | enolog(o/a) | impiegat(o/a) | operai(o/a) | pensionat(o/a) | mamma |
      papà | madre | padre | client(e/i) | acquisto verificato | utente | ospite | paziente | partner | specialista |
      assistente | tecnic(o/a) | infermier(e/a) | geometra | guida | head of | casaling(a/o) | inquilin(o/a)
    `),
  },

  steps: ['passo', 'passaggio', 'fase'],
  recommended: phrases(`
    più popolare | il più popolare | popolare | consigliato | consigliata | più scelto | il più scelto |
    più venduto | miglior prezzo | miglior rapporto qualità prezzo | scelta migliore | la nostra scelta |
    preferito | raccomandato
  `),
  superlatives: phrases(`
    leader | leader mondiale | leader di mercato | leader del mercato | numero uno | numero 1 | n 1 | il migliore |
    la migliore | i migliori | le migliori | il più veloce | la più veloce | ineguagliabile | senza pari |
    di livello mondiale
  `),
  updated: phrases(`
    aggiornato | aggiornata | aggiornato al | ultimo aggiornamento | ultima modifica
  `),
  until: phrases(`
    fino al | valido fino | valida fino | offerta valida | scade il | termina il | entro il | scadenza
  `),
  pays: phrases(`
    pagare | paga | paga ora | acquista | acquistare | compra | obbligo di pagamento | obbligo di pagare |
    pagamento | procedi all'acquisto | dona | donare
  `),

  pages: {
    error: phrases(`
      pagina inesistente | la pagina (non esiste/richiesta) | pagina che (cerchi/stai cercando) | non trovat(o/a) | 404
      | errore 500 | errore (interno/del server) | servizio non disponibile | accesso negato | qualcosa è andato storto
      | si è verificato un errore | in manutenzione | non (più/è più) disponibile | temporaneamente non disponibile |
      ops | oops | not found
    `),
    challenge: phrases(`
      verifica (del/del tuo) browser | stiamo (verificando/controllando) | controllo del browser | un momento |
      attendere prego | verifica di essere (umano/una persona) | verifica che (sei/tu sia) * | conferma di (essere
      umano/non essere un robot) | sei un (robot/umano) | non sono un robot | controllo di sicurezza | verifica di
      sicurezza | traffico insolito | traffico anomalo | abilita javascript e (i/) cookie | accesso a questa pagina è
      stato negato | tieni premuto | captcha | just a moment
    `),
  },

  stopWords: phrases(`
    il | lo | la | i | gli | le | l | un | uno | una | e | ed | o | ma | se | di | a | da | in | con | su | per | tra |
    fra | del | dello | della | dei | degli | delle | dell | al | allo | alla | ai | agli | alle | all | dal | dalla |
    dai | dalle | dall | nel | nella | nei | nelle | nell | sul | sulla | sui | sulle | sull | che | chi | cui | come |
    dove | quando | perché | quale | quali | quanto | non | più | anche | già | ancora | solo | molto | tutto | tutti |
    tutte | tutta | ogni | altro | altri | questo | questa | questi | queste | quello | quella | mio | mia | tuo | tua |
    tuoi | tue | suo | sua | nostro | nostra | nostri | nostre | vostro | vostra | loro | io | tu | noi | voi | mi | ti
    | ci | vi | si | ne | è | sono | sei | siamo | essere | ha | ho | hai | abbiamo | hanno | avere | può | puoi | ora |
    subito | qui | senza | fino | dopo | prima | così | nostro
  `),
};
