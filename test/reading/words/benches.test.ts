import { describe, expect, it } from 'vitest';
import { ASK_MODEL } from '../../../src/reading/ask-model';
import { LANGUAGES } from '../../../src/reading/words/languages';
import { allBenches, benchTable, sharesOf } from './benches';

const benches = await allBenches();
const shares = sharesOf(benches);
const labels = benches.flatMap(({ asks }) => asks);

describe('the benches of all languages', () => {
  it('hold every language that the reading knows, each with its own words', () => {
    expect(benches.map(({ code }) => code).sort()).toEqual([...LANGUAGES].sort());
    expect(benches.map(({ words }) => words.code)).toEqual(benches.map(({ code }) => code));
  });

  it('hold at least 600 labels, at least 300 of them fresh, and at least 300 fields', () => {
    const fresh = labels.filter(({ half }) => half === 'fresh').length;
    expect(fresh).toBeGreaterThanOrEqual(300);
    expect(labels.length).toBeGreaterThanOrEqual(600);
    expect(shares['field kind'].held).toBeGreaterThanOrEqual(300);
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

  it('are read right: the class of 92 in 100 fresh labels, the kind of 95 in 100 fields', () => {
    const { 'class, fresh': fresh, 'field kind': fields } = shares;
    expect(fresh.right / fresh.held).toBeGreaterThanOrEqual(0.92);
    expect(fields.right / fields.held).toBeGreaterThanOrEqual(0.95);
  });

  it('make a table with a column for all and one for each language', () => {
    const rows = benchTable(benches).trimEnd().split('\n');
    expect(rows[0]).toBe(`| benches | all | ${benches.map(({ code }) => code).join(' | ')} |`);
    expect(rows).toHaveLength(7);
  });
});
