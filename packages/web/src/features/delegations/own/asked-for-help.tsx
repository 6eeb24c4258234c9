import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import { ownDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import { AskedLine } from './asked-line.tsx'

/** For whom colleagues have asked for help here: who, which indicators, until when; otherwise nothing. */
export function AskedForHelp({ institution: { id, slug } }: { readonly institution: Institution }) {
  const { data } = useQuery(ownDelegationsQuery)
  const running =
    data?.received.filter(({ institution, state }) => institution.id === id && state === 'running') ?? []
  if (running.length === 0) return null
  return (
    <Note role="status" className={styles.note}>
      {running.map((delegation) => (
        <AskedLine key={delegation.id} delegation={delegation} />
      ))}
      <Link to="/$slug/pendelegasian" params={{ slug }} className={styles.onward}>
        <Trans>Lihat yang didelegasikan kepada Anda</Trans>
      </Link>
    </Note>
  )
}
