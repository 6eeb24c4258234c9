import type { PolicyState } from '../../lib/api/contract.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './policies.module.css'
import { usePolicyWords } from './use-policy-words.ts'

interface StateWordProps {
  readonly state: PolicyState
  readonly isInForce: boolean
}

/** Where it stands; the word says it, the colour only repeats it. */
export function StateWord({ state, isInForce }: StateWordProps) {
  const { states } = usePolicyWords()
  const isOver = state === 'revoked' || state === 'stopped'
  return (
    <span
      className={classNames(styles.state, isInForce ? styles.holds : isOver ? styles.over : styles.waits)}
    >
      {states[state]}
    </span>
  )
}
