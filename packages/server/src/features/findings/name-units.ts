import type { EvidenceFacts, Indicator, Rule } from '@undagi/maturity'
import type { RequestContext } from '../../request-context.ts'
import { selectNamesFound, selectUnitsOf } from '../evidence/usecases/gather-offered.ts'
import { matchUnits } from './facts/match-units.ts'

interface Key {
  readonly assessmentId: string
  readonly code: string
}

/**
 * The units that the institution has, and which of them the documents of an indicator name, where its rules ask whom something reaches. It
 * changes what a person is told to look for, and no outcome.
 */
export async function nameUnits(
  facts: EvidenceFacts,
  key: Key,
  { indicator, context }: { readonly indicator: Indicator; readonly context: RequestContext },
): Promise<EvidenceFacts> {
  if (!asksUnits(indicator)) return facts
  const { results } = await context.database.read(context.request, (db) => [
    selectUnitsOf(db, key),
    selectNamesFound(db, key),
  ])
  const [units, found] = results
  const foundIn = Map.groupBy(found, ({ itemId }) => itemId)
  const documents = facts.documents.map((each) => ({
    ...each,
    namesUnits: matchUnits(
      (foundIn.get(each.id) ?? []).flatMap(({ names }) => names),
      units,
    ),
  }))
  return { ...facts, documents, activeUnits: units.length }
}

function asksUnits({ levels }: Indicator): boolean {
  return levels.some(({ criteria }) => criteria.some(({ rule }) => isCoverage(rule)))
}

function isCoverage(rule: Rule): boolean {
  return 'rules' in rule ? rule.rules.some(isCoverage) : rule.kind === 'coverage'
}
