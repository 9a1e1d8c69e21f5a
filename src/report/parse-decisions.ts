import * as v from 'valibot';
import { decisionSchema, type Decision } from './report';

/** Decisions from outside (storage), or none where they are damaged. */
export function parseDecisions(candidate: unknown): Decision[] {
  const result = v.safeParse(v.array(decisionSchema), candidate);
  return result.success ? result.output : [];
}
