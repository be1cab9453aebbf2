// All mutants of a file in one text: each change behind a switch of its own, so that the file is compiled once.
import { changed, changedIn, defaultsIn, isRemovable, isWordList } from './operators.ts';
import { below, type Node, parse } from './syntax.ts';

export interface Mutant {
  /** Its number within the file, from 0, in the order of the text. */
  readonly index: number;
  /** From 1. */
  readonly line: number;
  readonly original: string;
  readonly mutant: string;
  /** True for the default behind an indexed read: where nothing comes by, the place is always there. */
  readonly isDefault: boolean;
}

export interface Switched {
  /** The file with its switches: `$m(3)` is true where mutant 3 is on. */
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** Finds every mutant of a TypeScript module. Throws where the text is none. */
export function switched(source: string): Switched {
  const mutants: Mutant[] = [];
  const defaults = new Set<Node>();
  const text = (node: Node): string => source.slice(node.start, node.end);
  const add = (node: Node, mutant: string): string => {
    const line = source.slice(0, node.start).split('\n').length;
    const about = { line, original: text(node), mutant, isDefault: defaults.has(node) };
    return `$m(${mutants.push({ index: mutants.length, ...about }) - 1})`;
  };

  function render(node: Node, parent: Node, isInChain: boolean): string {
    if (isRemovable(node)) return `{ if (!${add(node, '')}) { ${inner(node, isInChain)} } }`;
    const own = isInChain ? [] : changed(node, text);
    const others = [...changedIn(parent, node), ...own].filter((other) => other !== text(node));
    const choices = others.map((other) => `${add(node, other)} ? (${other}) : `);
    const rest = isWordList(node) ? text(node) : inner(node, isInChain);
    return choices.length === 0 ? rest : `(${choices.join('')}${rest})`;
  }

  /** The text of a node with switches in the nodes below it. */
  function inner(node: Node, isInChain: boolean): string {
    let result = '';
    let at = node.start;
    for (const one of defaultsIn(node)) defaults.add(one);
    for (const child of below(node)) {
      const isSpine = child === node.object || child === node.callee;
      result += source.slice(at, child.start);
      result += render(child, node, node.type === 'ChainExpression' || (isInChain && isSpine));
      at = child.end;
    }
    return result + source.slice(at, node.end);
  }

  const program = parse(source);
  const body = source.slice(0, program.start) + inner(program, false) + source.slice(program.end);
  return { text: body, mutants };
}
