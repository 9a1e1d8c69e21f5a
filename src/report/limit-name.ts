/**
 * What a limit of a rule is called: in a rule's own words, else in those of the name; a report of another version may
 * hold a name that no catalogue has: `tooManyWords` → `too many words`.
 */
export function limitName(names: Readonly<Record<string, string>>, rule: string, name: string): string {
  return names[`${rule}.${name}`] ?? names[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
