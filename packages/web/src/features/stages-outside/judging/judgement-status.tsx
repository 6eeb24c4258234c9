import { Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { isUnsaved, type JudgementDraft } from '../drafts/judgement-draft.ts'
import styles from './judging.module.css'

interface JudgementStatusProps {
  readonly draft: JudgementDraft
  readonly lacksWhy: boolean
  /** A value was set or confirmed here, as far as the server knows. */
  readonly isJudged: boolean
  readonly isKeptHere: boolean
  readonly timeZone: string
  readonly onLook: () => void
}

/** What may truthfully be said about the judgement at this moment, and what a colleague did to it. */
export function JudgementStatus(props: JudgementStatusProps) {
  const { draft, timeZone, onLook } = props
  const format = useFormat()
  const { takenOver, conflict } = draft
  const who = takenOver?.byName ?? ''
  const when = takenOver?.at ? format.when(takenOver.at, timeZone) : ''
  return (
    <p className={styles.status} role="status">
      {takenOver && !conflict ? (
        <span className={styles.look}>
          <Trans>
            diubah rekan Anda {who}, {when}
          </Trans>{' '}
          <LinkButton onClick={onLook}>
            <Trans>sudah saya lihat</Trans>
          </LinkButton>{' '}
        </span>
      ) : null}
      <StatusWords {...props} />
    </p>
  )
}

function StatusWords({ draft, lacksWhy, isJudged, isKeptHere, timeZone }: JudgementStatusProps) {
  const format = useFormat()
  const errorWords = useErrorWords()
  const { line, conflict, sending, base, problem } = draft
  const kept = isKeptHere ? (
    <Trans>Tersimpan di perangkat ini.</Trans>
  ) : (
    <Trans>Salin dahulu, supaya tidak hilang.</Trans>
  )
  if (line === 'elsewhere')
    return (
      <>
        <Trans>Tahap ini sudah berakhir, jadi tidak ada lagi yang disimpan di sini.</Trans>{' '}
        {isUnsaved(draft) ? kept : null}
      </>
    )
  if (line === 'refused')
    return (
      <>
        {errorWords(problem)} {kept}
      </>
    )
  if (conflict)
    return (
      <>
        <Trans>Belum dikirim: pilih dahulu di atas.</Trans> {kept}
      </>
    )
  if (sending) return <Trans>menyimpan…</Trans>
  if (isUnsaved(draft)) {
    if (lacksWhy)
      return (
        <>
          <Trans>Belum dikirim: nilainya berbeda dari tahap sebelumnya, jadi justifikasinya wajib.</Trans>{' '}
          {kept}
        </>
      )
    if (line === 'down')
      return (
        <>
          <Trans>Belum terkirim karena sambungan terputus.</Trans> {kept}
        </>
      )
    return isKeptHere ? (
      <Trans>Tersimpan di perangkat ini, dikirim begitu Anda meninggalkan kolomnya.</Trans>
    ) : (
      <Trans>Dikirim begitu Anda meninggalkan kolomnya.</Trans>
    )
  }
  if (base.version === 0)
    return <Trans>Belum disentuh pada tahap ini: nilai dan teks tahap sebelumnya.</Trans>
  const at = base.at === null ? '' : format.when(base.at, timeZone)
  const who = base.byName ?? ''
  return (
    <>
      <Trans>
        tersimpan {at}, {who}
      </Trans>
      {isJudged ? null : (
        <>
          {'. '}
          <Trans>Belum terhitung dinilai: kukuhkan nilainya, atau pilih nilai lain.</Trans>
        </>
      )}
    </>
  )
}
