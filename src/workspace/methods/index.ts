// The Web API methods that the workspace has. Any other is `unknown_method`.
import { aboutMethods } from './about.ts';
import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { linkMethods } from './links.ts';
import type { Methods } from './method.ts';
import { viewMethods } from './views.ts';

export const METHODS: Methods = {
  ...aboutMethods,
  ...assistantMethods,
  ...chatMethods,
  ...conversationMethods,
  ...linkMethods,
  ...viewMethods,
};
