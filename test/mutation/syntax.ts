// TypeScript as a tree: only what a mutation needs to know of it.
import { parseAst } from 'vitest/node';

/** A node of the tree, as ESTree names it; `start` and `end` are offsets into the text. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Reads the text of a TypeScript module. Throws where it is none. */
export const parse = (text: string): Node => parseAst(text, { lang: 'ts' }) as unknown as Node;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Types vanish before a program runs; of these nodes only the expression within is left. */
const AROUND_AN_EXPRESSION = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** Fields that hold names or targets, not values, by the node that has them. */
const NOT_VALUES: Readonly<Record<string, readonly string[]>> = {
  AssignmentExpression: ['left'],
  ForOfStatement: ['left'],
  ForStatement: ['update'],
  ImportDeclaration: ['source', 'specifiers', 'attributes'],
  ExportNamedDeclaration: ['source', 'specifiers', 'attributes'],
  ExportAllDeclaration: ['source', 'attributes'],
  TaggedTemplateExpression: ['quasi'],
  UpdateExpression: ['argument'],
};

function hidden(node: Node): readonly string[] {
  const isNamed = /^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type) && !node.computed;
  if (isNamed) return ['key'];
  return NOT_VALUES[node.type] ?? [];
}

/** The nodes right below this one that are there when the program runs. */
export function below(node: Node): readonly Node[] {
  if (node.type.startsWith('TS') && !AROUND_AN_EXPRESSION.has(node.type)) return [];
  const left = hidden(node);
  return Object.entries(node)
    .filter(([field]) => !left.includes(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}
