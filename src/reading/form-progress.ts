import type { FormFact } from '../facts/form';
import type { FormProgress } from './form';
import type { Words } from './words/words';

/** "2/4", "2 of 4" and the like. */
const COUNT = '(\\d{1,2})\\s?(?:\\/|\\||(?:of|von|sur|de|di|van|z|と)\\s)\\s?(\\d{1,2})(?!\\d)';

/** How far one has come, as a form shows it: in words that count the steps, else as a bar or a list. */
export function readProgress(form: FormFact, words: Words): FormProgress | null {
  const counted = countIn(`${form.heading} ${form.text} ${form.progress?.text ?? ''}`, words);
  if (counted !== null) return counted;
  const { progress } = form;
  if (progress?.kind !== 'bar' || progress.max !== null) return progress === null ? null : { ...progress };
  // what the standards take where nothing is said: 1 for a progress element, 100 for a bar by role
  return { ...progress, max: progress.now !== null && progress.now <= 1 ? 1 : 100 };
}

function countIn(text: string, words: Words): FormProgress | null {
  const plain = text.normalize('NFKC').toLowerCase();
  for (const word of words.steps) {
    // right after the word, or right before it: "4 of 5 stars" a few words on counts something else
    for (const pattern of [`${word}\\s?:?\\s?${COUNT}`, `${COUNT}\\s?${word}`]) {
      const count = new RegExp(pattern, 'u').exec(plain);
      const [now, max] = [Number(count?.[1]), Number(count?.[2])];
      if (count && now >= 1 && now <= max && max > 1) return { kind: 'words', text: count[0].trim(), now, max };
    }
  }
  return null;
}
