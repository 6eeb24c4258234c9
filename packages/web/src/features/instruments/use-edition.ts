import { useSuspenseQuery } from '@tanstack/react-query'
import type { Instrument } from '@undagi/maturity'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { editionsQuery } from './api/editions.ts'
import { type EditionRef, findEdition } from './edition-name.ts'

export interface InstrumentPlace {
  readonly institution: Institution
  readonly round: RoundOverview
}

export interface ShownEdition {
  readonly instrument: Instrument
  readonly edition: EditionRef
  readonly editions: readonly EditionRef[]
  /** Whether it is the one that the round of the address is rated with. */
  readonly isOfRound: boolean
  /** An edition was named in the address that is not there; the round's is shown instead. */
  readonly isUnknown: boolean
}

/** The edition named in the address, or the round's. */
export function useEdition({ round }: InstrumentPlace, name: string | undefined): ShownEdition {
  const { data: editions } = useSuspenseQuery(editionsQuery)
  const named = findEdition(name, editions)
  const edition = named ?? getEdition(round.edition, editions)
  const { data: instrument } = useSuspenseQuery(instrumentQuery(edition))
  const isOfRound = edition.id === round.edition.id && edition.revision === round.edition.revision
  return { instrument, edition, editions, isOfRound, isUnknown: name !== undefined && !named }
}

function getEdition(wanted: { id: string; revision: number }, editions: readonly EditionRef[]): EditionRef {
  const found = editions.find(({ id, revision }) => id === wanted.id && revision === wanted.revision)
  if (!found) throw new Error(`The edition ${wanted.id} of the round is not in the list of editions`)
  return found
}
