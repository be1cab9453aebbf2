// Blocks that show something from elsewhere, or how a task goes. And what every block has.
import { LIMITS } from '../limits.ts';
import { richText } from './rich-text.ts';
import { anyString, boolean, type Fields, list, object, oneOf, type Rule, string } from './rules.ts';
import { imageOf, plainText } from './text.ts';

const { block } = LIMITS;

/** A block has its own fields, and every block may have an id. */
export const blockOf = (required: Fields, optional: Fields = {}): Rule =>
  object(required, { ...optional, block_id: string({ max: block.id }) });

export const MEDIA: Readonly<Record<string, Rule>> = {
  image: imageOf({ title: plainText(block.imageTitle), block_id: string({ max: block.id }) }),
  file: blockOf({ source: anyString, external_id: anyString }),
  video: blockOf(
    {
      alt_text: anyString,
      title: plainText(block.videoTitle),
      video_url: anyString,
      thumbnail_url: anyString,
    },
    {
      author_name: anyString,
      description: plainText(),
      provider_icon_url: anyString,
      provider_name: anyString,
      title_url: anyString,
    },
  ),
  task_card: blockOf(
    { task_id: anyString, title: anyString, status: oneOf('pending', 'in_progress', 'complete', 'error') },
    { details: richText, output: richText, sources: list(() => {}, { max: 100, min: 0 }) },
  ),
  plan: blockOf({ title: anyString }, { tasks: list(() => {}, { max: 100 }) }),
  call: blockOf({ call_id: anyString }, { api_decoration_available: boolean, call: () => {} }),
};
