import { levelOf, READING_MARKS, scaleOf, type ReadingLevel, type ReadingScale } from '../reading/reading-formula';
import { languageName } from './language-name';
import type { Report } from './report';

type Readability = Report['page']['readability'];

const levels: Record<ReadingLevel, string> = {
  easy: 'most adults read it easily',
  effort: 'it takes some effort to read',
  hard: 'it is hard to read for many',
};

const measures: Record<ReadingScale, (score: number, formula: string) => string> = {
  ease: (score, formula) => `Reading ease ${score} (${formula})`,
  difficulty: (score, formula) => `Reading difficulty ${score} (${formula})`,
  length: (score) => `${score} characters a sentence`,
};

const bands: Record<ReadingScale, (easy: number, hard: number) => string> = {
  ease: (easy, hard) => `easy from ${easy}, hard below ${hard}`,
  difficulty: (easy, hard) => `easy below ${easy}, hard from ${hard}`,
  length: (easy, hard) => `easy up to ${easy}, hard above ${hard}`,
};

/** How the page was read, in words. */
export const reading = {
  heading: 'How the page was read',
  type: (name: string, { typeSource, typeWhy }: Pick<Report['page'], 'typeSource' | 'typeWhy'>) =>
    `Read as: ${name} (${typeSource === 'guessed' ? 'guessed: ' : ''}${typeWhy}).`,
  language: (code: string) => `Language: ${languageName(code, 'en') ?? 'not known'}`,
  sections: (count: number) => (count === 1 ? 'One section' : `${count} sections`),
  section: 'Section',
  sectionHeading: 'Heading',
  unheaded: 'No heading',
  fields: (count: number) => (count === 1 ? 'One field' : `${count} fields`),
  /** How easy the text is to read, in one line. */
  ease: ({ formula, score }: Readability) => {
    if (score === null) return 'Reading ease: too little running text for a formula.';
    const scale = scaleOf(formula);
    return `${measures[scale](score, formula)}: ${levels[levelOf(scale, score)]}.`;
  },
  /** What the line rests on. */
  easeBasis: ({ formula, words, sentences }: Readability) => {
    const scale = scaleOf(formula);
    const { easy, hard } = READING_MARKS[scale];
    return `Counted over ${words} words in ${sentences} sentences. The bands are convention: ${bands[scale](easy, hard)}.`;
  },
};
