import { describe, expect, it } from 'vitest';
import { ASK_MODEL } from '../../../src/reading/ask-model';
import { LANGUAGES } from '../../../src/reading/words/languages';
import { allBenches, benchTable, sharesOf, type Share } from './benches';

const benches = await allBenches();
const shares = sharesOf(benches);
const labels = benches.flatMap(({ asks }) => asks);

const rightOf = ({ right, held }: Share): number => right / held;

describe('the benches of all languages', () => {
  it('hold every language that the reading knows, each with its own words', () => {
    expect(benches.map(({ code }) => code).sort()).toEqual([...LANGUAGES].sort());
    expect(benches.map(({ words }) => words.code)).toEqual(benches.map(({ code }) => code));
  });

  it('hold at least 2000 labels, at least 1000 of them fresh, and at least 300 fields of either half', () => {
    const fresh = labels.filter(({ half }) => half === 'fresh').length;
    expect(fresh).toBeGreaterThanOrEqual(1000);
    expect(labels.length).toBeGreaterThanOrEqual(2000);
    expect(shares['field kind, known'].held).toBeGreaterThanOrEqual(300);
    expect(shares['field kind, fresh'].held).toBeGreaterThanOrEqual(300);
  });

  it('give every label the class of its kind', () => {
    const other = labels.filter((one) => one.kind !== null && ASK_MODEL[one.kind].class !== one.class);
    expect(other.map(({ label }) => label)).toEqual([]);
  });

  it('hold no label twice in a language', () => {
    for (const { code, asks } of benches) {
      const all = asks.map(({ label }) => `${code}: ${label}`);
      expect(all.filter((label, i) => all.indexOf(label) !== i)).toEqual([]);
    }
  });

  it('are read right: the class of 93 in 100 fresh labels, the kind of 86, and the kind of 97 in 100 fields', () => {
    expect(rightOf(shares['class, fresh'])).toBeGreaterThanOrEqual(0.93);
    expect(rightOf(shares['kind, fresh'])).toBeGreaterThanOrEqual(0.86);
    expect(rightOf(shares['field kind, fresh'])).toBeGreaterThanOrEqual(0.97);
    expect(rightOf(shares['field kind, known'])).toBeGreaterThanOrEqual(0.97);
  });

  it.each(benches)('are read right in $code: the class of 88 in 100 fresh labels', (bench) => {
    expect(rightOf(sharesOf([bench])['class, fresh'])).toBeGreaterThanOrEqual(0.88);
  });

  it('make a table with a column for all and one for each language', () => {
    const rows = benchTable(benches).trimEnd().split('\n');
    expect(rows[0]).toBe(`| benches | all | ${benches.map(({ code }) => code).join(' | ')} |`);
    expect(rows).toHaveLength(8);
  });
});
