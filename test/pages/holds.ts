import * as v from 'valibot';
import { ASK_CODES } from '../../src/reading/ask';
import { FIELD_KINDS, FORM_PURPOSES } from '../../src/reading/form';
import { SECTION_KINDS } from '../../src/reading/section';

const size = v.pipe(v.number(), v.integer(), v.minValue(100));

/** What a careful person says that a page holds: `holds.json` in its folder. Asks that are navigation, log-in or consent are left out. */
const holdsSchema = v.strictObject({
  /** A page of a package that the tests install, or `source.html` beside this file; with what an advertisement adds to the address. */
  source: v.union([
    v.strictObject({ package: v.string(), path: v.string() }),
    v.strictObject({ file: v.literal('source.html'), query: v.optional(v.pipe(v.string(), v.startsWith('?'))) }),
  ]),
  viewport: v.strictObject({ width: size, height: size }),
  /** How it was labelled, and when: before the reader was run on the page. */
  how: v.string(),
  language: v.string(),
  type: v.string(),
  asks: v.array(
    v.strictObject({ text: v.string(), kind: v.picklist(ASK_CODES), class: v.picklist(['low', 'mid', 'high']) }),
  ),
  mainAsk: v.nullable(v.string()),
  forms: v.array(
    v.strictObject({
      purpose: v.picklist(FORM_PURPOSES),
      submit: v.string(),
      fields: v.array(v.strictObject({ kind: v.picklist(FIELD_KINDS), required: v.boolean() })),
    }),
  ),
  sections: v.array(v.strictObject({ kind: v.picklist(SECTION_KINDS), heading: v.string() })),
});

export type Holds = v.InferOutput<typeof holdsSchema>;

/** Reads a label file; a wrong word in it is an error, so that no label is silently dropped. */
export function parseHolds(text: string): Holds {
  const json: unknown = JSON.parse(text);
  return v.parse(holdsSchema, json);
}
