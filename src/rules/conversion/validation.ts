import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { quoted } from '../in-words';

/** Fields that are checked, below which a mistake is found at once on sending: convention. */
const limits = { fewest: 3 };

/**
 * Nothing is typed, so when a message comes, and what it says, cannot be seen. What the markup shows is whether a rule
 * that nobody can know is told at its field, whether messages have a place there, and whether only the browser checks,
 * which it does on sending. A form whose page checks in its own way and shows no such place may do so on its server.
 */
export default defineRule({
  title: 'Checks of the answers',
  why: 'A message right at the field, after people leave it, helped them to finish in a small test of 2009: more success and less time than messages on sending. The direction is undisputed.',
  fix: 'Say at {fields} how the answer has to look, and check when people leave the field: “Add the part after @”.',
  check:
    'Type one answer that will not do and go on: a message at the field says how to mend it, and none comes while you type.',
  effort: 'build',
  blind: 'When messages come, and what they say.',
  lens: 'effort',
  weight: 2,
  sources: ['WROB-09'],
  needs: ['conversionForm'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    beside:
      'Every field that takes not just any answer has a place for messages beside it; when they come was not tried.',
    sending: 'Mistakes in {fields} are only found by the browser when the form is sent.',
    untold: '{fields} takes only answers of one shape, and nothing at the field says which.',
    hidden: 'The page checks the answers in a way of its own, and when it speaks could not be seen.',
    free: 'Too few fields of the form take only certain answers.',
    frame: 'The form from {host} could not be read, so its checks could not be seen.',
  },
  judge: ({ conversionForm: form }, { fewest }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const strict = form && form.purpose !== 'login' ? askedFields(form).filter(({ checking }) => checking.strict) : [];
    const untold = strict.filter(({ checking }) => checking.ownRule && !checking.told);
    const values = (of: typeof strict) => ({ fields: quoted(of.map(nameOfField), 3) });
    const proof = (of: typeof strict) => of.map(({ evidence }) => evidence);
    // a password without a word on its rules may have none; a pattern is one
    const patterned = untold.filter(({ kind }) => kind !== 'new-password');
    if (!form || strict.length === 0) return say.notApplicable('free');
    if (patterned.length > 0) return say.fail('untold', values(patterned), proof(patterned));
    if (strict.length < fewest) return say.notApplicable('free');
    if (strict.every(({ checking }) => checking.place)) return say.pass('beside', values(strict), proof(strict));
    if (form.checkedBy === 'page' || strict.some(({ checking }) => checking.place))
      return say.unsure('hidden', values(strict), proof(strict));
    return say.warn('sending', values(strict), proof(strict));
  },
});
