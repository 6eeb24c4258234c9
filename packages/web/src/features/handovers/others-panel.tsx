import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/use-format.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { handoversQuery, type ListedHandover } from './api/handovers.ts'
import styles from './handovers.module.css'

interface OthersPanelProps {
  readonly institution: { readonly id: string; readonly slug: string; readonly timeZone: string }
  readonly ownId: string | undefined
}

/** Whose packs one may open besides one's own: those handed to one, or everybody's. Nothing where there are none. */
export function OthersPanel({ institution, ownId }: OthersPanelProps) {
  const { data } = useQuery(handoversQuery(institution.id))
  const others = (data?.people ?? []).filter(({ personId }) => personId !== ownId)
  if (ownId === undefined || others.length === 0) return null
  return (
    <Panel title={<Trans>Berkas orang lain</Trans>} aside={<Trans>{others.length} orang</Trans>}>
      <details className={styles.body} open={others.length <= 3}>
        <summary>
          <Trans>Yang masa tugasnya berakhir lebih dahulu disebut lebih dahulu</Trans>
        </summary>
        <ul className={styles.people}>
          {others.map((each) => (
            <li key={each.personId}>
              <Link
                to="/$slug/serah-terima/$personId"
                params={{ slug: institution.slug, personId: each.personId }}
              >
                {each.name}
              </Link>{' '}
              <ServingWords each={each} timeZone={institution.timeZone} />
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}

interface ServingWordsProps {
  readonly each: ListedHandover
  readonly timeZone: string
}

function ServingWords({ each, timeZone }: ServingWordsProps) {
  const format = useFormat()
  const names = useRoleNames()
  const { roles, isServing, endsAt, handing } = each
  const now = roles.filter(({ isNow }) => isNow).map(({ role }) => role)
  return (
    <span className={styles.quiet}>
      {isServing ? names.listOf(now) : <Trans>tidak lagi bertugas</Trans>}
      {isServing && endsAt !== null ? <Trans>, sampai {format.date(endsAt, timeZone)}</Trans> : null}
      {handing === null ? null : handing.received === null ? (
        <Trans>. Diserahkan kepada {handing.successorName}, belum diterima</Trans>
      ) : (
        <Trans>. Diterima {handing.successorName}</Trans>
      )}
    </span>
  )
}
