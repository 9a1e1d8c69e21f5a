import type { Motion } from '../../reading/motion';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

/** Read at one moment: what only a script could set in motion is unsure. A film with controls can be stopped and is no miss. */
export default defineRule({
  title: 'Movement and sound on arrival',
  why: 'What turns by itself is gone before it has been read: on one site 89 % of the clicks went to the first slide. Sound that starts by itself and movement that cannot be stopped are also barriers by the accessibility guidelines.',
  fix: '{change} Let the visitor start what moves.',
  offer: 'video',
  check: 'Open the page and keep your hands still for ten seconds: nothing changes and nothing is heard.',
  effort: 'layout',
  lens: 'clarity',
  weight: 3,
  sources: ['NNG-CAROUSEL', 'RUNYON', 'WCAG-MOTION', 'BETTERADS'],
  needs: ['motions', 'view'],
  limits: { cold: {}, warm: {}, hot: {} },
  messages: {
    still: 'Nothing was found that moves or sounds by itself.',
    sound: '“{what}” starts by itself and is not muted.',
    headline: 'The headline stands in “{what}”, which changes by itself.',
    ask: 'A main step stands in “{what}”, which changes by itself.',
    turning: '“{what}” changes by itself.',
    loop: '“{what}” plays silently and cannot be stopped.',
    moving: '“{what}” moves without an end over a large part of the screen.',
    mayTurn: '“{what}” shows several things in one place; whether it turns by itself could not be seen.',
  },
  phrases: {
    silence: 'Keep “{what}” silent until it is pressed.',
    freeze: 'Freeze “{what}” on its best part and make sections of the others.',
    stop: 'Give “{what}” a way to stop it, or a still picture.',
    still: 'Let “{what}” stand still.',
    // what to call something that has no words
    sound: 'a film or sound without a name',
    loop: 'a film without a name',
    turning: 'a row of slides',
    moving: 'a part without words',
  },
  judge: ({ motions, view }, _limits, say) => {
    const name = (one: Motion, change: 'silence' | 'freeze' | 'stop' | 'still') => {
      const what = shorten(one.text) || say.words(one.kind);
      return { what, change: say.words(change, { what }) };
    };
    const sound = motions.find(({ kind }) => kind === 'sound');
    if (sound) return say.fail('sound', name(sound, 'silence'), [sound.evidence]);
    const turning = motions.filter(({ kind }) => kind === 'turning');
    const own = turning.filter(({ byItself }) => byItself);
    const holding = own.find(({ holds, box }) => holds !== null && box.y < view.height);
    if (holding)
      return say.fail(holding.holds === 'headline' ? 'headline' : 'ask', name(holding, 'freeze'), [holding.evidence]);
    const [first] = own;
    if (first) return say.warn('turning', name(first, 'freeze'), [first.evidence]);
    const loop = motions.find(({ kind }) => kind === 'loop');
    if (loop) return say.warn('loop', name(loop, 'stop'), [loop.evidence]);
    const moving = motions.find(({ kind }) => kind === 'moving');
    if (moving) return say.warn('moving', name(moving, 'still'), [moving.evidence]);
    const mayTurn = turning.find(({ holds, box }) => holds !== null && box.y < view.height);
    return mayTurn ? say.unsure('mayTurn', name(mayTurn, 'freeze'), [mayTurn.evidence]) : say.pass('still');
  },
});
