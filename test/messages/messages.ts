import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** A message as it is written in the code: what is fixed in it, and what it calls in its values. */
interface Written {
  readonly place: string;
  readonly french: string;
  readonly english: string;
  /** Functions called in the English, such as `en.quoted`. */
  readonly calls: readonly string[];
}

/** What is fixed in a text, its values aside. */
function fixedIn(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return ` ${node.text}`;
  const parts: string[] = [];
  ts.forEachChild(node, (child) => void parts.push(fixedIn(child)));
  return parts.join('');
}

function callsIn(node: ts.Node): string[] {
  const calls: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const { parent } = child;
      calls.push(ts.isPropertyAccessExpression(parent) ? parent.getText() : child.text);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return calls;
}

/** The two languages of a message: the texts of an object, or what is given to `ofNames`. */
function languagesOf(node: ts.Node): readonly (ts.Node | undefined)[] {
  if (ts.isCallExpression(node) && node.expression.getText() === 'ofNames') return node.arguments;
  if (!ts.isObjectLiteralExpression(node)) return [];
  const texts = new Map(
    node.properties.flatMap((one) =>
      ts.isPropertyAssignment(one) ? [[one.name.getText(), one.initializer] as const] : [],
    ),
  );
  return [texts.get('french'), texts.get('english')];
}

/** The messages written in a source file. */
function messagesIn(file: string): Written[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`${SRC}${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    const [french, english] = languagesOf(node);
    if (french && english) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        french: fixedIn(french),
        english: fixedIn(english),
        calls: callsIn(english),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All messages of the program. */
export const messages = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(messagesIn);
