import { nameOfField } from '../asked-fields';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { counted, inQuotes, listed, nameOf } from '../in-words';
import { pageAsks } from '../page-asks';
import { isPersonal } from '../../reading/personal';

/** Inputs to start with, and in how many screens it has to come: our calibration. */
const limits = { few: 1, most: 4, screens: 2 };

const TOOLS: readonly string[] = ['question', 'calculator', 'check', 'quiz'];

/** It can only help: a page without one loses nothing. */
export default defineRule({
  title: 'An easy question to answer',
  why: 'Answering something about oneself is a step that costs little and gives something back. Makers of quizzes report that people finish them; whether it sells more is not tested.',
  fix: 'Let “{ask}” start with one question and no personal data, and show its answer before asking for more.',
  offer: 'question',
  check: 'Press “{ask}” in a private window: one answer brings a result, and nothing personal was asked for by then.',
  effort: 'build',
  blind: 'What the tool answers: nothing is pressed.',
  lens: 'momentum',
  weight: 2,
  sources: ['QUIZ', 'GUEGUEN-WEB'],
  needs: ['asks', 'forms', 'language', 'view', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    easy: '“{ask}” starts with {inputs} and no personal data.',
    long: '“{ask}” wants {inputs} before it gives an answer.',
    personal: '“{ask}” wants {fields} before it gives an answer.',
    none: 'There is no question to answer in the first screens; a page does well without one too.',
    ready: 'Visitors who are ready to act need no question on the way.',
    language: 'No question to answer was found, but not every label can be told in this language.',
    unseen: 'No question to answer was found, but {unseen} could not be read.',
  },
  phrases: {
    question: 'the question',
    click: 'a click',
  },
  judge: ({ asks, forms, language, view, blindSpots }, limits, say, profile) => {
    const tool = pageAsks(asks).find((ask) => TOOLS.includes(ask.kind) && ask.screenful <= limits.screens);
    const unseen = blindSpot(blindSpots, 0, limits.screens * view.height);
    const none = { ask: say.words('question') };
    if (profile === 'hot') return say.notApplicable('ready', none);
    if (!tool && !language.known) return say.unsure('language', none);
    if (!tool && unseen) return say.unsure('unseen', { ...none, unseen: unseen.what });
    if (!tool) return say.notApplicable('none', none);

    const form = forms.find(({ id }) => id === tool.form);
    const fields = form?.fields.filter((field) => field.visible && !field.later) ?? [];
    const personal = fields.filter(isPersonal);
    const values = {
      ask: nameOf(tool),
      inputs: fields.length === 0 ? say.words('click') : counted(fields.length, 'input'),
      fields: listed(personal.slice(0, 3).map((field) => inQuotes(nameOfField(field)))),
    };
    const evidence = [tool.evidence, ...personal.slice(0, 4).map((field) => field.evidence)];
    if (personal.length > 0) return say.fail('personal', values, evidence);
    if (fields.length > limits.most) return say.fail('long', values, evidence);
    return fields.length > limits.few ? say.warn('long', values, evidence) : say.pass('easy', values, evidence);
  },
});
