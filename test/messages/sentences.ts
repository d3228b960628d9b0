import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** What stands for each value of a sentence: a name and a number alike. */
const VALUE = '7';

/** The texts that an expression may be, its values aside; nothing where none of it is written there. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isTaggedTemplateExpression(node)) return textsOf(node.template);
  if (ts.isCallExpression(node)) {
    const made = node.expression.getText();
    if (made === 'quoted') return [`« ${VALUE} »`];
    if (made === 'people') return [`${VALUE} personnes`];
    if (made === 'counted') {
      const [one, many = `${one}s`] = node.arguments.slice(1).flatMap(textsOf);
      return [`${VALUE} ${many}`];
    }
    return made === 'spaced' ? node.arguments.flatMap(textsOf) : [];
  }
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce(
    (begun, { expression, literal }) => {
      const texts = textsOf(expression);
      return begun.flatMap((text) =>
        (texts.length > 0 ? texts : [VALUE]).map((value) => `${text}${value}${literal.text}`),
      );
    },
    [node.head.text],
  );
}

/** Calls whose arguments are read by people, and properties that are: what is wrong in a YAML file. */
const CALLS = ['UserError', 'UsageError', 'InvalidArgumentError', 'tell', 'printTold'];
const PROPERTIES = ['message', 'problem', 'refusal'];

function written(node: ts.Node): ts.Expression[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return CALLS.includes(node.expression.getText())
      ? (node.arguments ?? []).flatMap((one) =>
          ts.isArrayLiteralExpression(one) ? [...one.elements] : [one],
        )
      : [];
  const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
  const told = named && PROPERTIES.includes(node.name.getText()) ? node.initializer : undefined;
  return told ? [told] : [];
}

/** The sentences of a source file that go to standard error, each with the place where it is written. */
function sentencesIn(file: string): { readonly place: string; readonly text: string }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`${SRC}${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: { place: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    for (const text of written(node).flatMap(textsOf)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (/\p{L}{2} /u.test(text)) found.push({ place: `${file}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All of those written in the code itself, beside the records of messages. */
export const sentences = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('report/'))
  .flatMap(sentencesIn);
