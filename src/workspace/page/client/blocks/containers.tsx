// Blocks that hold others.
import type { ReactNode } from 'react';
import { asList, asObject, asText, isObject } from '../../../json.ts';
import type { Block } from '../../../shapes.ts';
import type { BlockProps } from './block-view.tsx';
import { Display, Text } from './display.tsx';
import { Element } from './element.tsx';

export function Container({
  block,
  draw,
}: Pick<BlockProps, 'block'> & { draw: (child: Block) => ReactNode }) {
  const inner = (asList(block.child_blocks) as Block[]).map(draw);
  const title = isObject(block.title) ? asText(block.title.text) : '';
  const heading = isObject(block.rich_text_title) ? <Display block={block.rich_text_title} /> : title;
  if (block.is_collapsible !== true) {
    return (
      <section className="container" aria-label={title || undefined}>
        {heading !== '' && <h3>{heading}</h3>}
        {inner}
      </section>
    );
  }
  return (
    <details className="container" open={block.default_collapsed !== true}>
      <summary>{heading}</summary>
      {inner}
    </details>
  );
}

export function Card({ block, surface }: BlockProps) {
  const texts = [block.title, block.subtitle, block.body].filter(isObject);
  return (
    <section className="card">
      {texts.map((text, index) => (
        <div key={asText(text.text)} className={index === 0 ? 'card-title' : ''}>
          <Text text={text} />
        </div>
      ))}
      <div className="row">
        {asList(block.actions)
          .map(asObject)
          .map((element) => (
            <Element key={asText(element.action_id)} block={block} element={element} surface={surface} />
          ))}
      </div>
    </section>
  );
}

export function Carousel({ block, surface }: BlockProps) {
  const cards = asList(block.elements) as Block[];
  return (
    <section className="carousel" aria-label="Carousel">
      {cards.map((card) => (
        <Card key={card.block_id} block={card} surface={surface} />
      ))}
    </section>
  );
}
