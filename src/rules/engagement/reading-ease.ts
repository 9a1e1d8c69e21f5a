import { FEWEST_READING_WORDS } from '../../reading/readability';
import { levelOf, READING_MARKS, scaleOf } from '../../reading/reading-formula';
import { defineRule } from '../define-rule';
import { counted, shorten } from '../in-words';

const { ease, difficulty, length } = READING_MARKS;

/** Where a text stops being easy and becomes hard, on each scale: see `READING_MARKS`. */
const limits = {
  ease: ease.easy,
  easeHard: ease.hard,
  difficulty: difficulty.easy,
  difficultyHard: difficulty.hard,
  length: length.easy,
  lengthHard: length.hard,
};

/** Words from which on a sentence is better cut in two than put in shorter words: convention in plain-language guides. */
const LONG_SENTENCE = 20;

/** Visitors who know the subject read harder text as easily: ten points of any formula, convention. */
const LOOSER = 10;
const looser = {
  ease: ease.easy - LOOSER,
  easeHard: ease.hard - LOOSER,
  difficulty: difficulty.easy + LOOSER,
  difficultyHard: difficulty.hard + LOOSER,
  length: length.easy + LOOSER,
  lengthHard: length.hard + LOOSER,
};

export default defineRule({
  title: 'Ease of reading',
  why: 'Pages in plain words went with more conversions in one large set, English only and no proof of a cause. Marks for other languages are convention. A formula counts letters, syllables and words: it knows nothing of sense.',
  fix: '{change} Go on with the other long sentences, and use the words that your customers use.',
  check: 'Read the text aloud: no sentence needs a second breath. Then audit again: it measures {mark}.',
  effort: 'copy',
  blind: 'Sense and subject: it counts letters, syllables and words.',
  lens: 'clarity',
  weight: 4,
  sources: ['UNB-READ', 'UNB-2024', 'MDPI-READ', 'PORTENT-READ', 'READ-LANG'],
  needs: ['readability', 'flaws', 'language'],
  limits: { cold: limits, warm: looser, hot: looser },
  messages: {
    easy: 'The text is easy to read: {measure}, and our mark is {mark}.',
    effort: 'The text takes some effort to read: {measure}, and our mark is {mark}.',
    hard: 'The text is hard to read: {measure}, and our mark is {mark}.',
    short: 'Reading ease needs {fewest} words of running text; there is less here ({words}).',
    template: 'Text of a template is still on the page, so how easy it is to read was not judged.',
    language: 'No mark is set for this language, so how easy the text is to read was not judged.',
  },
  phrases: {
    cut: 'Cut “{quote}” in two.',
    shorter: 'Say “{quote}” in shorter words.',
    characters: '{score} characters a sentence',
    formula: '{formula} {score}',
    ease: '{mark} or more',
    difficulty: 'under {mark}',
    length: 'up to {mark}',
  },
  judge: ({ readability, flaws, language }, limits, say) => {
    const { formula, score, words, enough, longSentences } = readability;
    if (!enough) return say.notApplicable('short', { words: counted(words, 'word'), fewest: FEWEST_READING_WORDS });
    if (flaws.some(({ kind }) => kind === 'placeholder')) return say.notApplicable('template');
    if (score === null || !language.known) return say.unsure('language');
    const scale = scaleOf(formula);
    const longest = longSentences[0] ?? '';
    const long = scale === 'length' || longest.split(' ').length > LONG_SENTENCE;
    const quote = shorten(longest);
    const marks = {
      ease: { easy: limits.ease, hard: limits.easeHard },
      difficulty: { easy: limits.difficulty, hard: limits.difficultyHard },
      length: { easy: limits.length, hard: limits.lengthHard },
    }[scale];
    const told = {
      change: long ? say.words('cut', { quote }) : say.words('shorter', { quote }),
      measure: scale === 'length' ? say.words('characters', { score }) : say.words('formula', { formula, score }),
      mark: say.words(scale, { mark: marks.easy }),
    };
    const level = levelOf(scale, score, marks);
    if (level === 'easy') return say.pass('easy', told);
    return level === 'effort' ? say.warn('effort', told) : say.fail('hard', told);
  },
});
