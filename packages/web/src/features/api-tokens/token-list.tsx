import { Plural } from '@lingui/react/macro'
import { useState } from 'react'
import type { ApiToken } from '../../lib/api/contract.ts'
import { panelLinesClass } from '../../ui/panel-parts.ts'
import type { TokensOf } from './api/api-tokens.ts'
import styles from './api-tokens.module.css'
import { RevokeDialog } from './revoke-dialog.tsx'
import { TokenItem } from './token-item.tsx'

interface TokenListProps {
  readonly tokens: readonly (ApiToken & { readonly owner?: { readonly name: string } })[]
  readonly of: TokensOf
  readonly institutionId: string
  readonly timeZone: string
}

/** Those that work; what has ended is folded away and stays to be looked up. */
export function TokenList({ tokens, of, institutionId, timeZone }: TokenListProps) {
  const [revoking, setRevoking] = useState<ApiToken>()
  const active = tokens.filter(({ state }) => state === 'active')
  const ended = tokens.filter(({ state }) => state !== 'active')
  const itemOf = (token: (typeof tokens)[number]) => (
    <TokenItem
      key={token.id}
      {...{ token, timeZone, onRevoke: setRevoking }}
      {...(token.owner && { owner: token.owner.name })}
    />
  )
  return (
    <>
      {active.length > 0 ? <ul className={panelLinesClass}>{active.map(itemOf)}</ul> : null}
      {ended.length > 0 ? (
        <details className={styles.ended}>
          <summary>
            <Plural value={ended.length} other="# token yang tidak berlaku lagi" />
          </summary>
          <ul className={panelLinesClass}>{ended.map(itemOf)}</ul>
        </details>
      ) : null}
      {revoking ? (
        <RevokeDialog token={revoking} {...{ of, institutionId }} onClose={() => setRevoking(undefined)} />
      ) : null}
    </>
  )
}
