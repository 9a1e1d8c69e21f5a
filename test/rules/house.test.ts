import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../src/reading/intent';
import { RULES } from '../../src/rules/catalogue';
import { MISTAKES, STAGES } from '../../src/rules/define-rule';
import { holesOf } from '../../src/rules/fill';
import { SOURCES } from '../../src/rules/sources';

/** The police of the rules' folders: what holds for every rule, whoever writes it. */

/** A rule fits on a screen: our calibration. */
const LONGEST_FILE = 150;
/** Characters of a message, a fix or an offer before its holes are filled. */
const LONGEST_TEXT = 200;
const LONGEST_WHY = 320;

const testsIn = (stage: string): string[] =>
  existsSync(`test/rules/${stage}`) ? readdirSync(`test/rules/${stage}`) : [];

describe.each(RULES)('rule $stage/$id', ({ id, stage, rule }) => {
  const texts = [rule.fix, rule.check, ...Object.values(rule.messages)].filter((text) => text !== '');
  const words = [rule.title, rule.why, ...texts];

  it('has a name in lower case with hyphens, and fits on a screen', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(readFileSync(`src/rules/${stage}/${id}.ts`, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
  });

  it('has a table test of the same name', () => {
    const test = `test/rules/${stage}/${id}.test.ts`;
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toMatch(new RegExp(`ruleTable\\(\\s*'${id}'`));
  });

  it('weighs 1 to 5 for every intent, or half of that; what is measured of a visit or of its measuring weighs nothing', () => {
    const unscored = rule.lens === 'speed' || rule.lens === 'measurement';
    for (const profile of PROFILES) {
      if (unscored) expect(rule.weight[profile]).toBe(0);
      else expect(rule.weight[profile]).toBeGreaterThanOrEqual(0.5);
      expect(rule.weight[profile]).toBeLessThanOrEqual(5);
      expect(rule.weight[profile] * 2).toBe(Math.round(rule.weight[profile] * 2));
    }
  });

  it('names the same limits for the three intents, all of them numbers', () => {
    const names = PROFILES.map((profile) => Object.keys(rule.limits[profile]).sort());
    expect(names[1]).toEqual(names[0]);
    expect(names[2]).toEqual(names[0]);
    for (const limit of PROFILES.flatMap((profile) => Object.values(rule.limits[profile])))
      expect(Number.isFinite(limit)).toBe(true);
  });

  it('names sources of the register, and badges and needs once each', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(Object.hasOwn(SOURCES, source)).toBe(true);
    for (const mistake of rule.mistakes) expect(MISTAKES).toContain(mistake);
    for (const list of [rule.sources, rule.mistakes, rule.needs]) expect(new Set(list).size).toBe(list.length);
  });

  it('speaks in whole sentences of bearable length', () => {
    expect(rule.title).toMatch(/^[A-Z“].*[^.]$/);
    expect(rule.title.length).toBeLessThanOrEqual(60);
    expect(rule.fix).not.toBe('');
    expect(rule.check).not.toBe('');
    expect(rule.why.length).toBeLessThanOrEqual(LONGEST_WHY);
    for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(LONGEST_TEXT);
    // An offer is example words for a button or a link, the rest are sentences.
    for (const text of [rule.why, rule.fix, rule.check, ...Object.values(rule.messages)])
      expect(text).toMatch(/^[A-Z“{].*[.?”]$/s);
  });

  it('keeps to the words of the house', () => {
    for (const text of words) {
      expect(text).not.toMatch(/!|\bmust\b|"|\bemails?\b|\s{2}|--/i);
      expect(text).not.toMatch(/\b(boosts?|skyrockets?|leverage|utili[sz]e|terrible|awful|bad|wrong)\b/i);
      expect(text.replace(/\{[a-zA-Z]+\}/g, '')).not.toMatch(/[{}]/);
    }
    expect(holesOf(rule.title + rule.why)).toEqual([]);
  });
});

describe('the folders of the rules', () => {
  it('hold every id once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold no test whose rule is gone', () => {
    const tests = STAGES.flatMap((stage) =>
      testsIn(stage).map((file) => `${stage}/${file.replace(/\.test\.ts$/, '')}`),
    );
    const rules = RULES.map(({ id, stage }) => `${stage}/${id}`);
    expect(tests.filter((test) => !rules.includes(test))).toEqual([]);
  });
});

describe('the register of sources', () => {
  it.each(Object.entries(SOURCES))('%s is one sentence with a stable address', (key, { finding, url }) => {
    expect(key).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
    expect(url).toMatch(/^https:\/\/[^\s]+$/);
    expect(finding).toMatch(/^[A-Z0-9].*\.$/s);
    expect(finding.length).toBeLessThanOrEqual(280);
  });

  it('prints none of the figures that have no source', () => {
    // Repeated widely, and never traced to a study: see what each source says instead.
    const untraced = /\b(202|86) ?%|\b3[–-]7 ?%|goldfish|Zeigarnik|13\.85|4\.53 ?%|\b12 million/i;
    for (const { finding } of Object.values(SOURCES)) expect(finding).not.toMatch(untraced);
    for (const { rule } of RULES) expect(JSON.stringify(rule)).not.toMatch(untraced);
  });
});
