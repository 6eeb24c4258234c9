import { Trans } from '@lingui/react/macro'
import type { ApiTokenScope } from '../../../lib/api/contract.ts'
import { fieldParts } from '../../../ui/field.tsx'
import styles from '../api-tokens.module.css'
import { useTokenWords } from '../use-token-words.ts'

interface ScopeChoiceProps {
  readonly scopes: readonly ApiTokenScope[]
  readonly chosen: readonly ApiTokenScope[]
  readonly error: string | undefined
  readonly onChoose: (chosen: readonly ApiTokenScope[]) => void
}

/** Only what the person's roles could use is offered. */
export function ScopeChoice({ scopes, chosen, error, onChoose }: ScopeChoiceProps) {
  const words = useTokenWords('UTC')
  return (
    <fieldset className={styles.choices} aria-describedby={error ? 'cakupan-pesan' : undefined}>
      <legend>
        <Trans>Boleh untuk</Trans>
      </legend>
      {scopes.map((scope) => (
        <label key={scope} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(scope)}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope),
              )
            }
          />
          {words.scope(scope)}
        </label>
      ))}
      {error ? (
        <p id="cakupan-pesan" className={fieldParts.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
