/** The same page at the width of a phone, beside the page as it was read. */
export const phone = {
  heading: 'On a phone',
  /** Over the column of the phone. */
  there: (size: string) => `Phone, ${size}`,
  /** The total there in one line, under that of the page. */
  line: (size: string, total: string) => `On a phone (${size}): ${total}.`,
  how: 'For this the page is loaded once more in a frame of that width on itself, read, and taken away again. Touch, the phone’s own browser and its speed are not imitated.',
  /** Where the page was read again since. */
  older: 'The page was read again after that, so what changed on it meanwhile shows here too.',
  found: 'On the phone',
  differences: (count: number) =>
    count === 0
      ? 'Every check comes out the same on a phone.'
      : count === 1
        ? 'One check comes out otherwise on a phone'
        : `${count} checks come out otherwise on a phone`,
  change: (here: string, there: string) => `${here} here, ${there.toLowerCase()} on the phone`,
  /** Columns of a table of checks. */
  total: 'Score on a phone',
  reviewed: 'Reviewed score on a phone',
  outcome: 'Outcome on a phone',
};
