import { describe, expect, it } from 'vitest';
import { countSyllables, type SyllableLanguage } from '../../src/reading/syllables';

/** Words as a dictionary parts them: each part is a syllable. */
const WORDS: Record<SyllableLanguage, string> = {
  en: `make ta-ble used need-ed pri-ces times safe-ly el-e-ment some-thing ev-ery busi-ness cre-ate i-de-a ar-e-a
    vid-e-o peo-ple ra-di-o se-ri-ous cli-ent pa-tient eas-i-er u-su-al qual-i-ty lan-guage go-ing try-ing play-er
    the free sta-tion spe-cial re-gion book a de-mo com-pa-ny e-mail ser-vice pag-es ques-tions so-lu-tion
    in-vest-ment plat-form cus-tom-ers teams re-port-ing man-age week-ly ful-ly au-to-mat-ed i-de-as fla-vour`,
  de: `neu-e Bau-er schau-en Bei-spiel The-a-ter Si-tu-a-ti-on ak-tu-ell be-ach-ten kos-ten-los
    Häu-ser Quel-le Ter-min ver-ein-ba-ren Lohn-ab-rech-nung ü-ber-nimmt E-Mail An-ge-bot See Boot wir spa-ren Zeit`,
  fr: `eau ma-gni-fique cré-a-tion ré-el vi-dé-o cli-ent pa-yer em-ploy-é mai-son au-jour-d'hui nous oui lec-ture
    pro-duits ga-ran-tie de-vis gra-tuit en ligne es-sai dé-mo fa-mille con-seil é-va-lu-é na-ïf guide quelque`,
  es: `cre-a-ción tie-nen aun-que vues-tra ciu-dad guí-a dí-as le-er o-í-do a-ho-ra muy ma-yor yo quie-ro guí-as
    prue-ba gra-tis sin com-pro-mi-so em-pre-sa so-lu-cio-nes reu-nión cuen-ta a-ño pa-ís`,
  pt: `ne-gó-cio his-tó-ria e-ner-gi-a não co-ra-ções a-va-li-a-ção á-gua que-ro gui-a a-in-da mui-to dei-xe em-pre-sas
    so-lu-ção grá-tis pre-ço meu di-a pa-ís qua-li-da-de ser-vi-ço`,
  nl: `mooi-e leeuw bij-een be-ant-woor-den aan-vra-gen gra-tis pro-be-ren wij hel-pen u ge-ruit reis i-dee-ën ij-zer
    snel-ler fac-tuur boek-hou-ding zon-der ge-doe een voor ie-der-een yo-ga kwa-li-teit nieu-we`,
};

/** The words of a language that are not counted as the list parts them. */
function miscounted(language: SyllableLanguage): string[] {
  return WORDS[language]
    .split(/\s+/)
    .filter((word) => countSyllables(word.replaceAll('-', ''), language) !== word.split('-').length);
}

describe('countSyllables', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt', 'nl'] as const)('counts %s as a dictionary does', (language) => {
    expect(miscounted(language)).toEqual([]);
  });

  it('is one off where the same letters sound in two ways', () => {
    expect(countSyllables('Familie', 'de')).toBe(3);
    expect(countSyllables('parlent', 'fr')).toBe(2);
    expect(countSyllables('million', 'en')).toBe(2);
  });

  it('gives every word one at least', () => {
    expect(countSyllables('CRM', 'en')).toBe(1);
    expect(countSyllables('', 'de')).toBe(1);
  });
});
