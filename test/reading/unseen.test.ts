import { describe, expect, test } from 'vitest';
import { readUnseen } from '../../src/reading/unseen';
import type { BlindSpot } from '../../src/reading/reading';
import { english } from '../../src/rules/english';
import { speak } from '../../src/rules/fill';
import { german } from '../../src/rules/german';
import { form, media, snapshot, text } from '../helpers/facts';
import { formReading } from '../helpers/reading';
import type { FrameFact } from '../../src/facts/media';

function frame(host: string, rest: Partial<FrameFact> = {}): FrameFact {
  return {
    ...form(),
    host,
    path: '/',
    title: '',
    read: false,
    framed: false,
    autoplay: false,
    muted: false,
    box: { x: 0, y: 500, width: 600, height: 400 },
    ...rest,
  };
}

/** What could not be read, as a sentence calls it. */
const told = (spots: readonly BlindSpot[], voice = english) =>
  spots.map(({ what }) => speak(what, voice, 'accusative'));

describe('readUnseen', () => {
  test('a frame from elsewhere is told with its host; players, trackers and read frames are not', () => {
    const frames = [
      frame('booking.acme.test'),
      frame('www.youtube.com'),
      frame('ads.test', { box: { x: 0, y: 0, width: 1, height: 1 } }),
      frame('same.test', { read: true }),
      frame('hidden.test', { hiddenBy: 'display' }),
    ];
    const spots = readUnseen(snapshot({ frames }), []);
    expect(told(spots)).toEqual(['the frame from booking.acme.test']);
    expect(told(spots, german)).toEqual(['den eingebetteten Inhalt von booking.acme.test']);
  });

  test('a form of another host is told once, as a form', () => {
    const spots = readUnseen(snapshot({ frames: [frame('form.typeform.com')] }), [
      formReading([], { unseenHost: 'form.typeform.com' }),
    ]);
    expect(told(spots)).toEqual(['the form from form.typeform.com']);
  });

  test('a canvas that fills the window is a blind spot, one behind text is decoration', () => {
    const canvas = media({ kind: 'canvas', box: { x: 0, y: 0, width: 1366, height: 768 } });
    expect(readUnseen(snapshot({ media: [canvas] }), [])).toHaveLength(1);
    expect(readUnseen(snapshot({ media: [canvas], texts: [text('Invoices in minutes')] }), [])).toHaveLength(0);
  });

  test('a list that was cut hides what came after, a shortened text hides nothing', () => {
    const caps = [
      { name: 'actions', limit: 1500, found: 5000 },
      { name: 'snippet', limit: 240, found: 900 },
    ];
    const spots = readUnseen(snapshot({}, { caps }), []);
    expect(told(spots)).toEqual(['the links and buttons beyond the first 1500 (there are 5000)']);
    expect(told(spots, german)).toEqual(['die Links und Buttons nach den ersten 1500 (es sind 5000)']);
  });

  test('a collector that failed is told', () => {
    const failures = [
      { fact: 'media' as const, message: 'x' },
      { fact: 'timing' as const, message: 'x' },
    ];
    expect(told(readUnseen(snapshot({}, { failures }), []))).toEqual(['the pictures', 'the timing of this page']);
  });
});
