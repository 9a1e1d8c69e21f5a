/** What a form asks for beside the ask itself, as it stands after “and”. The most sensitive comes first. */
export const burdens = {
  'national-id': 'an identity number',
  bank: 'bank details',
  'card-number': 'card details',
  health: 'health details',
  'birth-date': 'a date of birth',
  phone: 'a phone number',
  street: 'a postal address',
  budget: 'a budget',
  'new-password': 'a password',
};

/** The one sentence on a page, by case. Names in braces are filled with the page's own words. */
export const summaries = {
  notJudged: 'Too little of this page could be judged to sum it up.',
  noAsk: 'The page asks nothing of a visitor, so there is nothing to say yes to.',
  noAskSeen: 'No ask was found, and part of the page could not be seen.',
  /** An ask outruns the trust: what is asked, and what should come before it. */
  before: {
    explanation: 'You ask for {asked} before you have said what it does.',
    price: 'You ask for {asked} before you have said what it costs.',
    proof: 'You ask for {asked} before anything shows that it works for others.',
    smallStep: 'You ask for {asked} before you offer a smaller step.',
    trust: 'You ask for {asked} before the page has earned it: it costs {cost}, and trust is at {trust} by then.',
  },
  asked: {
    named: '“{ask}”',
    nameless: 'a step without words ({kind})',
    withBurden: '{name} and {burden}',
    withFields: '{name}, with {count} fields to fill in,',
  },
  noNextStep: 'The next step is hard to find. {finding}',
  pressure: 'What weighs most on a visitor is the pressure of “{words}”.',
  pressurePlain: 'What weighs most on a visitor is the pressure that the page puts on.',
  slightlyEarly: '{name} comes a little early: it costs {cost}, and trust is at {trust} by then.',
  friction: 'Nothing is asked too early. What costs most: {finding}',
  strength: '{name} comes after {gift}, when there is reason to say yes.',
  balanced: '{name} asks no more than the page has earned by then.',
  burdens,
};
