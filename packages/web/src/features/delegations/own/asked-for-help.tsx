import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { namedAtOnce } from '../../../lib/named-at-once.ts'
import { Note } from '../../../ui/note.tsx'
import { ownDelegationsQuery } from '../api/delegations.ts'
import styles from '../delegations.module.css'
import { AskedLine } from './asked-line.tsx'
import { SecondFactorWords } from './second-factor-words.tsx'

/** For whom colleagues have asked for help here: who, which indicators, until when, or what it waits for; otherwise nothing. */
export function AskedForHelp({ institution: { id, slug } }: { readonly institution: Institution }) {
  const { data } = useQuery(ownDelegationsQuery)
  const here =
    data?.received.filter(({ institution, atRest }) => institution.id === id && atRest !== 'over') ?? []
  const running = here.filter(({ state }) => state === 'running')
  const awaiting = here.find(({ state }) => state === 'needs_second_factor')
  if (running.length === 0 && awaiting === undefined) return null
  const more = running.length - namedAtOnce
  return (
    <Note role="status" className={styles.note}>
      {running.slice(0, namedAtOnce).map((delegation) => (
        <AskedLine key={delegation.id} delegation={delegation} />
      ))}
      {more > 0 ? (
        <p>
          <Plural value={more} other="dan # permintaan lagi." />
        </p>
      ) : null}
      {awaiting ? (
        <p>
          <SecondFactorWords delegation={awaiting} />
        </p>
      ) : null}
      <Link to="/$slug/pendelegasian" params={{ slug }} className={styles.onward}>
        <Trans>Lihat yang didelegasikan kepada Anda</Trans>
      </Link>
    </Note>
  )
}
