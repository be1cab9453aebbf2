import { asList, asObject, asText } from '../../../json.ts';
import { useShared } from '../context.ts';
import { Menu } from '../menu.tsx';
import { useConfirm } from './confirm.tsx';
import { type ElementProps, useAction } from './use-action.ts';

export function Button(props: ElementProps) {
  const { element } = props;
  const { press } = useAction(props);
  const [question, confirm] = useConfirm(element.confirm);
  const url = asText(element.url);
  const onClick = (): void =>
    confirm(() => {
      if (/^https?:/.test(url)) open(url, '_blank', 'noopener,noreferrer');
      press();
    });
  return (
    <>
      <button
        type="button"
        className={`action ${asText(element.style)}`}
        aria-label={asText(element.accessibility_label) || undefined}
        onClick={onClick}
      >
        {asText(asObject(element.text).text)}
        {url !== '' && <span aria-hidden="true"> ↗</span>}
      </button>
      {question}
    </>
  );
}

export function IconButton(props: ElementProps) {
  const { element } = props;
  const { look } = useShared();
  const { press } = useAction(props);
  const [question, confirm] = useConfirm(element.confirm);
  const visibleTo = asList(element.visible_to_user_ids);
  if (visibleTo.length > 0 && !visibleTo.includes(look.me)) return null;
  const label = asText(element.accessibility_label) || asText(asObject(element.text).text);
  return (
    <>
      <SignButton label={label} sign="🗑" onPress={() => confirm(() => press())} />
      {question}
    </>
  );
}

export function FeedbackButtons(props: ElementProps) {
  const { press } = useAction(props);
  const button = (given: unknown, sign: string) => {
    const { text, value, accessibility_label } = asObject(given);
    const label = asText(accessibility_label) || asText(asObject(text).text);
    return <SignButton label={label} sign={sign} onPress={() => press(asText(value))} />;
  };
  return (
    <span className="feedback">
      {button(props.element.positive_button, '👍')}
      {button(props.element.negative_button, '👎')}
    </span>
  );
}

export function Overflow(props: ElementProps) {
  const { choose } = useAction(props);
  const [question, confirm] = useConfirm(props.element.confirm);
  const items = asList(props.element.options)
    .map(asObject)
    .map(({ text, value, url }) => ({
      label: asText(asObject(text).text),
      act: () =>
        confirm(() => {
          if (/^https?:/.test(asText(url))) open(asText(url), '_blank', 'noopener,noreferrer');
          choose(value);
        }),
    }));
  return (
    <>
      <Menu label="More options" items={items}>
        ⋯
      </Menu>
      {question}
    </>
  );
}

interface SignProps {
  readonly label: string;
  readonly sign: string;
  readonly onPress: () => void;
}

/** A button that shows a sign alone: its label is heard, and shows where one points. */
function SignButton({ label, sign, onPress }: SignProps) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  );
}
