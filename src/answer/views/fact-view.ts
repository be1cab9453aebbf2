// Everything about one fact: its words, whom it concerns, what it answers and what answers it.
import type { Fact, FactRecord } from '../../record/record.ts';
import type { AlsoSaidBy } from '../also-said-by.ts';
import { factsAnsweredBy, isAccusation, responsesTo } from '../both-sides.ts';
import { citeFact } from '../cite.ts';
import { differencesOf } from '../differ.ts';
import { provenanceOf } from '../provenance.ts';
import type { FactView } from '../view.ts';
import { citationStyles } from './cite-view.ts';
import { namedParty, namedTopic } from './named.ts';

export function factView(fact: Fact, record: FactRecord, alsoSaidBy: AlsoSaidBy): FactView {
  const cite = (each: Fact) => citeFact(each, record);
  const cited = cite(fact);
  const topics = fact.answers.filter((id) => !record.factById.has(id));
  const request = `fact ${fact.id}`;
  return {
    ...provenanceOf(request, record),
    request,
    status: 'fact',
    fact: cited,
    topic: namedTopic(fact.topic, record),
    about: fact.about.map((id) => namedParty(id, record)),
    answers: factsAnsweredBy(fact, record).map(cite),
    answersTopics: topics.map((id) => namedTopic(id, record)),
    isAccusation: isAccusation(fact, record),
    answeredBy: responsesTo(fact, record).map(cite),
    alsoSaidBy: alsoSaidBy(fact).map(cite),
    differences: differencesOf(fact.id, record),
    styles: citationStyles(cited, record.dossier.asOf),
  };
}
