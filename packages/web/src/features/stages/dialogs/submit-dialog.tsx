import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { papersQuery } from '../../../lib/api/papers.ts'
import { letterOf, newestOf } from '../../../lib/issued-numbers.ts'
import { type LetterDraft, letterLacks } from '../../../lib/letter-draft.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { useDayOfPaper } from '../../../ui/use-day-of-paper.tsx'
import type { Stage } from '../api/stage.ts'
import { approvedDay } from '../approved-day.ts'
import type { StageDialogProps } from './dialog-props.ts'
import { MoveDialog } from './move-dialog.tsx'
import { OtherThanIssued } from './other-than-issued.tsx'
import { PaperFields } from './paper-fields.tsx'
import { SignedCopyField } from './signed-copy-field.tsx'
import { UnansweredWords } from './unanswered-words.tsx'
import { useMoving } from './use-moving.ts'

/** Signed and sent: with the two papers that the coordinator signed, as they were issued here where nobody says otherwise. */
export function SubmitDialog({ round, stage, onDone, onClose }: StageDialogProps) {
  const { t } = useLingui()
  const moving = useMoving({ assessmentId: round.assessmentId, stage, onDone })
  const { data: papers } = useQuery(papersQuery(round.assessmentId))
  const issuedRecord = newestOf('self_assessment_record', papers?.issued ?? [])
  const issuedConsent = newestOf('publication_consent', papers?.issued ?? [])
  const [typedRecord, setOfficialRecord] = useState<LetterDraft>()
  const [typedConsent, setPublicationConsent] = useState<LetterDraft>()
  const officialRecord = typedRecord ?? letterOf(issuedRecord)
  const publicationConsent = typedConsent ?? letterOf(issuedConsent)
  const today = dayAfter(serverInstant(), 0, round.timeZone)
  const lacks = [letterLacks(officialRecord, today), letterLacks(publicationConsent, today)] as const
  const approvedOn = approvedDay(stage, round.timeZone)
  const names = { record: t`Berita Acara Penilaian Mandiri`, consent: t`Pernyataan Persetujuan Publikasi` }
  const dayOfRecord = useDayOfPaper({ name: names.record, day: officialRecord.date, approvedOn })
  const dayOfConsent = useDayOfPaper({ name: names.consent, day: publicationConsent.date, approvedOn })
  const submit = () => {
    if (lacks.flat().length > 0 || !dayOfRecord.isSettled || !dayOfConsent.isSettled) return
    const papers = {
      officialRecord: trimmed(officialRecord),
      publicationConsent: trimmed(publicationConsent),
    }
    moving.make({ kind: 'submit', body: { expectedStage: moving.expectedStage, papers } })
  }
  return (
    <MoveDialog
      moving={moving}
      timeZone={round.timeZone}
      wide
      title={<Trans>Kirim penilaian yang sudah ditandatangani</Trans>}
      submitLabel={<Trans>Kirim penilaian</Trans>}
      consequence={
        <Trans>
          Penilaian ini menjadi penilaian mandiri resmi instansi. Nomor dan tanggal kedua surat, nama Anda,
          dan waktunya tercatat dan tidak dapat diubah. Isian terkunci; membukanya kembali hanya dapat sebelum
          batas waktu dan selama asesor eksternal belum mulai, dan harus ditandatangani lagi.
        </Trans>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <ApprovedWords stage={stage} timeZone={round.timeZone} />
          <UnansweredWords assessmentId={round.assessmentId} stage={stage} />
          <PaperFields
            name={names.record}
            example="047/BA/SPBE/2026"
            paper={officialRecord}
            lacks={tried ? lacks[0] : []}
            onChange={setOfficialRecord}
          >
            {dayOfRecord.question}
            <OtherThanIssued issued={issuedRecord} typed={officialRecord} />
            <SignedCopyField
              assessmentId={round.assessmentId}
              kind="self_assessment_record"
              onKnown={({ number, day }) => setOfficialRecord({ number, date: day })}
            />
          </PaperFields>
          <PaperFields
            name={names.consent}
            example="048/SPBE/2026"
            paper={publicationConsent}
            lacks={tried ? lacks[1] : []}
            onChange={setPublicationConsent}
          >
            {dayOfConsent.question}
            <OtherThanIssued issued={issuedConsent} typed={publicationConsent} />
            {isSameNumber(officialRecord, publicationConsent) ? (
              <Note tone="look" role="status">
                <Trans>Nomornya sama dengan nomor {names.record}. Periksa nomor kedua surat.</Trans>
              </Note>
            ) : null}
            <SignedCopyField
              assessmentId={round.assessmentId}
              kind="publication_consent"
              onKnown={({ number, day }) => setPublicationConsent({ number, date: day })}
            />
          </PaperFields>
        </>
      )}
    </MoveDialog>
  )
}

const isSameNumber = (one: LetterDraft, other: LetterDraft) =>
  one.number.trim() !== '' && one.number.trim() === other.number.trim()

const trimmed = ({ number, date }: LetterDraft) => ({ number: number.trim(), date })

/** Who has checked it, and with what known. */
function ApprovedWords({ stage, timeZone }: { readonly stage: Stage; readonly timeZone: string }) {
  const format = useFormat()
  const approval = stage.entries.find(({ move }) => move === 'verify')
  if (!approval) return null
  const { actorName, actedAt, acceptedGaps } = approval
  return (
    <p>
      <Trans>
        Disetujui {actorName}, {format.moment(actedAt, timeZone)}.
      </Trans>{' '}
      {acceptedGaps.length > 0 ? (
        <Plural value={acceptedGaps.length} other="# kekurangan diketahui; daftarnya ada di halaman ini." />
      ) : (
        <Trans>Tanpa kekurangan.</Trans>
      )}
    </p>
  )
}
