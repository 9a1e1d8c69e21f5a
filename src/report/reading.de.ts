import { levelOf, READING_MARKS, scaleOf, type ReadingLevel, type ReadingScale } from '../reading/reading-formula';
import { plainNumber } from '../rules/fill';
import { germanVoice } from '../rules/german-voice';
import { languageName } from './language-name';
import type { reading as english } from './reading.en';

const decimal = (value: number): string => plainNumber(value, germanVoice);

const levels: Record<ReadingLevel, string> = {
  easy: 'die meisten Erwachsenen lesen es leicht',
  effort: 'es kostet etwas Mühe',
  hard: 'für viele ist es schwer zu lesen',
};

const measures: Record<ReadingScale, (score: number, formula: string) => string> = {
  ease: (score, formula) => `Lesbarkeit ${decimal(score)} (${formula})`,
  difficulty: (score, formula) => `Leseschwierigkeit ${decimal(score)} (${formula})`,
  length: (score) => `${decimal(score)} Zeichen je Satz`,
};

const bands: Record<ReadingScale, (easy: number, hard: number) => string> = {
  ease: (easy, hard) => `leicht ab ${easy}, schwer unter ${hard}`,
  difficulty: (easy, hard) => `leicht unter ${easy}, schwer ab ${hard}`,
  length: (easy, hard) => `leicht bis ${easy}, schwer über ${hard}`,
};

export const reading: typeof english = {
  heading: 'Wie die Seite gelesen wurde',
  type: (name, { typeSource, typeWhy }) =>
    `Gelesen als: ${name} (${typeSource === 'guessed' ? 'vermutet: ' : ''}${typeWhy}).`,
  language: (code) => `Sprache: ${languageName(code, 'de') ?? 'unbekannt'}`,
  sections: (count) => (count === 1 ? 'Ein Abschnitt' : `${count} Abschnitte`),
  section: 'Abschnitt',
  sectionHeading: 'Überschrift',
  unheaded: 'Keine Überschrift',
  fields: (count) => (count === 1 ? 'Ein Feld' : `${count} Felder`),
  ease: ({ formula, score }) => {
    if (score === null) return 'Lesbarkeit: zu wenig Fließtext für eine Formel.';
    const scale = scaleOf(formula);
    return `${measures[scale](score, formula)}: ${levels[levelOf(scale, score)]}.`;
  },
  easeBasis: ({ formula, words, sentences }) => {
    const scale = scaleOf(formula);
    const { easy, hard } = READING_MARKS[scale];
    return `Gezählt an ${words} Wörtern in ${sentences} Sätzen. Die Grenzen sind Konvention: ${bands[scale](easy, hard)}.`;
  },
};
