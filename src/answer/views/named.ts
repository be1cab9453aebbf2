import type { FactRecord } from '../../record/record.ts';
import type { Named } from '../view.ts';

/** A topic by its id; the id stands for its name where the dossier does not name it. */
export function namedTopic(id: string, { dossier }: FactRecord): Named {
  return { id, name: dossier.topics.find((topic) => topic.id === id)?.name ?? id };
}

/** A party by its id. */
export function namedParty(id: string, { parties }: FactRecord): Named {
  return { id, name: parties.get(id)?.name ?? id };
}
