import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { ownDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'

/** For whom a colleague has asked for help here; otherwise nothing. */
export function AskedForHelp({ institution: { id, slug, timeZone } }: { readonly institution: Institution }) {
  const format = useFormat()
  const { data } = useQuery(ownDelegationsQuery)
  const running = data?.received.filter(
    ({ institution, state }) => institution.id === id && state === 'running',
  )
  const [first] = running ?? []
  if (first === undefined) return null
  return (
    <Note role="status" className={styles.note}>
      <Trans>
        {first.giverName} meminta bantuan Anda mengisi{' '}
        <Plural value={first.indicatorCodes.length} other="# indikator" /> sampai{' '}
        {format.date(lastMoment(first.validTo), timeZone)}.
      </Trans>{' '}
      <Link to="/$slug/pendelegasian" params={{ slug }}>
        <Trans>Lihat yang didelegasikan kepada Anda</Trans>
      </Link>
    </Note>
  )
}
