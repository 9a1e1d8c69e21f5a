import ts from 'typescript';

/** A text that stands in code: a string, or a piece of a template between two holes. */
export interface TextInCode {
  text: string;
  line: number;
}

/**
 * Every text in a TypeScript file; what is imported and the types are left out: people read none of them. What is
 * thrown is left out too where nobody is told of it.
 */
export function textsIn(source: string, { thrown = false }: { thrown?: boolean } = {}): TextInCode[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const found: TextInCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isThrowStatement(node) && !thrown) return;
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The pieces of a text of ours between its holes, each of three words or more: what can be found again in a report. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\{[^{}]*\}/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\p{L}{2,}[ ,]+\p{L}{2,}[ ,]+\p{L}{2,}/u.test(piece));
}
