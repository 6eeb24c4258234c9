import { Trans, useLingui } from '@lingui/react/macro'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { type Room, useRoomStep } from '../api/room.ts'
import { sign } from '../api/steps.ts'
import said from '../said.module.css'
import { useSideNames } from '../use-side-names.ts'
import styles from './papers.module.css'
import { ReplaceForm } from './replace-form.tsx'

interface SignaturesProps {
  readonly room: Room
  readonly assessmentId: string
}

/** Who is to sign, who has, and who signs for somebody that can no longer. */
export function Signatures({ room, assessmentId }: SignaturesProps) {
  const { t } = useLingui()
  const format = useFormat()
  const sides = useSideNames()
  const errorWords = useErrorWords()
  const step = useRoomStep(assessmentId)
  const now = useNow()
  const { signatories, minutes, timeZone, can, schedule } = room
  const isAhead = schedule !== null && now < Date.parse(schedule.startsAt)
  const isOver = room.stage === 'consolidation' || room.stage === 'published'
  const own = signatories.find(({ isOwn }) => isOwn)
  return (
    <section className={styles.signatures} aria-label={t`Tanda tangan`}>
      <h3>{minutes.isSigned ? <Trans>Ditandatangani kedua pihak</Trans> : <Trans>Tanda tangan</Trans>}</h3>
      <ul>
        {signatories.map((each) => (
          <li key={each.participantId}>
            {each.name} ({sides[each.side]}):{' '}
            {each.signedAt === null
              ? t`belum menandatangani`
              : t`menandatangani ${format.moment(each.signedAt, timeZone)}`}
            {each.replaced.map(({ before, reason, byName, at }) => (
              <p key={at} className={said.by}>
                <Trans>
                  Menggantikan {before}: {reason} ({byName}, {format.moment(at, timeZone)})
                </Trans>
              </p>
            ))}
            {each.mayReplace ? <ReplaceForm {...{ room, assessmentId }} signatory={each} /> : null}
            {each.isGone && !each.mayReplace ? (
              <p className={said.by}>
                <Trans>
                  {each.name} tidak dapat menandatangani lagi. Penggantinya ditunjuk asesor yang ditugaskan
                  atau tim pelaksana nasional.
                </Trans>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {signatories.length === 0 ? (
        <p>
          <Trans>Belum ada penanda tangan. Asesor menunjuknya di Jadwal dan peserta.</Trans>
        </p>
      ) : null}
      {can.replaceSignatory && signatories.some(({ signedAt, isGone }) => signedAt === null && !isGone) ? (
        <p className={said.by}>
          <Trans>
            Bila seorang dari mereka keluar dari instansi, tidak lagi memegang perannya, atau penugasannya
            berakhir sebelum menandatangani, penggantinya ditunjuk di sini, di bawah namanya.
          </Trans>
        </p>
      ) : null}
      <p className={said.by}>
        <Trans>
          Ini persetujuan di Undagi, bukan tanda tangan elektronik tersertifikasi (TTE). Sejak tanda tangan
          pertama notula tidak berubah lagi. Sidik: {minutes.digest.slice(0, 16)}…
        </Trans>
      </p>
      {minutes.isSigned ? null : (
        <p className={said.by}>
          {isOver ? (
            <Trans>
              Reviu sudah selesai: notula tidak dapat lagi ditandatangani di sini. Yang belum menandatangani,
              menandatangani Berita Acara Interviu yang dicetak.
            </Trans>
          ) : (
            <Trans>
              Dapat ditandatangani sampai reviu selesai, yaitu sampai penilaian diteruskan ke konsolidasi.
            </Trans>
          )}
        </p>
      )}
      {own && can.sign && own.signedAt === null && isAhead ? (
        <Note tone="look">
          <Trans>
            Interviu {format.moment(schedule.startsAt, timeZone)} belum berlangsung. Yang ditandatangani
            sekarang tidak memuat pembicaraan hari itu, dan sesudahnya notula tidak berubah lagi.
          </Trans>
        </Note>
      ) : null}
      {own && can.sign && own.signedAt === null ? (
        <Button
          kind="main"
          onClick={() => step.mutate(() => sign(assessmentId, { kind: 'signed', digest: minutes.digest }))}
        >
          <Trans>Tandatangani notula ini</Trans>
        </Button>
      ) : null}
      {own && can.sign && own.signedAt !== null && !minutes.isSigned ? (
        <Button
          onClick={() =>
            step.mutate(() =>
              sign(assessmentId, { kind: 'signature_withdrawn', reason: t`Notula perlu diperbaiki.` }),
            )
          }
        >
          <Trans>Tarik tanda tangan saya</Trans>
        </Button>
      ) : null}
      {step.error ? (
        <Note tone="bad" role="alert">
          {errorWords(step.error)}
        </Note>
      ) : null}
    </section>
  )
}
