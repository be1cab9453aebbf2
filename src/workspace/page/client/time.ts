/** "14:05" of a message timestamp. */
export function timeOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function wholeTimeOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
}
