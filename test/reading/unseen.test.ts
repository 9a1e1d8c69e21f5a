import { describe, expect, test } from 'vitest';
import { readUnseen } from '../../src/reading/unseen';
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

describe('readUnseen', () => {
  test('a frame from elsewhere is told with its host; players, trackers and read frames are not', () => {
    const frames = [
      frame('booking.acme.test'),
      frame('www.youtube.com'),
      frame('ads.test', { box: { x: 0, y: 0, width: 1, height: 1 } }),
      frame('same.test', { read: true }),
      frame('hidden.test', { hiddenBy: 'display' }),
    ];
    expect(readUnseen(snapshot({ frames }), []).unseen).toEqual([
      'Could not look into the frame from booking.acme.test.',
    ]);
  });

  test('a form of another host is told once, as a form', () => {
    const unseen = readUnseen(snapshot({ frames: [frame('form.typeform.com')] }), [
      formReading([], { unseenHost: 'form.typeform.com' }),
    ]);
    expect(unseen.unseen).toEqual(['Could not look into the form from form.typeform.com.']);
  });

  test('a canvas that fills the window is a blind spot, one behind text is decoration', () => {
    const canvas = media({ kind: 'canvas', box: { x: 0, y: 0, width: 1366, height: 768 } });
    expect(readUnseen(snapshot({ media: [canvas] }), []).blindSpots).toHaveLength(1);
    expect(readUnseen(snapshot({ media: [canvas], texts: [text('Invoices in minutes')] }), []).blindSpots).toHaveLength(
      0,
    );
  });

  test('a list that was cut hides what came after, a shortened text hides nothing', () => {
    const caps = [
      { name: 'actions', limit: 1500, found: 5000 },
      { name: 'snippet', limit: 240, found: 900 },
    ];
    expect(readUnseen(snapshot({}, { caps }), []).unseen).toEqual([
      'Could not look into the links and buttons beyond the first 1500 (there are 5000).',
    ]);
  });

  test('a collector that failed is told', () => {
    expect(readUnseen(snapshot({}, { failures: [{ fact: 'media', message: 'x' }] }), []).unseen).toEqual([
      'Could not look into the pictures.',
    ]);
  });
});
