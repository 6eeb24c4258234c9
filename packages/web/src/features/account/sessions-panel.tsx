import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OwnSession } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { actionsClass, panelInsideClass, panelLinesClass } from '../../ui/panel-parts.ts'
import { sessionsQuery, useSignOutEverywhere } from './api/account.ts'
import { SessionItem } from './session-item.tsx'

interface SessionsPanelProps {
  readonly slug: string
  readonly timeZone: string
  readonly onSignedOut: () => void
}

/** Where the person is signed in: what is not theirs, they end. */
export function SessionsPanel({ slug, timeZone, onSignedOut }: SessionsPanelProps) {
  const { data: sessions } = useSuspenseQuery(sessionsQuery)
  const [isAsking, setAsking] = useState(false)
  const everywhere = useSignOutEverywhere()
  return (
    <Panel title={<Trans>Di mana Anda masuk</Trans>}>
      <div className={panelInsideClass}>
        <p>
          <Trans>
            Ada yang tidak Anda kenal? Akhiri, lalu ganti kata sandi. Halaman yang terbuka di sana tertutup
            saat itu juga.
          </Trans>{' '}
          <Link to="/$slug/pemakaian-akun" params={{ slug }}>
            <Trans>Apakah akun ini tampak dipakai orang lain?</Trans>
          </Link>
        </p>
        <div className={actionsClass}>
          <Button onClick={() => setAsking(true)}>
            <Trans>Keluar dari semua perangkat</Trans>
          </Button>
        </div>
      </div>
      <ul className={panelLinesClass}>
        {currentFirst(sessions).map((session) => (
          <SessionItem key={session.id} session={session} timeZone={timeZone} />
        ))}
      </ul>
      {isAsking ? (
        <ActionDialog
          title={<Trans>Keluar dari semua perangkat?</Trans>}
          submitLabel={<Trans>Keluar dari semua</Trans>}
          consequence={
            <Trans>Semua sesi Anda berakhir, di sini juga; Anda masuk lagi dengan kata sandi.</Trans>
          }
          pending={everywhere.isPending}
          error={everywhere.error}
          onClose={() => setAsking(false)}
          onSubmit={() => everywhere.mutate(undefined, { onSuccess: onSignedOut })}
        />
      ) : null}
    </Panel>
  )
}

/** One looks for what is not one's own: what is before one's eyes comes first, and the rest as the server has it. */
const currentFirst = (sessions: readonly OwnSession[]) =>
  sessions.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
