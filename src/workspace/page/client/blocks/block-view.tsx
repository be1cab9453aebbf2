import { asList, asObject, asText, isObject } from '../../../json.ts';
import type { Block } from '../../../shapes.ts';
import { Card, Carousel, Container } from './containers.tsx';
import { DataTable } from './data-table.tsx';
import { Display, Text } from './display.tsx';
import { Element } from './element.tsx';
import { InputBlock } from './input-block.tsx';
import type { Surface } from './use-action.ts';

export interface BlockProps {
  readonly block: Block;
  readonly surface: Surface;
  readonly error?: string | undefined;
}

/** One block: what is read goes to the renderer, what one acts on is ours. */
export function BlockView({ block, surface, error }: BlockProps) {
  switch (block.type) {
    case 'header':
      return <h2 className="block-header">{asText(asObject(block.text).text)}</h2>;
    case 'section':
      return <Section block={block} surface={surface} />;
    case 'context':
      return <Context block={block} />;
    case 'actions':
    case 'context_actions':
      return <Row block={block} surface={surface} />;
    case 'input':
      return <InputBlock block={block} surface={surface} error={error} />;
    case 'container':
      return (
        <Container
          block={block}
          draw={(child) => <BlockView key={child.block_id} block={child} surface={surface} />}
        />
      );
    case 'card':
      return <Card block={block} surface={surface} />;
    case 'carousel':
      return <Carousel block={block} surface={surface} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'alert':
      return <Alert block={block} />;
    default:
      return <Display block={block} />;
  }
}

function Section({ block, surface }: BlockProps) {
  const fields = asList(block.fields);
  const content = (
    <div>
      {isObject(block.text) && <Text text={block.text} />}
      {fields.length > 0 && (
        <div className="fields">
          {fields.map((field) => (
            <Text key={asText(asObject(field).text)} text={field} />
          ))}
        </div>
      )}
    </div>
  );
  if (!isObject(block.accessory)) return content;
  return (
    <div className="with-accessory">
      {content}
      <Element block={block} element={block.accessory} surface={surface} />
    </div>
  );
}

function Context({ block }: { block: Block }) {
  return (
    <div className="context">
      {asList(block.elements)
        .map(asObject)
        .map((element) =>
          element.type === 'image' ? (
            <img
              key={asText(element.image_url)}
              src={asText(element.image_url)}
              alt={asText(element.alt_text)}
            />
          ) : (
            <Text key={asText(element.text)} text={element} />
          ),
        )}
    </div>
  );
}

function Row({ block, surface }: BlockProps) {
  return (
    <div className={`row ${block.type}`}>
      {asList(block.elements)
        .map(asObject)
        .map((element, index) => (
          <Element
            key={asText(element.action_id) || index}
            block={block}
            element={element}
            surface={surface}
          />
        ))}
    </div>
  );
}

function Alert({ block }: { block: Block }) {
  return (
    <div className={`alert ${asText(block.level) || 'default'}`} role="note">
      <Text text={block.text} />
    </div>
  );
}
