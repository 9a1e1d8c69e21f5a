import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask, type AskCode } from './ask';
import { readAsks } from './asks';
import { readCampaign } from './campaign';
import { readCountdowns } from './countdown';
import { readClaims } from './claim';
import { buildCurve } from './curve';
import { readDeclines } from './decline';
import { readDeposits } from './deposit';
import { readDepth } from './depth';
import { readFit } from './fit';
import type { FormReading } from './form';
import { withoutFiller } from './filler';
import { readForms } from './forms';
import { readHeadline } from './headline';
import { readIntent, type Profile } from './intent';
import { readLabelTruths, readOrderButton } from './label-truth';
import { readLanguage } from './language';
import { readLoud } from './loud';
import { readLegibility } from './legibility';
import { findFirstAsk, findMainAsk, standsFor } from './main-ask';
import { readMotions } from './motion';
import { readMeasurement } from './measurement';
import { readOverlays } from './overlay';
import type { OverlayReading } from './overlay';
import { readAuditable, readPageKind, type PageType } from './page-type';
import { readPayment } from './payment';
import { readPeople } from './people';
import { readPressures } from './pressure';
import { readPlans } from './plans';
import { readPrices } from './price';
import { readProofs } from './proof';
import { readReadability } from './readability';
import { readReassurances } from './reassurance';
import type { Reading } from './reading';
import { readSections } from './section';
import { readTactics } from './tactic';
import { readTerms } from './term';
import { readTakeovers } from './takeover';
import { readTeasers } from './teaser';
import { readUnseen } from './unseen';
import { readFlaws } from './upkeep';
import { readVisit } from './visit';
import { LANGUAGES, wordsFor } from './words/languages';

/** What the one who audits may decide instead of the reading. */
export interface ReadOptions {
  intent?: Profile;
  pageType?: PageType;
  /** Kinds of asks, by the id of the action (fact). */
  askKinds?: ReadonlyMap<string, AskCode>;
  /** Fields that are read as not there, by selector. */
  withoutFields?: readonly string[];
}

/** Reads a snapshot: every guess of the product, made once. The same snapshot and options give the same reading; only the words are waited for. */
export async function read(snapshot: Snapshot, options: ReadOptions = {}): Promise<Reading> {
  const { facts, viewport } = snapshot;
  const language = await readLanguage(snapshot, LANGUAGES);
  const words = await wordsFor(language.code);
  const intent = readIntent(snapshot.url, facts.document.referrerHost, options.intent);
  const forms = without(readForms(snapshot, words), options.withoutFields);
  const sections = readSections(snapshot, words, forms);
  const headline = readHeadline(snapshot, words);
  const overlays = readOverlays(snapshot, words);
  const proofs = readProofs(snapshot, words, sections);
  const reassurances = readReassurances(snapshot, words);
  const prices = readPrices(snapshot, words);
  const terms = readTerms(snapshot, words);
  const people = readPeople(snapshot, words, sections);
  const pressures = readPressures(snapshot, words);
  const countdowns = readCountdowns(snapshot, words);
  const tactics = readTactics(snapshot, words, { pressures, countdowns, forms });
  const asks = readAsks(snapshot, words, {
    forms,
    overlays,
    prices,
    terms,
    reassurances,
    tactics,
    kinds: options.askKinds,
  });
  const promise = `${headline.found?.text ?? ''} ${headline.found?.subhead ?? ''}`;
  const leading = findMainAsk(asks, forms, promise, viewport.height);
  const page = readPageKind(snapshot, forms, standsFor(leading, asks), sections, options.pageType);
  // a page for those who have an account asks nothing of a new visitor, whatever its header offers
  const mainAsk = page.type === 'login' ? null : leading;
  const labelTruths = readLabelTruths(snapshot, words, asks, forms);
  const orderButton = readOrderButton(snapshot, words, forms);
  const flaws = readFlaws(snapshot, words);
  const deposits = readDeposits({
    headline,
    sections,
    proofs,
    reassurances,
    prices,
    people,
    forms,
    overlays,
    tactics,
    flaws,
    labelTruths,
    orderButton,
    snapshot,
    words,
  });
  const overAsks = overlays.map((overlay) =>
    withAsks(overlay, asks, facts.overlays.find((fact) => fact.id === overlay.id)?.actions ?? []),
  );
  return {
    auditable: readAuditable(snapshot, words, asks, forms),
    language,
    page,
    intent,
    view: { width: viewport.width, height: viewport.height, pageHeight: facts.document.height },
    asks,
    mainAsk,
    firstAsk: findFirstAsk(asks, forms, viewport.height),
    forms,
    conversionForm: findConversionForm(forms, mainAsk),
    sections,
    headline,
    overlays: overAsks,
    proofs,
    reassurances,
    pressures,
    countdowns,
    declines: readDeclines(snapshot, words, asks, overAsks),
    loud: readLoud(snapshot),
    campaign: readCampaign(snapshot, words, headline, asks),
    teasers: readTeasers(snapshot, words, sections, forms, asks),
    motions: readMotions(snapshot, headline, asks),
    takeovers: readTakeovers(snapshot, overAsks),
    prices,
    people,
    payment: readPayment(snapshot, forms, reassurances),
    plans: readPlans(snapshot, words, sections, prices),
    claims: readClaims(snapshot, words, sections, proofs),
    flaws,
    legibility: readLegibility(snapshot, asks, forms, reassurances),
    fit: readFit(snapshot),
    labelTruths,
    orderButton,
    depth: readDepth({ snapshot, words, sections, prices, asks }),
    deposits,
    curve: buildCurve(intent.profile, deposits, asks, mainAsk),
    copy: facts.copy,
    measurement: readMeasurement(facts.tags),
    visit: readVisit(snapshot, asks),
    readability: readReadability(withoutFiller(facts.copy.sample), language.code),
    choices: countChoices(asks),
    contentBottom: bottomOf(snapshot),
    blindSpots: readUnseen(snapshot, forms),
  };
}

