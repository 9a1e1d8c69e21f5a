/** Languages whose formula counts syllables. */
export type SyllableLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl';

interface Vowels {
  /** Letters that sound in no syllable of their own: taken out first. */
  silent: RegExp;
  /** Places where two vowels that stand together part: "cre|ate". None where the nucleus tells it. */
  parted?: RegExp;
  /** One vowel sound: each match is a syllable. */
  nucleus: RegExp;
}

/**
 * Vowels by language, with their digraphs, diphthongs and mute letters. Simple on purpose: a word may be one off, a
 * page of words comes out within a few percent (see the test). Lookbehinds are bounded, so all of it is linear.
 */
const VOWELS: Readonly<Record<SyllableLanguage, Vowels>> = {
  en: {
    silent: new RegExp(
      [
        // mute e at the end and before -s, -d and -ly: "make" and "used", not "table", "prices" or "needed"
        '(?<=[aeiouy][^aeiouy]{1,4})(?<![^aeiouylr][lr])e$',
        '(?<=[aeiouy][^aeiouy]{0,3}[^aeiouysxzcgh])(?<![^aeiouy][lr])e(?=s$)',
        '(?<=[aeiouy][^aeiouy]{0,3}[^aeiouytd])(?<![^aeiouy][lr])e(?=d$)',
        '(?<=[aeiouy][^aeiouyl])e(?=ly$|ful|less|ness|ments?$)',
        '(?<=[gq])u(?=[aeiou])',
        '(?<=som)e(?=[a-z])|(?<=ev)e(?=ry)|(?<=bus)i(?=ness)',
      ].join('|'),
      'g',
    ),
    parted: new RegExp(
      [
        '(?<=cre)(?=at)|(?<=[^p]e)(?=o)|(?<=[aeiouy][^aeiou]{1,2}e)(?=as?$)',
        '(?<=[aeiouy])(?=ing)|(?<=[a-z]y)(?=[aeou])',
        '(?<=[^aeiouctsgxnl]i)(?=o)|(?<=[^aeiouctsgx]i)(?=[au])',
        '(?<=[^aeiouctsx]i)(?=e(?:t|n[ct]))|(?<=[aeiouy][^aeiou]{1,3}i)(?=er$|est$)',
        '(?<=[^g]u)(?=al|ate|ous|en[ct])',
      ].join('|'),
      'g',
    ),
    nucleus: /[aeiouy]+/g,
  },
  de: { silent: /(?<=q)u/g, nucleus: /äu|au|ei|ai|eu|ie|ey|ay|aa|ee|oo|[aeiouyäöüé]/g },
  fr: {
    // mute e at the end; u in "que" and "guide"
    silent: /(?<=[aeiouyàâéèêëîïôöùûœ][^aeiouyé]{0,4})e(?=s?$)|(?<=[qg])u(?=[eiéèêao])/g,
    // "cré|ation", "pa|yer", "évalu|é", "cli|ent"
    parted: /(?<=é)(?=[aeiouèâ])|(?<=[aeou])(?=y[aeéèoiu])|(?<=[aou])(?=[éï])|(?<=[bcdfgptv][lr]i)(?=[aeéo])/g,
    nucleus: /[aeiouyàâéèêëîïôöùûüœæ]+/g,
  },
  es: {
    silent: /(?<=q)u|(?<=g)u(?=[eiéí])/g,
    // a strong vowel with the weak ones around it; two strong ones, and an accented weak one, stand alone
    nucleus:
      /[iuü]?[aeoáéó](?:[iu](?![aeoáéóíú])|y(?![aeiouáéíóú]))?|[íú]|[iuü]{1,2}(?:y(?![aeiouáéíóú]))?|y(?![aeiouáéíóú])/g,
  },
  pt: {
    // "qu", "gu", and the weak end of a word stressed before it ("história", "negócio")
    silent: /(?<=[qg])u(?=[aeioáéíóâêãõ])|(?<=[áéíóúâêô][^aeiouáéíóúâêô]{1,3})[iu](?=[aoe]s?$)/g,
    nucleus: /ão|ãe|õe|[aeoáéóâêô][iu](?![rlmz]$|nh|n[dt])|ui|[aeiouyáéíóúâêôãõàü]/g,
  },
  nl: {
    silent: /(?<=q)u/g,
    nucleus: /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|y(?![aeiou])|[aeiouëïöüéè]/g,
  },
};

/** Syllables of one word, at least one. */
export function countSyllables(word: string, language: SyllableLanguage): number {
  const { silent, parted, nucleus } = VOWELS[language];
  const sounded = word.normalize('NFC').toLowerCase().replace(silent, '');
  const vowels = (parted ? sounded.replace(parted, '·') : sounded).match(nucleus);
  return Math.max(1, vowels?.length ?? 0);
}
