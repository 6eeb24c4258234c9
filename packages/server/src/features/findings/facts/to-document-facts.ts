import type { DocumentFacts, DocumentKind } from '@undagi/maturity'
import { meaningOfKind } from '../../evidence/usecases/meant-kinds.ts'
import { isDateInDoubt } from './find-contradictions.ts'
import { fittingInspections } from './fitting-inspections.ts'
import type { OfferedDocument } from './offered-document.ts'
import { readAuditor, readBudgetYear } from './read-details.ts'
import { readFileChecks } from './read-file-checks.ts'
import { readMarks } from './read-marks.ts'
import { weighStatus } from './weigh-status.ts'

/**
 * What a person says of a document and what was found in it, as the engine takes it. What nobody knows stays out and is never called absent;
 * where claim and file contradict each other, the fact stays out too, so that a person must look.
 */
export function toDocumentFacts(document: OfferedDocument): DocumentFacts {
  const { id, claim, places } = document
  return {
    id,
    title: claim.title,
    kinds: kindsOf(document),
    offeredFor: [
      ...new Set(places.map(({ indicatorCode, criterionCode }) => criterionCode ?? indicatorCode)),
    ],
    status: weighStatus(document),
    marks: readMarks(document),
    file: readFileChecks(document),
    ...unchangedFrom(document),
    ...dayOf(document),
    ...validityOf(document),
    ...registeredOf(document),
    ...readAuditor(document),
    ...readBudgetYear(document),
  }
}

/** A decision that somebody calls the policy is both. */
function kindsOf(document: OfferedDocument): readonly DocumentKind[] {
  const found = fittingInspections(document).flatMap(({ kind }) => meaningOfKind[kind].is ?? [])
  return [...new Set([document.claim.kind, ...found])]
}

function dayOf(document: OfferedDocument): Pick<DocumentFacts, 'dated'> {
  if (isDateInDoubt(document)) return {}
  const found = fittingInspections(document).flatMap(({ date }) => date ?? [])
  const days = new Set(document.claim.dated === null ? found : [document.claim.dated])
  const [day] = days
  return day === undefined || days.size > 1 ? {} : { dated: day }
}

/** What it is the same as, for the sentence that a person reads. */
function unchangedFrom({ sinceLastRound }: OfferedDocument): Pick<DocumentFacts, 'unchangedFrom'> {
  const sameAs = sinceLastRound?.sameAs ?? null
  return sameAs === null ? {} : { unchangedFrom: sameAs }
}

/** What the register says of the policy, without how it stands to a round. */
function registeredOf({ registered }: OfferedDocument): Pick<DocumentFacts, 'registered'> {
  if (registered === null) return {}
  const { state, since, inForceOn, through } = registered
  return { registered: { state, since, inForceOn, through } }
}

/**
 * An end that is left open means "until further notice" only where somebody has said from when on. A decree of the coordination team ends
 * when the book of the team says so, whatever else is said of it.
 */
function validityOf({ claim, teamTerm }: OfferedDocument): Pick<DocumentFacts, 'validFrom' | 'validTo'> {
  const validFrom = claim.validFrom ?? teamTerm?.from ?? null
  const ends = [claim.validTo ?? [], teamTerm?.to ?? []].flat().toSorted()
  const validTo = ends[0] ?? null
  return {
    ...(validFrom !== null && { validFrom }),
    ...((validTo !== null || validFrom !== null) && { validTo }),
  }
}
