import ts from 'typescript';
import type { SourceFile } from './source-files';

const constructors = /^(calendarDays|workingDays|months|years|hours)$/;
const arithmetic = /^(add|subtract|plus|minus)(Calendar|Working)?(Days|Weeks|Months|Years|Hours)$/;
const units = /(^|_|[a-z])(days|weeks|months|years|hours)$/i;
const interval =
  /\b(interval\s*'\s*\d+\s*|make_interval\s*\(\s*)(days?|weeks?|months?|mons?|years?|hours?)\b/i;

/** The number that is written there, with its sign; undefined where it is not a bare number. */
function literal(node: ts.Node | undefined): number | undefined {
  if (node === undefined) return undefined;
  if (ts.isPrefixUnaryExpression(node)) {
    const value = literal(node.operand);
    return value !== undefined && node.operator === ts.SyntaxKind.MinusToken ? -value : value;
  }
  return ts.isNumericLiteral(node) ? Number(node.text) : undefined;
}

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : undefined;
};

function countsInCall(node: ts.CallExpression): boolean {
  const name = nameOf(node.expression) ?? '';
  if (constructors.test(name)) return true;
  if (!arithmetic.test(name)) return false;
  const oneDay = name.endsWith('Days') && !name.includes('Working');
  return node.arguments.map(literal).some((n) => n !== undefined && !(oneDay && Math.abs(n) === 1));
}

function countsByName(
  node: ts.PropertyAssignment | ts.VariableDeclaration | ts.PropertyDeclaration,
): boolean {
  const number = literal(node.initializer);
  return number !== undefined && number !== 0 && units.test(nameOf(node.name) ?? '');
}

function isTerm(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return countsInCall(node);
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
    return countsByName(node);
  }
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? interval.test(node.text)
    : false;
}

/** Where a file counts days, months, years or hours by a number of its own: `path:line text`. */
export function termsIn({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const lines = text.split('\n');
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (isTerm(node)) found.add(source.getLineAndCharacterOfPosition(node.getStart()).line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map((line) => `${path}:${String(line + 1)} ${lines[line]!.trim()}`);
}
