import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Policy } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { TextField } from '../../../ui/field.tsx'
import { itemListClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type PolicyAddress, useWithdrawStep } from '../api/policies.ts'
import styles from '../policies.module.css'
import { usePolicyWords } from '../use-policy-words.ts'

interface HistoryPanelProps {
  readonly policy: Policy
  readonly address: PolicyAddress
  readonly mayKeep: boolean
  readonly timeZone: string
}

/** Who wrote down what, the latest first; a mistake is taken back and stays readable. */
export function HistoryPanel({ policy, address, mayKeep, timeZone }: HistoryPanelProps) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const counted = policy.steps.filter(({ withdrawn }) => withdrawn === null)
  const last = counted.length > 1 ? counted.at(-1) : undefined
  return (
    <Panel title={<Trans>Riwayat pencatatan</Trans>}>
      <ul className={itemListClass}>
        {policy.steps.toReversed().map((step) => (
          <HistoryEntry
            key={step.sequence}
            {...{ step, timeZone }}
            onWithdraw={mayKeep && step.sequence === last?.sequence ? () => setWithdrawing(true) : undefined}
          />
        ))}
      </ul>
      {isWithdrawing && last ? (
        <WithdrawDialog {...{ address }} sequence={last.sequence} onClose={() => setWithdrawing(false)} />
      ) : null}
    </Panel>
  )
}

interface HistoryEntryProps {
  readonly step: Policy['steps'][number]
  readonly timeZone: string
  readonly onWithdraw: (() => void) | undefined
}

function HistoryEntry({ step, timeZone, onWithdraw }: HistoryEntryProps) {
  const format = useFormat()
  const { steps: words } = usePolicyWords()
  const { withdrawn, authorName } = step
  const recorded = format.moment(step.recordedAt, timeZone)
  const day = format.day(step.day)
  return (
    <li>
      <div>
        <p className={classNames(withdrawn && styles.taken)}>
          <strong>{words[step.step]}</strong>, {day}
        </p>
        {step.note ? <p className={styles.note}>{step.note}</p> : null}
        {withdrawn ? (
          <p className={styles.quiet}>
            <Trans>
              Dibatalkan oleh {withdrawn.authorName}: {withdrawn.reason}
            </Trans>
          </p>
        ) : null}
        {onWithdraw ? (
          <p>
            <LinkButton onClick={onWithdraw}>
              <Trans>Salah catat? Batalkan langkah ini</Trans>
            </LinkButton>
          </p>
        ) : null}
      </div>
      <p className={styles.quiet}>
        <Trans>
          {authorName}, {recorded}
        </Trans>
      </p>
    </li>
  )
}

interface WithdrawDialogProps {
  readonly address: PolicyAddress
  readonly sequence: number
  readonly onClose: () => void
}

function WithdrawDialog({ address, sequence, onClose }: WithdrawDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const withdraw = useWithdrawStep(address)
  const submit = () => {
    if (reason.trim() !== '') withdraw.mutate({ sequence, reason }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Batalkan langkah terakhir</Trans>}
      submitLabel={<Trans>Batalkan langkah</Trans>}
      consequence={
        <Trans>Keadaannya kembali seperti sebelum langkah itu. Keduanya tetap terbaca dalam riwayat.</Trans>
      }
      pending={withdraw.isPending}
      error={withdraw.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <TextField
          label={t`Alasan`}
          maxLength={500}
          value={reason}
          error={tried && reason.trim() === '' ? t`Tuliskan apa yang keliru.` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </ActionDialog>
  )
}
