import type { DocumentKind } from '../document-kind.ts'
import type { Check } from './check.ts'
import type { DocumentFacts, EvidenceFacts, UnitCount } from './evidence-facts.ts'
import type { Need } from './need.ts'
import { checkStanding } from './standing.ts'
import type { Truth } from './truth.ts'

/** A document with whether it counts, worked out once. */
export interface WeighedDocument {
  readonly facts: DocumentFacts
  readonly standing: Readonly<Record<Need, Check>>
}

/** What the rule of one criterion sees. */
export interface CriterionEvidence {
  readonly round: Pick<
    EvidenceFacts,
    'assessedOn' | 'year' | 'previousAssessedOn' | 'agencyIndices' | 'activeUnits'
  >
  readonly previousValue: string | null
  readonly units: UnitCount | undefined
  /** In the order of their ids, so that the order in which they were added changes nothing. */
  readonly documents: readonly WeighedDocument[]
  /** Ids of the documents that were offered for this very criterion. */
  readonly offeredHere: ReadonlySet<string>
}

/** All the evidence of an assessment, indexed once for every criterion. */
export interface PreparedEvidence {
  readonly facts: EvidenceFacts
  readonly forCriterion: (indicator: string, criterion: string) => CriterionEvidence
}

/** `prepareEvidence(facts).forCriterion('1', '1.2.a')` */
export function prepareEvidence(facts: EvidenceFacts): PreparedEvidence {
  const offered = indexByOffer(weighDocuments(facts))
  const nothing: readonly WeighedDocument[] = []
  const nobody: ReadonlySet<string> = new Set()
  return {
    facts,
    forCriterion: (indicator, criterion) => {
      const here = offered.get(criterion) ?? nothing
      const general = offered.get(indicator) ?? nothing
      return {
        round: facts,
        previousValue: ownValue(facts.previousValues, indicator) ?? null,
        units: ownValue(facts.unitsInUse, indicator),
        documents: here.length === 0 ? general : inOrderOfId([...new Set([...general, ...here])]),
        offeredHere: here.length === 0 ? nobody : new Set(here.map((document) => document.facts.id)),
      }
    },
  }
}

/** A value under a code that people wrote: "constructor" is no code with a value. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function weighDocuments({ documents, assessedOn }: EvidenceFacts): readonly WeighedDocument[] {
  const revocations = findRevocations(documents, assessedOn)
  return documents.map((facts) => {
    const circumstances = { assessedOn, revoked: revocations.get(facts.id) ?? 'no' }
    return {
      facts,
      standing: {
        draft: checkStanding(facts, 'draft', circumstances),
        documented: checkStanding(facts, 'documented', circumstances),
        enacted: checkStanding(facts, 'enacted', circumstances),
      },
    }
  })
}

/** A draft revokes nothing yet, nor does a later day. What was itself revoked since has revoked all the same. */
function findRevocations(
  documents: readonly DocumentFacts[],
  assessedOn: string,
): ReadonlyMap<string, Truth> {
  const found = new Map<string, Truth>()
  for (const { id, status, revokes = [], dated } of documents) {
    if (status === 'draft' || status === 'documented' || (dated ?? assessedOn) > assessedOn) continue
    for (const revoked of revokes) {
      if (revoked === id || found.get(revoked) === 'yes') continue
      found.set(revoked, status === 'unknown' ? 'unknown' : 'yes')
    }
  }
  return found
}

function indexByOffer(
  documents: readonly WeighedDocument[],
): ReadonlyMap<string, readonly WeighedDocument[]> {
  const index = new Map<string, WeighedDocument[]>()
  for (const document of inOrderOfId(documents)) {
    for (const code of new Set(document.facts.offeredFor)) {
      const listed = index.get(code)
      if (listed === undefined) index.set(code, [document])
      else listed.push(document)
    }
  }
  return index
}

function inOrderOfId(documents: readonly WeighedDocument[]): readonly WeighedDocument[] {
  return documents.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1))
}

/** Whether a document is of one of the kinds; of any where a rule names none. */
export function isOfKind({ facts }: WeighedDocument, kinds: readonly DocumentKind[] | undefined): boolean {
  return kinds === undefined || facts.kinds.some((kind) => kinds.includes(kind))
}