/** The forms with some of their fields taken out; each keeps its purpose. */
function without(forms: FormReading[], selectors: readonly string[] = []): FormReading[] {
  if (selectors.length === 0) return forms;
  return forms.map((form) => ({
    ...form,
    fields: form.fields.filter(({ selector }) => !selectors.includes(selector)),
  }));
}

/** Form holding the main ask, else the one it leads to, else the largest visible form that asks for something personal. */
function findConversionForm(forms: readonly FormReading[], mainAsk: Ask | null): FormReading | null {
  const own = mainAsk?.form ? forms.find((form) => form.id === mainAsk.form) : undefined;
  if (own) return own;
  const personal = forms.filter(
    (form) =>
      form.visible &&
      form.purpose !== 'search' &&
      form.purpose !== 'login' &&
      form.fields.some((field) => ['email', 'phone', 'card-number', 'password', 'new-password'].includes(field.kind)),
  );
  const size = (form: FormReading): number => form.fields.filter((field) => field.visible).length;
  return personal.sort((a, b) => size(b) - size(a))[0] ?? null;
}

function withAsks(overlay: OverlayReading, asks: readonly Ask[], actions: readonly string[]): OverlayReading {
  const inside = asks.filter((ask) => isRealAsk(ask) && ask.actions.some((action) => actions.includes(action)));
  return { ...overlay, asks: inside.map((ask) => ask.id), cost: Math.max(0, ...inside.map((ask) => ask.cost)) };
}

/** Distinct places that a visitor can go to, legal and other footer links left out, and links in the site navigation. */
function countChoices(asks: readonly Ask[]): Reading['choices'] {
  const counted = asks.filter(
    (ask) => ask.kind !== 'consent' && (isRealAsk(ask) || ask.region !== 'footer') && ask.text !== '',
  );
  const navigation = asks.filter(
    (ask) => ask.kind === 'navigate' && (ask.region === 'nav' || ask.region === 'header') && ask.text !== '',
  );
  return {
    destinations: new Set(counted.map((ask) => ask.goal)).size,
    navigation: new Set(navigation.map((ask) => ask.goal)).size,
  };
}

function bottomOf(snapshot: Snapshot): number {
  const { texts, media, actions, fields } = snapshot.facts;
  let bottom = 0;
  for (const list of [texts, media, actions, fields]) {
    for (const { hiddenBy, pinned, region, box } of list)
      if (hiddenBy === null && !pinned && region !== 'footer') bottom = Math.max(bottom, box.y + box.height);
  }
  return bottom;
}
