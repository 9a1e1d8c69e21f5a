import { defineRule } from '../define-rule';
import { counted } from '../in-words';

/**
 * plans: side by side without a mark; one more is fine where one is recommended and the lists are short. tooMany:
 * without a recommendation. rows: lines of features that can be compared, and the most. Counts are convention.
 */
const limits = { plans: 3, tooMany: 6, rows: 10, tooManyRows: 15 };
const oneMore = { ...limits, plans: 4, tooMany: 7 };

export default defineRule({
  title: 'Plans to choose from',
  why: 'Many options hurt little on average, and more when people do not know what they want and nothing stands out. A plan that is recommended, and lists that are easy to compare, take that away.',
  fix: 'Recommend one of the {plans} and say for whom it is, and fold the rest behind “Compare all”.',
  offer: 'question',
  check: 'Ask somebody new which plan is for them: they can say so within ten seconds.',
  effort: 'layout',
  blind: 'A switch between months and years.',
  lens: 'choice',
  weight: 3,
  sources: ['CHERNEV-15', 'SCHEIB-10'],
  needs: ['plans', 'page', 'asks'],
  limits: { cold: limits, warm: oneMore, hot: oneMore },
  messages: {
    few: 'The page puts {plans} side by side.',
    marked: 'Of {plans} one is marked: “{mark}”.',
    many: 'The page puts {plans} side by side, and none is recommended.',
    more: 'The page puts {plans} side by side; one is marked “{mark}”.',
    rows: 'The plans are compared in {rows}; up to {most} can be taken in.',
    none: 'The page has no plans to choose from.',
  },
  mistakes: ['overload'],
  judge: ({ plans, page, asks }, limits, say) => {
    // what is put into a cart are goods, not plans of one thing
    if (!plans || page.type === 'shop' || asks.some(({ kind }) => kind === 'cart')) return say.notApplicable('none');
    const { count, recommended, rows } = plans;
    const values = {
      plans: counted(count, 'plan'),
      mark: recommended?.label ?? '',
      rows: counted(rows, 'line'),
      most: limits.tooManyRows,
    };
    const evidence = recommended ? [recommended, ...plans.evidence] : plans.evidence;
    if (count >= limits.tooMany && !recommended) return say.fail('many', values, evidence);
    if (rows > limits.tooManyRows) return say.warn('rows', values, evidence);
    if (count <= limits.plans) return say.pass('few', values, evidence);
    if (!recommended) return say.warn('many', values, evidence);
    return count === limits.plans + 1 && rows <= limits.rows
      ? say.pass('marked', values, evidence)
      : say.warn('more', values, evidence);
  },
});
