import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { nameOf, quoted } from '../in-words';
import { pageAsks } from '../page-asks';

/**
 * Only words that say nothing of what follows are held against a page. Single tests disagree on exact wordings and
 * lengths, so a plain "Subscribe" is specific enough.
 */
export default defineRule({
  title: 'Words on the buttons',
  why: 'People press what they can foresee: a label that could stand on any page tells them nothing. Which words do best differs from test to test, so none is promised to win.',
  fix: 'Let “{ask}” name what people get, with a verb and a thing, such as “{named}”.',
  offer: 'learn',
  check: 'Read the new label to somebody who does not know the page: they can say what they get when they press it.',
  effort: 'copy',
  blind: 'Whether a label keeps its promise, and empty words that the lists do not know.',
  version: 3,
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-SCENT', 'SHERPA', 'MECLABS'],
  needs: ['asks', 'mainAsk', 'forms', 'language'],
  limits: { cold: {}, warm: {}, hot: {} },
  messages: {
    specific: 'The buttons say what follows: {labels}.',
    nothing: 'The page has no buttons with words to judge.',
    language: 'The words on the buttons could not be judged in this language.',
    main: 'The main step is labelled “{ask}”, which does not say what follows.',
    form: 'The button of the form is labelled “{ask}”, which does not say what follows.',
    some: '{labels}: words that could stand on any page and say little of what follows.',
  },
  phrases: {
    button: 'the button',
  },
  judge: ({ asks, mainAsk, forms, language }, _limits, say) => {
    const shown = pageAsks(asks).filter((ask) => ask.text !== '' && (ask.buttonLike || ask.primary));
    const first = shown[0];
    if (!first) return say.notApplicable('nothing', { ask: say.words('button') });
    if (!language.known) return say.unsure('language', { ask: nameOf(first) });
    // "Continue" between two numbered steps, and "Search" beside a search box, say all there is to say.
    const plain = forms.filter((form) => form.purpose === 'search' || form.steps > 1).flatMap((form) => form.submits);
    const vague = shown.filter((ask) => ask.vague && !ask.actions.some((action) => plain.includes(action)));
    const submits = forms.flatMap((form) => form.submits);
    // A goal that is named in one place may be repeated in a word.
    const said = shown.some((ask) => ask.goal === mainAsk?.goal && !vague.includes(ask));
    const main = said ? undefined : vague.find((ask) => ask.goal === mainAsk?.goal);
    const submit = vague.find((ask) => ask.actions.some((action) => submits.includes(action)));
    const { named } = examplesIn(language.code);
    // “Get started” on a link is what people know from elsewhere; at the end of a form it is time to say what follows.
    if (main && main !== submit) return say.warn('main', { ask: nameOf(main), named }, [main.evidence]);
    // under a message of one’s own, “Send” says what is sent
    const message = forms.some(
      (form) =>
        form.fields.some(({ kind, visible }) => kind === 'message' && visible) &&
        form.purpose === 'contact' &&
        submit?.actions.some((action) => form.submits.includes(action)),
    );
    if (submit && message) return say.warn('form', { ask: nameOf(submit), named }, [submit.evidence]);
    if (submit) return say.fail('form', { ask: nameOf(submit), named }, [submit.evidence]);
    const [one] = vague;
    const labels = (of: typeof shown) =>
      quoted([...new Map(of.toReversed().map((ask) => [ask.text.toLowerCase(), nameOf(ask)])).values()].toReversed());
    const evidence = (of: typeof shown) => of.slice(0, 5).map((ask) => ask.evidence);
    if (one) return say.warn('some', { ask: nameOf(one), named, labels: labels(vague) }, evidence(vague));
    return say.pass('specific', { labels: labels(shown) }, evidence(shown));
  },
});
