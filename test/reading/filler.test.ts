import { expect, test } from 'vitest';
import { isFiller, withoutFiller } from '../../src/reading/filler';

test.each([
  'Quisque mollis mi ac aliquet accumsan. Sed sed dapibus libero. Nullam luctus purus duis sensibus signiferumque.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  'Vivamus quis ex mattis, gravida erat a, iaculis urna.',
])('“%s” holds a place', (text) => {
  expect(isFiller(text)).toBe(true);
});

test.each([
  'The Lorem Group sends a magna cum laude student to each sed workshop, and every quis show is free for guests.',
  'Il libero commercio con la Svizzera è quam bello in ogni stagione, e il tempo vola.',
  'Nunc est bibendum, wrote Horace.',
  'In 1500 an unknown printer took a galley of type and scrambled it to make a type specimen book.',
  '',
])('“%s” says something', (text) => {
  expect(isFiller(text)).toBe(false);
});

test('of a text, only the lines that somebody wrote are left', () => {
  expect(withoutFiller('We mend roofs.\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\nCall us.')).toBe(
    'We mend roofs.\nCall us.',
  );
});
