import type { ActionFact } from '../facts/action';
import type { TextFact } from '../facts/text';

/** A sentence has at least this many words more than the link in it. */
const MORE_WORDS = 3;

/** Answers for one page whether a link stands inside a sentence. Texts are indexed by band, so that each link looks at few. */
export function proseFinder(texts: readonly TextFact[]): (action: ActionFact) => boolean {
  const bySlab = new Map<string | null, TextFact[]>();
  for (const text of texts) {
    if (text.action !== null || text.kind === 'heading' || text.words < 1 + MORE_WORDS) continue;
    const list = bySlab.get(text.slab);
    if (list) list.push(text);
    else bySlab.set(text.slab, [text]);
  }
  return (action) => {
    if (action.states.includes('line')) return false;
    const x = action.box.x + action.box.width / 2;
    const y = action.box.y + action.box.height / 2;
    const nameWords = action.name.split(' ').length;
    return (bySlab.get(action.slab) ?? []).some(
      ({ box, text, words }) =>
        words > nameWords + MORE_WORDS &&
        x >= box.x &&
        x <= box.x + box.width &&
        y >= box.y &&
        y <= box.y + box.height &&
        text.includes(action.name) &&
        !standsApart(text, action.name),
    );
  };
}

/** What leads on stands apart from the words before it, whatever mark or picture closes them. */
const LEADS_ON = /[→➔➜➝⟶›»↗⇒]\s*$/u;

/** The link closes the text after a sentence of its own, or with an arrow: "… in a week. Read more", "No account yet? Sign up". */
function standsApart(text: string, name: string): boolean {
  const closing = withoutEnd(text);
  const link = withoutEnd(name);
  if (LEADS_ON.test(name) && closing.endsWith(link)) return true;
  return link !== '' && closing.endsWith(link) && /[.!?:…。！？]$/u.test(closing.slice(0, -link.length).trimEnd());
}

/** The text without arrows, stops and white space at its end. */
function withoutEnd(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}
