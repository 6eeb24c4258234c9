import { ApiProblem, type Schemas } from '@undagi/api-client'
import type { OwnRequest } from '../api/contributions.ts'

/** Somebody of the unit was quicker: nothing was written, and this is what stands there. */
export class StaleRequest extends ApiProblem {
  readonly current: OwnRequest

  constructor({ current, ...problem }: Schemas['StaleContribution']) {
    super(problem)
    this.current = current
  }
}
