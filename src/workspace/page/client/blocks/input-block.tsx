import { asObject, asText } from '../../../json.ts';
import type { BlockProps } from './block-view.tsx';
import { Element } from './element.tsx';

/** A field of a form: label, element, hint, and what is wrong with it. */
export function InputBlock({ block, surface, error }: BlockProps) {
  const label = asText(asObject(block.label).text);
  const hint = asText(asObject(block.hint).text);
  return (
    <fieldset className={`field ${error === undefined ? '' : 'wrong'}`}>
      <legend>
        {label} {block.optional === true && <small>(optional)</small>}
      </legend>
      <Element block={block} element={asObject(block.element)} surface={surface} />
      {error !== undefined && <p role="alert">{error}</p>}
      {hint !== '' && <p className="hint">{hint}</p>}
    </fieldset>
  );
}
