/** How ready the visitors are that the page is judged for. */
export type Profile = 'cold' | 'warm' | 'hot';

export const PROFILES = ['cold', 'warm', 'hot'] as const satisfies readonly Profile[];

/** The intent profile in force and where it came from. */
export interface Intent {
  profile: Profile;
  source: 'chosen' | 'inferred' | 'default';
  /** Signals as text, for the view: "utm_medium=cpc". */
  why: string;
}
