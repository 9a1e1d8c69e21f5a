// What is said before there is a program to say it: plain JavaScript, for nothing is built yet.

export const en = {
  building: 'Building the command line …',
  notBuilt: (why) => `The command line could not be built (have you run “npm ci”?): ${why}`,
};

export const de = {
  building: 'Die Kommandozeile wird gebaut …',
  notBuilt: (why) => `Die Kommandozeile ließ sich nicht bauen (haben Sie „npm ci“ ausgeführt?): ${why}`,
};
