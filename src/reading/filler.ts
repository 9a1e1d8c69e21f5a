/** Words of the Latin that templates are filled with, without those that are also words of a language of today. */
const LATIN =
  /^(?:accumsan|adipiscing|aenean|aliquam|aliquet|amet|bibendum|condimentum|consectetur|convallis|curabitur|dapibus|dictumst|dignissim|donec|eget|eleifend|elementum|elit|enim|erat|etiam|euismod|facilisis|faucibus|fermentum|feugiat|fringilla|hendrerit|iaculis|imperdiet|integer|ipsum|laoreet|lectus|libero|ligula|lobortis|lorem|luctus|maecenas|magna|malesuada|mattis|mauris|metus|molestie|mollis|morbi|nibh|nullam|nunc|orci|ornare|pellentesque|pharetra|phasellus|placerat|posuere|praesent|pretium|purus|quam|quis|quisque|rhoncus|sagittis|scelerisque|sed|sollicitudin|suspendisse|tempus|tincidunt|tortor|tristique|turpis|ullamcorper|ultrices|ultricies|varius|vehicula|velit|venenatis|vestibulum|vivamus|viverra|volutpat|vulputate)$/;
/** So many different ones, and so large a share of all words, are no chance. Our calibration. */
const FEWEST = 4;
const SHARE = 0.3;

/** True for Latin that holds the place of a text, whether or not it begins with “lorem ipsum”. */
export function isFiller(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => LATIN.test(word));
  return new Set(latin).size >= FEWEST && latin.length >= SHARE * words.length;
}

/** The lines of a text that somebody wrote. */
export function withoutFiller(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isFiller(line))
    .join('\n');
}
