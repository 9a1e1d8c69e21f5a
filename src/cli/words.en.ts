import type { FactsError } from '../reading/parse-snapshot';
import type { FailedReader } from '../reading/parse-answer';

/** Host of an address, or null for an address that has none. */
type Host = string | null;

const named = (host: Host): string => host ?? 'this address';

/** Every word that the terminal says in English, next to the report itself. */
export const en = {
  /** Of `--help`. What an option takes stands in its flags, in the place of the value. */
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    choices: (list: readonly string[]) => `choices: ${list.join(', ')}`,
    default: (value: string) => `default: ${value}`,
    values: {
      name: 'name',
      path: 'path',
      profile: 'profile',
      type: 'type',
      size: 'size',
      code: 'code',
      number: 'number',
      folder: 'folder',
    },
    line: '[options] [TARGET...]',
    target: 'TARGET',
    about: 'Audits landing pages for friction: what they ask, what they give first, and what to change.',
    targets: 'addresses (http://, https://, file://) or HTML files',
    format: 'default: text for one TARGET, JSON Lines for several',
    out: 'write to this file; to this folder, one file a TARGET, with several and any format but json and jsonl',
    intent: 'how ready the visitors are; default: as the address says, else cold',
    pageType: 'what kind of page it is; default: as guessed',
    viewport: 'desktop (1366x768), mobile (390x844) or WIDTHxHEIGHT',
    language: 'of the reports, of this help and of every message',
    minScore: 'exit with 2 when a page scores below this',
    saveFacts: 'keep what was read of each page, to judge it again later',
    fromFacts: 'judge kept facts again, without a browser',
    schema: 'print the JSON Schema of the report',
    help: 'display help for command',
    exitCode: 'Exit code: 0 done; 1 a TARGET could not be audited; 2 every TARGET was, and one is below --min-score.',
  },

  /** What is wrong with the arguments. */
  usage: {
    unknownOption: (option: string, alike: readonly string[]) =>
      `Unknown option '${option}'.${alike.length === 0 ? '' : ` Did you mean ${alike.join(' or ')}?`}`,
    noValue: (flags: string) => `Option '${flags}' argument missing.`,
    badValue: (flags: string, value: string, why: string) => `Option '${flags}' argument '${value}' is invalid. ${why}`,
    choices: (list: readonly string[]) => `Allowed choices are ${list.join(', ')}.`,
    empty: 'It must not be empty.',
    viewport: 'Write desktop, mobile or WIDTHxHEIGHT, such as 1280x800.',
    viewportRange: (smallest: number, largest: number) => `Width and height must be from ${smallest} to ${largest}.`,
    score: 'Write a number from 0 to 100.',
    noTarget: 'Give at least one TARGET: the address of a page, or an HTML file.',
    bothFacts: 'Use --save-facts or --from-facts, not both: facts that are kept need not be kept again.',
    needsFolder: (format: string) => `Several TARGETs as ${format} need --out with the name of a folder.`,
    needsFile: (format: string) => `${format} is no text for a terminal: give --out with the name of a file.`,
  },

  /** What is being done. */
  progress: {
    reading: (target: string) => `Reading ${target} …`,
    unfinished: (target: string) => `${target} had not finished loading; it was read as it stood.`,
    written: (path: string) => `Written: ${path}`,
    download: 'No Chromium found. Downloading one …',
    install: (name: string) => `Installing ${name} with apt-get …`,
  },

  /** Why there is no report for a target. */
  target: {
    notWeb: (target: string) =>
      `“${target}” is not a web page: give an address that starts with http:// or https://, or an HTML file.`,
    elsewhere: (target: string) => `“${target}” is not the address of a file on this machine.`,
    noFile: (target: string) => `There is no file “${target}”.`,
    noFileButHost: (target: string) => `There is no file “${target}”. For a web page write https://${target}.`,
    folder: (target: string) => `“${target}” is a folder: name the HTML file that is inside.`,
    type: (contentType: string) => `This is not a web page but a file of the type ${contentType}.`,
    movedOn: (address: string) => `The page moved on to ${address}, which the browser could not open.`,
    gone: 'The page went away while it was read: it closed itself, or crashed.',
    restless: 'The page moves on to another address again and again, without end.',
    busy: 'The page kept the browser busy and could not be read in time.',
    silent: (host: Host, seconds: number) => `${named(host)} did not answer within ${seconds} seconds.`,
    unread: (reader: FailedReader) => `The page could not be read: ${reader.error}`,
    notAudited: (why: string) => `The page could not be audited: ${why}`,
    noBrowser: (program: string, why: string) => `The browser at ${program} could not be started: ${why}`,
    noFacts: (target: string, folder: string) => `No facts of “${target}” are kept in “${folder}”.`,
  },

  /** What the browser met on its way to a page. */
  way: {
    noSite: (host: Host) => `There is no site called ${named(host)}, or this machine is offline.`,
    offline: () => 'This machine is offline.',
    refused: (host: Host) => `Nothing answers at ${named(host)}: the server refused the connection.`,
    outOfReach: (host: Host) => `${named(host)} cannot be reached from this machine.`,
    late: (host: Host) => `${named(host)} did not answer in time.`,
    brokenOff: (host: Host) => `${named(host)} broke the connection off before the page came.`,
    certificate: (host: Host) => `The browser does not trust the certificate of ${named(host)}.`,
    port: (host: Host) => `Browsers refuse to open the port of ${named(host)}.`,
    proxy: () => 'The proxy of this machine could not be used.',
    file: () => 'The file cannot be read.',
    blocked: (host: Host) => `The browser was told not to open ${named(host)}.`,
    download: () => 'The address leads to a file to download, not to a page.',
    circles: (host: Host) => `${named(host)} sends the browser round in circles: it redirects without end.`,
    noPage: (host: Host) => `${named(host)} answered without a page to show.`,
    unknown: (host: Host, code: string) =>
      `The browser could not open ${named(host)}${code === '' ? '' : ` (${code})`}.`,
  },

  /** What an error status means. */
  status: {
    answered: (status: number, text: string, meaning: string) =>
      `The site answered ${status}${text === '' ? '' : ` (${text})`}: ${meaning}`,
    logIn: 'it wants a log-in first.',
    notThere: 'there is no page at this address.',
    refused: 'it refuses this visit, perhaps because it is automated.',
    server: 'its server has a problem.',
    other: 'it does not give out this page.',
  },

  /** Why the run ends before its time. */
  run: {
    noFacts: (folder: string) => `There are no facts (files that end in .json) in “${folder}”.`,
    linesIntoFolder: (path: string) => `“${path}” is a folder: JSON Lines go into one file.`,
    notAProgram: (variable: string, path: string) => `${variable} is “${path}”, and there is no program at that path.`,
    noChromium:
      'No Chromium was found and none could be installed. Install Chromium, or set SMALL_YES_CHROMIUM to the path of one.',
    noFirefox:
      'No Firefox was found and none could be installed. Install Firefox, or set SMALL_YES_FIREFOX to its path.',
    badFacts: ({ message }: FactsError) => message,
  },

  /** What the machine says of a path. */
  path: {
    missing: (path: string) => `There is no “${path}” on this machine.`,
    forbidden: (path: string) => `This machine does not let you use “${path}”.`,
    isFolder: (path: string) => `“${path}” is a folder, and a file is needed.`,
    isFile: (path: string) => `“${path}” is a file, and a folder is needed.`,
    full: (path: string) => `There is no room left to write “${path}”.`,
    other: (path: string, code: string) => `“${path}” cannot be used (${code}).`,
  },

  /** Of `npm start`. */
  start: {
    opening: (address: string) => `Opening ${address} …`,
    staysOpen: 'The browser stays open: click the staircase in its toolbar on any page. Close the browser to end.',
    reportIn: (folder: string) =>
      `The report (report.html, report.json, report.md) and a picture of the popup (popup.png) are in ${folder}`,
    pictureIn: (folder: string) => `A picture of the popup (popup.png) is in ${folder}`,
    undrivable: 'This Chromium cannot be driven.',
    noTab: 'There is no tab whose icon could be clicked.',
    notOpened: { popup: 'The popup did not open.', panel: 'The panel did not open.' },
    closed: 'The popup was closed.',
    noPicture: 'The popup gave no picture.',
    noPort: 'No port is free on this machine.',
  },
};
