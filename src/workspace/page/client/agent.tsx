// What an agent adds to a conversation: what it suggests, what it says it is doing.
import { useShared } from './context.ts';

export function AgentGreeting({ channel, isEmpty }: { channel: string; isEmpty: boolean }) {
  const { look, act } = useShared();
  const threads = look.agentThreads.filter((thread) => thread.channel === channel);
  const status = threads.findLast(({ status }) => status !== undefined && status !== '')?.status;
  const suggested = threads.findLast(({ prompts }) => prompts !== undefined)?.prompts ?? {
    prompts: look.prompts,
  };
  return (
    <>
      {isEmpty && suggested.prompts.length > 0 && (
        <section className="prompts" aria-label="Suggested prompts">
          <h2>{('title' in suggested ? suggested.title : undefined) ?? 'Try this'}</h2>
          {suggested.prompts.map(({ title, message }) => (
            <button
              type="button"
              key={title}
              onClick={() => void act('post', { place: channel, text: message })}
            >
              {title}
            </button>
          ))}
        </section>
      )}
      {status !== undefined && (
        <p className="status" role="status">
          {look.app.name} {status}
        </p>
      )}
    </>
  );
}
