import { Command, Option } from 'commander';
import { PROFILES } from '../reading/intent';
import { PAGE_TYPES } from '../reading/page-types';
import { LOCALES } from '../rules/voice';
import { FORMATS } from './format';
import type { Words } from './language';
import { UsageError } from './usage-error';
import { parseViewport, VIEWPORTS, type Viewport } from './viewport';

/** The options of `audit` with their help, in one language; a value that cannot be taken throws a `UsageError`. */
export function commandLine(words: Words): Command {
  const { help, usage } = words;
  const { values } = help;

  /** An option whose value is read; where that gives a `Refusal` it is refused with a sentence. */
  const option = (flags: string, about: string, read: (value: string) => unknown): Option =>
    new Option(flags, about).argParser((value) => {
      const taken = read(value);
      if (taken instanceof Refusal) throw new UsageError(usage.badValue(flags, value, taken.why));
      return taken;
    });
  const oneOf = (flags: string, about: string, choices: readonly string[]): Option => {
    const refusal = new Refusal(usage.choices(choices));
    const checked = option(flags, about, (value) => (choices.includes(value) ? value : refusal));
    checked.argChoices = [...choices];
    return checked;
  };
  const filled = (value: string): string | Refusal => (value.trim() === '' ? new Refusal(usage.empty) : value);
  const viewport = (value: string): Viewport | Refusal => {
    const read = parseViewport(value);
    return typeof read === 'function' ? new Refusal(read(words)) : read;
  };
  const score = (value: string): number | Refusal => {
    const number = /^\d{1,3}(?:\.\d{1,3})?$/.test(value) ? Number(value) : NaN;
    return number <= 100 ? number : new Refusal(usage.score);
  };

  return headed(new Command('npm run --silent audit --'), words)
    .usage(help.line)
    .description(help.about)
    .argument(`[${help.target}...]`, help.targets)
    .addOption(oneOf(`--format <${values.name}>`, help.format, FORMATS))
    .addOption(option(`--out <${values.path}>`, help.out, filled))
    .addOption(oneOf(`--intent <${values.profile}>`, help.intent, PROFILES))
    .addOption(oneOf(`--page-type <${values.type}>`, help.pageType, PAGE_TYPES))
    .addOption(option(`--viewport <${values.size}>`, help.viewport, viewport).default(VIEWPORTS.desktop, 'desktop'))
    .addOption(oneOf(`--language <${values.code}>`, help.language, LOCALES).default('en'))
    .addOption(option(`--min-score <${values.number}>`, help.minScore, score))
    .addOption(option(`--save-facts <${values.folder}>`, help.saveFacts, filled))
    .addOption(option(`--from-facts <${values.folder}>`, help.fromFacts, filled))
    .option('--schema', help.schema)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${help.exitCode}`);
}

/** Why a value is not taken. */
class Refusal {
  constructor(readonly why: string) {}
}

/** Commander's own words in the help: the headings, and what stands in brackets after an option. */
function headed(command: Command, { help }: Words): Command {
  const headings = new Map([
    ['Usage:', help.usage],
    ['Arguments:', help.arguments],
    ['Options:', help.options],
  ]);
  return command.configureHelp({
    styleTitle: (title) => headings.get(title) ?? title,
    optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
      const value = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null);
      const more = [
        ...(argChoices === undefined ? [] : [help.choices(argChoices)]),
        ...(value === null ? [] : [help.default(value)]),
      ];
      return more.length === 0 ? description : `${description} (${more.join('; ')})`;
    },
  });
}
