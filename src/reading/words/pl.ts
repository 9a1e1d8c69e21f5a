import { phrases, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Each phrase also as typed on a keyboard without Polish letters: `złóż` as `zloz`. */
const p = (text: string): readonly string[] =>
  phrases(text, (phrase) => withoutAccents(phrase).replaceAll('ł', 'l').replaceAll('Ł', 'L'));

/** Polish. */
export const pl: Words = {
  code: 'pl',
  spaced: true,

  asks: {
    low: p(`
      dowiedz się | dowiedz się (więcej/jak) | chcę wiedzieć więcej | chcę dowiedzieć się więcej | więcej informacji | więcej o nas | więcej o |
      (czytaj/przeczytaj) (więcej/dalej/całość/artykuł/opinie/historię/fragment) | poznaj (nas/szczegóły/ofertę/naszą ofertę/możliwości/funkcje/produkt) | poznaj |
      odkryj | odkryj więcej | (zobacz/sprawdź) jak (to/) działa | jak to działa | jak działamy | (zobacz/pokaż) więcej |
      (zobacz/sprawdź) (funkcje/przykłady/szczegóły/ofertę/naszą ofertę/realizacje/opinie/produkty/wszystkie/portfolio/galerię/próbkę/szablony/menu/mapę/terminy/warunki/program) |
      (zobacz/obejrzyj/odtwórz/włącz) (film/wideo/demo/prezentację/nagranie/zwiastun) | odtwórz | posłuchaj |
      (rozwiąż/rozpocznij/zacznij/wypełnij/zrób) (quiz/test/ankietę) | odpowiedz na pytani* | (sprawdź/zobacz) (swój/) wynik | dopasuj |
      oblicz | oblicz (ratę/cenę/składkę/oszczędności/koszt/zysk) | policz | wylicz | skalkuluj | kalkulator | wyceń online | symulacja |
      (sprawdź/zobacz) (ceny/cenę/cennik/pakiety/plany) | cennik | ceny | plany i ceny | porównaj | porównaj (plany/pakiety/ceny/modele/oferty) |
      sprawdź (dostępność/wolne terminy/czy/swoją stronę/zasięg/adres/zdolność) | (znajdź/wyszukaj) (sklep/salon/punkt/placówkę/oddział/lekarza/kurs) | nasze (salony/sklepy/oddziały/realizacje/usługi) | jak dojechać | wyznacz trasę |
      przeglądaj | (przejdź/idź) do (sklepu/oferty/strony/bloga/artykułu) | zobacz w sklepie | podgląd | wypróbuj demo | uruchom demo | demo na żywo | wersja demonstracyjna |
      zadaj pytanie | zapytaj eksperta na czacie | porozmawiaj (z nami/) na czacie | napisz na czacie | czat | rozpocznij czat | zagłosuj | pokaż (więcej/wszystkie/wszystko) | załaduj więcej | rozwiń więcej |
      oferta | nasza oferta | funkcje | możliwości | produkty | usługi | realizacje | nasze realizacje | studium przypadku | historie klientów | dokumentacja | wybierz (model/wariant/rozmiar/kolor) |
      obserwuj na (instagramie/facebooku/linkedinie/github) | kontynuuj czytanie | kontynuuj zakupy | wróć do zakupów | dlaczego | jak | ile | jaki | jaka | jakie | gdzie | co | czy | kto | zobacz wszystko | godziny otwarcia | jak do nas trafić | dojazd | tabela rozmiarów | znajdź swój | znajdź swoją | znajdź rozmiar | znajdź najbliższy | znajdź dealera | szukaj lotów | szukaj hotelu | znajdź lot | posłuchaj fragmentu | wirtualny spacer | wirtualna wycieczka | interaktywne demo | obejrzyj `),
    mid: p(`
      pobierz* | pobierz (teraz/za darmo/bezpłatnie/poradnik/e-book*/katalog/raport/aplikację/pdf/broszurę/cennik/ofertę/szablon/folder) | ściągnij |
      odbierz (poradnik/dostęp/rabat/kod/e-book*/kupon/prezent/zniżkę/materiały/swój) | chcę (rabat/e-book*/poradnik/zniżkę/otrzymywać) | (wyślij/prześlij) mi | otrzymaj na e-mail | zamów (katalog/newsletter/próbkę/bezpłatną próbkę/folder) |
      zapisz się | zapisz mnie | zapisuję się | zapisz się (do/na) (newslettera/newsletter/listę) | zapisz się (za darmo/bezpłatnie) | subskrybuj | subskrybuj (newsletter/za darmo) | chcę się zapisać |
      zarejestruj się | zarejestruj (się za darmo/się bezpłatnie/firmę/konto) | rejestracja | rejestruję się | (załóż/utwórz/otwórz/stwórz) (konto/darmowe konto/bezpłatne konto/profil/swoje konto) | zakładam konto | nie masz konta |
      dołącz | dołącz (do nas/za darmo/teraz/do społeczności/do grupy/do klubu/bezpłatnie) | dołączam | (wypróbuj/przetestuj/testuj/zacznij/rozpocznij/spróbuj/sprawdź/korzystaj) (za darmo/bezpłatnie/gratis) | przez (7/14/30) dni za darmo |
      (wypróbuj/przetestuj/testuj) (przez/) (7/14/30) dni | chcę (przetestować/wypróbować) | testuję (za darmo/bezpłatnie/) | darmowy start | za darmo | bezpłatne konto | darmowe konto |
      powiadom mnie | powiadom (mnie/o dostępności) | daj mi znać | dołącz do listy (oczekujących/) | lista oczekujących | wczesny dostęp | poproś o (dostęp/zaproszenie/informac*/katalog) |
      (zarezerwuj/rezerwuję/zajmij) (miejsce/miejsce na webinar*/swoje miejsce) | (zapisz/zapisuję) się na (webinar*/warsztat*/wydarzenie/spotkanie online/konferencję/bezpłatne szkolenie/darmowe szkolenie) | (weź/biorę) udział | wezmę udział |
      (kontynuuj/zarejestruj się/załóż konto) (z/przez) (google/facebook*/apple) | zainstaluj | instaluj | pobierz z (google play/app store) | google play | app store | dodaj do (chrome/przeglądarki) |
      dodaj do koszyka | do koszyka | wrzuć do koszyka | wkładam do koszyka | dodaj do (ulubionych/schowka/listy życzeń/przechowalni) | zapisz na później |
      kontakt | kontakt z nami | skontaktuj się | skontaktuj się z nami | napisz do nas | napisz wiadomość | napisz | (wyślij/prześlij/wysyłam) wiadomość | porozmawiajmy | pogadajmy | bądźmy w kontakcie | formularz kontaktowy | zostaw wiadomość |
      obserwuj nas | polub nas | śledź nas | odblokuj | (uzyskaj/otrzymaj/chcę) (dostęp/darmowy dostęp/bezpłatny dostęp) | odbieram (rabat/poradnik/prezent/e-book*/dostęp/zniżkę) | bądź na bieżąco | nie przegap | nic nie przegap | otrzymuj nowości | dołącz do newslettera | zgarnij rabat | odbierz ebooka | zamów bezpłatny katalog | zamów darmową próbkę | poproś o informacje | poproś o materiały | przypomnij mi | ustaw alert | lista rezerwowa | chcę wziąć udział | zapisz się na webinar | załóż sklep | stwórz stronę | opowiedz nam o | opowiedz o projekcie `),
    high: p(`
      kup | kup teraz | kup (bilet/bilety/online/dostęp/kurs/karnet/voucher/pakiet) | kup i zapłać | kupuję | kupuję (teraz/dostęp/kurs) | kupuję i płacę | chcę (kupić/zamówić/dołączyć do kursu) | zakup |
      zamów | zamów (teraz/online/już dziś/z dostawą) | zamawiam | zamawiam i płacę | (zamawiam/zamówienie/kupuję) z obowiązkiem zapłaty | złóż zamówienie | składam zamówienie | potwierdzam zakup | potwierdź zamówienie |
      (przejdź do/do/idź do) (kasy/płatności/zamówienia/podsumowania) | zapłać | zapłać (teraz/kartą/blikiem/blik) | płacę | opłać | (sfinalizuj/dokończ) (zakup/zamówienie) | zamów w przedsprzedaży | przedsprzedaż |
      (wykup/kup/wybierz/zamów) (subskrypcję/abonament) | subskrybuj teraz | wybierz (plan/pakiet/taryfę/ten plan/ten pakiet) | wybieram | wybieram (pakiet/plan/ten) | zostań (członkiem/klubowiczem) | przejdź na (premium/pro/wyższy plan) | (ulepsz/zmień) plan | aktywuj (plan/pakiet) |
      (rozpocznij/zacznij/uruchom/aktywuj) (okres próbny/bezpłatny okres próbny/darmowy okres próbny/trial) | okres próbny | bezpłatny okres próbny |
      zarezerwuj | zarezerwuj (teraz/online/pokój/stolik/nocleg/pobyt/wizytę/termin/lekcję) | rezerwuj | rezerwuję | rezerwacja | rezerwacja online |
      (umów/zarezerwuj/zaplanuj/zamów/poproś o/chcę umówić/chcę) (demo/prezentac*) | (umów/zarezerwuj/zaplanuj/odbierz) (bezpłatną/darmową/) (konsultac*/rozmowę/wizytę) | umów (spotkanie/termin/się/wizytę online/jazdę próbną/oględziny/pomiar) | umów się na (rozmowę/spotkanie/wizytę/konsultac*/demo/prezentac*) | umawiam (się/demo/wizytę/spotkanie) |
      (bezpłatna/darmowa) (konsultac*/porada/prezentac*) | jazda próbna | wybierz (termin/datę i godzinę) | porozmawiaj z (ekspert*/doradc*/nami/konsultant*/specjalist*/handlowc*) | rozmowa z (ekspert*/doradc*) | chcę porozmawiać |
      skontaktuj się z (działem sprzedaży/handlowcem/doradcą) | zadzwoń | zadzwoń (teraz/do nas/i umów/i zapytaj) | zamów (rozmowę/kontakt/telefon) | poproś o (kontakt/kontakt telefoniczny/telefon/rozmowę) | (oddzwońcie/oddzwonimy/zadzwońcie) | proszę o (kontakt/telefon/oddzwonienie) | zostaw (numer/telefon/kontakt) |
      (poproś o/zamów/otrzymaj/uzyskaj/odbierz/chcę/proszę o) (bezpłatną/darmową/) (wycenę/ofertę) | (bezpłatna/darmowa/szybka) wycena | wycena | wyceń (projekt/auto/remont/swój/swoją) | zapytaj o (cenę/ofertę/wycenę/produkt/szczegóły/dostępność) | (wyślij/prześlij) (zapytanie/zgłoszenie) | zapytanie ofertowe | złóż zapytanie |
      aplikuj | aplikuj (teraz/na to stanowisko/online) | aplikuję | (złóż/wypełnij/wyślij/składam) (wniosek/podanie/aplikację) | zapisz (się na kurs/się na szkolenie/się na zajęcia/dziecko/się na studia) | zapisuję (się na kurs/dziecko) | weź (pożyczkę/kredyt/leasing) | rekrutacja online | wyślij cv |
      wesprzyj | wesprzyj (nas/nas teraz/zbiórkę) | wspieram | wpłać | wpłać (teraz/darowiznę) | wpłacam | (przekaż/ofiaruj) (darowiznę/datek/1 5 podatku/1 5/1 5 %) | pomóż (teraz/nam/) | pomagam | darowizna | wspieraj (co miesiąc/regularnie/nas) | zostań (patronem/darczyńcą/stałym darczyńcą) |
      podpisz (umowę/petycję) | podpisuję umowę | zawrzyj umowę | zweryfikuj tożsamość | potwierdź tożsamość | zostań (partnerem/naszym partnerem) | przenieś numer | wybierz godzinę | wybierz datę | umów | umów konsultację | umów prezentację | umów jazdę | zamów prezentację | porozmawiaj z ekspertem | porozmawiaj z doradcą | porozmawiaj ze sprzedażą | bezpłatna konsultacja | darmowa konsultacja | wyceń | sprzedaj auto | wyceń mieszkanie | zostań wolontariuszem | zaadoptuj | adoptuj | wnioskuj | zamów kartę | wybierz pro | wybierz premium | przejdź do nas | odnów | przedłuż | podpisz online | prześlij dokument | prześlij dokumenty | dodaj dowód | połącz konto bankowe | wynajmij | wypożycz | podaruj | zamów ponownie `),
    ambiguous: p(`
      zacznij | zacznij (teraz/już teraz/tutaj/już dziś/korzystać) | zaczynam | zaczynamy | rozpocznij | rozpocznij (teraz/już dziś) | start | startuj | startujemy | kontynuuj | dalej | przejdź dalej | idź dalej | następny krok | następne | następna strona |
      wyślij | wyślij (formularz/teraz) | prześlij | wysyłam | potwierdź | potwierdzam | zatwierdź | ok | tak | tak chcę | chcę to | chcę | chcę skorzystać | biorę to | wypróbuj | wypróbuj (teraz/to/sam/już dziś) | przetestuj | testuj | spróbuj |
      sprawdź | sprawdź (teraz/to/sam) | kliknij | kliknij tutaj | tutaj | przejdź | zobacz | więcej | szczegóły | odbierz | odbierz teraz | odbieram | uzyskaj dostęp teraz | zakończ | gotowe | wejdź | otwórz | wybierz | demo | skorzystaj | skorzystaj (teraz/z oferty/z okazji/z promocji) | korzystam |
      zapisz | zapisz zmiany | pokaż | zobacz teraz | działaj | akceptuj i dalej | info | bezpłatnie | gratis | zaczynajmy | ruszamy | biorę | wchodzę w to | aktywuj `),
    pages: p(`(starsze/nowsze) (wpisy/posty/artykuły) | (poprzednia/następna) strona`),
    neutral: p(`
      (zwiększ/zmniejsz) (ilość/liczbę) | menu | otwórz menu | zamknij menu | nawigacja | zamknij | zamknij okno | x | wstecz | wróć | powrót | powrót na górę | do góry | na górę | poprzedni | poprzednia | poprzednie | następny | następna | anuluj | pomiń | nie teraz | może później | później |
      nie dziękuję | szukaj | wyszukaj | szukaj w serwisie | strona główna | o nas | o mnie | o firmie | firma | kariera | praca | aktualności | prasa | dla prasy | media | blog | mapa strony | mapa serwisu | pomoc | centrum pomocy | wsparcie | baza wiedzy | faq |
      najczęstsze pytania | pytania i odpowiedzi | regulamin | regulamin (serwisu/sklepu) | polityka (prywatności/cookies) | rodo | ochrona danych | informacje prawne | nota prawna | ustawienia (cookies/plików cookie/prywatności) | akceptuję | akceptuj | akceptuj wszystkie | zaakceptuj wszystkie |
      zgadzam się | rozumiem | odrzuć | odrzuć wszystkie | odmawiam | tylko niezbędne | zarządzaj (plikami cookie/zgodami) | zapisz ustawienia | dostępność | deklaracja dostępności | język | polski | english | waluta | udostępnij | podziel się | drukuj | dodaj komentarz | komentarze |
      odpowiedz | pokaż hasło | ukryj hasło | edytuj | usuń | wyczyść | resetuj | filtruj | filtry | sortuj | sortowanie | zastosuj | użyj kodu | koszyk | twój koszyk | zobacz koszyk | przejdź do koszyka | ulubione | rozwiń | zwiń | pokaż mniej | mniej | pauza | pełny ekran | kopiuj | kopiuj link |
      facebook | twitter | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | ustawienia | tryb ciemny | wypisz się | wszelkie prawa zastrzeżone | dostawa i płatność | zwroty | zwroty i reklamacje | reklamacje | przejdź do treści | kontynuuj bez akceptacji | dla inwestorów | relacje inwestorskie | przejdź do głównej treści | przejdź do zawartości | pomiń nawigację | wróć na górę | dostawa i zwroty | dostawa | formy płatności | metody płatności | prawo odstąpienia | odstąpienie od umowy | dostępność cyfrowa | zrównoważony rozwój | dla mediów | biuro prasowe | oferty pracy | odrzuć wszystko | zapisz preferencje | przypomnij później | przypomnij mi później | nie pokazuj więcej | powiększ | powiększ zdjęcie | poprzednia strona | następne zdjęcie | poprzednie zdjęcie | wyczyść filtry | sortuj według | pokaż koszyk | zgłoś problem | zgłoś błąd | zgłoś | wybierz język | zmień język | zmień kraj | zrezygnuj z subskrypcji | sygnaliści `),
    login: p(`
      zaloguj | zaloguj się | zaloguj (się teraz/się do panelu/się na konto) | logowanie | logowanie do | wyloguj | wyloguj się | moje konto | twoje konto | konto klienta | panel klienta | strefa klienta | panel pacjenta | bankowość internetowa | masz (już/) konto | mam już konto |
      nie pamiętasz hasła | zapomniałeś hasła | zapomniałem hasła | odzyskaj hasło | przypomnij hasło | resetuj hasło | zresetuj hasło | dla klientów | mój profil | panel użytkownika | (zaloguj się/zaloguj) (z/przez) (google/facebook*/apple) | e-bok | ebok | przejdź do panelu | śledź zamówienie | śledź przesyłkę | śledzenie przesyłki | status zamówienia | sprawdź status zamówienia | moje zamówienia | moje rezerwacje | zarządzaj rezerwacją | zarządzaj subskrypcją | strefa studenta | strefa pacjenta | strefa partnera | portal pacjenta | portal klienta | bankowość elektroniczna | opłać fakturę | moje faktury | jesteś już klientem | jestem klientem | jestem już klientem | nie pamiętam hasła `),
    verbs: {
      anywhere: false,
      low: p(`
        zobacz | obejrz | odkry | pozna | czyt | przeczyt | porówn | oblicz | policz | wylicz | znajd | przegląd | dowiedz | sprawd | wyszuk | odtw | posłucha | oceń | odpowied | rozwiąż |
        przejrz | zajrz | zainspir | zapozn | odwiedz | wróć do | przejdź do | chcę zobaczy | chcę sprawdzi | chcę pozna | pokaż | skalkuluj | dlaczego | jak | ile | gdzie | czytaj | posłuch | znajdź | szuk | sprawdź | pozn | śledź | udostępn `),
      mid: p(`
        pobier | pobra | odbier | zapis | zarejestr | rejestr | załóż | utwórz | stwórz | dołącz | zainstal | dodaj | skontakt | wypróbu | przetest | testuj | subskryb | powiadom | napisz | ściągn | otrzym | zgarn | chcę pobra | chcę się zapisa | chcę dołączy |
        chcę otrzyma | chcę przetest | chcę wyprób | chcę testowa | odblok | obserwuj | zgłoś swój udział | bierz udział | uzyskaj | przypomn | zapisz | zapisu | opowiedz `),
      high: p(
        `zamów | zamaw | zarezerw | rezerw | umów | umaw | zadzwoń | dzwoń | wpła | zapła | płac | złóż | składam | porozmaw | popro | wesprz | wspier | wyceń | wykup | opłać | zapytaj o | oddzwo | zatrudn | wynajm | zleć | zlec | podpis | przekaż | ofiaruj | sfinalizuj | chcę kupi | chcę zamówi | chcę umówi | chcę wycen | chcę ofert | chcę rozmaw | chcę zarezerw | chcę wesprze | chcę pomóc | zamień | sprzedaj | zgłoś szkodę | zgłoś się | zapłać | wypożycz | wesprzy | adopt | umawi | oddzw | odnów | przedłuż | podaruj | wnioskuj | aplikuj | kupuj | kupię | kupić | kup teraz | kup bilet | kup online | kup w | kup za | kup i | kup na | kup swój | kup swoj | kup ebook | kup kurs | kup dostęp | kup produkt | kup pakiet | kup kartę `,
      ),
    },
    cues: {
      scroll: p('pokaż więcej | załaduj więcej | rozwiń | zobacz kolejne'),
      social: p(
        `obserwuj* | polub* | śledź | udostępnij | dołącz do grupy | obserwuj | śledź nas | udostępn* | facebooku | instagramie`,
      ),
      video: p(`film* | wideo | video | obejrz* | odtw* | nagrani* | zwiastun | posłucha* | posłuch* | podcast`),
      pricing: p('cen* | plan* | pakiet* | taryf* | menu | abonament*'),
      quiz: p(
        `quiz* | test | wynik* | ankiet* | dopasuj | odpowiedz | rozwiąż | rozmiar | dla ciebie | quiz | pasuje do`,
      ),
      calculator: p(
        `oblicz* | policz* | wylicz* | kalkul* | skalkul* | symulacj* | wyceń online | ile | rata | ratę | oszczędności`,
      ),
      check: p(
        `dostępn* | sklep stacjonarny | salon* | punkt* | placówk* | oddział* | wolne terminy | sprawdź czy | sprawdź (zasięg/adres/swoją/swój/zdolność/numer/vin) | lekarz* | znajdź (sklep/kurs) | dojechać | trasę | dojazd | sklep* | dostępność | w pobliżu | najbliżs* | loty | lotów | hotel* | kod pocztowy | godziny otwarcia | zasięg | swoją stronę | domen* | dealera | termin wolny`,
      ),
      chat: p(`czat* | czaci* | chat* | whatsapp* | messenger* | whatsapp`),
      sandbox: p(
        'wypróbuj demo | uruchom demo | demo na żywo | wersja demonstracyjna | zobacz demo na żywo | otwórz demo',
      ),
      question: p('zadaj pytanie | zagłosuj | oceń'),
      learn: p(
        `dowiedz* | jak to działa | jak działa* | jak działamy | więcej informacji | czytaj | przeczyt* | poznaj szczegóły | artykuł* | szczegóły | dokumentacj* | dlaczego | jak | historia | historie | historię | artykuł | blog | misja | opinie`,
      ),
      explore: p(
        `odkryj* | poznaj | przegląd* | zobacz* | ofert* | funkcj* | możliwości | produkt* | usług* | realizacj* | przykład* | sklepu | sprawdź* | histori* | opinie | studi* | wszystkie | wszystko | produkty | usługi | kolekcj* | kursy | pokoje | kierunki | menu | oferty pracy | nowości | bestsellery | rozwiązania | funkcje | modele | przykłady | program | przepisy | mieszkania | ofertę | katalog online`,
      ),
      newsletter: p(
        `newsletter* | subskryb* | na listę mailingową | powiadomienia o nowościach | nowości | inspiracj* | na bieżąco | aktualności | nie przegap | biuletyn*`,
      ),
      waitlist: p(
        `oczekujących | powiadom* | daj mi znać | wczesny dostęp | zaproszenie | listę | poproś o dostęp | daj znać | przypomn* | oczekując* | lista rezerwowa | znów dostępn*`,
      ),
      content: p(
        `poradnik* | e-book* | ebook* | raport* | katalog* | pdf | broszur* | folder* | szablon* | próbk* | rabat* | kod | kupon* | zniżk* | prezent* | materiał* | checklist* | przewodnik* | fragment* | cennik* | ofertę | wyślij mi | prześlij mi | wzór* | arkusz* | instrukcj* | katalog | kod rabatowy | pakiet informacyjny | prospekt | informator`,
      ),
      webinar: p(
        `webinar* | miejsce | warsztat* | wydarzeni* | konferencj* | udział* | szkoleni* | spotkanie online | lekcj* | wydarzen* | dzień otwarty | szkolen* | udział`,
      ),
      install: p(
        'aplikacj* | zainstal* | instaluj* | google play | app store | chrome | wtyczk* | program* | pobierz* | pobra* | ściągn*',
      ),
      cart: p('koszyk* | ulubion* | schowka | przechowalni | listy życzeń | na później'),
      contact: p(
        `skontaktuj* | kontakt z nami | kontakt | wiadomoś* | napisz* | informac* | porozmawiajmy | pogadajmy | w kontakcie | kontaktow* | napisz | wiadomość | kontakt* | skontakt* | opowiedz | informacj*`,
      ),
      account_sso: p('google | facebook* | apple | linkedin*'),
      account: p(
        `konto | konta | zarejestr* | rejestr* | zapis* | dołącz* | profil | załóż* | sklep internetowy | stronę`,
      ),
      trial: p('wyprób* | przetest* | test* | próbn* | trial* | dni za darmo | miesiąc za darmo'),
      free: p('za darmo | bezpłatn* | darmow* | gratis'),
      quote: p(`wycen* | cenę | ofert* | zapytani* | wyceń | ofertę | o cenę | sprzedaj`),
      call: p('zadzwoń | dzwoń | zadzwoń do'),
      callback: p(
        `kontakt telefoniczny | zamów (rozmowę/kontakt/telefon) | oddzwo* | zadzwońcie | telefon | numer | zostaw (numer/telefon/kontakt) | o rozmowę | oddzw* | o telefon`,
      ),
      meeting: p(
        `demo | prezentac* | rozmow* | porozmaw* | spotkani* | wizyt* | konsultac* | porad* | ekspert* | doradc* | handlowc* | sprzedaży | termin* | umów* | umaw* | jazd* | lekcj* | oględziny | pomiar | spotkan* | sprzedaż* | termin | umów`,
      ),
      donate_monthly: p(
        `co miesiąc | miesięczn* | regularnie | patronem | stałym darczyńcą | patron* | członk* | darczyńc* | adopt* | zaadopt*`,
      ),
      donate: p(
        `wesprz* | wspier* | wpłać* | wpłac* | darowizn* | datek | pomóż* | pomagam | przekaż* | ofiaruj | darczyńc* | 1 5 podatku | wesprzy* | wpłać`,
      ),
      apply: p(
        `wniosek | podani* | na kurs | na szkolenie | na zajęcia | na studia | dziecko | pożyczk* | kredyt* | leasing* | cv | rekrutacj* | zgłoszeni* | wniosk* | podanie | kredyt | kart* | wolontari* | rekrutac* | aplikuj*`,
      ),
      subscribe_paid: p(
        `subskryb* | subskrypc* | abonament* | pakiet* | premium | pro | plan* | taryf* | członk* | wybieram* | plan | pakiet | abonament | odnów | przedłuż | subskrypcj*`,
      ),
      contract: p('umow(ę/y/a) | petycję | przenieś numer'),
      identity: p(`tożsamość | dokument* | dowód | konto bankowe`),
      buy: p(
        `kup* | zakup* | zamów* | zamaw* | płac* | płat* | zapła* | opłać | kasy | rezerw* | zarezerw* | bilet* | karnet* | przedsprzeda* | pokój | stolik | zapłać | wynajm* | wypożycz* | podaruj`,
      ),
    },
    vague: p(`
      wyślij | prześlij | kliknij | kliknij tutaj | tutaj | ok | dalej | kontynuuj | potwierdź | zatwierdź | więcej | zobacz więcej | dowiedz się więcej | czytaj więcej | czytaj dalej | szczegóły | zacznij | start |
      rozpocznij | sprawdź | zobacz | przejdź | odbierz | pobierz | tak | wybierz | zapisz | wyślij formularz | sprawdź teraz | gotowe | wejdź
    `),
  },

  consent: {
    banner: p(`
      cookie | cookies | ciastecz* | pliki cookie | plików cookie | plików cookies | używamy plików | ta strona używa | ta strona korzysta | strona wykorzystuje | polityka cookies | twoja prywatność | cenimy (twoją/państwa) prywatność | szanujemy (twoją/państwa) prywatność |
      ustawienia prywatności | zgoda na | zarządzaj zgodą | rodo | zaufani partnerzy | zaufanych partnerów | podobnych technologii | uzasadnionego interesu | personalizacji reklam | administratorem danych
    `),
    buttons: p(`
      akceptuję | akceptuję wszystkie | akceptuję wszystko | akceptuj | akceptuj wszystkie | akceptuj wszystko | zaakceptuj | zaakceptuj wszystkie | zaakceptuj wszystko | akceptuję i przechodzę do serwisu | przejdź do serwisu | zgadzam się | zgoda | zgadzam się na wszystkie |
      zezwól na wszystkie | zezwól na wszystko | zezwól | zezwól na wybór | rozumiem | ok | ok rozumiem | w porządku | odrzuć | odrzuć wszystkie | odrzuć wszystko | odrzucam | odmawiam | nie zgadzam się | odmowa | tylko niezbędne | akceptuję tylko niezbędne | akceptuj tylko niezbędne | niezbędne |
      kontynuuj bez akceptacji | ustawienia | ustawienia cookies | ustawienia cookie | ustawienia plików cookie | ustawienia prywatności | ustawienia zaawansowane | zmień ustawienia | dostosuj | dostosuj zgody | zarządzaj | zarządzaj zgodami | zarządzaj cookies | zarządzaj ustawieniami | preferencje | pokaż szczegóły | więcej opcji |
      zapisz ustawienia | zapisz wybór | zapisz i zamknij | potwierdź wybór | potwierdzam wybór | polityka prywatności | polityka cookies | dowiedz się więcej | szczegóły | zamknij
    `),
  },

  fields: {
    kinds: {
      text: p(
        ` inna kwota | własna kwota | nazwa projektu | nazwa produktu | nazwa wydarzenia | nazwa zespołu | imię psa | imię kota | imię zwierzęcia | numer rejestracyjny | numer zamówienia | numer faktury | numer seryjny | pytanie pomocnicze | odpowiedź`,
      ),
      email: p(
        'adres e-mail | e-mail | e-mail służbowy | służbowy e-mail | mail | adres mailowy | adres poczty elektronicznej | adres poczty | poczta elektroniczna | mejl*',
      ),
      phone: p(
        `numer telefonu | nr telefonu | numer telefonu komórkowego | telefon* | tel | nr tel | komórk* | numer kontaktowy | numer komórkowy | telefon kontaktowy | whatsapp | faks | komórka | telefon`,
      ),
      'given-name': p('imię | imiona | twoje imię | pierwsze imię | drugie imię | imię dziecka'),
      'family-name': p('nazwisko | nazwisko rodowe | twoje nazwisko'),
      name: p(
        'imię i nazwisko | imię nazwisko | nazwisko i imię | imiona i nazwisko | osoba kontaktowa | osoba do kontaktu | imię i nazwisko odbiorcy | jak się nazywasz | jak masz na imię | podpis',
      ),
      'card-name': p(
        'posiadacz karty | imię i nazwisko na karcie | właściciel karty | nazwa na karcie | imię i nazwisko posiadacza karty',
      ),
      'card-number': p('numer karty | nr karty | numer karty płatniczej | numer karty kredytowej | karta płatnicza'),
      'card-expiry': p(
        'data ważności | ważna do | termin ważności | ważność karty | data ważności karty | mm rr | miesiąc ważności | rok ważności',
      ),
      'card-code': p('cvc | cvv | cvv2 | cvc2 | kod cvc | kod cvv | kod zabezpieczający | kod bezpieczeństwa karty'),
      bank: p(
        'iban | numer konta | nr konta | numer rachunku | nr rachunku | numer rachunku bankowego | rachunek bankowy | numer konta bankowego | konto bankowe | swift | nazwa banku',
      ),
      'national-id': p(
        'pesel | numer pesel | nip | nr nip | numer nip | nip firmy | regon | krs | vat ue | dowód osobisty | numer dowodu | nr dowodu | seria i numer dowodu | numer dowodu osobistego | paszport* | numer paszportu | prawo jazdy | numer identyfikacji podatkowej',
      ),
      health: p(
        'objawy | co ci dolega | dolega* | dolegliwo* | problem zdrowotny | choroby | choroby przewlekłe | alergie | alergie pokarmowe | leki | przyjmowane leki | stan zdrowia | waga | masa ciała | wzrost | ciąża | rozpoznanie | skierowanie',
      ),
      'birth-date': p(
        `data urodzenia | rok urodzenia | miesiąc urodzenia | dzień urodzenia | urodziny | wiek | twój wiek | wiek dziecka | data urodzenia dziecka | ile masz lat`,
      ),
      gender: p('płeć | zwrot grzecznościowy | stan cywilny | tytuł grzecznościowy'),
      'company-size': p(
        '(ile/) osób (liczy/pracuje/jest/) (w/) (twoim/) (zespole/firmie/twój zespół) | liczba pracowników | ilu pracowników | wielkość firmy | wielkość zespołu | liczba zatrudnionych | ile osób zatrudnia* | rozmiar firmy | liczba osób w firmie | wielkość zatrudnienia',
      ),
      industry: p('branża | sektor | rodzaj działalności | profil działalności | branża firmy | rodzaj firmy'),
      'job-title': p('stanowisko | stanowisko pracy | rola w firmie | twoja rola | funkcja | zawód | dział'),
      budget: p(
        'budżet | planowany budżet | przychód | przychody | obrót* | roczny obrót | dochód | miesięczny dochód | dochód netto | zarobki | wynagrodzenie | kwota kredytu | kwota pożyczki | kwota leasingu | wkład własny | oczekiwania finansowe',
      ),
      company: p(
        ` nazwa sklepu | nazwa firmy | firma | przedsiębiorstwo | nazwa przedsiębiorstwa | organizacja | nazwa organizacji | pracodawca | instytucja | nazwa szkoły | uczelnia | nazwa spółki | szkoła`,
      ),
      website: p(
        'strona www | adres strony | strona internetowa | adres strony www | adres www | www | url | domena | adres sklepu | link do strony | strona firmowa | linkedin',
      ),
      street: p(
        'ulica | ulica i numer | ulica i nr | ulica i numer domu | ul | adres | adres zamieszkania | adres dostawy | adres korespondencyjny | adres zameldowania | adres do wysyłki | adres firmy | nr domu | numer domu | nr lokalu | numer lokalu | numer mieszkania | nr mieszkania | nr budynku | numer budynku',
      ),
      postcode: p('kod pocztowy | kod poczt'),
      city: p('miasto | miejscowość | miasto lub miejscowość | poczta'),
      region: p('województwo | powiat | gmina | region'),
      country: p('kraj | państwo | kraj zamieszkania | obywatelstwo | narodowość | kraj dostawy'),
      quantity: p(
        `ilość | liczba sztuk | sztuk | liczba osób | ilość osób | liczba gości | ile osób | dorośli | dzieci | liczba uczestników | liczba pokoi | liczba użytkowników | ilość użytkowników | metraż | powierzchnia | liczba | ilu | osoby | gości`,
      ),
      coupon: p(
        'kod rabatowy | kod promocyjny | kupon | kod kuponu | kod zniżkowy | bon | karta podarunkowa | voucher | kod polecający',
      ),
      date: p(
        'data | termin | preferowany termin | data przyjazdu | data wyjazdu | przyjazd | wyjazd | zameldowanie | wymeldowanie | godzina | preferowana godzina | data wizyty | data wydarzenia | proponowany termin | dogodny termin | kiedy | data rozpoczęcia | dzień',
      ),
      confirm: p(
        `powtórz hasło | potwierdź hasło | powtórz e-mail | potwierdź e-mail | powtórz adres e-mail | potwierdź adres e-mail | ponownie hasło | hasło ponownie | powtórzenie hasła | potwierdzenie hasła | kod weryfikacyjny | kod sms | kod z sms | kod potwierdzający`,
      ),
      'new-password': p('nowe hasło | utwórz hasło | ustaw hasło | wymyśl hasło | stwórz hasło'),
      password: p('hasło | twoje hasło | pin'),
      username: p(
        `nazwa użytkownika | login | identyfikator | nick | pseudonim | nazwa konta | numer klienta | numer umowy | login lub e-mail | numer indeksu | numer członkowski`,
      ),
      search: p(
        'szukaj | wyszukaj | szukaj w | czego szukasz | szukana fraza | wpisz szukaną | słowo kluczowe | fraza',
      ),
      captcha: p(
        'captcha | nie jestem robotem | przepisz kod | kod z obrazka | ile to jest | wynik działania | zabezpieczenie antyspamowe | przepisz tekst',
      ),
      consent: p(
        'zgod* | wyrażam zgodę | zgadzam się | akceptuję | oświadczam | zapoznał* | przeczytał* | regulamin* | polityka prywatności | politykę prywatności | polityką prywatności | przetwarzanie (moich/) danych | newsletter* | zapamiętaj mnie | nie wylogowuj | chcę otrzymywać | zaznacz wszystkie | marketing* | zaznaczam wszystkie',
      ),
      message: p(
        'wiadomość | treść wiadomości | treść | treść zapytania | komentarz | uwagi | uwagi do zamówienia | pytanie | twoje pytanie | zapytanie | opis | opis projektu | opisz* | w czym możemy pomóc | jak możemy (ci/państwu/) pomóc | o czym chcesz porozmawiać | czego potrzebujesz | dodatkowe informacje | informacje dodatkowe | temat | napisz do nas | twoja wiadomość | opinia | powiedz nam | dodatkowe uwagi | notatka',
      ),
      file: p(
        'załącznik* | dodaj plik | plik | załącz* | cv | twoje cv | życiorys | zdjęcie | list motywacyjny | wgraj | prześlij plik | dodaj załącznik',
      ),
      choice: p(
        'wybierz | skąd o nas wiesz | skąd państwo | jak się o nas dowiedziałeś | jak nas znalazłeś | interesuje mnie | czym jesteś zainteresowany | rodzaj | typ | preferencje | preferowany | forma kontaktu | usługa | czy',
      ),
    },
    required: p(
      'wymagane | wymagany | wymagana | pole wymagane | pole obowiązkowe | pola wymagane | pola obowiązkowe | obowiązkowe | obowiązkowy | obowiązkowa | obligatoryjne | musi być wypełnione',
    ),
    optional: p(
      'opcjonalnie | opcjonalne | opcjonalny | opcjonalna | nieobowiązkow* | niewymagan* | dobrowoln* | nie jest wymagan* | jeśli dotyczy | jeśli posiadasz | jeśli chcesz',
    ),
    marketing: p(
      'newsletter* | marketing* | oferty handlowe | ofert handlowych | ofertach | informacji handlowych | informacje handlowe | informacji marketingowych | promocj* | nowości* | rabat* | zniżk* | otrzymywać | otrzymywanie | partnerów | podmiotów trzecich | drogą elektroniczną | materiałów marketingowych | sms | profilowani*',
    ),
    reasons: p(
      'abyśmy mogli | żebyśmy mogli | abyś mógł | abyśmy | żebyśmy | potrzebujemy | używamy go | użyjemy | wykorzystamy | wykorzystujemy | tylko do | tylko w celu | tylko po to | wyłącznie (do/w celu) | w celu | aby (potwierdzić/wysłać/skontaktować/dopasować/obliczyć/umówić/kurier) | żeby (potwierdzić/wysłać/oddzwonić/dopasować) | w razie | na wypadek | na ten adres wyślemy | na ten adres | tu wyślemy | tutaj wyślemy | wyślemy na | dlaczego pytamy | po co nam | pomoże nam | ponieważ | dzięki temu | potrzebny do | potrzebne do | do faktury | dla kuriera | oddzwonimy na',
    ),
    workMail: {
      asked: p(`
        (służbowy/firmowy) (adres/e-mail/mail) | (e-mail/mail/adres e-mail) (służbowy/firmowy) |
        (służbowego/firmowego) (adresu/maila/e-maila) | (prywatnych/darmowych) adresów nie | (prywatne/darmowe) (adresy/skrzynki) nie
      `),
      either: p(`
        lub prywatn* | prywatny lub | albo prywatn* | prywatny albo | najlepiej | jeśli (masz/to możliwe)
      `),
    },
  },

  purposes: {
    login: p(
      '(zresetuj/resetuj/przypomnij/odzyskaj/zmień/ustaw) (nowe/) hasło | (resetowanie/odzyskiwanie/przypomnienie) hasła | kod weryfikacyjny | weryfikacja dwuetapowa | wpisz kod | zaloguj | zaloguj się | logowanie | nie pamiętasz hasła | zapomniałeś hasła | zapomniałem hasła | zapamiętaj mnie | witaj ponownie | panel klienta',
    ),
    signup: p(
      '(utwórz/stwórz/załóż) (przestrzeń roboczą/sklep/zespół) | zarejestruj się | rejestracja | załóż konto | załóż darmowe konto | utwórz konto | nowe konto | stwórz konto | dołącz | dołącz do nas | zacznij za darmo | wypróbuj za darmo | przetestuj za darmo | testuj za darmo | okres próbny | załóż bezpłatne konto | otwórz konto',
    ),
    newsletter: p(
      'rabat na pierwsze (zamówienie/zakupy) | odbierz (kod/rabat) | newsletter* | zapisz się do newslettera | subskrybuj | zapisz się | zapisuję się | bądź na bieżąco | powiadom mnie | lista oczekujących | listy oczekujących | nowości | odbierz rabat | dołącz do listy | nie przegap | wkrótce start | inspiracje',
    ),
    lead: p(
      '(porozmawiaj/skontaktuj się) z (działem sprzedaży/doradcą/naszym zespołem/ekspertem) | opowiedz (nam/) o (swoim/) projekcie | twój projekt | (rozpocznij/zacznij) projekt | umów demo | umów prezentację | zamów prezentację | zamów demo | prezentacj* | bezpłatna konsultacja | bezpłatną konsultację | konsultac* | wycena | wycen* | bezpłatna wycena | poproś o ofertę | zapytaj o ofertę | ofert* | zapytanie ofertowe | wyślij zapytanie | pobierz | pobierz poradnik | pobierz e-book | poradnik | e-book* | raport | oddzwonimy | oddzwo* | zamów rozmowę | zostaw kontakt | zostaw numer | poproś o kontakt | aplikuj | wniosek | złóż wniosek | zgłoszenie | wyślij zgłoszenie | webinar* | doradca | odbierz | katalog | demo | zapisz się na kurs | leasing | kredyt',
    ),
    contact: p(
      'kontakt | skontaktuj się | skontaktuj się z nami | napisz do nas | formularz kontaktowy | wyślij wiadomość | zadaj pytanie | masz pytania | w czym możemy pomóc | porozmawiajmy | twoja wiadomość | treść wiadomości',
    ),
    search: p('szukaj | wyszukaj | wyszukiwarka | znajdź | filtruj | wyniki wyszukiwania'),
    checkout: p(
      'płatność | płatności | zapłać | zamawiam i płacę | zamawiam | kupuję i płacę | kupuję | z obowiązkiem zapłaty | złóż zamówienie | dane do faktury | dane do wysyłki | adres dostawy | dostawa | sposób płatności | metoda płatności | forma płatności | podsumowanie zamówienia | podsumowanie | kup teraz | koszyk | kasa | dodaj do koszyka',
    ),
    booking: p(
      'rezerw* | zarezerw* | umów wizytę | umów termin | wybierz termin | sprawdź dostępność | przyjazd | wyjazd | zarezerwuj stolik | wolne terminy | umów się na wizytę | rejestracja na wizytę | dostępne terminy',
    ),
    donation: p(
      'darowizn* | wpłać | wpłacam | wesprzyj | wspieram | wspieraj | pomagam | kwota wpłaty | datek | zbiórk* | przekaż darowiznę',
    ),
    quiz: p(
      'quiz* | test | ankieta | wynik | sprawdź wynik | zobacz wynik | pytanie 1 | oblicz | kalkulator | dopasuj | następne pytanie | policz',
    ),
  },

  sections: {
    other: p(
      'wydarzenia | nadchodzące wydarzenia | blog | nasz blog | z bloga | z naszego bloga | aktualności | najnowsze wpisy | najnowsze artykuły | artykuły | ostatnie wpisy',
    ),
    benefits: p(
      'korzyści | zalety | funkcje | najważniejsze funkcje | możliwości | dlaczego my | dlaczego warto | dlaczego | nasza oferta | nasze usługi | usługi | oferta | co zyskujesz | co oferujemy | co otrzymasz | co otrzymujesz | co dostajesz | wszystko czego potrzebujesz | w czym (ci/) pomożemy | dla kogo | co nas wyróżnia | rozwiązania | atuty | czego się nauczysz | program kursu | zyskaj | nasze atuty | co wchodzi w skład',
    ),
    'how-it-works': p(
      'jak to działa | jak działamy | jak działa | jak pracujemy | jak zacząć | jak zamówić | krok po kroku | w 3 krokach | w trzech krokach | w 4 krokach | trzy kroki | proste kroki | kroki | proces | przebieg współpracy | jak wygląda współpraca | etapy | etapy współpracy | co dalej | krok 1 | jak przebiega | jak się zapisać',
    ),
    demo: p(
      'demo | zobacz w akcji | zobacz jak działa | obejrzyj film | obejrzyj | wideo | film | w praktyce | podgląd | zajrzyj do środka | zobacz demo | wypróbuj',
    ),
    testimonials: p(
      'opinie | opinie klientów | opinie naszych klientów | co mówią klienci | co mówią nasi klienci | co mówią o nas | co o nas mówią | mówią o nas | referencje | rekomendacje | zaufali nam i polecają | klienci o nas | historie klientów | zadowoleni klienci | głos klientów | opinie kursantów | opinie pacjentów | oni już skorzystali | polecają nas',
    ),
    logos: p(
      'zaufali nam | nasi klienci | nasi partnerzy | partnerzy | klienci | współpracujemy z | współpracowaliśmy z | pracują z nami | korzystają z | z naszych usług korzystają | integracje | marki które nam zaufały | firmy które nam zaufały | sponsorzy | obsługujemy',
    ),
    rating: p(
      'oceny | ocena | średnia ocena | opinie google | gwiazdek | na 5 | opineo | ceneo | trustpilot | oceniają nas',
    ),
    numbers: p(
      'w liczbach | liczby | nasze liczby | liczby mówią same za siebie | fakty i liczby | statystyki | wyniki | nasze osiągnięcia | osiągnięcia | nasz wpływ',
    ),
    'case-study': p(
      'case study | case studies | studium przypadku | nasze realizacje | realizacje | wybrane realizacje | projekty | portfolio | historie sukcesu | historia sukcesu | zrealizowane projekty | wdrożenia',
    ),
    press: p(
      'media o nas | piszą o nas | pisali o nas | napisali o nas | mówili o nas | w mediach | prasa | nagrody | wyróżnienia | nagrody i wyróżnienia | certyfikaty | występowaliśmy w | znasz nas z',
    ),
    people: p(
      'o mnie | kim jestem | nazywam się | jestem | twoja prowadząca | twój prowadzący | zespół | nasz zespół | poznaj zespół | poznaj nas | nasi eksperci | nasi specjaliści | nasi lekarze | nasi lektorzy | prowadzący | prowadząca | prelegenci | trenerzy | o nas | o mnie | kim jesteśmy | kim jestem | nasza historia | założyciele | twój doradca | ludzie | kadra | nasi doradcy',
    ),
    pricing: p(
      'cennik | ceny | plany | plany i ceny | pakiety | pakiety i ceny | nasze pakiety | wybierz plan | wybierz pakiet | wybierz swój pakiet | ile to kosztuje | ile kosztuje | koszt | koszty | abonament* | bilety | karnety | taryfy | przejrzyste ceny | prosty cennik | inwestycja',
    ),
    comparison: p(
      'porównanie | porównaj | porównanie pakietów | porównanie planów | czym się różnimy | a konkurencja | kontra | vs | na tle konkurencji | przed i po | dla kogo nie jest | zamiast',
    ),
    guarantee: p(
      'gwarancja | nasza gwarancja | gwarancja satysfakcji | gwarancja zwrotu | zwrot pieniędzy | bez ryzyka | nic nie ryzykujesz | obietnica | zero ryzyka | satysfakcja gwarantowana',
    ),
    faq: p(
      'faq | najczęściej zadawane pytania | najczęstsze pytania | częste pytania | pytania i odpowiedzi | często zadawane pytania | pytania | masz pytania | macie pytania | odpowiadamy na pytania | co warto wiedzieć | dobrze wiedzieć | wątpliwości',
    ),
    contact: p(
      'kontakt | skontaktuj się | skontaktuj się z nami | napisz do nas | porozmawiajmy | gdzie jesteśmy | gdzie nas znajdziesz | jak do nas trafić | dojazd | odwiedź nas | nasze biuro | lokalizacja | godziny otwarcia | dane kontaktowe | nasze oddziały | zadzwoń do nas',
    ),
    form: p(
      'zapisz się | zarejestruj się | newsletter | umów demo | umów prezentację | bezpłatna wycena | zamów wycenę | zamów rozmowę | formularz | formularz zgłoszeniowy | wypełnij formularz | zostaw kontakt | odbierz | pobierz poradnik | aplikuj | złóż wniosek | zapytaj o ofertę | poproś o wycenę | zapisy',
    ),
    'final-cta': p(
      'gotowy | gotowa | gotowi | gotowy na | zacznij | zacznij już dziś | zacznij dziś | zacznij teraz | zacznij za darmo | wypróbuj | wypróbuj za darmo | przetestuj | przekonaj się | dołącz do | dołącz | dołącz już dziś | nie czekaj | na co czekasz | zróbmy to razem | zrób pierwszy krok | sprawdź sam | umów się | zaczynamy',
    ),
    footer: p(`
      wszelkie prawa zastrzeżone | prawa zastrzeżone | polityka prywatności | regulamin | mapa strony | prywatność | cookies | impressum
    `),
  },

  depth: {
    video: p('obejrzyj film | zobacz film | obejrzyj wideo | odtwórz film | obejrzyj | zobacz demo | film | wideo'),
    features: p(
      'funkcje | wszystkie funkcje | zobacz funkcje | poznaj funkcje | możliwości | specyfikacja | dane techniczne | szczegóły | jak to działa | dowiedz się więcej | czytaj więcej | dokumentacja | rozwiązania | produkt | oferta | usługi',
    ),
    comparison: p('porównaj | porównanie | porównaj plany | porównaj pakiety | kontra | vs | alternatywy'),
    pricing: p('cennik | ceny | plany | pakiety | zobacz cennik | sprawdź ceny | taryfy | opłaty | koszty'),
    'case-study': p(
      'case study | studium przypadku | realizacje | historie klientów | historie sukcesu | portfolio | wdrożenia | referencje | opinie | opinie klientów',
    ),
    faq: p(
      'faq | najczęstsze pytania | najczęściej zadawane pytania | pytania i odpowiedzi | pytania | centrum pomocy | baza wiedzy',
    ),
  },

  reassurance: {
    'no-card': p(
      'bez karty | bez karty kredytowej | bez karty płatniczej | nie wymagamy karty | nie potrzebujesz karty | karta nie jest wymagana | bez podawania karty | bez podawania (danych/numeru) karty | bez podpinania karty | nie prosimy o kartę | bez danych karty',
    ),
    cancel: p(
      'rezygnujesz kiedy chcesz | (zrezygnuj/zrezygnujesz/rezygnujesz/zrezygnować/rezygnacja/anuluj/anulujesz/wypisz się/wypiszesz się/wypisać się) w (każdej chwili/dowolnym momencie/każdym momencie) | (możesz/) (zrezygnować/wypisać się) (kiedy chcesz/kiedy zechcesz/jednym kliknięciem) | wypiszesz się (kiedy chcesz/jednym kliknięciem) | w każdej chwili (zrezygnować/możesz zrezygnować/możesz się wypisać/możesz wycofać/wycofać) | bezpłatne (anulowanie/odwołanie) | (bezpłatna/darmowa) (anulacja/rezygnacja/zmiana terminu) | bez umowy | bez umów | bez długoterminow* | umowa na czas nieokreślony | bez lojalki | bez okresu wypowiedzenia | możesz (to/) zmienić później | rezygnacja bez kosztów | zrezygnujesz bez podania przyczyny',
    ),
    refund: p(
      'gwarancja zwrotu | gwarancja zwrotu pieniędzy | zwrot pieniędzy | zwrócimy (ci/) pieniądze | zwracamy pieniądze | zwrócimy całą kwotę | gwarancja satysfakcji | satysfakcja gwarantowana | dni gwarancji | 30 dniowa gwarancja | gwarancja najniższej ceny | bez ryzyka | oddajemy pieniądze | oddamy (ci/) pieniądze | lat gwarancji | lata gwarancji | 100 gwarancji',
    ),
    returns: p(
      'darmowy zwrot | darmowe zwroty | bezpłatny zwrot | bezpłatne zwroty | zwrot do | dni na zwrot | zwrot w ciągu | łatwe zwroty | łatwy zwrot | bezpłatna wymiana | darmowa wymiana | zwrócisz za darmo | odstąpienie od umowy do',
    ),
    'no-obligation': p(
      'bez zobowiązań | niezobowiązując* | bez żadnych zobowiązań | do niczego nie zobowiązuje | nie zobowiązuje | nic nie płacisz | nic nie ryzykujesz | bez nacisku | bez presji | nie dzwonimy | nie będziemy dzwonić | bez nachalnej sprzedaży | decyzję podejmiesz | zapłacisz później | płacisz później | zapłać później',
    ),
    free: p(
      'całkowicie (za darmo/bezpłatn*) | zawsze (za darmo/darmow*/bezpłatn*) | na zawsze za darmo | w 100 % za darmo | 100 % za darmo | bez opłat | bez dodatkowych opłat | bez ukrytych (opłat/kosztów) | nic nie kosztuje | jest (bezpłatn*/darmow*/za darmo) | darmowa (dostawa/wysyłka) | bezpłatna dostawa | dostawa gratis | dni za darmo | dni bezpłatnie | miesiąc (za darmo/gratis) | 0 zł za (dostawę/prowadzenie/start) | bezpłatny plan | darmowy plan | wdrożenie gratis | wycena jest bezpłatna',
    ),
    time: p(
      '(oddzwonimy/oddzwaniamy/odpowiemy/odpowiadamy/odezwiemy się/zadzwonimy) w ciągu | w (1/2/3/5/10/15) (minut*/min) | w minutę | w mniej niż (minut*/5 minut*/1 minut*/2 minut*) | zajmie (ci/) (minut*/1 minut*/2 minut*/3 minut*/5 minut*/tylko/tylko chwilę/chwilę) | zajmuje (minut*/1 minut*/2 minut*/3 minut*/5 minut*/tylko/około) | (wystarczą/wystarczy) (2 minut*/3 minut*/5 minut*/chwila/minut*) | w (30/60) sekund | w kilka minut | w kilku krokach | kilkoma kliknięciami | w ciągu (24/48) (h/godzin*) | w ciągu (15/30) minut | w ciągu (jednego/1) dnia* | (odpowiemy/odpowiadamy/oddzwonimy/oddzwaniamy/odezwiemy się) (w/w ciągu/do) | wysyłka w 24 h | wysyłka w 24h',
    ),
    privacy: p(
      'twoje dane są (bezpieczne/u nas bezpieczne) | (bez/zero/0 %) spamu | nie wysyłamy spamu | nie spamujemy | nie lubimy spamu | nie (udostępniamy/udostępnimy/przekazujemy/przekażemy/sprzedajemy) (danych/twoich danych/twojego adresu/nikomu/ich) | danych nie (udostępniamy/przekazujemy/sprzedajemy) | szanujemy twoją prywatność | dbamy o twoją prywatność | zgodne z rodo | zgodny z rodo | zgodnie z rodo | poufn* | pełna poufność | (dane/danych) wykorzystamy (tylko/wyłącznie) | adres wykorzystamy (tylko/wyłącznie) | pełna dyskrecja',
    ),
    security: p(
      '(bezpieczne/bezpieczna/bezpiecznej/bezpiecznych) (płatności/płatność/zakupy/połączenie/transakcj*) | szyfrowan* | szyfrowanie | ssl | 256 bit | certyfikat bezpieczeństwa | pci dss | iso 27001 | bezpieczne płatności obsługuje | ochrona kupujących | (zabezpieczone/zabezpieczona) (protokołem/certyfikatem/szyfrowaniem)',
    ),
    'no-account': p(
      'bez rejestracji | bez zakładania konta | bez logowania | bez konta | rejestracja nie jest wymagana | nie wymaga (rejestracji/konta/logowania/instalacji) | nie musisz zakładać konta | zakupy bez rejestracji | bez instalacji | bez podawania (e-maila/adresu e-mail/danych) | niczego nie instalujesz',
    ),
  },
  contradiction: p(
    'wymagana karta | karta wymagana | karta jest wymagana | wymagamy karty | wymaga podania karty | podania karty | opłata za rezygnację | opłata za odwołanie | kara umowna | minimalny okres | umowa na 12 miesięcy | umowa na 24 miesiące | na 12 miesięcy | na 24 miesiące | odnawia się automatycznie | automatycznie odnawia* | automatyczne odnowienie | automatycznie przedłuża* | zostanie pobrana opłata | opłata zostanie pobrana | bezzwrotn* | nie podlega zwrotowi | brak możliwości zwrotu | okres wypowiedzenia | obowiązują opłaty | dodatkowe opłaty | wymagana rejestracja | rejestracja wymagana | konto wymagane | możemy udostępniać | udostępniamy partnerom | przekazujemy partnerom | płatne z góry za rok | rozliczane rocznie',
  ),
  pressure: {
    urgency: p(`
      oferta ograniczona | oferta ograniczona czasowo | (tylko/) przez ograniczony czas | ostatnia szansa |
      ostatni (dzwonek/dzień) | ostatnie (godziny/chwile) | ostatnie dni (promocji/oferty/na/żeby/by) |
      kończy się (dziś/dzisiaj/wkrótce/jutro/o północy/za 0) |
      tylko (dziś/dzisiaj/do jutra/do północy/do końca tygodnia/do niedzieli/do 0) | pospiesz się | śpiesz się |
      spiesz się | nie zwlekaj | nie czekaj dłużej | wygasa (za 0/dziś/dzisiaj/jutro/wkrótce) |
      (promocja/oferta) (kończy się/wygasa) | cena (wzrośnie/rośnie) | ceny (rosną/wzrosną) (wkrótce/jutro/od 0) |
      do końca promocji (zostało/pozostało) | zanim cena | błyskawiczna wyprzedaż | czas ucieka | zarezerwowane na 0
    `),
    stock: p(`
      (zostało/zostały/pozostało/pozostały) (tylko/już tylko/jeszcze tylko/ostatnie/jeszcze) |
      (zostało/zostały/pozostało) 0 (miejsc/miejsca/sztuk/sztuki) |
      ostatnie (sztuki/miejsca/egzemplarze/pokoje/bilety) | prawie (wyprzedane/wyprzedany/brak miejsc) |
      do wyczerpania zapasów | (liczba miejsc/ilość) (ograniczona/jest ograniczona) |
      ograniczona (liczba/ilość/dostępność) (miejsc/sztuk/) | niski stan magazynowy |
      tylko 0 (sztuk/sztuki/miejsc/miejsca)
    `),
    demand: p(`
      duże zainteresowanie | ogromne zainteresowanie | szybko się wyprzedaje | znika w oczach | hit sprzedaży znika |
      decyduje kolejność zgłoszeń
    `),
    activity: p(`
      (osób/osoby/klientów/użytkowników) (ogląda/oglądają/przegląda/przeglądają) |
      właśnie (kupił*/zamówił*/zarezerwował*) | (kupiono/zamówiono/zarezerwowano) 0 (razy/minut/godzin) |
      0 (minut/godzin) temu (kupił*/zamówił*) | w ciągu ostatnich 0 (godzin/minut) (kupił*/kupiono/zamówiono)
    `),
    fear: p(`
      nie przegap (okazji/promocji/szansy/tej/) | zanim będzie za późno | zanim zniknie | zanim znikną |
      teraz albo nigdy | (niepowtarzalna/jedyna) (okazja/szansa) | będziesz żałować | pożałujesz |
      (codziennie/każdego dnia) tracisz | tracisz (pieniądze/klientów) | gdy twoja konkurencja | nie zostań w tyle
    `),
    shaming: p(`
      pełną cenę | pełna cena | zapłacę więcej | wolę (zapłacić/płacić/stracić/przepłacać/zostać/nie) |
      nie (chcę/lubię/potrzebuję/interesuje mnie) (oszczędzać/oszczędności/rabatów/rabatu/zniżki/zarabiać/rozwijać/rosnąć/więcej/pomocy/pieniędzy/klientów/uczyć/promocji) |
      nienawidzę | rezygnuję z (rabatu/oszczędności/zniżki/okazji/korzyści) | wiem już wszystko
    `),
    declines: p(`
      nie | nie dziękuję | dziękuję nie | nie teraz | nie dzisiaj | może później | później | przypomnij później |
      przypomnij mi później | pomiń | pomiń ten krok | kontynuuj jako gość | kontynuuj bez | dalej bez | zamknij |
      anuluj | odrzuć | odmów | nie jestem zainteresowany | nie jestem zainteresowana | nie pokazuj więcej |
      nie mam konta | zdecyduję później
    `),
    self: p(`ja`),
    clock: p(`
      d | dzień | dni | h | g | godz | godzina | godziny | godzin | m | min | minuta | minuty | minut | s | sek |
      sekunda | sekundy | sekund
    `),
    schedule: p(`
      zaczyna się za | zaczynamy za | rozpoczęcie za | startuje za | start za | na żywo za | otwarcie | otwieramy za |
      premiera za | premiera | już wkrótce | wkrótce dostępne | do wydarzenia | do startu | zamów w ciągu | zamów do |
      dostawa | dostarczymy | wysyłka | wyślemy | sesja | wylogowany | następne losowanie | najbliższy odjazd |
      czas czytania | czas trwania | koniec aukcji
    `),
    hold: p(
      `zarezerwowany na | zarezerwowana na | zarezerwowane na | rezerwacja wygasa | rezerwacja wygaśnie | koszyk wygasa`,
    ),
    negated: p(`nie | bez | nigdy | żaden | żadna | żadnych | ani`),
  },

  curiosity: {
    open: p(`
      jak | dlaczego | czemu | który | która | które | a gdyby | co | co jeśli | ile | gdzie | kto | czy | czy wiesz |
      czy twoja | czy twój | czy masz
    `),
    hints: p(`
      dowiedz się (jak/dlaczego/co/który/która/które/czy/ile) | sprawdź (ile/co/czy/swój/swoją/jaki/jaka) |
      odkryj (jak/dlaczego/co) | zobacz (ile/co/dlaczego) |
      (powody/powodów/sposoby/sposobów/błędy/błędów/oznaki/pytania/pytań) (dla/które/by/żeby/na/w) |
      czego (większość/nikt) | co (większość/mało kto) | większość (firm/osób/ludzi) | twój (wynik/rezultat) |
      (oblicz/zmierz/przetestuj) (swój/swoją/swoje) | prawda o | oto (dlaczego/jak/co)
    `),
    empty: p(`
      nie uwierzysz | niewiarygodn* | ten jeden trik | jeden trik | ten trik | sekret | tajemnica (sukcesu/która) |
      co stało się potem | co było dalej | zmieni twoje życie | zmieni wszystko | nikt ci nie powie |
      eksperci nienawidzą | zaskoczy cię | szokując*
    `),
  },

  headline: {
    who: p(
      'ty | ci | cię | ciebie | twój | twoja | twoje | twojego | twojej | twoim | twoją | twoich | swój | swoje | swoją | swojej | swoich | państwa | państwu | dla firm | dla małych firm | dla ciebie | dla (przedsiębiorc*/zespoł*/rodzic*/dzieci/freelancer*/sklep*/e-commerce/lekarz*/restauracj*/student*/początkujących/księgow*/kobiet/mężczyzn/każdego/szkół/agencji/developer*/deweloper*/specjalist*) | firm* | zespoł* | rodzic* | przedsiębiorc* | (nasi/naszych) klien* | mój | moja | mojej',
    ),
    outcome: p(
      'oszczędz* | zaoszczędz* | rośnij | rośnie | rozwij* | rozwiń | zwiększ* | popraw* | ogranicz* | zmniejsz* | obniż* | zyska* | stwórz | twórz | zbuduj* | buduj* | naucz* | ucz się | znajd* | napraw* | zatrzymaj | unikn* | zarab* | zarob* | sprzedaw* | sprzedaj | dotrzyj | uruchom | zmień | zamień | uprość | upraszcz* | zautomatyz* | automatyz* | zarządz* | prowad* | śledź | chroń | zadbaj | śpij | poczuj | żyj | zacznij | odkryj | opanuj | zaplanuj | planuj | zorganiz* | pisz | projekt* | dostarcz* | połącz | zrozum* | szybciej | szybko | szybki* | lepiej | lepsz* | łatwiej | łatwo | łatw* | taniej | prościej | prost* | mądrzej | bezpieczn* | zdrow* | więcej | mniej | bez | w kilka minut | w minut* | na czas | wygodn* | czas* | pieniędzy | pieniądze | klientów | leady | sprzedaż | wynik* | nareszcie | wreszcie | nigdy | pomag* | pomoż* | rozlicz* | faktur* | mów | podróżuj | rozwiąż | wyślij | zamów | odzysk* | mieszk* | śpiew* | zdaj | spokój | kontrol*',
    ),
    welcome: p(
      'witaj | witamy | witamy w | witamy na | witajcie | witaj w | witaj na | dzień dobry | cześć | hej | strona główna | home | nasza strona | strona w budowie | już wkrótce | wkrótce | lorem ipsum | miło cię widzieć | serdecznie witamy',
    ),
  },

  term: {
    bound: p(
      'umowa na | umowy na | umową na | zobowiązanie na | okres zobowiązania | okres umowy | minimalny okres | czas trwania umowy',
    ),
    month: p('miesiąc | miesiące | miesięcy | mies'),
    year: p('rok | lata | lat'),
  },

  price: {
    month: p('miesiąc | mies | miesięcznie | m c | mc | za miesiąc | na miesiąc | co miesiąc | miesięczn*'),
    year: p('rok | rocznie | roczn* | za rok | na rok | co rok | r | płatne rocznie | przy płatności rocznej'),
    at: p('za | kosztuje | tylko'),
    from: p('od | już od | ceny od | cena od | zaczyna się od | począwszy od | nawet od | tylko od'),
    extras: p(
      'vat | + vat | plus vat | netto | brutto | z vat | bez vat | podatek | dostawa | wysyłka | plus dostawa | koszt dostawy | koszty dostawy | koszt wysyłki | opłata | opłaty | prowizja | opłata aktywacyjna | opłata wdrożeniowa | za użytkownika | za osobę | na osobę | od osoby | za stanowisko | za pracownika | użytkownik | kaucja | opłata klimatyczna | rrso | w tym vat | bez ukrytych kosztów',
    ),
    hidden: p(
      'cena na zapytanie | na zapytanie | wycena indywidualna | indywidualna wycena | wyceniamy indywidualnie | cena ustalana indywidualnie | ustalana indywidualnie | oferta indywidualna | skontaktuj się z nami | zapytaj o cenę | zapytaj o ofertę | porozmawiajmy | cena do uzgodnienia | do uzgodnienia | dopasowana oferta | skontaktuj się po wycenę',
    ),
  },

  trust: {
    numbers: p(
      'klient* | zadowolonych klientów | użytkownik* | osób | ludzi | członków | zespołów | firm* | firm z polski | marek | sklepów | studentów | kursantów | uczniów | czytelników | subskrybentów | pobrań | instalacji | projektów | zrealizowanych projektów | realizacji | wdrożeń | krajów | krajach | miast | miastach | nagród | zamówień | wydarzeń | opinii | partnerów | pracowników | ekspertów | specjalistów | lokalizacji | lat | lat doświadczenia | lat na rynku | lat na polskim rynku | zadowolenia | satysfakcji | wzrost* | sprzedaży | szybciej | darczyńców | pacjentów | rodzin | mieszkań | domów | drzew | posiłków | absolwentów | obserwujących | gwiazdek | transakcji | faktur | wizyt | przedsiębiorc* | biur rachunkowych | godzin | zebranych | zdawalności | już się zapisało | zapisało się | zarejestrowało się | wzięło udział | dołączyło | już dołączyło | zapisanych',
    ),
    customers: p(
      'zaufali nam | zaufało nam | zaufały nam | ufają nam | nasi klienci | naszych klientów | klienci | wśród naszych klientów | partnerzy | nasi partnerzy | marki | firmy które | korzystają z | pracują z nami | współpracujemy z | współpraca z | wybrali nas | polecają nas | z naszych usług korzystają | obsługujemy | dołącz do tysięcy',
    ),
    rating: p(
      'na 5 | z 5 | gwiazdki | gwiazdek | gwiazdka | ocena | oceny | ocen | średnia ocena | opinia | opinie | opinii | recenzj* | opinie google | w google | opineo | ceneo | trustpilot | znanylekarz | trustmate | zweryfikowane opinie | zweryfikowanych opinii | facebook',
    ),
    press: p(
      'media o nas | piszą o nas | pisali o nas | mówią o nas | w mediach | prasa | nagroda | nagrody | nagrodzon* | laureat* | zwycięzc* | wyróżnien* | wyróżnieni | certyfikat* | certyfikowan* | forbes | gazeta biznesu | gazele biznesu | diamenty forbesa | puls biznesu | rzeczpospolita | wyborcza | tvn | polsat | polskie radio | firma roku | produkt roku | godło | konsumencki laur | rekomendowany przez | iso 9001 | iso 27001',
    ),
    caseStudy: p(
      'case study | case studies | studium przypadku | studia przypadków | historia klienta | historie klientów | historia sukcesu | historie sukcesu | realizacja | realizacje | zobacz realizację | wdrożenie | wdrożenia | przeczytaj historię | referencje',
    ),
    address: p(
      'ul | ulica | al | aleja | aleje | pl | plac | os | osiedle | rondo | rynek | skr poczt | sp z o o | spółka z o o | s a | sp k | sp j | spółka akcyjna | nip | regon | krs | kapitał zakładowy | sąd rejonowy | siedziba | adres | biuro | oddział | numer krs | lok | m | warszawa | kraków | wrocław | poznań | gdańsk | łódź | katowice | lublin | szczecin | gdynia | rzeszów | dane rejestrowe | dane firmy',
    ),
    team: p(
      'zespół | nasz zespół | poznaj zespół | o nas | o mnie | o firmie | kim jesteśmy | nasza historia | założyciel | założycielka | założyciele | ludzie | zarząd | nasi eksperci | nasi specjaliści | nasi lekarze | prowadzący | prowadząca | trener | trenerka | autor | autorka | twój opiekun | twój doradca | kadra | poznaj nas',
    ),
    expertise: p(
      'certyfikat* | certyfikowan* | akredyt* | licencj* | licencjonowan* | uprawnieni* | lat doświadczenia | letnie doświadczenie | doświadczeni | członek | członkowie izby | izba | (wpisani/wpisany/wpisana) do rejestru | nr wpisu | numer wpisu | radca prawny | adwokat | doradca podatkowy | biegły rewident | dr n med | lek med | specjalista | iso 9001 | iso 27001 | knf | nagroda | nagrodzon* | oficjalny partner | partner google | rekomendowan* | dyplomowan* | ubezpieczenie oc | autoryzowan* | gazele biznesu',
    ),
    roles: p(
      'ceo | cto | cfo | coo | cmo | prezes* | wiceprezes* | dyrektor* | właściciel* | współwłaściciel* | założyciel* | współzałożyciel* | kierownik* | kierowniczk* | menedżer* | manager* | menadżer* | specjalist* | główna księgowa | główny księgowy | księgow* | inżynier* | programist* | deweloper* | projektant* | grafik | graficzka | architekt* | konsultant* | doradc* | analityk* | nauczyciel* | lektor* | student* | trener* | coach | autor* | redaktor* | dziennikarz* | fotograf* | freelancer* | przedsiębiorc* | klient* | użytkownik* | pacjent* | partner* | lekarz* | lek | stomatolog* | fizjoterapeut* | psycholog* | pielęgniar* | adwokat* | radca prawny | mama | tata | rodzic* | kursant* | uczestni* | szef* | head of | kucharz | restaurator* | asystent* | koordynator* | logopeda | brand manager | sprzedawc* | mechanik | elektryk | stolarz | fryzjer* | kosmetolog* | zweryfikowany zakup | potwierdzony zakup | prof | dr',
    ),
  },

  steps: ['krok', 'etap'],
  recommended: p(`
    najpopularniejszy | najpopularniejsza | najpopularniejsze | popularny | najczęściej wybierany |
    najczęściej wybierane | polecany | polecane | polecamy | rekomendowany | nasz wybór | najlepszy wybór |
    najlepsza cena | bestseller | ulubiony
  `),
  superlatives: p(`
    lider | liderem | wiodący | wiodąca | wiodące | numer jeden | numer 1 | nr 1 | najlepszy | najlepsza |
    najlepsze | najszybszy | najszybsza | najszybsze | niezrównany | niezrównana | bezkonkurencyjny |
    światowej klasy
  `),
  updated: p(`
    zaktualizowano | aktualizacja | ostatnia aktualizacja | ostatnia zmiana
  `),
  until: p(`
    ważne do | ważna do | oferta ważna do | do dnia | kończy się | promocja do | obowiązuje do | termin do |
    zapisy do
  `),
  pays: p(`
    zapłać | zapłacę | płacę | kup | kup teraz | kupuję | obowiązkiem zapłaty | z obowiązkiem zapłaty | płatność |
    zapłata | wpłać | wpłacam | wesprzyj
  `),

  pages: {
    error: p(
      'nie znaleziono strony | strona nie została znaleziona | strona nie istnieje | nie ma takiej strony | nie znaleziono | błąd 404 | 404 błąd | błąd serwera | wewnętrzny błąd serwera | usługa niedostępna | brak dostępu | odmowa dostępu | dostęp zabroniony | wystąpił błąd | coś poszło nie tak | przerwa techniczna | prace techniczne | strona chwilowo niedostępna | strona niedostępna | ups | ojej | page not found | not found | strona której szukasz',
    ),
    challenge: p(
      'sprawdzanie przeglądarki | sprawdzamy twoją przeglądarkę | jeszcze chwila | chwileczkę | potwierdź że jesteś człowiekiem | zweryfikuj że jesteś człowiekiem | weryfikacja czy jesteś człowiekiem | czy jesteś robotem | nie jestem robotem | weryfikacja bezpieczeństwa | kontrola bezpieczeństwa | nietypowy ruch | podejrzany ruch | włącz javascript i obsługę plików cookie | włącz obsługę plików cookie | dostęp do tej strony został zablokowany | just a moment | captcha',
    ),
  },

  stopWords: p(`
    a | aby | ale | albo | ale | ani | bez | bo | być | był | była | było | by | był | chce | ci | cię | co | czy | dla | do | gdy | gdzie | go | i | ich | ile | im | iż | ja | jak | jako | je | jego | jej | jest | jestem | jesteś | jesteśmy | jeszcze | już | ją | kiedy |
    kto | która | które | który | lub | ma | mam | masz | mi | mnie | może | możesz | mój | moja | my | na | nad | nam | nami | nas | nasz | nasza | nasze | nie | niż | no | o | od | on | ona | one | oni | oraz | po | pod | poza | przed | przez | przy | się | są | so | ta | tak | także |
    tam | te | tego | tej | ten | teraz | też | to | tu | twój | twoja | twoje | ty | tylko | tym | u | w | we | wam | was | wasz | wszystko | z | za | ze | że | żeby | swój | swoje | swoją | dziś | bardzo | każdy | każda | każde
  `),
};
