import { toJsonSchema } from '@valibot/to-json-schema';
import { REPORT_SCHEMA, reportSchema } from './report';

/** The JSON Schema (draft 2020-12) that every report is valid against, for reviewers' scripts. */
export function reportJsonSchema(): Record<string, unknown> {
  return {
    title: `Small Yes report, schema ${REPORT_SCHEMA}`,
    description: 'One audit of one page. Lengths are CSS pixels, scores, costs and trust 0–100, times ISO 8601.',
    ...toJsonSchema(reportSchema, {
      target: 'draft-2020-12',
      // The converter says what stands in each place of a tuple, and not how many places there are.
      overrideSchema: ({ jsonSchema }) =>
        jsonSchema.prefixItems ? { ...jsonSchema, minItems: jsonSchema.prefixItems.length, items: false } : undefined,
    }),
  };
}
