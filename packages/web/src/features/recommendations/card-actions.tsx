import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Recommendation, Recommendations } from './api/recommendations.ts'
import { PlanDialog } from './dialogs/plan-dialog.tsx'
import { ReasonDialog, type Saying } from './dialogs/reason-dialog.tsx'
import styles from './recommendations.module.css'

interface CardActionsProps {
  readonly recommendation: Recommendation
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly people: Recommendations['people']
  readonly attach: ReactNode
}

/** What this person can do about it now, and nothing that would be refused. */
export function CardActions({ recommendation, units, people, attach }: CardActionsProps) {
  const [open, setOpen] = useState<Saying | 'plan' | null>(null)
  const { can, state } = recommendation
  const sayings = sayingsFor(recommendation)
  if (!can.plan && !can.report && sayings.length === 0) return null
  const close = () => setOpen(null)
  return (
    <div className={styles.actions}>
      {can.plan ? (
        <Button onClick={() => setOpen('plan')}>
          {state === 'written' ? <Trans>Tugaskan</Trans> : <Trans>Ubah penugasan</Trans>}
        </Button>
      ) : null}
      {can.report ? attach : null}
      {sayings.map((saying) => (
        <Button key={saying} onClick={() => setOpen(saying)}>
          <SayingWords saying={saying} />
        </Button>
      ))}
      {open === 'plan' ? <PlanDialog {...{ recommendation, units, people }} onClose={close} /> : null}
      {open !== null && open !== 'plan' ? (
        <ReasonDialog
          saying={open}
          title={<SayingWords saying={open} />}
          {...{ recommendation }}
          onClose={close}
        />
      ) : null}
    </div>
  )
}

function sayingsFor({ can, state }: Recommendation): readonly Saying[] {
  return [
    ...(can.report ? (['progress'] as const) : []),
    ...(can.report && state === 'planned' ? (['done'] as const) : []),
    ...(can.confirm ? (['confirm'] as const) : []),
    ...(can.decide && state === 'reported' ? (['send_back'] as const) : []),
    ...(can.decide && (state === 'planned' || state === 'reported') ? (['not_done'] as const) : []),
    ...(can.decide && ['done', 'not_done', 'dropped'].includes(state) ? (['reopen'] as const) : []),
    ...(can.drop ? (['drop'] as const) : []),
    ...(can.reword ? (['take_back'] as const) : []),
  ]
}

function SayingWords({ saying }: { readonly saying: Saying }) {
  switch (saying) {
    case 'progress':
      return <Trans>Laporkan kemajuan</Trans>
    case 'done':
      return <Trans>Laporkan selesai</Trans>
    case 'confirm':
      return <Trans>Sahkan selesai</Trans>
    case 'send_back':
      return <Trans>Kembalikan</Trans>
    case 'not_done':
      return <Trans>Tidak dilaksanakan</Trans>
    case 'reopen':
      return <Trans>Buka lagi</Trans>
    case 'drop':
      return <Trans>Batalkan</Trans>
    case 'take_back':
      return <Trans>Tarik catatan</Trans>
  }
}
