import { isGrave } from '../../reading/upkeep';
import { defineRule } from '../define-rule';
import { counted, quoted, shorten } from '../in-words';

/** Percent of the claims that name a source, and claims without any that are a miss: convention. */
const limits = { sourced: 50, most: 3 };

/**
 * Spelling is not judged, and whether a source says what the claim says cannot be seen. A link to a place on the page
 * that is not there may be a script’s: a warning, like a year long past. Years are held against the year in which the
 * page was read, so the same saved reading never changes. One or two claims without a source are a warning.
 */
export default defineRule({
  title: 'Claims one can check, content that is kept up',
  why: 'People trust a page more when they can check what it claims, even if few do, and less for small errors and old content. The guidelines behind this are old and have not been contradicted.',
  fix: '{change} What cannot be checked is better left out.',
  check: 'Read each figure and each year as a stranger: you can tell where it comes from and that it holds today.',
  effort: 'copy',
  blind: 'Spelling, and whether a source says what the claim says.',
  lens: 'trust',
  weight: { cold: 3, warm: 1.5, hot: 1.5 },
  sources: ['STANFORD', 'NNG-WRITE', 'EU-LAW'],
  needs: ['claims', 'flaws', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    sourced: '{named} of {claims} on the page say where they come from, and nothing on it is out of date.',
    kept: 'The page claims nothing that would need a source, and nothing on it is out of date.',
    placeholder: 'Text of a template is still on the page: “{flaw}”.',
    broken: 'A picture could not be loaded: “{flaw}”.',
    expired: 'An offer on the page has ended: “{flaw}”.',
    old: 'A year on the page is long past: “{flaw}”.',
    dead: '{dead} to a place on the page that is not there: {links}.',
    bare: 'No source is named for {claims} on the page: {quotes}.',
    some: 'Only {named} of {claims} say where they come from; no source was found for {quotes}.',
    language: 'Claims could not be told from other text in this language.',
  },
  phrases: {
    replace: 'Replace or take out “{flaw}”.',
    link: 'Link “{claim}” to where it comes from, even if few follow the link.',
    claim: 'the claim',
    nameless: 'without a name',
    picture: 'the picture',
  },
  judge: ({ claims, flaws, language }, limits, say) => {
    const bare = claims.filter(({ sourced }) => !sourced);
    const share = claims.length === 0 ? 100 : (100 * (claims.length - bare.length)) / claims.length;
    const links = flaws.filter(({ kind }) => kind === 'dead');
    const flaw = flaws.find(isGrave) ?? flaws.find(({ kind }) => kind === 'old') ?? links[0];
    const link = say.words('link', { claim: shorten(bare[0]?.text ?? '') });
    const values = {
      claims: counted(claims.length, 'claim'),
      named: claims.length - bare.length,
      quotes: bare.length > 0 ? quoted(bare.slice(0, 3).map(({ text }) => text)) : say.words('claim'),
      flaw: shorten(flaw?.text ?? '') || say.words('nameless'),
      dead: counted(links.length, 'linkLeads'),
      links: quoted(
        links.map(({ text }) => text),
        3,
      ),
      change: flaw ? say.words('replace', { flaw: shorten(flaw.text) || say.words('picture') }) : link,
    };
    const proof = (flaw && flaws.filter(({ kind }) => kind === flaw.kind)) ?? bare;
    const evidence = (proof.length > 0 ? proof : claims).map((one) => one.evidence);
    if (flaw && isGrave(flaw)) return say.fail(flaw.kind, values, evidence);
    const claimed = bare.map((one) => one.evidence);
    if (bare.length === claims.length && bare.length >= limits.most)
      return say.fail('bare', { ...values, change: link }, claimed);
    if (flaw) return say.warn(flaw.kind, values, evidence);
    if (share < limits.sourced) return say.warn(bare.length === claims.length ? 'bare' : 'some', values, claimed);
    if (claims.length > 0) return say.pass('sourced', values, evidence);
    return language.known ? say.pass('kept') : say.unsure('language');
  },
});
