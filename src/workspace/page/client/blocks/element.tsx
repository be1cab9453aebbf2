import { asText } from '../../../json.ts';
import { Button, FeedbackButtons, IconButton, Overflow } from './buttons.tsx';
import { Checkboxes, RadioButtons } from './choices.tsx';
import { Picker, TextInput } from './inputs.tsx';
import { Select } from './select.tsx';
import type { ElementProps } from './use-action.ts';

/** Anything that one can act on, and the images that stand among them. */
export function Element(props: ElementProps) {
  const type = asText(props.element.type);
  switch (type) {
    case 'button':
    case 'workflow_button':
      return <Button {...props} />;
    case 'icon_button':
      return <IconButton {...props} />;
    case 'feedback_buttons':
      return <FeedbackButtons {...props} />;
    case 'overflow':
      return <Overflow {...props} />;
    case 'radio_buttons':
      return <RadioButtons {...props} />;
    case 'checkboxes':
      return <Checkboxes {...props} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <Picker {...props} />;
    case 'image':
      return (
        <img
          className="accessory-image"
          src={asText(props.element.image_url)}
          alt={asText(props.element.alt_text)}
        />
      );
    default:
      return type.endsWith('_select') ? <Select {...props} /> : <TextInput {...props} />;
  }
}
