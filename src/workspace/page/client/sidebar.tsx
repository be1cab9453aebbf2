import { Avatar } from './avatar.tsx';
import { directChannelId, useShared } from './context.ts';

interface Props {
  readonly place: string;
  readonly go: (place: string) => void;
  readonly me: string;
  readonly unread: ReadonlySet<string>;
  readonly become: (user: string) => void;
}

export function Sidebar({ place, go, me, become, unread }: Props) {
  const { look } = useShared();
  const entry = (id: string, label: string, mark: string, isUnread = false) => (
    <li key={id} className={isUnread ? 'unread' : ''}>
      <button type="button" aria-current={place === id ? 'page' : undefined} onClick={() => go(id)}>
        <span aria-hidden="true">{mark}</span> {label} {isUnread && <span className="dot">new</span>}
      </button>
    </li>
  );
  const channels = look.channels.filter(({ isDirect }) => !isDirect);
  return (
    <nav className="sidebar" aria-label="Channels and people">
      <h2>Channels</h2>
      <ul>{channels.map(({ id, name }) => entry(id, name, '#', unread.has(id)))}</ul>
      <h2>{look.app.name}</h2>
      <ul>
        {entry('messages', 'Messages', '✉', unread.has(directChannelId(look)))}
        {look.app.hasHome && entry('home', 'Home', '⌂')}
      </ul>
      <h2 id="you-are">You are</h2>
      <People me={me} become={become} />
    </nav>
  );
}

function People({ me, become }: Pick<Props, 'me' | 'become'>) {
  const { look } = useShared();
  return (
    <div role="radiogroup" aria-labelledby="you-are" className="people">
      {look.users
        .filter(({ isBot }) => !isBot)
        .map(({ id, realName }) => (
          <label key={id}>
            <input type="radio" name="person" checked={id === me} onChange={() => become(id)} />
            <Avatar name={realName} /> {realName}
          </label>
        ))}
    </div>
  );
}
