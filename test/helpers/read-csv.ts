import Papa from 'papaparse';

/** The cells of a CSV text as a parser reads them; throws where it finds fault. */
export function readCsv(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}
