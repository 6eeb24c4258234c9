import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import { otherWithNumber } from '../../lib/issued-numbers.ts'
import { SameNumber } from './same-number.tsx'

type Issued = Schemas['IssuedPaper']

/** Whether a number that is being typed may be issued: where another paper of the assessment bears it, once that was said to be meant. */
export function useOwnNumber(paper: Pick<Issued, 'kind' | 'number'>, issued: readonly Issued[]) {
  /** The number that was said to be meant though another paper bears it. */
  const [meant, setMeant] = useState<string>()
  const other = otherWithNumber(paper, issued)
  if (other === undefined) return { isSettled: true, said: {}, question: () => null }
  const isConfirmed = meant === paper.number
  return {
    isSettled: isConfirmed,
    said: { sameNumber: true },
    question: (isTried: boolean) => (
      <SameNumber
        {...{ other, isConfirmed, isTried }}
        onConfirm={(isNow) => setMeant(isNow ? paper.number : undefined)}
      />
    ),
  }
}
