// What may be changed in a program, and into what: one small slip each, of the kind that people make.
import { isNode, type Node } from './syntax.ts';

/** The text of a node. */
type Text = (node: Node) => string;

const BINARY: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const ASSIGNMENT: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '*=': '/=', '|=': '&=' };

/** Methods that may be forgotten: what they are called on takes their place. */
const FORGETTABLE = new Set(
  'filter slice sort toSorted reverse toReversed trim trimEnd toLowerCase'.split(' '),
);

const SWAPPED: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  indexOf: 'lastIndexOf',
};

const isString = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

const isConstant = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'boolean') || node.name === 'undefined';

/** The same two sides with another operator between them; a sum of texts is no sum. */
function otherOperator(node: Node, text: Text, operators: Readonly<Record<string, string>>): string[] {
  const [left, right] = [node.left as Node, node.right as Node];
  const operator = String(node.operator);
  const other = operators[operator];
  if (other === undefined || (operator.startsWith('+') && (isString(left) || isString(right)))) return [];
  const between = text({ type: '', start: left.end, end: right.start });
  const before = text({ type: '', start: node.start, end: left.end });
  const after = text({ type: '', start: right.start, end: node.end });
  const swapped = between.replace(operator, () => other);
  // `a ?? b || c` needs its brackets.
  return node.type === 'LogicalExpression' ? [`(${before})${swapped}(${after})`] : [before + swapped + after];
}

function otherLiteral({ value }: Node): string[] {
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1)];
  if (typeof value === 'string') return [value === '' ? "'mutant'" : "''"];
  return [];
}

/** A method forgotten, or taken for its opposite. */
function otherCall(node: Node, text: Text): string[] {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const [object, property] = [callee.object as Node, callee.property as Node];
  const name = String(property.name);
  if (FORGETTABLE.has(name)) return [text(object)];
  const other = SWAPPED[name];
  if (other === undefined) return [];
  const before = text({ type: '', start: node.start, end: property.start });
  return [before + other + text({ type: '', start: property.end, end: node.end })];
}

/** Three words or more in a row are a list of data, not a decision: it is emptied as a whole. */
export const isWordList = (node: Node): boolean =>
  node.type === 'ArrayExpression' &&
  (node.elements as Node[]).length >= 3 &&
  (node.elements as (Node | null)[]).every((element) => element !== null && isString(element));

const BY_TYPE: Readonly<Record<string, (node: Node, text: Text) => string[]>> = {
  BinaryExpression: (node, text) => otherOperator(node, text, BINARY),
  LogicalExpression: (node, text) => otherOperator(node, text, BINARY),
  AssignmentExpression: (node, text) => otherOperator(node, text, ASSIGNMENT),
  UnaryExpression: (node, text) =>
    /^[!-]$/.test(String(node.operator)) ? [text(node.argument as Node)] : [],
  UpdateExpression: (node, text) => [text(node).replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++'))],
  Literal: otherLiteral,
  TemplateLiteral: () => ['``'],
  ArrayExpression: (node) => (isWordList(node) ? ['[]'] : []),
  CallExpression: otherCall,
  ChainExpression: (node, text) =>
    (node.expression as Node).type === 'CallExpression' ? otherCall(node.expression as Node, text) : [],
};

/** What a node may become by itself. */
export const changed = (node: Node, text: Text): string[] => BY_TYPE[node.type]?.(node, text) ?? [];

/** What a node may become because of where it stands: a condition is settled, a returned value is lost. */
export function changedIn(parent: Node, node: Node): string[] {
  if (/^(If|While|DoWhile|For)Statement$|^ConditionalExpression$/.test(parent.type) && parent.test === node)
    return /^(If|Cond)/.test(parent.type) ? ['true', 'false'] : ['false'];
  const isReturned =
    (parent.type === 'ReturnStatement' && parent.argument === node) ||
    (parent.type === 'ArrowFunctionExpression' && parent.body === node && node.type !== 'BlockStatement');
  return isReturned && !isConstant(node) ? ['undefined'] : [];
}

/** Whether a statement may be left out without the program falling apart. */
export const isRemovable = (node: Node): boolean =>
  node.type === 'ExpressionStatement' &&
  node.directive == null &&
  isNode(node.expression) &&
  /^(Call|Assignment|Update|Chain|Await)Expression$/.test(node.expression.type);

/**
 * The literal default behind an indexed read, as in `list[at] ?? 0` and `[first = '']`. The types ask for it, also where
 * the place is always there.
 */
export function defaultsIn(node: Node): readonly Node[] {
  const found = node.type === 'ArrayPattern' ? elementDefaults(node) : [behindIndexedRead(node)];
  return found.filter((one): one is Node => one?.type === 'Literal');
}

const elementDefaults = ({ elements }: Node): readonly (Node | undefined)[] =>
  (elements as (Node | null)[]).map((element) =>
    element?.type === 'AssignmentPattern' ? (element.right as Node) : undefined,
  );

function behindIndexedRead({ type, operator, left, right }: Node): Node | undefined {
  if (type !== 'LogicalExpression' || operator !== '??') return undefined;
  const read = (left as Node).type === 'ChainExpression' ? (left as Node).expression : left;
  return (read as Node).type === 'MemberExpression' && (read as Node).computed ? (right as Node) : undefined;
}
