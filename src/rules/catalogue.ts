import { STAGES, type Rule, type Stage } from './define-rule';

/** A rule with what its place tells: the file name is its id, the folder its stage. */
export interface CatalogueEntry {
  id: string;
  stage: Stage;
  rule: Rule;
}

const files = import.meta.glob<Rule>(
  ['./{hook,first-action,engagement,reinforcement,conversion}/*.ts', '!./*/*.de.ts'],
  { eager: true, import: 'default' },
);

/** Every rule, by stage in the order in which visitors meet them, then by id. */
export const RULES: readonly CatalogueEntry[] = STAGES.flatMap((stage) =>
  Object.entries(files)
    .filter(([path]) => path.startsWith(`./${stage}/`))
    .map(([path, rule]) => ({ id: path.slice(`./${stage}/`.length, -'.ts'.length), stage, rule }))
    .sort((one, other) => (one.id < other.id ? -1 : 1)),
);
