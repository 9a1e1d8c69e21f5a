import { nameOfForm } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted, shorten } from '../in-words';

/** Steps from which progress is worth showing, and from which its absence is a miss: convention. */
const limits = { fewest: 3, many: 5 };

/**
 * The page is read at its first step: how fast a bar moves later, and whether the total grows, cannot be seen. A bar
 * that says nothing of where it stands is therefore unsure, one at zero a warning (NUNES-06: a start above zero helps).
 */
export default defineRule({
  title: 'Progress in steps',
  why: 'People go on when they see that they are already on the way. A plain bar changed nothing in 32 experiments, and one that starts slowly made more people leave: what counts is an honest start above zero.',
  fix: 'Count what people did already and name the steps: “Step 2 of {steps}: you told us your goal”.',
  check: 'Go through the form: the first step fills more than its share, and the total never grows.',
  effort: 'build',
  blind: 'How a bar moves after the first step.',
  lens: 'momentum',
  weight: 2,
  sources: ['VILLAR-13', 'NUNES-06', 'KIVETZ-06'],
  needs: ['conversionForm', 'mainAsk', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    shown: '{form} shows where one is: “{progress}”.',
    started: '{form} shows that people are already on the way: {now} of {max}.',
    fewer: '{form} speaks of {max} steps and has {count}: “{progress}”.',
    zero: '{form} has a bar that starts at nothing.',
    bar: '{form} has a bar; how it moves could not be seen.',
    absent: '{form} has {count} steps, and nothing shows how many are left.',
    language: '{form} has {count} steps; whether words count them could not be judged in this language.',
    frame: 'The form from {host} could not be read, so its steps could not be seen.',
    single: 'No form for the main ask has so many steps that progress matters.',
  },
  judge: ({ conversionForm: form, mainAsk, language }, { fewest, many }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const shown = form?.progress ?? null;
    const counts = shown?.kind === 'bar' ? 0 : (shown?.max ?? 0);
    const steps = Math.max(form?.steps ?? 0, counts);
    if (!form || form.steps < 2 || steps < fewest) return say.notApplicable('single');
    const values = {
      form: nameOfForm(form, mainAsk),
      steps,
      count: steps,
      max: shown?.max ?? steps,
      now: shown?.now ?? 0,
      progress: shorten(shown?.text ?? '') || counted(steps, 'step'),
    };
    const evidence = [form.evidence];
    if (!shown) {
      if (!language.known) return say.unsure('language', values, evidence);
      return steps >= many ? say.fail('absent', values, evidence) : say.warn('absent', values, evidence);
    }
    if (counts > 0 && counts < form.steps)
      return say.warn('fewer', { ...values, count: counted(form.steps, 'step') }, evidence);
    if (shown.kind !== 'bar') return say.pass('shown', values, evidence);
    if (shown.now === null) return say.unsure('bar', values, evidence);
    return shown.now > 0 ? say.pass('started', values, evidence) : say.warn('zero', values, evidence);
  },
});
