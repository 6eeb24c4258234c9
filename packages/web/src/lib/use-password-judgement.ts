import { judgeLength, judgePassword, type PasswordJudgement } from '@undagi/passwords'
import { useEffect, useState } from 'react'

/** `waiting`: the lists are on their way. `unknown`: they do not come, so the server will say. */
export type ShownJudgement = PasswordJudgement | { readonly kind: 'waiting' } | { readonly kind: 'unknown' }

/** How good a password is, as it is typed. The estimator's lists come with the first one that is long enough. */
export function usePasswordJudgement(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): ShownJudgement {
  const [judged, setJudged] = useState<{ readonly of: string; readonly judgement: ShownJudgement }>()
  const of = JSON.stringify([password, name, email])
  useEffect(() => {
    let isWanted = true
    judgePassword(password, { name, email }).then(
      (judgement) => (isWanted ? setJudged({ of, judgement }) : undefined),
      () => (isWanted ? setJudged({ of, judgement: { kind: 'unknown' } }) : undefined),
    )
    return () => {
      isWanted = false
    }
  }, [of, password, name, email])
  return judgeLength(password) ?? (judged?.of === of ? judged.judgement : { kind: 'waiting' })
}

/** Nothing is known against it: the server has the last word. */
export const mayBeTaken = ({ kind }: ShownJudgement): boolean =>
  kind === 'enough' || kind === 'strong' || kind === 'unknown' || kind === 'waiting'
