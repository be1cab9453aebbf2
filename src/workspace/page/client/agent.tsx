// What an agent adds to a conversation: what it suggests, what it says it is doing.
import { useShared } from './context.ts';

export function AgentGreeting({ channel, isEmpty }: { channel: string; isEmpty: boolean }) {
  const { look, act } = useShared();
  const threads = look.agentThreads.filter((thread) => thread.channel === channel);
  const status = threads.findLast(({ status }) => status !== undefined && status !== '')?.status;
  const suggested = threads.findLast(({ prompts }) => prompts !== undefined)?.prompts;
  return (
    <>
      {isEmpty && suggested !== undefined && (
        <section className="prompts" aria-label="Suggested prompts">
          <h2>{suggested.title ?? 'Try this'}</h2>
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
