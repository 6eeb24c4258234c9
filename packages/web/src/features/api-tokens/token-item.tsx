import { Trans, useLingui } from '@lingui/react/macro'
import type { ApiToken } from '../../lib/api/contract.ts'
import { Button } from '../../ui/button.tsx'
import { asideClass, lineWordsClass } from '../../ui/panel-parts.ts'
import styles from './api-tokens.module.css'
import { useTokenWords } from './use-token-words.ts'

interface TokenItemProps {
  readonly token: ApiToken
  /** Where tokens of several people stand together. */
  readonly owner?: string
  readonly timeZone: string
  readonly onRevoke: (token: ApiToken) => void
}

/** One program's token: what it is for, until when, and whether anybody uses it. */
export function TokenItem({ token, owner, timeZone, onRevoke }: TokenItemProps) {
  const { t } = useLingui()
  const words = useTokenWords(timeZone)
  return (
    <li>
      <div className={lineWordsClass}>
        <strong>{token.name}</strong>
        {owner === undefined ? null : (
          <>
            {' '}
            <Trans>milik {owner}</Trans>
          </>
        )}
        <span className={asideClass}>
          <code>undagi_…{token.ending}</code>, {words.state(token)}; {words.lastUse(token)}
        </span>
        <ul className={styles.scopes}>
          {token.scopes.map((scope) => (
            <li key={scope}>{words.scope(scope)}</li>
          ))}
        </ul>
      </div>
      {token.state === 'active' ? (
        <Button aria-label={t`Cabut token ${token.name}`} onClick={() => onRevoke(token)}>
          <Trans>Cabut</Trans>
        </Button>
      ) : null}
    </li>
  )
}
