import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Sign } from '../../../ui/sign.tsx'
import type { RatingDraft } from './rating-draft.ts'
import styles from './rating-form.module.css'

interface RatingWordsProps {
  readonly draft: RatingDraft
  /** Somebody is about to claim the value; otherwise it is the saved one. */
  readonly isClaim: boolean
  readonly reason: string | null
  /** Absent for those who may only read. */
  readonly onUseSupported: ((value: string) => void) | undefined
  readonly onEditReason: (() => void) | undefined
}

/** How the value stands to the ticked criteria, in words. */
export function RatingWords({ draft, isClaim, reason, onUseSupported, onEditReason }: RatingWordsProps) {
  const format = useFormat()
  const { value, supported, isCompared, needsReason, isOffScale } = draft
  if (isOffScale)
    return (
      <p className={styles.look}>
        <Trans>Nilai ini di luar skala.</Trans>
      </p>
    )
  if (supported === null)
    return (
      <p>
        <Trans>Butir indikator ini tidak dirinci, jadi nilai tidak dibandingkan dengan butir.</Trans>
      </p>
    )
  if (!isCompared && value !== null)
    return (
      <p>
        <Trans>
          Butir yang dicentang mendukung tingkat {supported}. Butirnya belum dikonfirmasi, jadi nilai lain
          tidak meminta alasan.
        </Trans>
      </p>
    )
  if (!needsReason && value !== null)
    return (
      <p>
        <Trans>Sama dengan yang didukung butir. Nilai lain meminta alasan.</Trans>
      </p>
    )
  const use =
    isClaim || !onUseSupported ? null : (
      <LinkButton onClick={() => onUseSupported(String(supported))}>
        <Trans>Pakai tingkat {supported}</Trans>
      </LinkButton>
    )
  if (value === null)
    return (
      <p>
        <Trans>Butir yang dicentang mendukung tingkat {supported}.</Trans> {use}
      </p>
    )
  return (
    <div>
      <p className={styles.look}>
        <Sign kind="look" />
        {isClaim ? (
          <Trans>
            Anda mengajukan {format.number(value)}, butir mendukung {supported}.
          </Trans>
        ) : (
          <Trans>
            Diklaim {format.number(value)}, butir mendukung {supported}.
          </Trans>
        )}
      </p>
      {isClaim ? null : <GivenReason reason={reason} onEdit={onEditReason} />}
      {use}
    </div>
  )
}

interface GivenReasonProps {
  readonly reason: string | null
  readonly onEdit: (() => void) | undefined
}

function GivenReason({ reason, onEdit }: GivenReasonProps) {
  return (
    <p className={styles.given}>
      {reason ? <Trans>Alasan: {reason}</Trans> : <Trans>Alasannya belum ditulis.</Trans>}{' '}
      {onEdit ? (
        <LinkButton onClick={onEdit}>
          {reason ? <Trans>Ubah alasan</Trans> : <Trans>Tulis alasan</Trans>}
        </LinkButton>
      ) : null}
    </p>
  )
}
