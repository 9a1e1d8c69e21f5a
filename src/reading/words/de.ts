import { phrases as phrasesOf, withoutSharpS } from './phrase-list';
import type { Words } from './words';

/** `ß` is `ss` in Switzerland and in capitals. */
const phrases = (text: string): readonly string[] => phrasesOf(text, withoutSharpS);

/** German, as written in Germany, Austria and Switzerland. */
export const de: Words = {
  code: 'de',
  spaced: true,

  asks: {
    low: phrases(
      `mehr erfahren | jetzt mehr erfahren | hier mehr erfahren | mehr dazu | mehr dazu erfahren | mehr darüber | mehr lesen | weiterlesen | jetzt weiterlesen | ganzen artikel lesen | artikel lesen | zum artikel | zum beitrag | zum ratgeber | zum magazin | zum blog | blog lesen | beitrag lesen | jetzt lesen | lesen sie mehr | lies mehr | erfahren sie mehr | erfahre mehr | erfahr mehr | mehr über uns | mehr über | mehr wissen | wissenswertes | so funktioniert's | so funktionierts | so funktioniert es | so funktioniert das | wie funktioniert das | wie es funktioniert | wie funktioniert es | so geht's | so gehts | so geht das | so läuft's ab | so läuft es ab | so arbeiten wir | unsere arbeitsweise | unser vorgehen | ablauf | ablauf ansehen | zum ablauf | entdecken | jetzt entdecken | mehr entdecken | alle entdecken | hier entdecken | entdecken sie mehr | entdecke mehr | leistungen entdecken | leistungen ansehen | unsere leistungen | alle leistungen | zu den leistungen | alle leistungen ansehen | zur leistungsübersicht | produkte entdecken | produkte ansehen | alle produkte | alle produkte ansehen | zu den produkten | zum produkt | produkt ansehen | produktdetails | zum shop | zum onlineshop | zum online shop | shop besuchen | sortiment ansehen | sortiment entdecken | zum sortiment | kollektion entdecken | kollektion ansehen | zur kollektion | alle ansehen | alle anzeigen | alles ansehen | mehr ansehen | mehr anzeigen | mehr laden | weitere laden | weitere anzeigen | weitere beispiele | weitere projekte | alle funktionen | alle funktionen ansehen | funktionen ansehen | funktionen entdecken | zu den funktionen | alle features | features ansehen | features entdecken | beispiele ansehen | beispiel ansehen | beispiele | zu den beispielen | referenzen | referenzen ansehen | unsere referenzen | alle referenzen | zu den referenzen | projekte ansehen | unsere projekte | alle projekte | zum projekt | projekt ansehen | galerie ansehen | zur galerie | bildergalerie | impressionen | details ansehen | details anzeigen | zu den details | einblicke | einblick erhalten | video ansehen | video anschauen | video abspielen | video starten | jetzt video ansehen | erklärvideo ansehen | erklärvideo | film ansehen | film ab | imagefilm ansehen | trailer ansehen | abspielen | jetzt ansehen | jetzt anschauen | anhören | jetzt anhören | reinhören | podcast hören | demo ansehen | demo anschauen | demo video ansehen | live demo | live demo ansehen | live demo testen | zur demo | zur live demo | demo ausprobieren | demo öffnen | demo testen | interaktive demo | interaktive demo starten | tour starten | rundgang starten | produkttour | produkttour starten | virtueller rundgang | 360 grad rundgang | quiz starten | zum quiz | test starten | zum test | zum selbsttest | selbsttest starten | selbsttest machen | schnelltest | check starten | zum check | jetzt check starten | analyse starten | umfrage starten | an umfrage teilnehmen | frage beantworten | ergebnis ansehen | ergebnis anzeigen | ergebnisse ansehen | zum ergebnis | produktfinder | zum produktfinder | produktberater | produktberater starten | finder starten | passendes produkt finden | passenden tarif finden | tarif finden | rechner starten | zum rechner | zum kreditrechner | zum tarifrechner | zum preisrechner | jetzt berechnen | berechnen | ersparnis berechnen | preis berechnen | jetzt preis berechnen | beitrag berechnen | jetzt beitrag berechnen | tarif berechnen | jetzt tarif berechnen | kosten berechnen | rate berechnen | prämie berechnen | online berechnen | kosten kalkulieren | preis ermitteln | wert ermitteln | verfügbarkeit prüfen | jetzt verfügbarkeit prüfen | verfügbarkeit anzeigen | jetzt prüfen | kostenlos prüfen | adresse prüfen | anspruch prüfen | jetzt anspruch prüfen | förderung prüfen | eignung prüfen | website prüfen | kondition prüfen | konditionen prüfen | freie termine anzeigen | freie termine ansehen | freie plätze anzeigen | filiale finden | filialfinder | filialsuche | händler finden | händlersuche | zur händlersuche | standort finden | standorte | alle standorte | standorte anzeigen | geschäft finden | store finden | berater finden | arzt finden | kurs finden | kurse finden | fachbetrieb finden | handwerker finden | anbieter finden | anfahrt | route planen | routenplaner | auf karte anzeigen | auf der karte anzeigen | karte öffnen | preise | preise ansehen | preise anzeigen | zu den preisen | unsere preise | preisliste | preisliste ansehen | preise und pakete | preise und leistungen | preise vergleichen | preisübersicht | tarife | tarife ansehen | zu den tarifen | tarife und preise | preise und tarife | alle tarife | tarife vergleichen | tarifvergleich | pakete ansehen | pakete vergleichen | alle pakete | zu den paketen | pläne | pläne ansehen | pläne vergleichen | angebote vergleichen | modelle vergleichen | vergleichen | jetzt vergleichen | zum vergleich | vergleich starten | konditionen ansehen | speisekarte | zur speisekarte | speisekarte ansehen | stöbern | jetzt stöbern | durchstöbern | vorlagen ansehen | alle vorlagen | muster ansehen | leseprobe | leseprobe ansehen | leseprobe öffnen | zur leseprobe | hörprobe | blick ins buch | vorschau | vorschau ansehen | inhaltsverzeichnis ansehen | programm ansehen | zum programm | alle termine | alle termine ansehen | termine ansehen | zu den terminen | kursplan | kursplan ansehen | kurse ansehen | alle kurse | zum kursangebot | stellen ansehen | offene stellen | offene stellen ansehen | zu den stellenangeboten | alle jobs ansehen | zu den jobs | jobs entdecken | chat starten | live chat | zum chat | chatten sie mit uns | chatte mit uns | jetzt chatten | frage stellen | fragen stellen | stellen sie eine frage | abstimmen | jetzt abstimmen | kundenstimmen | kundenstimmen lesen | bewertungen lesen | alle bewertungen | alle bewertungen ansehen | bewertungen ansehen | erfahrungsberichte | erfahrungsberichte lesen | zur fallstudie | fallstudie lesen | fallstudie ansehen | fallstudien ansehen | erfolgsgeschichte lesen | erfolgsgeschichten | erfolgsgeschichten lesen | case study lesen | kundengeschichte lesen | zur kundengeschichte | unsere geschichte | team kennenlernen | lernen sie uns kennen | lerne uns kennen | unser team kennenlernen | das team kennenlernen | über uns erfahren | mehr zum thema | mehr zu | mehr über das projekt | dokumentation | zur dokumentation | doku lesen | ihre vorteile | deine vorteile | vorteile ansehen | alle vorteile | zu den vorteilen | angebote ansehen | aktuelle angebote | alle angebote | zu den angeboten | angebote entdecken | gebiete ansehen | zur übersicht | übersicht ansehen | auf einen blick | inspiration holen | inspirieren lassen | lassen sie sich inspirieren | lass dich inspirieren | ansehen auf github | website besuchen | zur website | learn more | read more | discover more | see how it works | watch video | how it works | explore | view all | see all | see pricing | pricing | case studies | features | wie wir arbeiten | wie wir | was kostet | was kostet das | wie viel kostet | was wir tun | was wir bieten | welcher | welche | welches | im überblick | rechner | *rechner | konfigurator | *konfigurator | quiz | *quiz | selbsttest | *finder | händler in der nähe | hintergründe | alle infos | zum kalkulator | wie gut | wie hoch | wie fit | lohnt sich | so einfach | so wird | so sieht | frage an uns | stellen sie ihre frage | stellen sie uns ihre frage | stell uns deine frage | deine frage stellen | ihre frage stellen | was ist | warum | sind sie | bist du | testumgebung | testumgebung ausprobieren | testumgebung öffnen | demo shop ausprobieren | live testen | weiter lesen | weiter stöbern | weiter einkaufen | so funktioniert | wie es | was wir | wer wir | wo wir | wieso | weshalb | wie viel | bin ich | passt das | kann ich | darf ich | öffnungszeiten | größentabelle | größenberater | größe finden | markt finden | stellenangebote ansehen | jobs ansehen | 360 grad | wunschtermin prüfen | bonität prüfen | lieferbarkeit prüfen | liefergebiet prüfen | flüge suchen | hotel suchen | zimmer suchen | fragen sie uns | frag uns | chat öffnen | per whatsapp schreiben | schreib uns auf whatsapp | whatsapp chat `,
    ),
    mid: phrases(
      `herunterladen | jetzt herunterladen | kostenlos herunterladen | gratis herunterladen | hier herunterladen | zum download | download | downloads | jetzt downloaden | kostenlos downloaden | download starten | gratis download | kostenloser download | pdf herunterladen | als pdf herunterladen | pdf download | leitfaden herunterladen | leitfaden anfordern | leitfaden sichern | ratgeber herunterladen | ratgeber anfordern | ratgeber sichern | checkliste sichern | checkliste herunterladen | checkliste anfordern | checkliste erhalten | e-book anfordern | e-book herunterladen | e-book sichern | gratis e-book sichern | whitepaper anfordern | whitepaper herunterladen | whitepaper sichern | guide herunterladen | guide sichern | studie herunterladen | studie anfordern | report herunterladen | vorlage herunterladen | vorlagen herunterladen | broschüre anfordern | broschüre herunterladen | broschüre bestellen | prospekt anfordern | prospekt bestellen | katalog anfordern | katalog bestellen | gratis katalog anfordern | katalog herunterladen | infomaterial anfordern | infomaterial bestellen | infopaket anfordern | infopaket bestellen | unterlagen anfordern | datenblatt herunterladen | muster anfordern | muster bestellen | gratis muster bestellen | stoffmuster bestellen | probe anfordern | probe bestellen | gratis probe bestellen | zusenden lassen | zuschicken lassen | jetzt zusenden | per e-mail erhalten | per mail erhalten | per e-mail zusenden | kostenlos zusenden lassen | ergebnis per e-mail erhalten | newsletter abonnieren | newsletter bestellen | newsletter anmelden | newsletter erhalten | newsletter anmeldung | zum newsletter | zum newsletter anmelden | zum newsletter anmeldung | für den newsletter anmelden | abonnieren | kostenlos abonnieren | gratis abonnieren | newsletter kostenlos abonnieren | updates erhalten | neuigkeiten erhalten | auf dem laufenden bleiben | auf dem laufenden halten | nichts mehr verpassen | jetzt eintragen | eintragen | in den verteiler eintragen | tipps erhalten | jetzt anmelden | hier anmelden | kostenlos anmelden | jetzt kostenlos anmelden | gratis anmelden | unverbindlich anmelden | online anmelden | anmeldung | zur anmeldung | melden sie sich an | melde dich an | melden sie sich jetzt an | melde dich jetzt an | registrieren | jetzt registrieren | kostenlos registrieren | jetzt kostenlos registrieren | gratis registrieren | hier registrieren | zur registrierung | registrierung | konto erstellen | konto anlegen | kostenloses konto erstellen | kostenlos konto erstellen | kundenkonto anlegen | kundenkonto erstellen | neues konto erstellen | konto eröffnen | jetzt konto eröffnen | depot eröffnen | jetzt depot eröffnen | girokonto eröffnen | account erstellen | account anlegen | kostenlosen account erstellen | profil erstellen | profil anlegen | neukunde werden | mitmachen | jetzt mitmachen | mach mit | machen sie mit | sei dabei | dabei sein | jetzt dabei sein | teilnehmen | jetzt teilnehmen | kostenlos teilnehmen | teil der community werden | community beitreten | beitreten | jetzt beitreten | kostenlos beitreten | kostenlos mitglied werden | team beitreten | kostenlos testen | jetzt kostenlos testen | 30 tage kostenlos testen | 14 tage kostenlos testen | unverbindlich testen | jetzt unverbindlich testen | gratis testen | jetzt gratis testen | kostenfrei testen | kostenlos starten | jetzt kostenlos starten | gratis starten | kostenfrei starten | kostenlos loslegen | gratis loslegen | kostenlos ausprobieren | gratis ausprobieren | jetzt ausprobieren | jetzt kostenlos ausprobieren | unverbindlich ausprobieren | probieren sie es aus | probier es aus | probiere es aus | teste kostenlos | testen sie kostenlos | kostenlos nutzen | jetzt kostenlos nutzen | auf die warteliste | auf die warteliste setzen | auf die warteliste eintragen | warteliste beitreten | benachrichtigen | benachrichtige mich | benachrichtigen sie mich | benachrichtigt werden | bei verfügbarkeit benachrichtigen | sag mir bescheid | informiert werden | informieren sie mich | erinnere mich | erinnerung aktivieren | vormerken | vormerken lassen | platz sichern | jetzt platz sichern | kostenlos platz sichern | platz reservieren | kostenlosen platz sichern | platz im webinar sichern | zum webinar anmelden | zum webinar | webinar ansehen | webinar anschauen | aufzeichnung ansehen | zum seminar anmelden | für das webinar anmelden | zum workshop anmelden | zum infoabend anmelden | zur veranstaltung anmelden | zugang erhalten | zugang anfordern | zugang sichern | zugang freischalten | freischalten | jetzt freischalten | einladung anfordern | early access sichern | mit google fortfahren | mit google anmelden | mit google registrieren | mit google starten | mit apple fortfahren | mit apple anmelden | mit apple registrieren | mit facebook anmelden | mit facebook fortfahren | mit microsoft anmelden | mit microsoft fortfahren | mit linkedin anmelden | mit e-mail registrieren | mit e-mail fortfahren | weiter mit google | weiter mit apple | weiter mit facebook | weiter mit e-mail | weiter mit microsoft | app herunterladen | app laden | jetzt app laden | app jetzt laden | app holen | hol dir die app | holen sie sich die app | zur app | zum app store | app store | google play | jetzt bei google play | laden im app store | im app store laden | jetzt im app store laden | installieren | jetzt installieren | kostenlos installieren | app installieren | erweiterung installieren | zu chrome hinzufügen | zu firefox hinzufügen | zu slack hinzufügen | in den warenkorb | in den warenkorb legen | zum warenkorb hinzufügen | in den einkaufswagen | in den einkaufskorb | in die einkaufstasche | in den korb | ins körbchen | merken | auf die merkliste | auf merkliste setzen | auf den merkzettel | auf die wunschliste | auf den wunschzettel | zur wunschliste hinzufügen | zu favoriten hinzufügen | kontakt | zum kontakt | kontakt aufnehmen | jetzt kontakt aufnehmen | kontakt aufnehmen mit uns | kontaktieren | jetzt kontaktieren | kontaktieren sie uns | kontaktiere uns | uns kontaktieren | kontaktformular | zum kontaktformular | nehmen sie kontakt auf | nimm kontakt auf | treten sie mit uns in kontakt | in kontakt treten | nachricht senden | nachricht schicken | nachricht schreiben | nachricht absenden | nachricht hinterlassen | schreiben sie uns | schreib uns | schreibe uns | e-mail schreiben | e-mail senden | mail schreiben | mail senden | per e-mail kontaktieren | melden sie sich | melden sie sich bei uns | melde dich | melde dich bei uns | sag hallo | anfragen | jetzt anfragen | hier anfragen | online anfragen | unverbindlich anfragen | jetzt unverbindlich anfragen | kostenlos anfragen | kostenlos und unverbindlich anfragen | anfrage senden | anfrage absenden | anfrage abschicken | anfrage stellen | anfrage starten | jetzt anfrage stellen | zur anfrage | zum anfrageformular | unverbindliche anfrage | unverbindliche anfrage senden | unverbindliche anfrage stellen | infos anfordern | informationen anfordern | mehr infos anfordern | weitere informationen anfordern | kostenlose infos anfordern | rabatt sichern | jetzt rabatt sichern | gutschein sichern | gutschein erhalten | gutscheincode erhalten | gutscheincode kopieren | bonus sichern | jetzt bonus sichern | prämie sichern | vorteil sichern | vorteile sichern | angebot sichern | jetzt angebot sichern | aktion sichern | 10 euro sichern | folgen | jetzt folgen | folgen sie uns | folge uns | folge uns auf instagram | folgen sie uns auf instagram | auf instagram folgen | auf linkedin folgen | auf facebook folgen | shop erstellen | website erstellen | kostenlos erstellen | jetzt erstellen | team einladen | sign up | sign up free | sign up for free | get started free | try for free | try it free | start for free | join now | contact | contact us | get in touch | let's talk | subscribe | register now | join the waitlist | download now | add to cart | get the app | warteliste | *warteliste | newsletter | *newsletter | infobrief bestellen | rundbrief bestellen | bescheid geben | bescheid sagen | sag bescheid | sagen sie mir bescheid | zur windows version | für windows | für mac | alarm einrichten | preisalarm | preisalarm aktivieren | suchauftrag anlegen | bleiben sie informiert | bleib informiert | keine angebote mehr verpassen | platz reservieren kostenlos | kostenlos mitmachen | erinnern sie mich | benachrichtigt mich | sobald verfügbar benachrichtigen | interesse bekunden | interesse anmelden | frühzugang sichern | frühen zugang | muster bestellen kostenlos | kostenloses muster | probeheft | vorlage sichern | zum merkzettel | zur wunschliste | petition unterzeichnen | mitzeichnen | unterschreiben sie die petition | schreibt uns | zugang anlegen `,
    ),
    high: phrases(`
      kaufen | jetzt kaufen | sofort kaufen | online kaufen | hier kaufen | direkt kaufen | jetzt sofort kaufen |
      jetzt online kaufen | tickets kaufen | ticket kaufen | tickets sichern | ticket sichern | zu den tickets |
      tickets buchen | jetzt tickets sichern | bei amazon kaufen | auf amazon kaufen | shoppen | jetzt shoppen |
      jetzt einkaufen | einkauf starten | bestellen | jetzt bestellen | online bestellen | jetzt online bestellen |
      hier bestellen | gleich bestellen | probepaket bestellen | zahlungspflichtig bestellen |
      jetzt zahlungspflichtig bestellen | kostenpflichtig bestellen | jetzt kostenpflichtig bestellen |
      zahlungspflichtig buchen | kostenpflichtig buchen | kostenpflichtig abonnieren | zahlungspflichtig reservieren |
      zahlungspflichtigen vertrag schließen | bestellung abschließen | bestellung absenden | bestellung aufgeben |
      bestellung abschicken | kauf abschließen | einkauf abschließen | zur kasse | zur kasse gehen | weiter zur kasse |
      weiter zur zahlung | weiter zur bezahlung | zur zahlung | bezahlen | jetzt bezahlen | mit paypal bezahlen |
      mit paypal kaufen | mit klarna bezahlen | mit kreditkarte bezahlen | sicher bezahlen | vorbestellen |
      jetzt vorbestellen | abo abschließen | jetzt abo abschließen | abo starten | abo bestellen | jetzt abonnieren |
      digital abo bestellen | mitglied werden | jetzt mitglied werden | werde mitglied | werden sie mitglied |
      mitgliedschaft abschließen | mitgliedschaft beantragen | fördermitglied werden | tarif wählen | tarif auswählen |
      diesen tarif wählen | tarif bestellen | paket wählen | paket auswählen | paket buchen | plan wählen |
      plan auswählen | diesen plan wählen | basic wählen | pro wählen | premium wählen | starter wählen | upgraden |
      jetzt upgraden | upgrade | auf pro upgraden | premium werden | premium holen | pro holen | jetzt wechseln |
      jetzt zu uns wechseln | anbieter wechseln | kunde werden | jetzt kunde werden | probeabo starten |
      probeabo bestellen | testabo starten | testphase starten | kostenlose testphase starten | testversion starten |
      kostenlose testversion starten | kostenlose testversion | testversion anfordern | testzugang anfordern |
      kostenlosen testzugang anfordern | testzugang | testmonat starten | probemonat starten | gratismonat starten |
      kostenlosen test starten | buchen | jetzt buchen | online buchen | jetzt online buchen | direkt buchen |
      hier buchen | zur buchung | buchung starten | buchung abschließen | zimmer buchen | tisch reservieren |
      jetzt tisch reservieren | tisch buchen | reise buchen | kurs buchen | jetzt kurs buchen | platz buchen |
      unterkunft buchen | termin buchen | jetzt termin buchen | online termin buchen | termin online buchen |
      termin vereinbaren | jetzt termin vereinbaren | online termin vereinbaren | termin anfragen | termin ausmachen |
      termin sichern | termin reservieren | termin auswählen | termin finden | terminvereinbarung | terminbuchung |
      terminanfrage | zur terminbuchung | wunschtermin sichern | wunschtermin vereinbaren |
      beratungstermin vereinbaren | beratungstermin buchen | vereinbaren sie einen termin | vereinbare einen termin |
      beratung buchen | beratung anfordern | beratung vereinbaren | beratung anfragen | beratung sichern |
      jetzt beraten lassen | kostenlos beraten lassen | beraten lassen | unverbindlich beraten lassen |
      lassen sie sich beraten | lass dich beraten | kostenlose beratung | kostenlose erstberatung |
      kostenlose beratung anfordern | erstberatung buchen | erstberatung vereinbaren | persönliche beratung |
      beratungsgespräch vereinbaren | beratungsgespräch buchen | erstgespräch buchen | erstgespräch vereinbaren |
      kostenloses erstgespräch | kostenloses erstgespräch buchen | kostenloses erstgespräch vereinbaren |
      kostenloses erstgespräch sichern | gespräch vereinbaren | gespräch buchen | kennenlerngespräch buchen |
      kennenlerngespräch vereinbaren | strategiegespräch buchen | *gespräch vereinbaren | *gespräch buchen |
      *gespräch sichern | *termin vereinbaren | *termin buchen | *termin sichern | *beratung vereinbaren |
      *beratung buchen | *beratung anfordern | *beratung sichern | *angebot anfordern | *angebot anfragen |
      *angebot einholen | *angebot erhalten | *offerte anfordern | *offerte einholen | *besichtigung vereinbaren |
      *training vereinbaren | *training buchen | *fahrt vereinbaren | *fahrt buchen | *stunde buchen |
      *stunde vereinbaren | *mitglied werden | *abo abschließen | *abo bestellen | *versicherung abschließen |
      *schutz abschließen | *antrag stellen | *antrag ausfüllen | *kredit beantragen | demo buchen | demo vereinbaren |
      demo anfordern | demo anfragen | live demo buchen | live demo vereinbaren | live demo anfordern |
      kostenlose demo buchen | kostenlose demo anfordern | kostenlose demo | persönliche demo | produktdemo buchen |
      demotermin vereinbaren | demotermin buchen | vertrieb kontaktieren | mit vertrieb sprechen |
      mit dem vertrieb sprechen | mit experten sprechen | mit einem experten sprechen | experten sprechen |
      mit uns sprechen | sprechen sie mit uns | sprich mit uns | sprechen sie mit einem experten |
      experten kontaktieren | mit berater sprechen | meeting buchen | meeting vereinbaren | call buchen |
      call vereinbaren | probefahrt vereinbaren | probefahrt buchen | probetraining vereinbaren | probetraining buchen |
      probestunde buchen | schnupperstunde buchen | besichtigung vereinbaren | besichtigungstermin vereinbaren |
      vor ort termin vereinbaren | anrufen | jetzt anrufen | hier anrufen | direkt anrufen | uns anrufen |
      rufen sie uns an | rufen sie an | rufen sie jetzt an | ruf uns an | rufen sie uns jetzt an | hotline anrufen |
      telefonisch beraten lassen | rückruf anfordern | jetzt rückruf anfordern | rückruf vereinbaren | rückruf buchen |
      rückrufservice | rückruf erbitten | kostenloser rückruf | kostenlosen rückruf anfordern | rückruf wünschen |
      bitte um rückruf | um rückruf bitten | zurückrufen lassen | rufen sie mich an | rufen sie mich zurück |
      angebot anfordern | angebot anfragen | angebot einholen | angebot erhalten | angebot erstellen |
      angebot erstellen lassen | jetzt angebot anfordern | jetzt angebot erhalten | kostenloses angebot |
      kostenloses angebot anfordern | gratis angebot anfordern | unverbindliches angebot |
      unverbindliches angebot anfordern | unverbindliches angebot erhalten | kostenloses angebot erhalten |
      individuelles angebot anfordern | individuelles angebot | persönliches angebot anfordern | angebote erhalten |
      angebote anfordern | angebote einholen | kostenlose angebote erhalten | offerte anfordern | offerte einholen |
      offerte anfragen | gratis offerte | kostenlose offerte | kostenlose offerte anfordern | offerten einholen |
      kostenvoranschlag anfordern | kostenvoranschlag | preis anfragen | preise anfragen | preisanfrage |
      preis auf anfrage | projekt anfragen | projekt starten | projekt besprechen | bewerben | jetzt bewerben |
      online bewerben | hier bewerben | direkt bewerben | bewerbung absenden | bewerbung senden | bewerbung starten |
      zur bewerbung | initiativbewerbung | initiativ bewerben | in 60 sekunden bewerben | bewirb dich |
      bewirb dich jetzt | jetzt online bewerben | bewerben sie sich | antrag stellen | antrag ausfüllen |
      online antrag stellen | zum antrag | zum online antrag | antrag starten | kredit beantragen | jetzt beantragen |
      beantragen | online beantragen | karte beantragen | kreditanfrage stellen | kreditanfrage starten |
      online abschließen | jetzt online abschließen | jetzt abschließen | direkt abschließen | vertrag abschließen |
      versicherung abschließen | vertrag unterschreiben | jetzt unterschreiben | petition unterschreiben |
      unterzeichnen | einschreiben | jetzt einschreiben | immatrikulieren | spenden | jetzt spenden | hier spenden |
      online spenden | einmalig spenden | ja ich spende | spende | zur spende | spende senden | monatlich spenden |
      dauerspende einrichten | regelmäßig spenden | pate werden | patin werden | patenschaft übernehmen |
      jetzt pate werden | helfen sie mit | jetzt helfen | jetzt unterstützen | unterstützen | unterstützen sie uns |
      unterstütze uns | reservieren | jetzt reservieren | online reservieren | reservierung anfragen |
      unverbindlich reservieren | mieten | jetzt mieten | leasing anfragen | jetzt finanzieren | wagen anfragen |
      ausweis hochladen | identität bestätigen | identität verifizieren | jetzt identifizieren | book a demo |
      request a demo | book now | buy now | order now | shop now | apply now | get a quote | start free trial |
      book a call | contact sales | talk to sales | donate | *termin | *gespräch | *gespräch ausmachen |
      *termin ausmachen | *phase starten | *woche starten | *monat starten | *abo starten | *version starten |
      *zeitraum starten | *zugang anfordern | *gutachten anfordern | *bewertung anfordern | *schätzung anfordern |
      *kalkulation anfordern | *vorschlag anfordern | *fahrt anfragen | *termin anfragen | *gespräch anfragen |
      *besichtigung anfragen | *training anfragen | *beratung anfragen | *besichtigung buchen | *führung buchen |
      *workshop buchen | dauerspend* | rückruf | *rückruf | probefahrt | probewoche | schnupperwoche |
      kostenvoranschlag anfragen | *voranschlag anfordern | *pate werden | *patenschaft | *abo | *abo starten | rufen sie mich | ruf mich | telefonisch beraten | termin wählen | wunschtermin buchen | probetraining | erstgespräch | kennenlerngespräch | beratungsgespräch | vor ort termin | aufmaßtermin | besichtigungstermin | vorführung | sprechen sie mit | immobilie bewerten lassen | auto verkaufen | dauerspende | fördermitglied | patenschaft | paten | ehrenamtlich | bewerbung | konto beantragen | kredit anfragen | zu premium wechseln | abo verlängern | vertrag verlängern | digital unterschreiben | ausweis prüfen | identität prüfen | legitimieren | videoident | postident | dokumente hochladen | konto verknüpfen | karten kaufen | kaufen für | nachbestellen | erneut bestellen | verschenken | leasen | zahlungspflichtig `),
    ambiguous: phrases(`
      los geht's | los gehts | los | jetzt loslegen | loslegen | direkt loslegen | gleich loslegen | jetzt starten |
      starten | hier starten | direkt starten | jetzt durchstarten | durchstarten | beginnen | jetzt beginnen |
      anfangen | start | weiter | fortfahren | nächster schritt | nächste | zum nächsten schritt | weiter geht's |
      absenden | jetzt absenden | formular absenden | senden | jetzt senden | abschicken | formular abschicken |
      abschließen | ok | okay | ja | ja bitte | ja gerne | testen | jetzt testen | selbst testen | ausprobieren |
      hier klicken | klicken sie hier | klick hier | jetzt klicken | hier | bestätigen | fertig | zum angebot |
      zu den konditionen | jetzt sichern | sichern | jetzt zugreifen | zugreifen | jetzt zuschlagen | holen |
      jetzt holen | jetzt nutzen | nutzen | mehr | details | infos | mehr infos | mehr informationen | weitere infos |
      weitere informationen | informationen | zur info | ansehen | anschauen | anzeigen | öffnen | auswählen | wählen |
      jetzt wählen | aktivieren | jetzt aktivieren | einlösen | jetzt einlösen | anmelden | anfordern |
      jetzt anfordern | kostenlos anfordern | hier anfordern | erhalten | jetzt erhalten | jetzt informieren |
      informieren | demo | gratis demo | tour | übernehmen | speichern | aktualisieren | link | button | zum formular |
      formular ausfüllen | mach den ersten schritt | ersten schritt machen | probieren | gratis | kostenlos |
      jetzt gratis | get started | start now | let's go | submit | more | continue | try now | next | auf geht's | leg los | legen sie los | ich bin dabei | ja ich will | weiter zum nächsten schritt `),
    pages: phrases(`(ältere/neuere) (beiträge/artikel/einträge/meldungen) | (vorherige/nächste) (seite/beiträge)`),
    neutral: phrases(`
      lesezeichen (setzen/) | (menge/anzahl) (erhöhen/verringern) | menü | menü öffnen | menü schließen | hauptmenü | navigation | navigation öffnen | navigation umschalten |
      navigation überspringen | schließen | fenster schließen | dialog schließen | x | zurück | zurück zur startseite |
      zurück zur übersicht | nach oben | zum seitenanfang | zum anfang | seitenanfang | abbrechen | überspringen |
      zum inhalt springen | zum inhalt | zum hauptinhalt | direkt zum inhalt | zum hauptinhalt springen | nicht jetzt |
      später | vielleicht später | nein danke | nein | kein interesse | als gast fortfahren | suche | suchen |
      suche öffnen | seite durchsuchen | startseite | home | über uns | wir über uns | unternehmen | das unternehmen |
      team | karriere | jobs | stellenangebote | presse | aktuelles | news | neuigkeiten | blog | magazin | ratgeber |
      mediathek | investoren | investor relations | sitemap | seitenübersicht | inhaltsverzeichnis | hilfe |
      hilfe und kontakt | hilfe center | hilfecenter | hilfebereich | support | service | kundenservice | kundendienst |
      faq | faqs | häufige fragen | fragen und antworten | nutzungsbedingungen | agb | agbs |
      allgemeine geschäftsbedingungen | widerruf | widerrufsrecht | widerrufsbelehrung | vertrag widerrufen |
      verträge hier kündigen | vertrag kündigen | kündigen | kündigung | hier kündigen | vertrag hier kündigen |
      datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | datenschutzeinstellungen |
      privatsphäre | privatsphäre einstellungen | impressum | rechtliches | rechtliche hinweise | haftungsausschluss |
      lizenzen | cookies | cookie richtlinie | cookie einstellungen | cookie präferenzen | cookie hinweise |
      cookies verwalten | akzeptieren | alle akzeptieren | alles akzeptieren | alle cookies akzeptieren |
      cookies akzeptieren | annehmen | alle annehmen | zustimmen | allen zustimmen | einverstanden | ich stimme zu |
      ich akzeptiere | verstanden | alles klar | ablehnen | alle ablehnen | alles ablehnen | nur notwendige |
      nur notwendige cookies | nur essenzielle | nur essenzielle cookies akzeptieren | nur erforderliche |
      auswahl speichern | auswahl erlauben | auswahl bestätigen | einstellungen | einstellungen speichern |
      einstellungen verwalten | individuelle einstellungen | einstellungen anpassen | anpassen | barrierefreiheit |
      erklärung zur barrierefreiheit | leichte sprache | gebärdensprache | sprache | sprache wechseln | sprache wählen |
      deutsch | english | englisch | französisch | italiano | währung | land wählen | land ändern | versand |
      versand und zahlung | lieferung | zahlungsarten | zahlung und versand | versandkosten | rücksendung | retoure |
      sendungsverfolgung | teilen | empfehlen | weiterempfehlen | drucken | seite drucken | kommentar abschicken |
      kommentar schreiben | kommentieren | kommentare | antworten | gefällt mir | melden | passwort anzeigen |
      passwort verbergen | passwort einblenden | bearbeiten | ändern | löschen | entfernen | zurücksetzen |
      alle löschen | filter | filtern | filter anwenden | filter zurücksetzen | sortieren | sortieren nach |
      gutschein einlösen | gutscheincode einlösen | gutscheincode eingeben | code einlösen | facebook | twitter |
      instagram | linkedin | xing | youtube | tiktok | pinterest | whatsapp | telegram | github | mastodon | warenkorb |
      zum warenkorb | warenkorb ansehen | warenkorb anzeigen | einkaufswagen | merkliste | wunschliste | merkzettel |
      ausklappen | aufklappen | einklappen | zuklappen | alle aufklappen | weniger | weniger anzeigen | pause |
      stumm schalten | vollbild | vergrößern | bild vergrößern | verkleinern | kopieren | link kopieren | kopiert |
      profil | hell | dunkel | dunkles design | abmelden | newsletter abbestellen | vorherige | vorheriges |
      vorheriges bild | nächstes | nächstes bild | vorherige folie | nächste folie | alle rechte vorbehalten |
      partner werden | presse kontakt | lieferkettengesetz | hinweisgebersystem | compliance | bildnachweise | menu |
      privacy | close | search | open menu | skip to content | barrierefreiheitserklärung | nach oben scrollen |
      schriftgröße | zum seitenende | versand und lieferung | versand und rückgabe | lieferung und versand | rückgabe | retouren | umtausch | widerrufsformular | batterieentsorgung | hinweise zur batterieentsorgung | nachhaltigkeit | pressebereich | pressemitteilungen | ausbildung | über das unternehmen | ohne einwilligung fortfahren | jetzt nicht | später erinnern | nicht mehr anzeigen | hinweis schließen | vorherige seite | nächste seite | mehr filter | merkzettel anzeigen | problem melden `),
    login: phrases(`
      einloggen | jetzt einloggen | hier einloggen | login | log in | zum login | kundenlogin | kunden login |
      partnerlogin | partner login | mitglieder login | mitgliederlogin | händler login | händlerlogin |
      online banking | onlinebanking | mein konto | mein account | mein kundenkonto | kundenkonto | kundenportal |
      zum kundenportal | kundenbereich | zum kundenbereich | mitgliederbereich | kundencenter | mein bereich |
      mein profil | bereits kunde | bereits registriert | bereits mitglied | sie haben bereits ein konto |
      du hast bereits ein konto | schon registriert | schon kunde | schon ein konto | ich habe bereits ein konto |
      ich bin bereits kunde | passwort vergessen | passwort zurücksetzen | kennwort vergessen | zugangsdaten vergessen |
      benutzername vergessen | ausloggen | logout | mit passkey anmelden | mit sso anmelden | anmelden bei mein konto |
      zum dashboard | dashboard | sign in | my account | anmelden für kunden | bestellung verfolgen | bestellstatus | sendung verfolgen | meine bestellungen | meine buchungen | buchung verwalten | buchung ansehen | mieterportal | patientenportal | partnerportal | händlerportal | schon mitglied | zum online banking | zählerstand melden | rechnung ansehen | abo verwalten `),
    verbs: {
      anywhere: true,
      low: phrases(
        `erfahr | entdeck | anseh | anzuseh | anschau | anhör | reinhör | lesen | weiterles | nachles | lies | vergleich | berechn | ausrechn | kalkulier | ermittel | prüf | überprüf | checken | finde | findest | stöber | durchstöber | kennenlern | kennenzulern | anzeig | zeig | frag | stell | abstimm | simulier | schau | sieh | vorlesen | verstehen | verstehe | beantwort | herausfind | herausfinde | besuch | erkund | erleb | inspirier | durchblätter | blätter | abspiel | nachschlag | schätz | vermess | analysier | such | probehör | reinlesen | testhör | informier | öffn | nachschau | rechnen | erklär | hören | lernen | lerne | verfolg | orientier | kennen | erfahre | seht | guck | messen | warum | wieso | welch | wieviel | find | ansehen | folg`,
      ),
      mid: phrases(
        `herunterlad | herunterzulad | runterlad | download | lade | laden | anmeld | anzumeld | registrier | abonnier | erstell | anleg | eröffn | mitmach | teilnehm | teilzunehm | installier | folge | merken | kontakt | eintrag | beitret | schreib | schick | zusend | zuschick | sende | erhalt | bekomm | hol | sichere | sichern | hinzufüg | freischalt | benachrichtig | vormerk | anfrag | ausprobier | aktivier | einlad | nutz | melde | teste | gestalt | konfigurier | personalisier | erinner | anlegen | hochlad | speicher | einricht | mitzeichn | downloaden | hinterlass`,
      ),
      high: phrases(
        `kauf | einkauf | bestell | vorbestell | buch | vereinbar | anruf | anzuruf | ruf | bewerb | bewirb | spend | bezahl | reservier | anforder | anzuforder | forder | beantrag | abschließ | abzuschließ | upgrad | wechsel | einhol | miet | unterzeichn | unterschreib | shopp | sprechen | sprich | besprech | berat | abonnieren und | finanzier | leas | identifizier | verifizier | einschreib | ausmach | abschliess | beauftrag | unterstütz | investier | versicher | absicher | verkauf | inserier | helf | ordern | zahl | abo | zurückruf | legitimier | verschenk | verläng`,
      ),
    },
    cues: {
      scroll: phrases(`
        mehr laden | mehr anzeigen | weitere laden | weitere anzeigen | mehr ergebnisse | nach unten scrollen |
        aufklappen
      `),
      video: phrases(`
        video | videos | *video | *videos | film | *film | trailer | abspielen | demo ansehen | demo anschauen |
        anhören | reinhören | hörprobe | podcast | jetzt anschauen | watch | hör* `),
      pricing: phrases(`
        preise | *preise | preisliste | preisübersicht | tarife | *tarife | den tarifen | den preisen | konditionen |
        pakete | *pakete | paketen | pläne | tarifvergleich | preisvergleich | tarif vergleichen | speisekarte |
        pricing | angebote vergleichen | was kostet | wie viel kostet | kostenübersicht
      `),
      quiz: phrases(`
        quiz | *quiz | test | *test | umfrage | fragebogen | welcher typ | typ | produktfinder | produktberater |
        finder starten | bedarfsanalyse | in 3 fragen | in 4 fragen | in 5 fragen | in wenigen fragen |
        passendes produkt | welches | welcher | welche | check starten | wie fit | wie gut | bist du | sind sie | größenberater | größe finden | finder | passt zu mir | passt zu dir | passt zu ihnen | selbsttest | test machen `),
      calculator: phrases(`
        rechner | *rechner | berechn* | ausrechn* | *kalkulator | kalkul* | ersparnis | simulier* | konfigurator |
        *konfigurator | preis ermitteln | wert ermitteln | schätz* | wie viel | wieviel | was kostet `),
      check: phrases(`
        prüf* | überprüf* | check | *check | verfügbarkeit | verfügbarkeiten | freie termine | freie plätze | filial* |
        *finder | händler | händlersuche | standort* | postleitzahl | plz | anfahrt | route | routenplaner | ermittel* |
        in ihrer nähe | in deiner nähe | vor ort finden | geschäft finden | store finden | berater finden |
        arzt finden | fachbetrieb finden | handwerker finden | anbieter finden | kurs finden | kurse finden |
        werkstatt finden | karte | in der nähe | suchen | *suche | finden | filiale* | händler* | *gebiet | flüge | hotels | öffnungszeiten | bonität | schufa | wunschtermin prüfen | lieferbarkeit | termine prüfen | domain prüfen `),
      chat: phrases(`
        chat* | *chat | frage stellen | fragen stellen | stellen sie eine frage | whatsapp | per whatsapp | ihre frage |
        deine frage | chat `),
      sandbox: phrases(`
        live demo | demo testen | demo ausprobieren | interaktive demo | demo öffnen | zur demo | testumgebung |
        demo starten | demoversion | demo shop | live testen
      `),
      question: phrases('frage beantworten | abstimm* | antwort*'),
      discover: phrases('lesen | lies | weiterles*'),
      learn: phrases(`
        mehr erfahren | erfahren sie | erfahr* | mehr lesen | weiterles* | lesen | lies | so funktioniert* | so geht's |
        so gehts | so läuft's | so läuft | wie funktioniert | wie es funktioniert | mehr dazu | mehr über |
        kennenlern* | warum | ablauf | vorgehen | arbeitsweise | artikel | ratgeber | magazin | blog | dokumentation |
        fallstudie* | *geschichte | *geschichten | kundenstimmen | bewertungen | erfahrungsberichte | vorteile | team |
        rundgang | tour starten | produkttour | learn more | read more | how it works | nachles* | hintergründe |
        wie wir | was ist | so wird | so sieht | lohnt sich | alle infos | wieso | weshalb | so | geschichte | geschichten | beitrag | erfahrungsbericht | erfahren `),
      explore: phrases(`
        entdeck* | stöber* | durchstöber* | produkte | *produkte | produkten | sortiment | kollektion | *kollektion |
        leistungen | funktionen | features | beispiele | beispiel | beispielen | vorlagen | referenzen | projekte |
        projekt | galerie | shop | onlineshop | angebote | angebot | kurse | termine | programm | stellen | jobs |
        details | leseprobe | muster | alle | alles | übersicht | modelle | inspir* | vorschau | explore | website |
        im überblick | auf einen blick | was wir | küchen | zimmer | reiseziele | speisekarte | neuheiten | bestseller | angebote ansehen | branchen | lösungen | integrationen | themen | rezepte `),
      newsletter: phrases(`
        newsletter* | *newsletter | abonn* | rundbrief | infobrief | updates | neuigkeiten | verteiler | laufenden |
        tipps | eintrag* | nichts mehr verpassen | subscribe | infomail | auf dem laufenden | informiert | nichts verpassen | news | per mail `),
      waitlist: phrases(`
        warteliste | benachrichtig* | bescheid | early access | vorabzugang | frühzugang | beta | vormerk* | erinner* |
        waitlist | einladung anfordern | informiert werden | informieren sie mich | alarm | preisalarm | suchauftrag | vormerken | interesse | sobald verfügbar | wieder da | vorab `),
      content: phrases(`
        leitfaden | *leitfaden | checkliste* | *checkliste | e-book | ebook* | *ebook | whitepaper | *paper | ratgeber |
        *ratgeber | guide | *guide | broschüre | *broschüre | prospekt | *prospekt | katalog | *katalog | infomaterial |
        infopaket | *material | unterlagen | *unterlagen | muster | *muster | vorlage | vorlagen | *vorlage |
        *vorlagen | pdf | studie | *studie | report | *report | bericht | *bericht | leseprobe | zusend* | zuschick* |
        handbuch | *handbuch | rezept* | *rezepte | rabatt* | *rabatt | gutschein* | *gutschein | bonus | *bonus |
        prämie | vorteil | vorteile | datenblatt | *datenblatt | *planer | playbook | toolkit | probe | proben |
        *probe | per e-mail erhalten | per mail erhalten | e-mail erhalten | angebot sichern | aktion sichern |
        euro sichern | pdfs | kapitel | e-books | *brief | musterbrief | *heft | *vertrag vorlage | formular | probeheft | checkliste | ratgeber pdf | merkblatt | gutschein | rabatt | rabattcode `),
      webinar: phrases(`
        webinar* | *webinar | platz | *platz | seminar* | *seminar | workshop* | *workshop | veranstaltung | event |
        *event | infoabend | infotag | *abend | masterclass | onlinekurs | messe | kongress | vortrag | aufzeichnung |
        konferenz | webinar | seminar | platz sichern | tag der offenen tür | workshop | infoveranstaltung `),
      install: phrases(`
        app | *app | apps | chrome | firefox | safari | edge | installier* | erweiterung | plugin | app store |
        google play | ios | android | windows | mac | linux | slack | wordpress | herunterlad* | runterlad* |
        download* | software | laden
      `),
      cart: phrases(`
        warenkorb | einkaufswagen | einkaufskorb | einkaufstasche | korb | körbchen | merken | merkliste | merkzettel |
        wunschliste | wunschzettel | favoriten | add to cart
      `),
      contact: phrases(`
        kontakt* | *kontakt | nachricht* | schreib* | schreiben sie uns | jetzt anfragen | unverbindlich anfragen |
        online anfragen | hier anfragen | kostenlos anfragen | anfrage senden | anfrage absenden | anfrage abschicken |
        anfrage stellen | anfrage starten | zur anfrage | anfrageformular | unverbindliche anfrage | infos anfordern |
        informationen anfordern | e-mail senden | e-mail schreiben | mail schreiben | mail senden |
        melden sie sich bei | melde dich bei | sag hallo | contact | contact us | get in touch | let's talk | schreiben sie | schreib | schreibt | nachricht | melde dich | melden sie sich | projekt besprechen `),
      social: phrases(
        `folge* | folgen | auf instagram | auf facebook | auf linkedin | auf youtube | auf tiktok | community | folge | folgt | teilen | weiterempfehlen`,
      ),
      account_sso: phrases(`
        mit google | mit apple | mit facebook | mit microsoft | mit github | mit linkedin | mit e-mail | über google |
        per google
      `),
      account: phrases(`
        konto | *konto | account | *account | registrier* | anmeld* | anzumeld* | melden sie sich | melde dich |
        profil | mitmach* | mach mit | machen sie mit | dabei | teilnehm* | beitret* | club | mitglied | neukunde |
        depot | *depot | sign up | register | join | zugang | website erstellen | shop erstellen | kundenkonto | mitmachen `),
      trial: phrases(`
        testen | teste | testet | ausprobier* | probieren | probier | probiere | probiert | probefahren | testphase | probeabo | testabo | testversion | *testversion | testzugang | testmonat | probemonat |
        gratismonat | testzeitraum | probezeitraum | tage testen | tage kostenlos | tage gratis | wochen kostenlos |
        monat gratis | monat kostenlos | monate kostenlos | kostenlosen test | free trial | probewoche |
        schnupperwoche | *woche starten | *phase starten
      `),
      free: phrases(`
        kostenlos | gratis | kostenfrei | umsonst | free
      `),
      quote: phrases(`
        angebot | angebote | *angebot | *angebote | offerte | offerten | *offerte | kostenvoranschlag | preis anfragen |
        preise anfragen | preisanfrage | preis auf anfrage | projekt anfragen | projekt starten | leasing anfragen |
        quote | *gutachten | *schätzung | *kalkulation | *voranschlag | wertermittlung | unverbindlich anfragen | kostenlos anfragen | jetzt anfragen | bewerten lassen | verkaufen | *anfrage `),
      call: phrases(`
        anruf | anrufen | *anrufen | rufen sie uns | rufen sie an | rufen sie jetzt | ruf uns | ruf an | hotline |
        telefonisch
      `),
      callback: phrases(`
        rückruf* | *rückruf | zurückruf* | rufen sie mich | ruf mich | callback | ruft mich `),
      meeting: phrases(`
        termin | termin* | *termin | gespräch* | *gespräch | beratung* | *beratung | beraten | berater | demo | demo* |
        *demo | experte | experten | expertin | vertrieb | vereinbar* | sprechen | sprich | besprech* | probefahrt |
        testfahrt | *training | *stunde | besichtigung | *besichtigung | sprechstunde | meeting | call | kennenlern* |
        vor ort | sales | anprobe | schnupper* | *fahrt | probestunde | probetraining | vorführung | besichtig* | rundgang buchen | experten sprechen | vertrieb sprechen `),
      donate_monthly: phrases(`
        monatlich* | pate | patin | paten | patenschaft | *patenschaft | mitglied | *mitglied | mitgliedschaft |
        dauerspende | regelmäßig | dauerspend* | *pate | fördermitglied | monatlich `),
      donate: phrases(`spend* | *spende | unterstütz* | helfen | helfen sie | hilf | donate | spende | spendieren`),
      apply: phrases(`
        bewerb* | bewirb* | *bewerbung | antrag* | *antrag | beantrag* | kreditanfrage | einschreib* | immatrikul* |
        apply | ehrenamt* | initiativ* | kredit `),
      subscribe_paid: phrases(`
        abo | *abo | abonn* | tarif | *tarif | paket | *paket | plan | upgrad* | premium | pro | basic | starter |
        wechsel* | kunde werden | strom | ökostrom | tarif wählen | pro wählen | mitgliedschaft | upgrade | upgraden | verlängern | abschließen | plan wählen `),
      contract: phrases(`
        vertrag* | *vertrag | zahlungspflichtig* | kostenpflichtig* | online abschließen | jetzt abschließen |
        direkt abschließen | versicherung abschließen | *versicherung abschließen | *schutz abschließen |
        unterschreib* | unterzeichn* | zahlungspflichtig | vertrag `),
      identity: phrases(
        `ausweis* | *ausweis | identität* | identifizier* | verifizier* | reisepass | legitimier* | videoident | postident | dokumente hochladen`,
      ),
      buy: phrases(`
        kauf* | *kauf | einkauf* | bestell* | vorbestell* | *bestellung | kasse | zahlung | bezahl* | bezahlung |
        buch* | *buchung | reservier* | ticket* | *ticket | *tickets | shopp* | miet* | tisch | finanzier* | buy |
        order | shop now | book now | zimmer | tickets | karten | kaufen | mieten | leasen | verschenk* | nachbestell* `),
    },
    vague: phrases(`
      absenden | formular absenden | senden | jetzt senden | abschicken | hier klicken | klicken sie hier | klick hier |
      jetzt klicken | hier | los | ok | okay | ja | weiter | fortfahren | nächste | bestätigen | fertig | mehr |
      mehr erfahren | jetzt mehr erfahren | erfahren sie mehr | erfahre mehr | mehr lesen | weiterlesen |
      mehr anzeigen | mehr ansehen | mehr infos | mehr informationen | weitere infos | weitere informationen |
      mehr dazu | infos | details | details ansehen | loslegen | jetzt loslegen | starten | jetzt starten | beginnen |
      entdecken | jetzt entdecken | mehr entdecken | ansehen | jetzt ansehen | anzeigen | öffnen | testen |
      jetzt testen | ausprobieren | holen | jetzt holen | sichern | jetzt sichern | download | herunterladen |
      auswählen | wählen | speichern | button | link | los geht's | los gehts | anfordern | jetzt anfordern |
      zum angebot | jetzt informieren | submit | learn more | read more | get started | more
    `),
  },

  consent: {
    banner: phrases(`
      cookie | cookies | *cookies | wir verwenden cookies | wir nutzen cookies | wir setzen cookies ein |
      diese website verwendet cookies | diese webseite verwendet cookies | diese seite nutzt cookies |
      cookie einstellungen | cookie richtlinie | cookie hinweis | cookie zustimmung | datenschutzeinstellungen |
      privatsphäre | ihre privatsphäre | deine privatsphäre | privatsphäre einstellungen |
      wir respektieren ihre privatsphäre | einwilligung | einwilligungen | zustimmung verwalten |
      einwilligung widerrufen | dsgvo | ttdsg | tddsg | tdddg | ähnliche technologien | tracking technologien |
      berechtigtes interesse | unsere partner | personalisierte werbung | nutzungsanalyse | endgeräte informationen |
      informationen auf einem gerät speichern | drittanbieter | consent | bearbeitungsschutz |
      datenverarbeitung durch dritte | notwendige cookies | statistik cookies
    `),
    buttons: phrases(`
      akzeptieren | alle akzeptieren | alles akzeptieren | alle cookies akzeptieren | cookies akzeptieren |
      alle akzeptieren und schließen | akzeptieren und schließen | akzeptieren und weiter | akzeptieren und fortfahren |
      ausgewählte akzeptieren | auswahl akzeptieren | annehmen | alle annehmen | cookies annehmen | erlauben |
      alle erlauben | alle cookies erlauben | cookies erlauben | cookies zulassen | alle zulassen |
      alle cookies zulassen | auswahl erlauben | auswahl zulassen | zustimmen | allen zustimmen | alle zustimmen |
      allem zustimmen | zustimmen und weiter | zustimmen und fortfahren | zustimmen und schließen | ich stimme zu |
      ich akzeptiere | ja ich stimme zu | ich bin einverstanden | einverstanden | verstanden | alles klar | in ordnung |
      ok | okay | geht klar | na klar | ablehnen | alle ablehnen | alles ablehnen | alle cookies ablehnen |
      cookies ablehnen | optionale ablehnen | optionale cookies ablehnen | nicht zustimmen | verweigern |
      ohne zustimmung fortfahren | weiter ohne zustimmung | weiter ohne zu akzeptieren | ohne einwilligung fortfahren |
      weiter ohne einwilligung | nur notwendige | nur notwendige cookies | nur notwendige akzeptieren |
      nur notwendige cookies akzeptieren | nur notwendige zulassen | nur notwendige cookies verwenden |
      nur notwendige cookies zulassen | nur erforderliche | nur erforderliche cookies | nur erforderliche akzeptieren |
      nur erforderliche cookies akzeptieren | nur essenzielle | nur essenzielle cookies |
      nur essenzielle cookies akzeptieren | nur essentielle cookies akzeptieren | nur technisch notwendige |
      nur technisch notwendige cookies | nur funktionale cookies | notwendige cookies | einstellungen |
      cookie einstellungen | cookies einstellungen | cookies verwalten | cookies anpassen | einstellungen verwalten |
      einstellungen anpassen | einstellungen ändern | einstellungen anzeigen | einstellungen speichern |
      einstellungen öffnen | individuelle einstellungen | individuelle datenschutzeinstellungen |
      individuell einstellen | weitere einstellungen | erweiterte einstellungen | mehr optionen | weitere optionen |
      optionen | optionen verwalten | zwecke anzeigen | anpassen | auswahl speichern | auswahl bestätigen |
      auswahl treffen | meine auswahl bestätigen | speichern | speichern und schließen | speichern und fortfahren |
      präferenzen | präferenzen verwalten | details | details anzeigen | details einblenden | mehr erfahren |
      mehr informationen | mehr infos | weitere informationen | datenschutz | datenschutzerklärung |
      datenschutzeinstellungen | impressum | cookie richtlinie | privatsphäre einstellungen | accept | accept all |
      reject all | decline | settings | deny
    `),
  },

  fields: {
    kinds: {
      text: phrases(
        ` anderer betrag | eigener betrag | wunschbetrag | freier betrag | projektname | produktname | veranstaltungsname | teamname | name des projekts | name der veranstaltung | name des teams | name des vereins | name des produkts | name des haustiers | name ihres tieres | name deines tieres | kennzeichen | bestellnummer | auftragsnummer | rechnungsnummer | vorgangsnummer | seriennummer | artikelnummer | sicherheitsfrage | ihre antwort`,
      ),
      email: phrases(`
        e-mail adresse | e-mailadresse | e-mail | mail | mailadresse | mail adresse | geschäftliche e-mail |
        ihre e-mail | deine e-mail | *email | *mailadresse | e-mails
      `),
      phone: phrases(`
        telefonnummer | telefon | telefon* | *telefon | *telefonnummer | rufnummer | *rufnummer | mobilnummer | mobil |
        mobiltelefon | handynummer | handy | handy nr | tel | tel nr | tel nummer | natel | festnetz | festnetznummer |
        whatsapp | fax | rückrufnummer | vorwahl | durchwahl | erreichbar unter
      `),
      'given-name': phrases('vorname | vornamen | *vorname | rufname | zweiter vorname | first name'),
      'family-name': phrases(`
        nachname | nachnamen | *nachname | familienname | zuname | geburtsname | mädchenname | last name
      `),
      'card-name': phrases(`
        karteninhaber | name auf der karte | name des karteninhabers | karteninhaberin | name auf karte |
        inhaber der karte
      `),
      'card-number': phrases(`
        kartennummer | kreditkartennummer | kreditkarte | debitkarte | karten nr | nummer der kreditkarte | kartendaten
      `),
      'card-expiry': phrases(`
        ablaufdatum | gültig bis | gültigkeit | gültigkeitsdatum | verfallsdatum | verfalldatum | ablaufmonat |
        ablaufjahr | mm jj | mm jjjj | mm yy | karte gültig bis
      `),
      'card-code': phrases(`
        prüfziffer | prüfnummer | kartenprüfnummer | kartenprüfziffer | sicherheitscode | sicherheitsnummer | cvc |
        cvv | cvc2 | kartenprüfcode | kpn
      `),
      bank: phrases(`
        iban | bic | swift | kontonummer | konto nr | bankleitzahl | blz | bankverbindung | kontoinhaber |
        kontoinhaberin | name der bank | bank | geldinstitut | kreditinstitut | lastschrift | sepa lastschrift |
        depotnummer
      `),
      'national-id': phrases(`
        ausweisnummer | personalausweis | personalausweisnummer | reisepass | reisepassnummer | passnummer |
        ausweis nr | sozialversicherungsnummer | sv nummer | rentenversicherungsnummer | versichertennummer |
        ahv nummer | ahv nr | steuer id | steuer identifikationsnummer | steueridentifikationsnummer | steuernummer |
        idnr | ust idnr | ust id | umsatzsteuer id | uid nummer | uid | umsatzsteuer identifikationsnummer |
        mwst nummer | führerscheinnummer | führerschein | ausländerausweis | krankenversichertennummer
      `),
      health: phrases(`
        krankenkasse | krankenversicherung | vorerkrankung | vorerkrankungen | erkrankung | erkrankungen | diagnose |
        symptome | beschwerden | medikamente | allergien | allergie | unverträglichkeiten | behinderung |
        schwangerschaft | schwanger | körpergröße | körpergewicht | gewicht | blutgruppe | pflegegrad | raucher |
        behandlung | versichert bei | gesundheit* | zahnersatz
      `),
      'birth-date': phrases(`
        geburtsdatum | geburtstag | geburtsjahr | geburtsmonat | geboren am | geb datum | geburts datum | jahrgang |
        alter | ihr alter | dein alter | tag der geburt | tt mm jjjj geburt | wie alt sind sie `),
      gender: phrases('anrede | geschlecht | titel | familienstand | akademischer titel | pronomen'),
      'company-size':
        phrases(` (wie viele/) personen (arbeiten/sind/) (in ihrem/in deinem/im) (team/unternehmen) | unternehmensgröße | firmengröße | betriebsgröße | anzahl mitarbeiter | anzahl der mitarbeiter |
        mitarbeiterzahl | mitarbeiteranzahl | mitarbeitende | mitarbeiter | mitarbeiter innen | wie viele mitarbeiter |
        teamgröße | anzahl mitarbeitende | anzahl mitarbeitender | beschäftigte | anzahl der beschäftigten |
        wie groß ist ihr unternehmen | wie groß ist ihr team
      `),
      industry: phrases(`
        branche | wirtschaftszweig | gewerk | tätigkeitsbereich | geschäftsfeld | art des unternehmens | sektor
      `),
      'job-title': phrases(`
        position | funktion | ihre funktion | beruf | berufsbezeichnung | jobtitel | stellenbezeichnung | tätigkeit |
        abteilung | rolle | ihre rolle | berufsstatus | berufliche stellung | beschäftigungsverhältnis |
        ausgeübter beruf
      `),
      budget: phrases(`
        budget | jahresumsatz | umsatz | einkommen | nettoeinkommen | bruttoeinkommen | gehalt | jahresgehalt |
        gehaltsvorstellung | gehaltswunsch | kreditsumme | kreditbetrag | darlehensbetrag | darlehenssumme |
        investition | investitionssumme | investitionsvolumen | kaufpreis | monatliche ausgaben | schulden |
        nettoverdienst | wunschbetrag | haushaltseinkommen | projektbudget | gewünschter starttermin | wann soll
      `),
      company:
        phrases(` name (des/ihres/deines) (shops/ladens/geschäfts) | firma | firmenname | unternehmen | unternehmens | unternehmensname | name des unternehmens |
        name ihres unternehmens | name deines unternehmens | name ihrer firma | name der firma | betrieb |
        organisation | institution | arbeitgeber | einrichtung | praxis | praxisname | schule | verein |
        ihr unternehmen | dein unternehmen | firma oder verein | company | hochschule | wo arbeiten sie `),
      website: phrases(`
        website | webseite | webadresse | internetadresse | homepage | url | domain | wunschdomain | ihre website |
        linkedin | xing profil | internetseite | shop url
      `),
      street: phrases(`
        straße | straße und hausnummer | straße hausnummer | straße nr | str | *straße | hausnummer | haus nr | hausnr |
        adresse | anschrift | *adresse | *anschrift | lieferadresse | rechnungsadresse | adresszusatz | adresszeile |
        wohnadresse | postfach | stiege | tür | stockwerk | etage | wohnung | objektadresse | packstation
      `),
      postcode: phrases('plz | postleitzahl | plz ort | plz und ort | ihre plz | deine plz | postleitzahlen'),
      city: phrases('ort | wohnort | stadt | gemeinde | ortschaft | ortsteil | stadtteil | standort | einsatzort'),
      region: phrases('bundesland | kanton | region | bezirk | landkreis | kreis | provinz'),
      country: phrases(`
        land | staat | herkunftsland | wohnsitzland | lieferland | nationalität | staatsangehörigkeit | land auswählen |
        reiseziel
      `),
      quantity: phrases(`
        anzahl | menge | stückzahl | anzahl personen | anzahl der personen | personen | personenzahl | gäste |
        anzahl gäste | erwachsene | kinder | zimmer | wie viele | anzahl erwachsene | reisende | wohnfläche |
        dachfläche | fläche | quadratmeter | stromverbrauch | jahresverbrauch | verbrauch | kwh | stück | betrag |
        anzahl räume | nächte `),
      coupon: phrases(`
        gutschein | gutscheincode | gutschein code | gutscheinnummer | rabattcode | rabatt code | aktionscode |
        promo code | promocode | vorteilscode | geschenkkarte | empfehlungscode | code eingeben | einladungscode
      `),
      date: phrases(`
        datum | wunschtermin | wunschdatum | termin | anreise | abreise | anreisedatum | abreisedatum | uhrzeit |
        *datum | wunschzeit | zeitraum | startdatum | einzugsdatum | einzug | umzugsdatum | umzugstermin | check in |
        check out | hinflug | rückflug | abholung | rückgabe | wann | tag | monat | jahr | frühester eintrittstermin |
        eintrittstermin | liefertermin | gewünschter termin | terminwunsch | erreichbarkeit | beginn |
        versicherungsbeginn
      `),
      confirm: phrases(`
        passwort wiederholen | passwort bestätigen | passwort erneut eingeben | passwort bestätigung |
        passwort nochmals | kennwort wiederholen | kennwort bestätigen | passwortwiederholung | passwort noch einmal |
        wiederholung passwort | e-mail wiederholen | e-mail bestätigen | e-mail adresse wiederholen |
        e-mail adresse bestätigen | e-mail wiederholung | bestätigungscode | verifizierungscode | code aus der e-mail |
        code aus der sms | sms code | einmalcode | tan | mtan | 6 stelliger code | sicherheitscode eingeben | code eingeben `),
      'new-password': phrases(`
        neues passwort | passwort wählen | passwort festlegen | passwort vergeben | passwort erstellen |
        neues kennwort | kennwort festlegen | wunschpasswort | passwort ausdenken | mindestens 8 zeichen
      `),
      password: phrases('passwort | kennwort | pin | ihr passwort | dein passwort | zugangscode | password'),
      username: phrases(`
        benutzername | nutzername | benutzerkennung | anmeldename | loginname | login | kundennummer | kunden nr |
        mitgliedsnummer | mitglieds nr | nickname | spitzname | zugangsnummer | teilnehmernummer | benutzer | username |
        anzeigename | vertragsnummer | personalnummer | matrikelnummer `),
      name: phrases(`
        name | vor und nachname | vor und zuname | vorname nachname | vorname und nachname | vorname name |
        name vorname | nachname vorname | vollständiger name | ihr name | dein name | ansprechpartner |
        ansprechpartnerin | ansprechperson | kontaktperson | ganzer name | wie heißen sie | wie heißt du |
        wie dürfen wir sie ansprechen | name und vorname `),
      search: phrases(`
        suche | suchen | suchen nach | suchbegriff | wonach suchen sie | wonach suchst du | stichwort | was suchen sie |
        suchwort | webseite durchsuchen | seite durchsuchen | volltextsuche
      `),
      captcha: phrases(`
        captcha | ich bin kein roboter | kein roboter | sicherheitsabfrage | sicherheitsfrage | spamschutz |
        spam schutz | zeichen eingeben | zeichen aus dem bild | rechenaufgabe | was ist die summe | bitte rechnen sie |
        ich bin ein mensch | code aus dem bild | anti spam
      `),
      consent: phrases(`
        ich stimme zu | stimme zu | ich willige ein | willige ein | ich akzeptiere | akzeptiere | ich habe die |
        zur kenntnis | gelesen | einverstanden | datenschutz* | agb | allgemeinen geschäftsbedingungen |
        allgemeine geschäftsbedingungen | nutzungsbedingungen | teilnahmebedingungen | einwilligung | zustimmung |
        newsletter* | *newsletter | widerruf* | angemeldet bleiben | eingeloggt bleiben | daten merken | login merken |
        angaben speichern | informiert werden | kontaktiert werden | per e-mail | ich möchte | ja ich will |
        ja ich möchte | werbung | angebote | informationen erhalten | schufa | stimmen sie zu | bestätige
      `),
      message: phrases(`
        nachricht | ihre nachricht | deine nachricht | mitteilung | anliegen | ihr anliegen | dein anliegen |
        anmerkung | anmerkungen | bemerkung | bemerkungen | kommentar | frage | fragen | ihre frage | beschreibung |
        beschreiben sie | beschreibe | anfrage | ihre anfrage | deine anfrage | betreff | thema | wie können wir |
        was können wir | worum geht | notiz | notizen | hinweise | feedback | rückmeldung | sonstiges |
        zusätzliche informationen | projektbeschreibung | erzählen sie | erzähl uns | motivation | warum möchten |
        besondere wünsche | sonderwünsche | wünsche | rezension | was führt sie
      `),
      file: phrases(`
        datei | dateien | hochladen | upload | anhang | anhänge | lebenslauf | anschreiben | bewerbungsunterlagen |
        zeugnisse | foto | fotos | bild hochladen | dokument | dokumente | datei auswählen | bewerbungsfoto
      `),
      choice: phrases(`
        bitte wählen | auswählen | auswahl | wie haben sie von uns | wie sind sie auf uns | woher kennen sie |
        interesse an | ich interessiere mich | welche | welcher | welches | art der | art des | grund | produkt |
        tarif | zahlungsart | zahlungsweise | versandart | haben sie | besitzen sie | sind sie | möchten sie
      `),
    },
    required: phrases(`
      pflichtfeld | pflichtfelder | pflichtangabe | pflichtangaben | erforderlich | erforderliches feld |
      muss ausgefüllt | notwendige angabe | wird benötigt | bitte ausfüllen | required | zwingend
    `),
    optional: phrases(`
      optional | optionale angabe | freiwillig | freiwillige angabe | freiwillige angaben | nicht erforderlich |
      keine pflichtangabe | kein pflichtfeld | falls vorhanden | wenn vorhanden | sofern vorhanden | bei bedarf |
      wenn sie möchten | wenn du möchtest | falls abweichend | wenn abweichend | falls zutreffend
    `),
    marketing: phrases(`
      newsletter* | *newsletter | werbung | werbliche | *werbung | marketing | angebote | sonderangebote | aktionen |
      rabatte | neuigkeiten | news | updates | produktneuheiten | tipps | per e-mail informiert | informiert werden |
      informationen erhalten | auf dem laufenden | e-mails erhalten | e-mails mit | partnerunternehmen |
      unserer partner | partner | dritte | exklusive | gewinnspiele | telefonisch kontaktiert | werblich kontaktiert |
      werbezwecken | werbezwecke | zu werbezwecken | verteiler | sms
    `),
    reasons: phrases(`
      damit wir | damit sie | damit du | um ihnen | um dir | um sie | um dich | um ihre | um deine | um ihren | um den |
      wir benötigen | wir brauchen | wir fragen | wir nutzen ihre | wir verwenden ihre | wir nutzen sie |
      wir verwenden sie | wir nutzen deine | wir verwenden deine | nur für rückfragen | für rückfragen |
      bei rückfragen | für eventuelle rückfragen | falls wir fragen haben | falls wir rückfragen | wird nur verwendet |
      wird nur benötigt | wird benötigt für | wird benötigt um | verwenden wir nur | nutzen wir nur | benötigen wir |
      brauchen wir | nur zur | nur für die | nur falls | nur wenn | dient der | dient dazu | dient nur | hilft uns |
      für die lieferung | für die zustellung | für den versand | zur terminbestätigung | zur bestätigung |
      zur berechnung | für die berechnung | zu ihrer sicherheit | zu deiner sicherheit | gesetzlich vorgeschrieben |
      gesetzlich verpflichtet | weil wir | weil ihr | weil dein | warum fragen wir | warum brauchen wir |
      wozu brauchen wir | warum ist das wichtig | wofür brauchen wir | dorthin schicken wir | daran erkennen wir |
      so können wir | so finden wir | so erreichen wir
    `),
    workMail: {
      asked: phrases(`
        (geschäftliche/berufliche/dienstliche/betriebliche)(/n) (e-mail/e-mailadresse/mail/mailadresse) |
        (firmen/arbeits/unternehmens/geschäfts/dienst/business) (e-mail/e-mailadresse/mail/mailadresse) |
        (firmen/arbeits/unternehmens/geschäfts/dienst)(/e)mail(/adresse) | work e-mail | keine (freemail*/gmail) | keine private(/n) (e-mail/mail/e-mails/mails/adressen) |
        (freemail/private e-mail/private mail) (adressen/konten) (sind/werden) nicht | freemailer (sind/werden) nicht
      `),
      either: phrases(`
        oder privat* | (privat/private) oder | oder persönliche | persönliche oder | bevorzugt | am besten | wenn möglich | falls vorhanden
      `),
    },
  },

  purposes: {
    login: phrases(`
      passwort (zurücksetzen/ändern/wiederherstellen) | kennwort zurücksetzen |
      neues (passwort/kennwort) (anfordern/) | link zum zurücksetzen | bestätigungscode | anmeldecode |
      zwei faktor* | code eingeben | anmeldelink | anmelden | anmeldung | einloggen | login | log in | kundenlogin |
      *login | mein konto | willkommen zurück | passwort vergessen | kennwort vergessen | angemeldet bleiben |
      kundenportal | zugangsdaten | mitgliederbereich | kundenbereich
    `),
    signup: phrases(`
      (workspace/arbeitsbereich/team/shop) (erstellen/anlegen) | erstelle deinen (workspace/shop) | registrieren |
      registrierung | jetzt registrieren | kostenlos registrieren | konto erstellen | konto anlegen |
      kundenkonto anlegen | account erstellen | konto eröffnen | kostenlos anmelden | jetzt kostenlos anmelden |
      neues konto | neu hier | mitmachen | kostenlos starten | kostenlos testen | testphase | testphase starten |
      testversion | mitglied werden | profil erstellen | neukunde | jetzt loslegen | sign up
    `),
    newsletter: phrases(`
      rabatt auf (deine/ihre/die) (erste/nächste) bestellung | (code/rabatt/gutschein) sichern | newsletter* |
      *newsletter | abonnieren | newsletter abonnieren | zum newsletter anmelden | eintragen | jetzt eintragen |
      auf dem laufenden | nichts mehr verpassen | keine neuigkeiten verpassen | nichts verpassen | warteliste |
      benachrichtigen | benachrichtige mich | updates erhalten | neuigkeiten | rundbrief | infobrief |
      tipps per e-mail | als erste erfahren | als erstes erfahren | wöchentliche tipps | demnächst verfügbar |
      subscribe | rabatt auf ihre erste bestellung
    `),
    lead: phrases(`
      mit (dem vertrieb/unserem team/einem experten) sprechen | vertrieb kontaktieren | projekt (starten/anfragen) |
      *projektanfrage | (ihr/dein) projekt | von (ihrem/deinem) projekt | angebot anfordern | *angebot anfordern |
      kostenloses angebot | unverbindliches angebot | unverbindliche anfrage | angebot | angebote | offerte |
      offerte anfordern | kostenvoranschlag | jetzt anfragen | unverbindlich anfragen | anfragen | anfrage |
      anfrage senden | anfrage absenden | anfrage starten | rückruf | rückruf anfordern | rückruf* | demo |
      demo anfordern | demo vereinbaren | demo buchen | beratung | *beratung | beratung anfordern |
      kostenlose beratung | erstgespräch | *gespräch | infomaterial | infomaterial anfordern | infos anfordern |
      broschüre | katalog | katalog anfordern | herunterladen | download | leitfaden | checkliste | e-book |
      whitepaper | *paper | ratgeber | studie | report | vorlage | webinar | zum webinar anmelden | platz sichern |
      bewerben | jetzt bewerben | bewerbung | antrag | testzugang | förderung prüfen | in 2 minuten zum |
      ersparnis | kostenlos anfordern | anfordern | unterlagen
    `),
    contact: phrases(`
      kontakt | kontaktformular | kontaktieren sie uns | kontaktiere uns | kontakt aufnehmen | nachricht |
      nachricht senden | nachricht schreiben | schreiben sie uns | schreib uns | ihre nachricht | deine nachricht |
      nehmen sie kontakt auf | anliegen | ihr anliegen | haben sie fragen | sie haben fragen | noch fragen |
      frage stellen | feedback | wir freuen uns | sagen sie hallo | treten sie mit uns in kontakt |
      wie können wir helfen | wie können wir ihnen helfen
    `),
    search: phrases('suche | suchen | finden | suchergebnisse | filtern | suche nach | durchsuchen | *suche'),
    checkout: phrases(`
      kasse | zur kasse | warenkorb | in den warenkorb | bestellung | bestellen | jetzt bestellen |
      zahlungspflichtig bestellen | kostenpflichtig bestellen | jetzt kaufen | kaufen | kauf abschließen | zahlung |
      zahlungsart | zahlungsmethode | bezahlen | rechnungsadresse | lieferadresse | lieferanschrift | bestellübersicht |
      versandart | zur zahlung | kreditkarte | gesamtsumme | abo abschließen
    `),
    booking: phrases(`
      buchen | jetzt buchen | buchung | buchungsanfrage | reservieren | reservierung | tisch reservieren | termin |
      termin buchen | termin vereinbaren | terminanfrage | terminbuchung | *termin | wunschtermin |
      verfügbarkeit prüfen | anreise | abreise | anreise abreise | zimmer suchen | probefahrt | probetraining |
      termin wählen | termin auswählen | besichtigung | uhrzeit
    `),
    donation: phrases(`
      spende | spenden | jetzt spenden | spendenbetrag | ihre spende | deine spende | einmalig | monatlich spenden |
      patenschaft | unterstützen | spend*
    `),
    quiz: phrases(`
      quiz | *quiz | test | selbsttest | *check | umfrage | fragebogen | rechner | *rechner | berechnen | ergebnis |
      ergebnis anzeigen | frage 1 | nächste frage | auswerten | abstimmen | analyse | konfigurator | finder |
      jetzt berechnen
    `),
  },

  sections: {
    other: phrases(
      'veranstaltungen | kommende veranstaltungen | news und termine | blog | unser blog | aus dem blog | neues aus dem blog | aktuelles | news | neuigkeiten | neueste beiträge | aktuelle beiträge | letzte beiträge | blogbeiträge | nachrichten | aus unserem magazin | magazin',
    ),
    benefits: phrases(`
      vorteile | ihre vorteile | deine vorteile | unsere vorteile | vorteil | *vorteile | leistungen |
      unsere leistungen | *leistungen | funktionen | features | warum | warum wir | darum | gute gründe | gründe |
      5 gründe | das bieten wir | was wir bieten | was wir tun | was wir machen | das erwartet sie | das erwartet dich |
      das bekommen sie | das bekommst du | was sie bekommen | das ist drin | das ist enthalten | alles drin |
      alles was sie brauchen | alles was du brauchst | alles inklusive | im überblick | auf einen blick | highlights |
      unser angebot | unsere angebote | angebot | lösungen | unsere lösungen | für wen | für wen ist | ihr nutzen |
      dein nutzen | was uns auszeichnet | was uns ausmacht | dafür stehen wir | das zeichnet uns aus | services |
      service | unser service | einsatzbereiche | anwendungsbereiche | ihr mehrwert | das können wir für sie tun |
      was kann | das lernen sie | das lernst du | schwerpunkte | produkte | unsere produkte | sortiment | gewerke |
      deshalb | überzeugt
    `),
    'how-it-works': phrases(`
      so funktioniert's | so funktionierts | so funktioniert | so geht's | so gehts | so einfach geht's |
      so einfach gehts | so einfach | so läuft's | so läuft es ab | so läuft | so arbeiten wir | wie funktioniert |
      wie es funktioniert | wie läuft | wie geht es weiter | wie geht's weiter | ablauf | der ablauf | *ablauf |
      unser ablauf | unser vorgehen | vorgehen | schritt | schritte | schritten | in 3 schritten | in drei schritten |
      in vier schritten | in wenigen schritten | schritt für schritt | in nur drei schritten | der weg | ihr weg |
      dein weg | der prozess | unser prozess | arbeitsweise | zusammenarbeit | was passiert danach | was passiert dann |
      nächste schritte | fahrplan | von der anfrage
    `),
    demo: phrases(`
      demo | live demo | video | im video | im einsatz | in aktion | so sieht das aus | so sieht's aus | einblicke |
      einblick | produkttour | rundgang | virtueller rundgang | probieren sie es aus | selbst ausprobieren | vorschau |
      blick ins buch | screenshots | schauen sie rein | sehen sie selbst | überzeugen sie sich selbst
    `),
    testimonials: phrases(`
      kundenstimmen | stimmen | stimmen unserer kunden | das sagen unsere kunden | das sagen | was kunden sagen |
      unsere kunden sagen | sagen unsere kunden | was unsere kunden sagen | was unsere kundinnen | was andere sagen |
      was andere über uns sagen | das sagen andere | kundenmeinungen | meinungen | bewertungen | kundenbewertungen |
      erfahrungen | erfahrungsberichte | kundenerfahrungen | referenzen | teilnehmerstimmen | patientenstimmen |
      zufriedene kunden | begeisterte kunden | kunden lieben | sagen über uns | sie über uns | das sagen unsere |
      feedback unserer kunden | rezensionen | glückliche kunden
    `),
    logos: phrases(`
      vertrauen uns | sie vertrauen uns | vertrauen auf | vertrauen auf uns | diese unternehmen vertrauen |
      unternehmen vertrauen | unsere kunden | unsere partner | partner | unsere marken | marken | kunden |
      unsere auftraggeber | auftraggeber | wir arbeiten mit | kooperationspartner | in guter gesellschaft |
      ausgewählte kunden | auszug unserer kunden | sponsoren | förderer | gefördert von | bekannte marken |
      partnerunternehmen | im einsatz bei
    `),
    rating: phrases(`
      bewertung | gesamtbewertung | sterne | sternen | google bewertungen | google rezensionen | trustpilot |
      trusted shops | provenexpert | ausgezeichnet bewertet | durchschnittliche bewertung | von 5 sternen
    `),
    numbers: phrases(`
      zahlen | in zahlen | zahlen und fakten | zahlen fakten | zahlen daten fakten | fakten | daten und fakten |
      unsere zahlen | erfolge | unsere erfolge | ergebnisse | das haben wir erreicht | bilanz | wirkung |
      unsere wirkung | auf einen blick in zahlen
    `),
    'case-study': phrases(`
      referenzen | unsere referenzen | referenzprojekte | projekte | unsere projekte | aktuelle projekte |
      ausgewählte projekte | fallstudie | fallstudien | fallbeispiel | fallbeispiele | praxisbeispiele |
      praxisbeispiel | aus der praxis | erfolgsgeschichte | erfolgsgeschichten | kundengeschichten | kundenprojekte |
      unsere arbeiten | arbeiten | portfolio | case studies | case study | vorher nachher | success stories
    `),
    press: phrases(`
      presse | bekannt aus | bekannt durch | bekannt aus funk | in den medien | medien | presse über uns |
      das sagt die presse | auszeichnungen | ausgezeichnet | ausgezeichnet von | awards | zertifikate | siegel |
      testsieger | zertifizierungen | pressestimmen
    `),
    people:
      phrases(`ich bin | über mich | wer ich bin | mein name ist | ihre ansprechpartnerin | ihr ansprechpartner | ihr trainer | ihre trainerin | 
      team | unser team | das team | über uns | über mich | wer wir sind | wer ich bin | das sind wir | wir sind |
      ich bin | gründer | die gründer | unsere gründer | geschäftsführung | geschäftsleitung | ansprechpartner |
      ihr ansprechpartner | ihre ansprechpartner | ihre ansprechpartnerin | dein ansprechpartner | menschen hinter |
      hinter den kulissen | unsere geschichte | referenten | dozenten | trainer | ihr team | dein coach |
      unsere experten | ihre berater | mitarbeiter | unsere ärzte | praxisteam | familienbetrieb | die köpfe
    `),
    pricing: phrases(`
      preise | unsere preise | preis | *preise | preise und pakete | preise und leistungen | tarife | unsere tarife |
      *tarife | tarif wählen | pakete | unsere pakete | preismodell | preismodelle | pläne | kosten | was kostet |
      was kostet das | was kostet es | preisliste | faire preise | transparente preise | wählen sie ihren tarif |
      wähle deinen plan | wählen sie ihr paket | wähle dein paket | finden sie ihren tarif | mitgliedschaft |
      mitgliedschaften | abo | abos | konditionen | tickets | preisübersicht | festpreis
    `),
    comparison: phrases(`
      vergleich | im vergleich | *vergleich | vergleichen | gegenüber | gegenüberstellung | versus | vs |
      der unterschied | unterschied | unterschiede | vorher nachher | statt | ohne und mit | mit und ohne |
      alternativen | andere anbieter | welche ist die richtige
    `),
    guarantee: phrases(`
      garantie | unsere garantie | *garantie | garantiert | unser versprechen | versprechen | *versprechen |
      geld zurück | ohne risiko | kein risiko | risikofrei | gewährleistung | zufriedenheit | sicherheit garantiert |
      rückgaberecht | sorglos | *sorglos*
    `),
    faq: phrases(`
      faq | faqs | häufige fragen | häufig gestellte fragen | häufigste fragen | fragen und antworten |
      fragen antworten | die wichtigsten fragen | oft gefragt | gut zu wissen | noch fragen | haben sie fragen |
      sie haben fragen | du hast fragen | ihre fragen | deine fragen | antworten auf | fragen | wichtige fragen |
      was sie wissen sollten
    `),
    contact: phrases(`
      kontakt | kontaktieren sie uns | kontaktiere uns | kontakt aufnehmen | so erreichen sie uns |
      so erreichst du uns | wir sind für sie da | wir sind für dich da | anfahrt | standort | standorte |
      unsere standorte | öffnungszeiten | schreiben sie uns | schreib uns | besuchen sie uns | hier finden sie uns |
      so finden sie uns | ihr kontakt | ihr weg zu uns | sprechzeiten | adresse
    `),
    form: phrases(`
      anmeldung | anmelden | registrieren | angebot anfordern | jetzt anfragen | anfrage | unverbindliche anfrage |
      unverbindlich anfragen | kostenloses angebot | unverbindliches angebot | demo anfordern | demo vereinbaren |
      rückruf | rückruf anfordern | newsletter | *newsletter | termin vereinbaren | termin buchen | bewerben |
      jetzt bewerben | reservieren | infomaterial | anfordern | kostenlos anfordern | sagen sie uns | erzählen sie uns
    `),
    'final-cta': phrases(`
      bereit | bereit für | sind sie bereit | bist du bereit | jetzt starten | starten sie | starte jetzt |
      starten sie jetzt | jetzt loslegen | legen sie los | leg los | los geht's | los gehts | jetzt kostenlos testen |
      testen sie | probieren sie | jetzt ausprobieren | überzeugen sie sich | worauf warten sie | worauf wartest du |
      neugierig | interesse geweckt | interessiert | haben wir ihr interesse | lust auf | lassen sie uns | lass uns |
      sprechen wir | machen sie den ersten schritt | mach den ersten schritt | der erste schritt | starten wir |
      werden sie teil | werde teil | jetzt mitmachen | noch heute | gemeinsam
    `),
    footer: phrases(`
      alle rechte vorbehalten | impressum | datenschutz | agb | copyright | widerrufsbelehrung | datenschutzerklärung | datenschutzhinweise | rechtliches | cookies | cookie-einstellungen
    `),
  },

  depth: {
    video: phrases(`
      video ansehen | video anschauen | *video | video | film ansehen | demo ansehen | demo anschauen | produkttour |
      erklärvideo | videos
    `),
    features: phrases(`
      funktionen | alle funktionen | features | leistungen | unsere leistungen | alle leistungen | details |
      technische daten | produktdetails | datenblatt | so funktioniert's | so funktionierts | so funktioniert |
      so geht's | so gehts | mehr erfahren | weiterlesen | mehr lesen | ablauf | lösungen | produkte | produkt |
      vorteile | dokumentation
    `),
    comparison: phrases('vergleich | vergleichen | *vergleich | versus | vs | alternativen | gegenüberstellung'),
    pricing: phrases(`
      preise | *preise | tarife | *tarife | pakete | preisliste | kosten | konditionen | pläne | preisübersicht |
      gebühren
    `),
    'case-study': phrases(`
      fallstudie | fallstudien | referenzen | *referenzen | projekte | erfolgsgeschichte | erfolgsgeschichten |
      kundengeschichten | kundenstimmen | praxisbeispiele | case study | case studies | portfolio | erfahrungsberichte
    `),
    faq: phrases(`
      faq | faqs | häufige fragen | häufig gestellte fragen | fragen und antworten | hilfe center | hilfecenter |
      fragen | hilfe
    `),
  },

  reassurance: {
    'no-card': phrases(`
      keine kreditkarte erforderlich | keine kreditkarte nötig | keine kreditkarte notwendig |
      keine kreditkarte benötigt | keine kreditkarte | ohne kreditkarte | ohne angabe von zahlungsdaten |
      keine zahlungsdaten | ohne zahlungsdaten | keine zahlungsdaten erforderlich | keine bankdaten | ohne bankdaten |
      kreditkarte nicht erforderlich | keine zahlungsinformationen | ohne angabe einer kreditkarte
    `),
    cancel: phrases(`
      jederzeit kündbar | jederzeit kündigen | jederzeit kündigbar | jederzeit stornierbar | jederzeit abbestellbar |
      jederzeit abmelden | jederzeit möglich | jederzeit widerrufen | jederzeit widerrufbar | jederzeit widerruflich |
      monatlich kündbar | monatlich kündigen | täglich kündbar | jederzeit online kündigen | jederzeit online kündbar |
      monatlich kündigbar | jederzeit monatlich kündbar | kostenlos stornierbar | kostenlos stornieren |
      kostenfrei stornieren | kostenfrei stornierbar | kostenlose stornierung | gratis stornieren | gratis stornierung |
      kostenlose stornierung bis | ohne vertragsbindung | ohne mindestlaufzeit | keine mindestlaufzeit | ohne laufzeit |
      keine vertragsbindung | keine vertragslaufzeit | ohne vertragslaufzeit | kein abo | ohne abo | keine abofalle |
      keine kündigung nötig | kündigung nicht nötig | endet automatisch | abmeldung jederzeit |
      abmeldung jederzeit möglich | jederzeit pausieren | pausieren oder kündigen | jederzeit änderbar |
      flexibel kündbar | keine bindung | ohne bindung | abmelden mit einem klick | mit einem klick abmelden |
      austragen jederzeit | jederzeit wieder abbestellen | jederzeit wieder abmelden | abbestellung jederzeit |
      kündigung jederzeit
    `),
    refund: phrases(`
      geld zurück garantie | geld zurück | zufriedenheitsgarantie | zufrieden oder geld zurück |
      zufriedenheit garantiert | volle rückerstattung | rückerstattung | vollständige erstattung | kaufpreis zurück |
      erstatten wir | wir erstatten | ohne risiko | kein risiko | risikofrei | risikolos | tage garantie |
      jahre garantie | monate garantie | jahren garantie | lebenslange garantie | tiefpreisgarantie |
      bestpreisgarantie | festpreisgarantie | festpreis garantie | käuferschutz inklusive | preisgarantie |
      100 tage testen | wochen testen | tage probeschlafen | tage probe
    `),
    returns: phrases(`
      kostenlose rückgabe | kostenlose retoure | kostenlose rücksendung | kostenloser rückversand | gratis rückversand |
      gratis retoure | gratis rückgabe | kostenfreie rücksendung | kostenfreie retoure | tage rückgaberecht |
      tage rückgabe | rückgaberecht | tage widerrufsrecht | kostenloser umtausch | einfache rückgabe |
      einfacher umtausch | kostenloser hin und rückversand | kostenlos zurücksenden | kostenlos zurückschicken |
      kostenloser versand und rückversand | versand und rückgabe kostenlos
    `),
    'no-obligation': phrases(`
      unverbindlich | unverbindliche* | unverbindlichen | kostenlos und unverbindlich | kostenfrei und unverbindlich |
      ohne verpflichtung | ohne verpflichtungen | verpflichtet zu nichts | keine verpflichtung | keine verpflichtungen |
      ohne kaufzwang | kein kaufzwang | ohne wenn und aber | ganz ohne druck | kein verkaufsgespräch |
      ohne verkaufsdruck | kein verkaufsdruck | wir drängen | niemand ruft sie an | kein vertreterbesuch |
      keine werbeanrufe | später bezahlen | erst später zahlen | heute nichts zahlen | sie gehen keine verpflichtung |
      kein haken | überspringen möglich
    `),
    free: phrases(`
      dauerhaft kostenlos | für immer kostenlos | 100 kostenlos | komplett kostenlos | völlig kostenlos |
      vollkommen kostenlos | kostenlos für immer | absolut kostenlos | garantiert kostenlos | kostenlos und |
      kostenlos nutzbar | kostenfrei | gebührenfrei | kostet nichts | kostet sie nichts | kostet dich nichts |
      ohne kosten | keine kosten | ohne versteckte kosten | keine versteckten kosten | keine versteckten gebühren |
      keine einrichtungsgebühr | ohne einrichtungsgebühr | keine grundgebühr | kostenloser versand | gratis versand |
      versandkostenfrei | kostenlose lieferung | gratis lieferung | tage kostenlos | tage gratis | monat gratis |
      monat kostenlos | monate kostenlos | erster monat gratis | für sie kostenlos | für dich kostenlos |
      schufaneutral | schufa neutral | keine zusatzkosten | ohne zusatzkosten | keine gebühren
    `),
    time: phrases(`
      dauert nur | dauert weniger als | dauert keine | dauert ca | in 2 minuten | in zwei minuten | in 3 minuten |
      in 5 minuten | in fünf minuten | in nur 2 minuten | in nur 3 minuten | in nur 5 minuten | in nur wenigen minuten |
      in wenigen minuten | in wenigen klicks | mit wenigen klicks | in unter 2 minuten | in unter einer minute |
      in einer minute | in 60 sekunden | in 30 sekunden | in 1 minute | in nur einer minute | in weniger als |
      antwort innerhalb | antwort in | innerhalb von 24 stunden | innerhalb 24 stunden | binnen 24 stunden |
      innerhalb eines werktages | innerhalb eines werktags | innerhalb von 24 h | binnen eines werktags |
      innerhalb eines arbeitstages | noch am selben tag | rückmeldung innerhalb | rückmeldung binnen |
      melden uns innerhalb | wir antworten innerhalb | innerhalb von 48 stunden | innerhalb von zwei werktagen |
      einrichtung in | startklar in | nur wenige minuten | sofort einsatzbereit | in 24 stunden | werktags innerhalb
    `),
    privacy: phrases(`
      ihre daten sind sicher | deine daten sind sicher | ihre daten sind bei uns sicher |
      deine daten sind bei uns sicher | keine weitergabe an dritte | nicht an dritte weiter |
      nicht an dritte weitergegeben | keine weitergabe | geben wir nicht weiter | werden nicht weitergegeben |
      niemals an dritte | ohne weitergabe | daten werden vertraulich | vertraulich behandelt | streng vertraulich |
      absolut vertraulich | diskret | kein spam | spam frei | kein spam versprochen | garantiert kein spam | spamfrei |
      wir spammen nicht | keine werbung | keine werbemails | dsgvo konform | dsgvo konforme | datenschutzkonform |
      nach dsgvo | datenschutz made in germany | hosting in deutschland | server in deutschland |
      serverstandort deutschland | auf deutschen servern | in deutschland gehostet | nur zur bearbeitung ihrer anfrage |
      nur zur bearbeitung deiner anfrage | ausschließlich zur bearbeitung | wir respektieren ihre privatsphäre |
      wir nutzen ihre daten nur | wir verwenden ihre daten nur | ihre daten bleiben | deine daten bleiben |
      ihre daten bleiben bei uns
    `),
    security: phrases(`
      sichere bezahlung | sichere zahlung | sicher bezahlen | sichere zahlungsarten | sicherer einkauf |
      sicher einkaufen | sichere datenübertragung | ssl verschlüsselt | ssl verschlüsselung | ssl | verschlüsselt |
      verschlüsselte | verschlüsselung | käuferschutz | trusted shops käuferschutz | tüv geprüft | tüv zertifiziert |
      tüv siegel | geprüfte sicherheit | iso 27001 | iso zertifiziert | pci dss | einlagensicherung | datensicherheit |
      geprüfter online shop | geprüfter shop | bankenstandard
    `),
    'no-account': phrases(`
      ohne anmeldung | ohne registrierung | keine anmeldung erforderlich | keine anmeldung nötig | keine registrierung |
      keine registrierung erforderlich | keine registrierung nötig | ohne konto | kein konto nötig |
      kein konto erforderlich | ohne account | kein login | ohne login | als gast bestellen | bestellung als gast |
      gastbestellung | ohne kundenkonto | ohne e-mail | keine e-mail nötig | keine installation | ohne installation |
      keine installation nötig | ohne download | nichts zu installieren | ohne lebenslauf | ohne anschreiben
    `),
  },
  contradiction: phrases(`
    kreditkarte erforderlich | kreditkarte wird benötigt | kreditkarte nötig | zahlungsdaten erforderlich |
    zahlungsdaten werden benötigt | zzgl versandkosten | zuzüglich versandkosten | zzgl gebühren |
    es fallen gebühren an | gebühren fallen an | zusätzliche kosten | stornogebühr | stornogebühren | stornokosten |
    bearbeitungsgebühr | mindestlaufzeit | mindestvertragslaufzeit | vertragslaufzeit | monate laufzeit |
    monate mindestlaufzeit | 12 monate laufzeit | 24 monate laufzeit | kündigungsfrist | verlängert sich automatisch |
    automatische verlängerung | automatisch verlängert | verlängert sich | danach kostenpflichtig |
    anschließend kostenpflichtig | geht in ein kostenpflichtiges | wird kostenpflichtig | nicht erstattungsfähig |
    nicht erstattbar | keine rückerstattung | keine erstattung | vom umtausch ausgeschlossen | umtausch ausgeschlossen |
    rückgabe ausgeschlossen | jährliche abrechnung | jährlich abgerechnet | registrierung erforderlich |
    anmeldung erforderlich | konto erforderlich | an partner weitergegeben | weitergabe an partner |
    an dritte weitergeben | zu werbezwecken | einschränkungen gelten | ausgenommen | es gelten die bedingungen
  `),
  pressure: {
    urgency: phrases(`
      nur noch (heute/morgen/bis heute/bis morgen/bis mitternacht/0 stunden/0 tage/wenige stunden/wenige tage/kurze zeit/für kurze zeit) |
      nur heute | nur (für/) kurze zeit | nur bis (heute/morgen/mitternacht/sonntag/zum 0) | letzte (chance/stunden) |
      letzte tage | letzter tag | endet (bald/heute/morgen/um mitternacht/in kürze) |
      (angebot/aktion/rabatt/sale/verkauf) endet | läuft (heute/bald/morgen/in kürze) ab | läuft in 0 |
      angebot (läuft/gilt) nur | schnell (sein/zugreifen/sichern/zuschlagen) | jetzt (schnell/zuschlagen) |
      noch schnell | beeilen sie sich | beeil dich | zeitlich (begrenzt/limitiert) |
      (befristetes/begrenztes/limitiertes) angebot | (preis/preise) (steigt/steigen) (bald/morgen/heute/in 0/ab 0) |
      vor der preiserhöhung | bevor der preis | die zeit läuft | zeit läuft ab | blitzangebot | blitz angebot |
      flash sale | 0 stunden verbleiben | noch 0 (stunden/tage) gültig | warten sie nicht länger |
      warte nicht länger | reserviert für (0/die nächsten) | für sie reserviert bis | nur solange
    `),
    stock: phrases(`
      nur noch (0/ein/zwei/drei/wenige/ein paar/einzelne) (/freie/verfügbare) (plätze/platz/stück/exemplare/zimmer/tickets/karten/artikel/restplätze/termine/verfügbar/auf lager/frei/übrig) |
      nur noch wenige | nur noch 0 |
      (letzte/wenige/die letzten) (plätze/restplätze/exemplare/stücke/zimmer/tickets/termine) |
      noch 0 (plätze/stück/exemplare/zimmer/tickets) (frei/verfügbar) | wenige plätze frei | restplätze |
      (stückzahl/auflage) (begrenzt/limitiert) |
      (plätze/plätze sind/anzahl ist/die plätze sind) (begrenzt/limitiert) |
      begrenzte (plätze/platzzahl/teilnehmerzahl/stückzahl/verfügbarkeit) | streng limitiert |
      (fast/bald/nahezu) (ausverkauft/ausgebucht/vergriffen/weg) | gleich weg | schnell vergriffen |
      solange (der/) vorrat reicht | solange vorrätig | geringer bestand | nur wenige (auf lager/verfügbar)
    `),
    demand: phrases(`
      stark nachgefragt | sehr gefragt | heiß begehrt | hohe nachfrage | große nachfrage |
      aufgrund der hohen nachfrage | wegen großer nachfrage | geht schnell weg | verkauft sich schnell |
      wer zuerst kommt
    `),
    activity: phrases(`
      (personen/leute/kunden/besucher/andere/nutzer/gäste) (sehen/schauen) sich (das/dies/diesen/dieses/dieses angebot/diese unterkunft/) (gerade/aktuell/derzeit) |
      sehen sich das gerade an | schauen sich das gerade an | andere sehen sich |
      (gerade/soeben/kürzlich) (gekauft/gebucht/bestellt) | hat (gerade/soeben) |
      haben (gerade/soeben) (gekauft/gebucht/bestellt) |
      in den letzten 0 (stunden/minuten) (gekauft/gebucht/bestellt/verkauft) | 0 mal (gekauft/gebucht/bestellt) |
      vor 0 (minuten/stunden) (gekauft/gebucht/bestellt) | 0 (personen/leute) haben (das/dies/es) im warenkorb
    `),
    fear: phrases(`
      nicht verpassen | verpassen sie (nicht/keine/das nicht) | verpasse (nicht/keine/das nicht) |
      verpass (nicht/keine) | nicht entgehen lassen |
      lassen sie sich (das/dieses angebot/diese chance/) nicht entgehen |
      lass dir (das/diese chance/) nicht entgehen | bevor es zu spät ist | jetzt oder nie |
      nie wieder so (günstig/billig) | einmalige (gelegenheit/chance) | sonst ist es zu spät | sie werden es bereuen |
      du wirst es bereuen | (verlieren/verlierst) (sie/du) (jeden tag/täglich) |
      jeden tag (verlieren/verlierst) (sie/du) | während ihre konkurrenz | bleiben sie nicht zurück
    `),
    shaming: phrases(`
      vollen preis | volle preis | voller preis | zahle (lieber/gerne/gern) (mehr/voll/den) |
      lieber (mehr/zu viel/voll) (zahlen/bezahlen) |
      (will/möchte/mag) (nicht/kein/keine/keinen) (sparen/geld/geld sparen/rabatt/rabatte/gratis/kostenlos/erfolg/mehr/wachsen/besser/profitieren/lernen) |
      (will/möchte) nicht erfolgreich | kein geld sparen | nicht sparen | ich hasse |
      brauche (keine hilfe/kein geld/keinen erfolg/keine kunden/keinen rabatt) | verzichte (auf/gerne auf) |
      ich bleibe lieber | bleibe lieber (arm/erfolglos/unwissend) | ich weiß schon alles |
      interessiere mich nicht für (erfolg/ersparnis/rabatte) | kein interesse an (erfolg/ersparnis/rabatten/mehr)
    `),
    declines: phrases(`
      nein | nein danke | danke nein | nicht jetzt | nicht heute | jetzt nicht | später | vielleicht später |
      erinnere mich später | später erinnern | später entscheiden | überspringen | diesen schritt überspringen |
      als gast fortfahren | als gast bestellen | ohne anmeldung fortfahren | weiter ohne | schließen | abbrechen |
      ablehnen | kein interesse | nicht interessiert | nicht mehr anzeigen | ich habe kein konto | kein bedarf |
      lieber nicht
    `),
    self: phrases(`ich`),
    clock: phrases(`
      t | tag | tage | tagen | std | stunde | stunden | h | min | minute | minuten | m | sek | sekunde | sekunden | s
    `),
    schedule: phrases(`
      beginnt in | startet in | start in | beginn in | geht los in | live in | noch bis zum start | bis zum start |
      bis zum event | einlass | eröffnung | kommt bald | in kürze verfügbar | demnächst | bestellen sie innerhalb |
      bestelle innerhalb | lieferung | geliefert | versand | versandt | sitzung | abgemeldet | ausgeloggt |
      nächste ziehung | nächste abfahrt | lesezeit | dauer | lesedauer | veröffentlichung | auktion endet
    `),
    hold: phrases(
      `reserviert für | noch reserviert | reserviert bis | reservierung läuft ab | reservierung endet | zurückgelegt für | warenkorb läuft ab`,
    ),
    negated: phrases(`kein | keine | keinen | keiner | nicht | nie | niemals | ohne | weder`),
  },

  curiosity: {
    open: phrases(`
      wie | warum | wieso | weshalb | welche | welcher | welches | was wäre | was | wo | wer | wissen sie | weißt du |
      kennen sie | kennst du | sind sie | bist du | haben sie | hast du | ist ihr | ist ihre | ist dein | ist deine
    `),
    hints: phrases(`
      finden sie heraus | finde heraus | erfahren sie (wie/warum/was/welche/wo) | erfahre (wie/warum/was/welche/wo) |
      entdecken sie (wie/warum/was/welche) | entdecke (wie/warum/was/welche) | sehen sie (was/wie viel) |
      (gründe/wege/fehler/anzeichen/tipps/fragen/dinge) (warum/die/für/wie/zum/zur) | was die meisten |
      was kaum jemand | die meisten (wissen/übersehen/machen) | ihr ergebnis | dein ergebnis | ihre punktzahl |
      wo sie stehen | wo du stehst | so (schneiden sie ab/schneidest du ab) |
      (testen/prüfen/berechnen) sie (ihr/ihre/ihren) | (teste/prüfe/berechne) (dein/deine/deinen) |
      das steckt dahinter | die wahrheit über | was wir gelernt haben
    `),
    empty: phrases(`
      sie werden nicht glauben | du wirst nicht glauben | das glauben sie nie | dieser eine trick | dieser trick |
      ein einfacher trick | das geheimnis | geheimformel | geheimtrick | was dann geschah | was dann passierte |
      wird ihr leben verändern | wird dein leben verändern | unglaublich | unfassbar | das verändert alles |
      haut sie um | haut dich um | niemand sagt ihnen | niemand sagt dir | ärzte hassen | wird sie überraschen |
      wird dich überraschen
    `),
  },

  headline: {
    who: phrases(`
      sie | ihr | ihre | ihren | ihrem | ihres | ihrer | ihnen | du | dein | deine | deinen | deinem | deiner | deines |
      dir | dich | euch | euer | eure | euren | eurem | mein | meine | wir | uns | unser | unsere | für unternehmen |
      für teams | für handwerker | für betriebe | für selbstständige | für familien | für eltern | für kinder |
      für firmen | für alle | für menschen | für frauen | für männer | für studierende | für schüler | für profis |
      für anfänger | für vereine | für ärzte | für praxen | für agenturen | für gründer | für freiberufler |
      für privatkunden | für geschäftskunden | für eigentümer | für senioren | handwerksbetriebe | handwerker |
      selbstständige | selbständige | unternehmen | betriebe | familien | eltern | gründer | vereine | kmu |
      mittelstand | praxen | agenturen | hausbesitzer | eigentümer | mieter | kunden | für gastronomen | steuerberater |
      lehrer | lehrkräfte | pflegekräfte
    `),
    outcome: phrases(`
      sparen | spart | sparst | spare | ersparen | gewinnen | gewinnt | wachsen | wächst | wachstum | steigern |
      steigert | erhöhen | verbessern | verbessert | senken | senkt | reduzieren | reduziert | vermeiden | schützen |
      schützt | schutz | sichern | sicher | schaffen | schafft | finden | findet | findest | lernen | lernst |
      erreichen | erreicht | erledigen | erledigt | verwalten | verwaltet | planen | plant | organisieren |
      automatisieren | automatisch | automatisiert | vereinfachen | vereinfacht | einfach | einfacher | schnell |
      schneller | besser | bessere | günstig | günstiger | leicht | leichter | mühelos | stressfrei | sorgenfrei |
      entspannt | entspannter | ohne | weniger | mehr | nie wieder | endlich | in minuten | minuten | pünktlich |
      rechtzeitig | zeit | geld | umsatz | kosten | ergebnisse | erfolg | erfolgreich | verdienen | verkaufen |
      verkauft | kaufen | bauen | gestalten | erstellen | schreiben | machen | macht | bekommen | bekommst | holen |
      genießen | erleben | schlafen | leben | wohnen | reisen | fahren | lösen | meistern | starten | verstehen |
      wissen | behalten | behält | überblick | gesund | gesünder | fit | frei | wärme | heizen | zahlen | wechseln |
      loswerden | digital | digitalisieren | verbinden | kontrolle | erhalten | liefern | geliefert | gewinne | helfen |
      hilft | spürbar | dauerhaft
    `),
    welcome: phrases(`
      willkommen | willkommen bei | herzlich willkommen | herzlich willkommen bei | herzlich willkommen auf |
      willkommen auf | willkommen im | willkommen in | hallo | guten tag | grüß gott | grüezi | servus | moin |
      startseite | home | homepage | unsere website | unsere webseite | demnächst | in kürze | im aufbau |
      schön dass sie da sind | lorem ipsum
    `),
  },

  term: {
    bound: phrases(
      'mindestlaufzeit | mindestvertragslaufzeit | vertragslaufzeit | laufzeit | vertragsbindung | mindestbindung | monats vertrag | jahres vertrag | vertrag über',
    ),
    month: phrases('monat | monate | monaten | monats'),
    year: phrases('jahr | jahre | jahren | jahres'),
  },

  price: {
    month: phrases(`
      monat | monatlich | mtl | pro monat | im monat | je monat | jeden monat | monats | monatliche | p m | mo |
      monatlicher | monatsbeitrag
    `),
    year: phrases(`
      jahr | jährlich | pro jahr | im jahr | je jahr | p a | jährliche | jahresbeitrag | jahrespreis | jahresabo |
      jährlich abgerechnet | jährliche zahlung
    `),
    at: phrases('für | kostet | kosten | nur'),
    from: phrases(`
      ab | schon ab | bereits ab | beginnend bei | ab nur | startet bei | preise ab | mindestens | schon für
    `),
    extras: phrases(`
      mwst | zzgl mwst | inkl mwst | zzgl | zuzüglich | inkl | inklusive | netto | brutto | ust | zzgl ust |
      mehrwertsteuer | umsatzsteuer | versand | zzgl versand | versandkosten | gebühr | gebühren | einrichtungsgebühr |
      aufnahmegebühr | anmeldegebühr | pro nutzer | je nutzer | pro benutzer | pro mitarbeiter | pro person |
      pro platz | nutzer monat | jährlich abgerechnet | bei jährlicher zahlung | bei jährlicher abrechnung |
      grundgebühr | kaution | kurtaxe | endreinigung | servicegebühr | anfahrt | anfahrtskosten | exkl mwst | exkl |
      keine versteckten kosten
    `),
    hidden: phrases(`
      auf anfrage | preis auf anfrage | preise auf anfrage | individuell | individueller preis | individuelles angebot |
      individuelle preise | angebot anfordern | preis anfragen | kontaktieren sie uns | nach aufwand | nach absprache |
      nach vereinbarung | maßgeschneidert | maßgeschneidertes angebot | vertrieb kontaktieren | sprechen sie uns an |
      lassen sie uns sprechen | preis nach
    `),
  },

  trust: {
    numbers: phrases(`
      kunden | kundinnen | kunden innen | zufriedene kunden | zufriedene kundinnen | nutzer | nutzerinnen |
      nutzer innen | anwender | menschen | mitglieder | mitglied | teams | unternehmen | betriebe | firmen | marken |
      geschäfte | filialen | standorte | studierende | teilnehmer | teilnehmende | teilnehmerinnen | teilnehmer innen |
      leser | leserinnen | abonnenten | downloads | installationen | projekte | abgeschlossene projekte | länder |
      ländern | städte | städten | auszeichnungen | stunden | bestellungen | lieferungen | veranstaltungen |
      bewertungen | entwickler | websites | partner | mitarbeiter | mitarbeitende | mitarbeiterinnen |
      mitarbeiter innen | experten | jahre | jahren | jahre erfahrung | jahren erfahrung | zufriedenheit |
      kundenzufriedenheit | weiterempfehlung | weiterempfehlungsrate | wachstum | umsatz | mehr umsatz | schneller |
      spender | spenden | patienten | patientinnen | familien | haushalte | häuser | bäume | mahlzeiten | produkte |
      artikel | absolventen | follower | sterne | erfolgsquote | handwerksbetriebe | praxen | vereine | schulen |
      anlagen | dächer | kurse | schüler | gäste | reisende |
      haben sich angemeldet | sind angemeldet | schon angemeldet | bereits angemeldet | sind dabei | schon dabei | bereits dabei | haben teilgenommen | haben mitgemacht
    `),
    customers: phrases(`
      vertrauen uns | vertrauen auf | vertrauen | unsere kunden | unseren kunden | kunden | zufriedene kunden |
      unternehmen vertrauen | kunden aus | auftraggeber | referenzkunden | partner | unsere partner | marken |
      im einsatz bei | bekannte unternehmen | führende unternehmen | arbeiten mit | zusammenarbeit mit | genutzt von |
      verwendet von | in guter gesellschaft | kooperationspartner | beliebt bei | empfohlen von | setzen auf
    `),
    rating: phrases(`
      von 5 | von 5 sternen | sterne | sternen | stern | bewertung | bewertungen | kundenbewertungen | rezensionen |
      google bewertungen | google rezensionen | trustpilot | trusted shops | provenexpert | ekomi | kununu | jameda |
      sehr gut | hervorragend | exzellent | ausgezeichnet | durchschnitt | gesamtnote | note |
      verifizierte bewertungen | weiterempfehlung | echte bewertungen
    `),
    press: phrases(`
      bekannt aus | bekannt durch | bekannt aus funk und fernsehen | presse | in der presse | in den medien |
      ausgezeichnet | ausgezeichnet mit | ausgezeichnet von | ausgezeichnet als | auszeichnung | auszeichnungen |
      preisträger | gewinner | testsieger | stiftung warentest | öko test | siegel | gütesiegel | zertifiziert |
      zertifiziert nach | zertifizierter | zertifizierte | geprüft von | tüv | top arbeitgeber | nominiert |
      empfohlen von | iso 9001 | iso 27001 | focus | mitglied im | mitglied der | din en iso | pressestimmen
    `),
    caseStudy: phrases(`
      fallstudie | fallstudien | erfolgsgeschichte | erfolgsgeschichten | kundengeschichte | kundengeschichten |
      referenzprojekt | referenzprojekte | praxisbeispiel | praxisbeispiele | anwenderbericht | anwenderberichte |
      case study | case studies | success story | success stories | zur fallstudie | projekt ansehen | zum projekt
    `),
    address: phrases(`
      *straße | straße | *str | str | *weg | *platz | platz | *gasse | *allee | allee | *ring | *ufer | *damm | *markt |
      *berg | *hof | *steig | *graben | postfach | d | ch | österreich | deutschland | schweiz | gmbh | ag | ug | kg |
      ohg | gbr | e k | e v | handelsregister | amtsgericht | registergericht | hrb | ust idnr | ust id | ustid | uid |
      sitz | sitz der gesellschaft | geschäftssitz | hauptsitz | zentrale | niederlassung | anschrift | adresse |
      impressum | firmenbuch | fn | geschäftsführer | vereinsregister | gewerbepark | industriestraße
    `),
    team: phrases(`
      team | unser team | das team | über uns | über mich | wir über uns | wer wir sind | gründer | gründerin |
      gründer innen | inhaber | inhaberin | geschäftsführer | geschäftsführerin | geschäftsführung | ansprechpartner |
      ihr ansprechpartner | ansprechpartnerin | ansprechpartner innen | menschen | mitarbeiter | unsere mitarbeiter |
      von | autor | autorin | dein coach | trainer | dozenten | unsere experten | unsere ärzte | das sind wir |
      unternehmen | unsere geschichte
    `),
    expertise: phrases(`
      zertifiziert | zertifizierter | zertifizierte | zertifizierung | meisterbetrieb | meister | innungsmitglied |
      innungsbetrieb | mitglied der innung | handwerkskammer | fachbetrieb | eingetragen | geprüft | geprüfter |
      zugelassen | approbiert | staatlich geprüft | staatlich anerkannt | jahre erfahrung | jahren erfahrung |
      seit über | mitglied im | mitglied der | mitglied in | kammer | rechtsanwaltskammer | ärztekammer | tüv |
      iso 9001 | iso 27001 | din | ihk | auszeichnung | auszeichnungen | offizieller partner | google partner |
      facharzt | fachärztin | dr med | dipl ing | bafin | ausgezeichnet | gütesiegel | bio zertifiziert |
      versicherungsmakler nach | sachverständiger | *meisterbetrieb | *fachbetrieb
    `),
    roles: phrases(`
      geschäftsführer | geschäftsführerin | geschäftsleitung | inhaber | inhaberin | gründer | gründerin | mitgründer |
      mitgründerin | vorstand | leiter | leiterin | *leiter | *leiterin | leitung | *leitung | teamleiter |
      teamleiterin | bereichsleiter | projektleiter | projektleiterin | abteilungsleiter | marketingleiter |
      marketingleiterin | vertriebsleiter | betriebsleiter | meister | *meister | *meisterin | berater | beraterin |
      *berater | *beraterin | entwickler | entwicklerin | *entwickler | ingenieur | ingenieurin | architekt |
      architektin | designer | designerin | arzt | ärztin | *arzt | *ärztin | zahnarzt | therapeut | therapeutin |
      *therapeut | *therapeutin | anwalt | anwältin | rechtsanwalt | rechtsanwältin | steuerberater | steuerberaterin |
      lehrer | lehrerin | trainer | trainerin | *trainer | *trainerin | coach | autor | autorin | journalist | student |
      studentin | kunde | kundin | *kunde | *kundin | nutzer | nutzerin | patient | patientin | mutter | vater |
      hausbesitzer | hausbesitzerin | eigentümer | eigentümerin | mieter | bauherr | bauherrin | assistenz |
      assistentin | sachbearbeiter | sachbearbeiterin | referent | referentin | partner | partnerin | ceo | cto | cfo |
      coo | cmo | head of | manager | managerin | *manager | *managerin | verifizierter kunde | verifizierter kauf |
      prokurist | prokuristin | selbstständig | freiberufler | freiberuflerin | friseur | friseurin | bäcker |
      gastronom | hotelier | landwirt | dachdecker | elektriker | tischler | professor | professorin | dozentin |
      dozent | monteur | geselle
    `),
  },

  steps: ['schritt'],
  recommended: phrases(`
    am beliebtesten | beliebteste* | beliebt | meistgewählt | meist gewählt | empfohlen | unsere empfehlung |
    empfehlung | bestseller | bester preis | bestes preis leistungs verhältnis | unser tipp | favorit | topseller
  `),
  superlatives: phrases(`
    führend | führende* | marktführer* | nummer eins | nummer 1 | nr 1 | der beste | die beste | das beste |
    die besten | weltweit beste* | weltbeste* | der schnellste | die schnellste | das schnellste | die modernste* |
    das modernste | unübertroffen* | einzigartig* | weltmarktführer*
  `),
  updated: phrases(`
    aktualisiert | zuletzt aktualisiert | letzte aktualisierung | letzte änderung | zuletzt geändert | stand
  `),
  until: phrases(`
    bis zum | gültig bis | nur bis | angebot endet | endet am | läuft bis | anmeldeschluss | frist | anmelden bis
  `),
  pays: phrases(`
    zahlungspflichtig | kaufen | jetzt kaufen | kostenpflichtig | bezahlen | zahlen | kauf abschließen | zahlung |
    spenden
  `),

  pages: {
    error: phrases(`
      seite nicht gefunden | seite wurde nicht gefunden | seite konnte nicht gefunden | nicht gefunden | fehler 404 |
      error 404 | 404 fehler | seite existiert nicht | diese seite gibt es nicht | seite nicht verfügbar |
      nicht mehr verfügbar | seite ist leider nicht | leider nicht gefunden | interner serverfehler | serverfehler |
      dienst nicht verfügbar | zugriff verweigert | kein zugriff | ein fehler ist aufgetreten |
      es ist ein fehler aufgetreten | etwas ist schiefgelaufen | da ist etwas schiefgelaufen | wartungsarbeiten |
      wartungsmodus | vorübergehend nicht erreichbar | nicht erreichbar | hier ist nichts | hoppla | huch | ups |
      page not found | not found
    `),
    challenge: phrases(`
      browser wird überprüft | ihr browser wird überprüft | einen moment bitte | einen moment | nur einen moment |
      bestätigen sie dass sie ein mensch | bestätigen sie dass sie kein roboter | sind sie ein mensch |
      sind sie ein roboter | ich bin kein roboter | kein roboter | sicherheitsüberprüfung | sicherheitsprüfung |
      ungewöhnlicher datenverkehr | ungewöhnliche aktivität | aktivieren sie javascript und cookies |
      bitte aktivieren sie javascript | bitte aktivieren sie cookies | zugriff auf diese seite wurde verweigert |
      verbindung wird geprüft | prüfung der verbindung | überprüfung der sicherheit | gedrückt halten |
      verifizierung erforderlich | just a moment | captcha
    `),
  },

  stopWords: phrases(`
    der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | und | oder | aber | wenn | von |
    vom | bei | beim | für | mit | über | zu | zum | zur | aus | in | im | ins | an | am | auf | ab | unter | nach |
    vor | durch | um | bis | gegen | ohne | als | wie | so | auch | noch | nur | schon | sehr | mehr | hier | dort |
    da | dann | jetzt | alle | alles | jeder | jede | jedes | jeden | einige | andere | kein | keine | keinen | nicht |
    ist | sind | war | waren | sein | bin | bist | seid | wird | werden | wurde | hat | haben | habe | hast | hatte |
    kann | können | kannst | soll | sollen | muss | müssen | will | wollen | darf | ich | mich | mir | mein | meine |
    du | dich | dir | dein | deine | deinen | er | sie | es | ihm | ihn | ihr | ihre | ihren | ihrem | ihnen | wir |
    uns | unser | unsere | unseren | unserem | euch | sich | dieser | diese | dieses | diesen | diesem | was | wer |
    wo | wann | warum | welche | welcher | welches | dass | weil | damit | ob | man | gleich | direkt | einfach | ganz
  `),
};
