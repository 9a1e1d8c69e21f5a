import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { counted, listed, shorten, typeOf } from '../in-words';

/** Words of a headline that can be taken in at one look: convention, no study. */
const words = { fewestWords: 3, mostWords: 12, tooManyWords: 20 };

export default defineRule({
  title: 'Promise of the headline',
  why: 'Most people who leave a page leave in its first seconds, and the first screen gets more than half of their looking time. The headline is what they judge by.',
  fix: '{change} Say who it is for and what changes for them, in {fewest} to {most} words that a stranger could repeat.',
  check: 'Show the first screen to somebody for five seconds: they can say what it is and whom it is for.',
  effort: 'copy',
  blind: 'Sense and truth: the cues come from word lists. Words inside pictures are not read.',
  lens: 'clarity',
  weight: 5,
  sources: ['NNG-10S', 'NNG-SCROLL', 'NNG-WRITE'],
  needs: ['headline', 'page', 'language', 'blindSpots', 'view'],
  // cues: of who, outcome and concrete, how many must be there; our convention.
  limits: { cold: { ...words, cues: 2 }, warm: { ...words, cues: 1 }, hot: { ...words, cues: 1 } },
  messages: {
    clear: 'The headline “{headline}” and the line below it have words on {found}.',
    none: 'The first screen has no headline: no main heading, and no line of large text that could be one.',
    below: 'The headline “{headline}” only comes below the first screen.',
    picture: 'The headline seems to be part of a picture, and its words could not be read.',
    unseen: 'No headline was found in the first screen, but {unseen} is there and could not be read.',
    long: 'The headline “{headline}” has {words}; up to {most} can be taken in at one look.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes.',
    language:
      'The headline “{headline}” is in the first screen; what it promises could not be judged in this language.',
    brand: 'The headline “{headline}” is a name or a welcome: it does not say what a visitor gets.',
    short: 'The headline “{headline}” has {words}: too few to say what a visitor gets.',
    thin: 'The headline “{headline}” and the line below it have no words on {missing}.',
  },
  phrases: {
    who: 'whom it is for',
    outcome: 'what one gets out of it',
    concrete: 'what exactly it is',
    add: 'Put a headline into the first screen as text.',
    rewrite: 'Rewrite “{headline}”.',
    moveUp: 'Move “{headline}” up, or shorten what is above it.',
  },
  judge: ({ headline: { found, ...rest }, page, language, blindSpots, view }, limits, say, profile) => {
    const marks = { fewest: limits.fewestWords, most: limits.mostWords };
    if (!isArrival(page)) return say.notApplicable('later', { ...marks, type: typeOf(page) });
    if (!found) {
      const values = { ...marks, change: say.words('add') };
      const unseen = blindSpot(blindSpots, 0, view.height);
      if ('unreadable' in rest && rest.unreadable) return say.unsure('picture', values);
      if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what });
      return say.fail('none', values);
    }
    const headline = shorten(found.text);
    const values = {
      ...marks,
      headline,
      words: counted(found.words, 'word'),
      change: say.words('rewrite', { headline }),
    };
    const evidence = [found.evidence];
    if (!found.inFirstView)
      return say.fail('below', { ...values, change: say.words('moveUp', { headline }) }, evidence);
    if (found.words > limits.tooManyWords) return say.fail('long', values, evidence);
    if (!language.known) return say.unsure('language', values, evidence);
    // A ready buyer who looked for the brand has found it: no more than a warning.
    if (found.brandOnly)
      return profile === 'hot' ? say.warn('brand', values, evidence) : say.fail('brand', values, evidence);
    if (found.words > limits.mostWords) return say.warn('long', values, evidence);
    if (found.words < limits.fewestWords) return say.warn('short', values, evidence);
    const missing = (['who', 'outcome', 'concrete'] as const).filter((cue) => !found.cues.includes(cue));
    // Cues come from word lists, which know no more than the usual words: none at all is still only a warning.
    if (found.cues.length < limits.cues)
      return say.warn(
        'thin',
        {
          ...values,
          missing: listed(
            missing.map((cue) => say.words(cue)),
            'or',
          ),
        },
        evidence,
      );
    return say.pass('clear', { ...values, found: listed(found.cues.map((cue) => say.words(cue))) }, evidence);
  },
});
