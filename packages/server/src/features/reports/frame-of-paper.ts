import type { Instrument } from '@undagi/maturity'
import type { Frame, Letterhead, Signatory, Subject } from '@undagi/papers'
import type { ForPaper } from '../assessments/usecases/read-for-paper.ts'

/** What is written in by hand where nobody has said it. */
export interface PaperNames {
  readonly number: string | null
  readonly version: number
  readonly place: string | null
  readonly day: string | null
  readonly signatory: Omit<Signatory, 'capacity'>
  readonly check: { readonly code: string; readonly address: string } | null
  readonly isDraft: boolean
}

const byHand = { name: null, position: null, employeeNumber: null }

/** Of a draft nothing is known but what it tells. */
export const draftNames: PaperNames = {
  ...{ number: null, version: 1, place: null, day: null, signatory: byHand, check: null, isDraft: true },
}

/** What every paper of the assessment has, whatever it says. */
export function frameOfPaper(letterhead: Letterhead, { signatory: _, ...given }: PaperNames): Frame {
  return { ...given, letterhead }
}

/** The evaluation by its long name, without what tells editions apart; and the regulation that its scale stands in. */
export function subjectOfPaper({ edition, row }: Pick<ForPaper, 'edition' | 'row'>): Subject {
  const { name, sources, scale }: Instrument = edition.instrument
  const text = sources[scale.source.document]
  return {
    ...{ institution: row.institution.name, evaluation: name.replace(/ \([^()]*\)$/, '') },
    ...{ year: row.round.year, basis: text?.kind === 'regulation' ? (text.shortTitle ?? text.title) : null },
  }
}
