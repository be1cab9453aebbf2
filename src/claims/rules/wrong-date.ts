import { latest } from '../../search/dates.ts';
import { agrees } from '../dates.ts';
import { datesNamedBy, isDoneBySaying, periodsOf, type Rule } from './rule.ts';

/**
 * The claim names a date that agrees with none of the fact: not with when it happened, nor with any date in its words,
 * nor with when it was said, where that is the deed. Where the fact tells of something undated, an earlier date is passed over: it may be right.
 */
export const wrongDate: Rule = (claim, said) => {
  const { fact } = said;
  const periods = periodsOf(said, claim);
  const isDated = fact.happened !== undefined || datesNamedBy(said).length > 0 || isDoneBySaying(fact);
  const wrong = claim.dates.find(
    (date) => !periods.some((period) => agrees(date, period)) && (isDated || isLater(date.value, fact.said)),
  );
  return wrong && { rule: 'wrong-date', claims: wrong.written, record: fact.happened ?? fact.said };
};

const isLater = (value: string, said: string): boolean => !value.startsWith('-') && value > latest(said);
