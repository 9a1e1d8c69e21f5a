import { PROFILES, type Profile } from '../../src/reading/intent';
import type { Reading } from '../../src/reading/reading';
import type { Rule } from '../../src/rules/define-rule';

/** A page of a table with the visitors that it is judged for. */
export type Case = readonly [profile: Profile, page: Reading];

/**
 * The limits of a rule that could be moved by one step without a case of its table noticing: for each limit, a case at
 * its edge and one past it are wanted, for each intent whose value is its own. A step is one unit of the last digit
 * that the limit is written with. A limit of 1 or less may be a switch, and one of 100 the end of a scale: it is
 * enough that one of the two moves is noticed.
 */
export function loose(rule: Rule, cases: readonly Case[]): string[] {
  const before = verdicts(rule, cases);
  const [any] = Object.values(rule.limits);
  return Object.keys(any ?? {}).flatMap((name) => {
    const values = new Map<number, Profile[]>();
    for (const profile of PROFILES) {
      const limit = rule.limits[profile][name] ?? NaN;
      values.set(limit, [...(values.get(limit) ?? []), profile]);
    }
    return [...values].flatMap(([limit, profiles]) => {
      const moves = [limit - stepOf(limit), limit + stepOf(limit)];
      const unseen = moves.filter((to) =>
        verdictsWith(rule, name, profiles, to, cases).every((v, at) => v === before[at]),
      );
      const oneSided = limit <= 1 || limit === 100;
      if (unseen.length === 0 || (oneSided && unseen.length < moves.length)) return [];
      return unseen.map((to) => `${name} ${limit} → ${to} (${profiles.join(', ')})`);
    });
  });
}

function verdicts(rule: Rule, cases: readonly Case[]): string[] {
  return cases.map(([profile, page]) => {
    const { outcome, message } = rule.judge(page, profile);
    return `${outcome} ${message}`;
  });
}

function verdictsWith(
  rule: Rule,
  name: string,
  profiles: readonly Profile[],
  to: number,
  cases: readonly Case[],
): string[] {
  const kept = { ...rule.limits };
  for (const profile of profiles) rule.limits[profile] = { ...kept[profile], [name]: to };
  try {
    return verdicts(rule, cases);
  } finally {
    for (const profile of profiles) rule.limits[profile] = kept[profile];
  }
}

function stepOf(limit: number): number {
  const decimals = String(limit).split('.')[1]?.length ?? 0;
  return 1 / 10 ** decimals;
}
