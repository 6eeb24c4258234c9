import { comparableName } from '@undagi/maturity'
import { readUnitList } from '../../lib/unit-list/read-unit-list.ts'
import { mayBeTaken, type ShownJudgement } from '../../lib/use-password-judgement.ts'
import type { Step } from './place-refusal.ts'
import type { SettledRound } from './settle-round.ts'
import type { SetupDraft } from './setup-draft.ts'
import { unitsOf } from './to-answers.ts'

/** What a step still lacks, by the field that is to be filled; the words stand on the page. */
export type Lack =
  | 'institution'
  | 'own_name'
  | 'name'
  | 'email'
  | 'password_short'
  | 'password_weak'
  | 'unit_list'
  | 'unit_twice'
  | 'unit_name'
  | 'year'
  | 'round_name'
  | 'edition'
  | 'assessment_date'
  | 'target'

export interface Filled {
  readonly draft: SetupDraft
  readonly password: string
  readonly judgement: ShownJudgement
  readonly settled: SettledRound
}

/** Before a step is left; what only the server can know comes back from there. */
export function checkStep(step: Step, filled: Filled): readonly Lack[] {
  switch (step) {
    case 'instansi':
      return checkInstitution(filled.draft)
    case 'anda':
      return checkPerson(filled)
    case 'unit':
      return checkUnits(filled.draft)
    case 'putaran':
      return checkRound(filled)
  }
}

function checkInstitution({ official, isOwn, ownName }: SetupDraft): Lack[] {
  if (isOwn) return ownName.trim() === '' ? ['own_name'] : []
  return official === null ? ['institution'] : []
}

function checkPerson({ draft: { name, email }, judgement }: Filled): Lack[] {
  const isShort = judgement.kind === 'empty' || judgement.kind === 'short'
  return [
    ...lackIf(name.trim() === '', 'name'),
    // No more than this: the server knows what an address is.
    ...lackIf(!/^\S+@\S+\.\S+$/.test(email.trim()), 'email'),
    ...lackIf(isShort, 'password_short'),
    ...lackIf(!isShort && !mayBeTaken(judgement), 'password_weak'),
  ]
}

function checkUnits(draft: SetupDraft): Lack[] {
  if (draft.unitSource === 'list') {
    const units = readUnitList(draft.list)
    return lackIf(units.length === 0 || units.some(({ fault }) => fault !== undefined), 'unit_list')
  }
  const names = unitsOf(draft).map(({ name }) => comparableName(name))
  return [
    ...lackIf(names.includes(''), 'unit_name'),
    ...lackIf(new Set(names).size < names.length, 'unit_twice'),
  ]
}

function checkRound({ draft, settled }: Filled): Lack[] {
  return [
    ...lackIf(!/^2[01]\d\d$/.test(settled.year), 'year'),
    ...lackIf(settled.name.trim() === '', 'round_name'),
    ...lackIf(settled.edition === undefined, 'edition'),
    ...lackIf(!/^\d{4}-\d\d-\d\d$/.test(settled.assessmentDate), 'assessment_date'),
    ...lackIf(!/^(\d([.,]\d{1,2})?)?$/.test(draft.round.target.trim()), 'target'),
  ]
}

const lackIf = (lacks: boolean, lack: Lack): Lack[] => (lacks ? [lack] : [])
