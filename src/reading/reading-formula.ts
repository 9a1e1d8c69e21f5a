/** The readability formulas that the reading knows, under the names that reports print. */
export const READING_FORMULAS = [
  'Flesch',
  'Flesch-Amstad',
  'Kandel-Moles',
  'Fernández-Huerta',
  'Flesch-Martins',
  'Flesch-Douma',
  'Gulpease',
  'LIX',
  'Characters a sentence',
] as const;
export type ReadingFormula = (typeof READING_FORMULAS)[number];

/** What a score says: ease grows with it (0–100), difficulty and length shrink with it. */
export type ReadingScale = 'ease' | 'difficulty' | 'length';

export type ReadingLevel = 'easy' | 'effort' | 'hard';

/**
 * Where a text stops being easy and where it becomes hard. Ease: Flesch 60 is about 8th to 9th grade, a lenient line;
 * 50, and both for other languages, are convention. Difficulty: LIX under 40 and from 50, convention. Length: up to 45
 * characters a Japanese sentence is convention, over 60 our calibration.
 */
export const READING_MARKS: Readonly<Record<ReadingScale, { easy: number; hard: number }>> = {
  ease: { easy: 60, hard: 50 },
  difficulty: { easy: 40, hard: 50 },
  length: { easy: 45, hard: 60 },
};

/** The scale on which a formula counts. */
export function scaleOf(formula: ReadingFormula): ReadingScale {
  if (formula === 'LIX') return 'difficulty';
  return formula === 'Characters a sentence' ? 'length' : 'ease';
}

/** What a score means. An ease or length at a mark is on its better side, a difficulty at a mark on its worse. */
export function levelOf(scale: ReadingScale, score: number, marks = READING_MARKS[scale]): ReadingLevel {
  const within = (mark: number): boolean =>
    scale === 'ease' ? score >= mark : scale === 'difficulty' ? score < mark : score <= mark;
  if (within(marks.easy)) return 'easy';
  return within(marks.hard) ? 'effort' : 'hard';
}
