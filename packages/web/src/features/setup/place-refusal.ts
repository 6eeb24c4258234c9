import { ApiProblem } from '@undagi/api-client'

export const steps = ['instansi', 'anda', 'unit', 'putaran'] as const
export type Step = (typeof steps)[number]

/** Where on the pages a refusal of the server belongs. */
export interface Refusal {
  readonly step: Step
  /** The field as the server names it: "email", "name"; of units the row comes before it: "2/name". */
  readonly field: string
  readonly message: string
}

const stepOfPart: Readonly<Record<string, Step>> = {
  institution: 'instansi',
  administrator: 'anda',
  units: 'unit',
  round: 'putaran',
}

const stepOfCode: Readonly<Record<string, { step: Step; field: string }>> = {
  'setup.unknown_institution': { step: 'instansi', field: 'officialId' },
  'rounds.unknown_edition': { step: 'putaran', field: 'edition' },
}

/** The refusals that a field answers for, in the order of the steps; empty: it is about the whole. */
export function placeRefusals(error: unknown): Refusal[] {
  if (!(error instanceof ApiProblem)) return []
  const { code, errors = [], title } = error.problem
  const known = stepOfCode[code]
  if (known) return [{ ...known, message: title }]
  const placed = errors.flatMap(({ path, message }) => {
    const [, part = '', ...rest] = path.split('/')
    const step = stepOfPart[part]
    return step ? [{ step, field: rest.join('/'), message }] : []
  })
  return placed.toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
}
