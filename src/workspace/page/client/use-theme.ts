import { useEffect, useState } from 'react';

export type Choice = 'auto' | 'light' | 'dark';

const STORED = 'workspace-theme';
const CHOICES: readonly Choice[] = ['auto', 'light', 'dark'];
const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: as the system is, until one chooses otherwise. */
export function useTheme(): { theme: 'light' | 'dark'; choice: Choice; next: () => void } {
  const [choice, setChoice] = useState<Choice>(
    () => CHOICES.find((item) => item === localStorage.getItem(STORED)) ?? 'auto',
  );
  const [isDark, setDark] = useState(darkness.matches);
  useEffect(() => {
    const follow = (): void => setDark(darkness.matches);
    darkness.addEventListener('change', follow);
    return () => darkness.removeEventListener('change', follow);
  }, []);
  const theme = choice === 'auto' ? (isDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = (): void => {
    const chosen = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length] ?? 'auto';
    localStorage.setItem(STORED, chosen);
    setChoice(chosen);
  };
  return { theme, choice, next };
}
