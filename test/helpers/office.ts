import { strFromU8, unzipSync } from 'fflate';

/** The files of a Word or Excel file by their names in it, as text. */
export async function officeParts(file: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What a reader of a Word file sees, a line a paragraph. */
export async function wordText(file: Blob): Promise<string> {
  const { 'word/document.xml': document = '', 'word/footer1.xml': footer = '' } = await officeParts(file);
  return (document + footer)
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''))
    .map(unescapeXml)
    .join('\n');
}

/** The sheets of an Excel file: name and rows of cells, numbers as numbers. */
export async function excelSheets(file: Blob): Promise<{ name: string; rows: (string | number)[][] }[]> {
  const parts = await officeParts(file);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    unescapeXml([...text.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, piece = '']) => piece).join('')),
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name, place) => ({
    name: unescapeXml(name),
    rows: [...(parts[`xl/worksheets/sheet${place + 1}.xml`] ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
      ([, row = '']) =>
        [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
          const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
          if (attributes.includes('t="s"')) return strings[Number(value)] ?? '';
          const inline = /<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1];
          return inline === undefined ? Number(value) : unescapeXml(inline);
        }),
    ),
  }));
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#39|#x27);/g, "'")
    .replace(/&amp;/g, '&');
}
