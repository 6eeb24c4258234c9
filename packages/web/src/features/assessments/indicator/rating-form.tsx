import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator, Instrument } from '@undagi/maturity'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { DecimalValue } from '../../../ui/decimal-value.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { LevelChoice } from '../../../ui/level-choice.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { IndicatorAddress } from '../api/indicator.ts'
import { useRate } from '../api/rating.ts'
import { judgeRating } from './rating-draft.ts'
import styles from './rating-form.module.css'
import { RatingOutcome } from './rating-outcome.tsx'
import { RatingWords } from './rating-words.tsx'

interface RatingFormProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly address: IndicatorAddress
  readonly detail: IndicatorDetail
  readonly metCriteria: ReadonlySet<string>
  readonly canRate: boolean
  /** Sent: nobody can, whatever their role. */
  readonly isFrozen: boolean
  readonly isPublished: boolean
  readonly timeZone: string
  readonly choice: string | null | undefined
  /** Counts up when a key chose: the next key then belongs to the form. */
  readonly focusRequest: number
  /** How the value stands to what evidence supports. */
  readonly renderSupport: ((indicator: Indicator, value: string | null) => ReactNode) | undefined
  /** Said where a value is about to be saved. */
  readonly warning: ReactNode
  readonly onChoice: (choice: string | null | undefined) => void
}

/** The value a person claims. Choosing shows what it would change; only saving changes it. */
export function RatingForm(props: RatingFormProps) {
  const { instrument, indicator, address, detail, metCriteria, canRate, timeZone, choice, onChoice } = props
  const { t } = useLingui()
  const format = useFormat()
  const id = useId()
  const saving = useRate(address)
  const [typedReason, setTypedReason] = useState<string>()
  const form = useFocusAfterKey(props.focusRequest)
  const seen = useSeenWhenChoosing(choice, detail)

  const shown = choice === undefined ? detail.value : choice
  const draft = judgeRating({ instrument, indicator, metCriteria, value: shown })
  const reason = typedReason ?? detail.reason ?? ''
  const isChanged =
    choice !== undefined && (choice !== detail.value || (draft.needsReason && reason !== detail.reason))
  const asksReason = canRate && draft.needsReason && choice !== undefined
  // A value is chosen to see what it would change, and left again; words were meant.
  const hasTyped = asksReason && typedReason !== undefined && typedReason.trim() !== (detail.reason ?? '')
  const [reasonMissing, setReasonMissing] = useState(false)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const missing = draft.needsReason && reason.trim() === ''
    setReasonMissing(missing)
    if (missing || draft.isOffScale || saving.isPending) return
    saving.mutate(
      { value: shown, reason: draft.needsReason ? reason.trim() : null, seen },
      { onSuccess: () => forget() },
    )
  }
  const forget = () => {
    onChoice(undefined)
    setTypedReason(undefined)
    setReasonMissing(false)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={save} aria-label={t`Nilai`}>
      <fieldset disabled={!canRate}>
        <legend>
          {props.isPublished ? <Trans>Nilai mandiri</Trans> : <Trans>Nilai yang Anda ajukan</Trans>}
        </legend>
        {instrument.scale.values === 'integer' ? (
          <LevelChoice indicator={indicator} value={shown} onChoose={onChoice} />
        ) : (
          <DecimalValue scale={instrument.scale} value={shown} onChoose={onChoice} />
        )}
        <RatingWords
          draft={draft}
          isClaim={choice !== undefined}
          reason={detail.reason}
          onUseSupported={canRate ? onChoice : undefined}
          onEditReason={canRate ? () => onChoice(detail.value) : undefined}
        />
        {props.renderSupport?.(indicator, shown)}
        {asksReason ? (
          <div className={styles.reason}>
            <label htmlFor={id}>
              <Trans>Alasan</Trans>
            </label>
            <textarea
              id={id}
              name="reason"
              className={fieldClass}
              maxLength={4000}
              aria-invalid={reasonMissing || undefined}
              value={reason}
              onChange={(event) => setTypedReason(event.target.value)}
            />
            {reasonMissing ? (
              <p className={styles.missing} role="alert">
                <Trans>Tuliskan alasannya: mengapa nilai ini benar walau butirnya berkata lain.</Trans>
              </p>
            ) : null}
          </div>
        ) : null}
        {isChanged || asksReason ? props.warning : null}
        {isChanged || asksReason ? (
          <div className={styles.actions}>
            <Button kind="main" type="submit" aria-disabled={draft.isOffScale}>
              {shown === null ? (
                <Trans>Kosongkan nilai</Trans>
              ) : (
                <Trans>Simpan nilai {format.number(shown)}</Trans>
              )}
            </Button>
            {choice === undefined ? null : (
              <Button onClick={forget}>
                <Trans>Batal</Trans>
              </Button>
            )}
          </div>
        ) : null}
        {choice === undefined && detail.value !== null && canRate ? (
          <LinkButton className={styles.clear} onClick={() => onChoice(null)}>
            <Trans>Kosongkan nilai</Trans>
          </LinkButton>
        ) : null}
      </fieldset>
      {canRate || props.isFrozen ? null : (
        <p className={styles.readOnly}>
          <Trans>Yang mengajukan nilai adalah asesor internal instansi.</Trans>
        </p>
      )}
      {hasTyped && !saving.isPending ? (
        <LeaveGuard title={<Trans>Nilai belum disimpan</Trans>} back={<Trans>Kembali ke nilai</Trans>}>
          <Trans>
            Nilai yang Anda pilih dan alasan yang Anda ketik hilang bila halaman ini ditinggalkan.
          </Trans>
        </LeaveGuard>
      ) : null}
      <RatingOutcome saving={saving} timeZone={timeZone} onUndone={forget} />
    </form>
  )
}

/** What stood on the page when the person began to choose: a colleague's rating since then is asked about, not overwritten. */
function useSeenWhenChoosing(choice: string | null | undefined, detail: IndicatorDetail): IndicatorDetail {
  const [seen, setSeen] = useState(detail)
  if (choice === undefined && seen !== detail) setSeen(detail)
  return choice === undefined ? detail : seen
}

/** A key has chosen a level: the reason comes next where one is asked, else the button that saves. */
function useFocusAfterKey(request: number) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (request === 0) return
    const next = form.current?.querySelector<HTMLElement>('textarea[name="reason"], button[type="submit"]')
    next?.focus()
  }, [request])
  return form
}
