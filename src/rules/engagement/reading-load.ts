import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { counted, typeOf } from '../in-words';

/**
 * Words: 200–750 is where travel pages did best in one large set, a correlation (UNB-READ); the rest is convention.
 * `mostForBig`: with a big main ask (`big`, 0–100), cold visitors need more said before it.
 */
const limits = {
  fewest: 200,
  most: 750,
  mostForBig: 750,
  tooMany: 1500,
  big: 50,
  perHeading: 200,
  paragraph: 80,
  wall: 120,
};

/**
 * Too few words is a warning and no failure, unlike in the catalogue: across large sets shorter pages did a little
 * better, what a short page lacks has rules of its own, and a failure here would call the page overloaded.
 */
export default defineRule({
  title: 'Amount of reading',
  why: 'People read about a quarter of the words on a page, and skip walls of text. Shorter pages go with more conversions in one large set, a weak correlation; single tests of longer pages point both ways.',
  fix: '{change} Keep one idea in each section.',
  check:
    'Scroll once without stopping: each screen has a heading and one idea, and no paragraph is longer than {paragraph} words.',
  effort: 'copy',
  blind: 'Text that only appears while people scroll.',
  lens: 'effort',
  weight: 3,
  sources: ['UNB-READ', 'NNG-WRITE', 'NNG-10S', 'NEXTAFTER-VP'],
  needs: ['copy', 'mainAsk', 'page', 'blindSpots'],
  limits: {
    cold: { ...limits, mostForBig: 1200 },
    warm: limits,
    hot: { ...limits, fewest: 150, most: 500, mostForBig: 500 },
  },
  messages: {
    easy: 'The page has {words}, the longest paragraph {longest}: easy to take in.',
    few: 'The page has {words}: little for a visitor to go by.',
    long: 'The page has {words}; up to {most} is our mark for it.',
    wall: 'The longest paragraph has {longest}; up to {paragraph} reads easily.',
    unbroken: 'The page has {words} and {headings}; our mark is a heading for every {perHeading} words.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes, and not to read.',
    reading: 'A page of this kind ({type}) is made for reading: {words}.',
    unseen: 'The page shows {words}, but {unseen} could not be read.',
  },
  phrases: {
    cut: 'Cut what a visitor does not need, or fold it away.',
    turn: 'Turn the paragraph of {words} words into a few points.',
    add: 'Say in a few lines what it is, how it works and who vouches for it.',
    divide: 'Put a heading over each idea.',
  },
  mistakes: ['overload'],
  judge: ({ copy, mainAsk, page, blindSpots }, limits, say) => {
    const most = mainAsk && mainAsk.cost >= limits.big ? limits.mostForBig : limits.most;
    const values = {
      words: counted(copy.words, 'word'),
      longest: counted(copy.longestParagraph, 'word'),
      headings: counted(copy.headings, 'heading'),
      most,
      paragraph: limits.paragraph,
      perHeading: limits.perHeading,
      change: say.words('cut'),
    };
    const turn = { ...values, change: say.words('turn', { words: copy.longestParagraph }) };
    if (!isArrival(page)) return say.notApplicable('later', { ...values, type: typeOf(page) });
    if (page.type === 'content') return say.notApplicable('reading', { ...values, type: typeOf(page) });
    if (copy.words > limits.tooMany) return say.fail('long', values);
    if (copy.longestParagraph > limits.wall) return say.fail('wall', turn);
    const unseen = blindSpot(blindSpots);
    if (copy.words < limits.fewest && unseen) return say.unsure('unseen', { ...values, unseen: unseen.what });
    if (copy.words < limits.fewest)
      return say.warn('few', {
        ...values,
        change: say.words('add'),
      });
    if (copy.words > most) return say.warn('long', values);
    if (copy.longestParagraph > limits.paragraph) return say.warn('wall', turn);
    if (copy.words > limits.perHeading * Math.max(1, copy.headings))
      return say.warn('unbroken', { ...values, change: say.words('divide') });
    return say.pass('easy', values);
  },
});
