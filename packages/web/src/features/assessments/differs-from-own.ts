import { isSameValue } from '@undagi/maturity'

interface Previous {
  readonly previousValue: string | null
  readonly previousOwnValue: string | null
  readonly previousIsOfficial: boolean
}

/** Whether last year ended with another value than the institution had given itself. */
export function differsFromOwn({ previousValue, previousOwnValue, previousIsOfficial }: Previous): boolean {
  return previousIsOfficial && !isSameValue(previousValue, previousOwnValue)
}
