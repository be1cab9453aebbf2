import type { Block } from '../../../shapes.ts';
import { BlockView } from './block-view.tsx';
import type { Surface } from './use-action.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly surface: Surface;
  /** What a form says about its fields, by block id. */
  readonly errors?: Readonly<Record<string, string>>;
}

export function BlockList({ blocks, surface, errors = {} }: Props) {
  return blocks.map((block) => {
    const id = String(block.block_id);
    return <BlockView key={id} block={block} surface={surface} error={errors[id]} />;
  });
}
