import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Team } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { DocumentLink } from './document-link.tsx'
import { OfferedFor } from './offered-for.tsx'
import type { Shown } from './team-task.ts'

/** What the team stands on, and until when. */
export function DecreePanel({ team, slug, all, ask }: Shown & { readonly team: Team }) {
  return (
    <Panel title={<Trans>Keputusan tim</Trans>} aside={<TermWords team={team} />}>
      <div className={styles.body}>
        <p className={styles.strong}>
          <DocumentLink slug={slug} document={team.decree} />
        </p>
        <OfferedFor slug={slug} document={team.decree} offers={all.offers} />
      </div>
      {ask ? (
        <div className={styles.foot}>
          <Button onClick={() => ask({ kind: 'decree' })}>
            <Trans>Catat keputusan baru</Trans>
          </Button>
          <Button kind="quiet" onClick={() => ask({ kind: 'decree', team })}>
            <Trans>Perbaiki isian</Trans>
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

/** "berlaku 5 Jan 2026 sampai 31 Des 2027", and whether that is now. */
export function TermWords({ team: { validFrom, validTo, term } }: { readonly team: Team }) {
  const format = useFormat()
  const from = format.day(validFrom)
  const to = validTo === null ? '' : format.day(validTo)
  if (term === 'past')
    return (
      <Trans>
        Berlaku {from} sampai {to}, sudah berakhir
      </Trans>
    )
  if (term === 'ahead') return <Trans>Baru berlaku {from}</Trans>
  if (to === '') return <Trans>Berlaku sejak {from} sampai ada keputusan lain</Trans>
  return (
    <Trans>
      Berlaku {from} sampai {to}
    </Trans>
  )
}
