import type { ActionFact } from '../facts/action';
import type { MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import type { GroupFact } from '../facts/structure';
import type { TextFact } from '../facts/text';
import { isLogoRow } from './logo-row';
import { rowsOf } from './around';
import { near } from './near';
import { isQuote } from './quote';
import { readRating } from './rating';
import type { Section } from './section';
import { sectionOf } from './section-of';
import { isSeen } from './seen';
import { readTestimonials } from './testimonial';
import type { Proof } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What is seen of the page, without what lies over it. */
export interface Seen {
  texts: TextFact[];
  media: MediaFact[];
  actions: ActionFact[];
  groups: GroupFact[];
}

/** What says whose logos these are stands this near, CSS pixels. Our calibration. */
const CAPTION_WITHIN = 160;
/** Logos without a word on whose they are count from this many on. Our calibration. */
const LOGOS_ALONE = 4;
/** A number of people or things served is at least this large; smaller ones count steps and features. Our calibration. */
const LEAST_NUMBER = 50;
/** Figures that are shown off are at least this large, CSS pixels. Our calibration. */
const FIGURE_SIZE = 20;
/** A number that proves something opens its line, but for "trusted by more than". Our calibration. */
const WORDS_BEFORE = 5;
const FIGURE = /(?:^|[^\d.,])(\d{1,3}(?:[.,  ]\d{3})+|\d+(?:[.,]\d+)?)\s?([kKmM]\b|million|mio\b|%|x\b|×)?\s?\+?/u;
const SOURCE = /\[\d+\]|[¹²³⁴⁵†‡*]$|\((?:source|quelle|fuente|fonte|bron|źródło)/i;

function see(snapshot: Snapshot): Seen {
  const { texts, media, actions, groups } = snapshot.facts;
  return {
    texts: texts.filter((text) => isSeen(text) && text.overlay === null && text.region !== 'nav'),
    media: media.filter((one) => isSeen(one) && one.overlay === null),
    actions: actions.filter((action) => isSeen(action) && action.overlay === null),
    groups,
  };
}

function readLogos(seen: Seen, sections: readonly Section[], words: Words): Proof[] {
  return seen.groups.flatMap((group): Proof[] => {
    if (!isLogoRow(group, seen.media, seen.texts)) return [];
    const section = sectionOf(sections, group);
    if (section?.kind === 'footer') return [];
    const around = [
      section?.heading ?? '',
      ...seen.texts
        .filter((text) => text.words <= 25 && near(text.box, group.box, CAPTION_WITHIN))
        .map((text) => text.text),
    ];
    const press = around.some((text) => hasPhrase(text, words.trust.press, words.spaced));
    const said = around.find((text) => hasPhrase(text, words.trust.customers, words.spaced));
    const named =
      /client|customer|partner|brand|trust|sponsor|logo/.test(group.hints) ||
      seen.media.some((one) => one.group?.id === group.id && /logo/i.test(`${one.alt} ${one.file}`));
    if (said === undefined && !press && (group.items.length < LOGOS_ALONE || !named)) return [];
    const counted = around.some((text) => /\d{2,}/.test(text));
    const linked = group.items.every((item) => item.actions > 0);
    const label = said ?? section?.heading ?? '';
    return [
      {
        kind: press && said === undefined ? 'press' : 'logos',
        quality: counted || linked ? 4 : 3,
        text: label === '' ? `${String(group.items.length)} logos` : label,
        box: group.box,
        evidence: { selector: group.selector, label, snippet: '', box: group.box },
      },
    ];
  });
}

/** "12,000 customers": a number with a word for those served right after it, in the text right below, or in a section of figures. */
function readNumbers(seen: Seen, sections: readonly Section[], words: Words): Proof[] {
  const around = rowsOf(seen.texts);
  return seen.texts.flatMap((text): Proof[] => {
    if (text.words > 20 || text.action !== null || isQuote(text) || /[$€£¥]/.test(text.text)) return [];
    const match = FIGURE.exec(text.text);
    const digits = match?.[1];

    if (match === null || digits === undefined) return [];
    const value = Number(digits.replace(/[.,  ](?=\d{3})/g, '').replace(',', '.'));
    if (match[2] === undefined && (value < LEAST_NUMBER || (value >= 1900 && value <= 2100 && !/[.,]/.test(digits))))
      return [];
    if (text.text.slice(0, match.index).split(/\s+/).length > WORDS_BEFORE) return [];
    const after = text.text
      .slice(match.index + match[0].length)
      .split(/\s+/, 5)
      .join(' ');
    const below =
      text.words > 3
        ? undefined
        : around(text.box, 30).find(
            (other) =>
              other !== text &&
              other.words <= 6 &&
              near(other.box, text.box, 30) &&
              hasPhrase(other.text, words.trust.numbers, words.spaced),
          );
    const figure = text.words <= 3 && text.fontSize >= FIGURE_SIZE && sectionOf(sections, text)?.kind === 'numbers';
    if (!hasPhrase(after, words.trust.numbers, words.spaced) && below === undefined && !figure) return [];
    const label = below === undefined ? text.text : `${text.text} ${below.text}`;
    const sourced = text.linkShare > 0 || SOURCE.test(label);
    return [
      {
        kind: 'numbers',
        quality: sourced ? 4 : 2,
        text: label,
        box: text.box,
        evidence: { selector: text.selector, label, snippet: `<${text.tag}>`, box: text.box },
      },
    ];
  });
}

/** Links and headings that lead into a case study, or name the press. */
function readMentions(seen: Seen, words: Words): Proof[] {
  const found: Proof[] = [];
  for (const fact of [...seen.actions, ...seen.texts.filter((text) => text.kind === 'heading')]) {
    const text = 'name' in fact ? fact.name : fact.text;
    if (fact.region === 'nav' || fact.region === 'header' || fact.region === 'footer' || text === '') continue;
    if (!hasPhrase(text, words.trust.caseStudy, words.spaced)) continue;
    const context = 'context' in fact ? `${fact.context} ${fact.heading} ${text}` : text;
    found.push({
      kind: 'case-study',
      quality: /\d/.test(context) ? 4 : 3,
      text,
      box: fact.box,
      evidence: { selector: fact.selector, label: text, snippet: `<${fact.tag}>`, box: fact.box },
    });
  }
  return found;
}

/** A line that names press or an award, with pictures or links of those who said so right beside it. */
function readPress(seen: Seen, words: Words): Proof[] {
  return seen.texts.flatMap((text): Proof[] => {
    if (
      text.words > 15 ||
      text.action !== null ||
      text.region === 'footer' ||
      isQuote(text) ||
      !hasPhrase(text.text, words.trust.press, words.spaced)
    )
      return [];
    const issuer =
      seen.media.some(
        (one) =>
          one.kind !== 'background' &&
          one.box.height <= 170 &&
          near(one.box, text.box, CAPTION_WITHIN) &&
          one.action === null,
      ) || text.linkShare > 0;
    if (!issuer && text.words <= 3) return [];
    return [
      {
        kind: 'press',
        quality: issuer ? 4 : 2,
        text: text.text,
        box: text.box,
        evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
      },
    ];
  });
}

/** One of each text and kind at one place is enough: a number and its caption are found twice. */
function once(proofs: readonly Proof[]): Proof[] {
  const kept: Proof[] = [];
  for (const proof of proofs) {
    const twin = kept.some(
      (other) =>
        other.kind === proof.kind &&
        (near(other.box, proof.box, 0) || (proof.kind !== 'testimonial' && other.text === proof.text)),
    );
    if (!twin) kept.push(proof);
  }
  return kept;
}

/** The proof that others were served well, in reading order: quotes, ratings, logos, numbers, case studies, press. */
export function readProofs(snapshot: Snapshot, words: Words, sections: readonly Section[]): Proof[] {
  const seen = see(snapshot);
  const testimonials = readTestimonials(seen, sections, words);
  const ratings = seen.texts.flatMap((text) => readRating(text, seen, words) ?? []);
  const all = [
    ...testimonials,
    ...ratings,
    ...readLogos(seen, sections, words),
    ...readNumbers(seen, sections, words),
    ...readMentions(seen, words),
    ...readPress(seen, words),
  ];
  return once(all).toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
