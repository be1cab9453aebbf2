// Where one is, kept in the address so that a reload stays there: #C…, #home, #messages, #C…/TIMESTAMP.
import { useEffect, useState } from 'react';

export function usePlace(): [place: string, go: (place: string) => void, message: string | undefined] {
  const [place, setPlace] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setPlace(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [where = '', message] = place.split('/');
  return [
    where,
    (next) => {
      location.hash = next;
    },
    message,
  ];
}
