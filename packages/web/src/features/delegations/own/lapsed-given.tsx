import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Delegation, Institution } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import { ownDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'

const lapsed: readonly Delegation['state'][] = ['lapsed', 'helper_gone', 'invitation_over']

/** For whoever gave a delegation that ended before its day: that it did, and where it says why; otherwise nothing. */
export function LapsedGiven({ institution: { id, slug } }: { readonly institution: Institution }) {
  const { data } = useQuery(ownDelegationsQuery)
  const count =
    data?.given.filter(({ institution, state }) => institution.id === id && lapsed.includes(state)).length ??
    0
  if (count === 0) return null
  return (
    <Note tone="look" role="status" className={styles.note}>
      <p>
        <Plural
          value={count}
          other="# pendelegasian Anda tidak berlaku lagi sebelum harinya: rekan itu tidak dapat mengisi."
        />
      </p>
      <Link to="/$slug/pendelegasian" params={{ slug }} className={styles.onward}>
        <Trans>Lihat sebabnya</Trans>
      </Link>
    </Note>
  )
}
