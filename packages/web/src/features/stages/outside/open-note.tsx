import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { OpenLines } from './open-lines.ts'
import { ReviewRefs } from './review-refs.tsx'

interface OpenNoteProps {
  readonly lines: OpenLines
  readonly timeZone: string
  readonly byLetter: boolean
}

/** What is not finished, named, with where one finishes it. */
export function OpenNote({ lines, timeZone, byLetter }: OpenNoteProps) {
  const format = useFormat()
  const {
    objections,
    accepted,
    clarifications,
    termUntil,
    unmarked,
    setSince,
    invalid,
    minutesUnsigned,
    blocks,
  } = lines
  const waiting = clarifications
    .map(({ code, dueAt }) => `${code} (${format.moment(dueAt, timeZone)})`)
    .join(', ')
  const inRoom = objections.length + accepted.length + clarifications.length > 0 || minutesUnsigned
  return (
    <Note tone={blocks ? 'bad' : 'look'}>
      <ul>
        {objections.length > 0 ? (
          <li>
            <Trans>Sanggahan belum dijawab: {objections.join(', ')}.</Trans>
          </li>
        ) : null}
        {accepted.length > 0 ? (
          <li>
            <Trans>Sanggahan diterima, belum dinilai lagi: {accepted.join(', ')}.</Trans>
          </li>
        ) : null}
        {termUntil === null ? null : (
          <li>
            <Trans>Masa sanggah berjalan sampai {format.moment(termUntil, timeZone)}.</Trans>{' '}
            <Link from="/$slug/$year" to="/$slug/$year/interviu" hash="sanggah">
              <Trans>Ubah atau akhiri masa sanggah</Trans>
            </Link>
          </li>
        )}
        {waiting === '' ? null : (
          <li>
            <Trans>Klarifikasi yang masih dapat dijawab: {waiting}.</Trans>
          </li>
        )}
        {minutesUnsigned ? (
          <li>
            <Trans>Notula interviu belum ditandatangani kedua pihak.</Trans>
          </li>
        ) : null}
        {unmarked.length > 0 ? (
          <li>
            <Trans>
              Belum ditandai Tim Reviu ({unmarked.length}): <ReviewRefs {...{ byLetter }} codes={unmarked} />.
            </Trans>
          </li>
        ) : null}
        {setSince.length > 0 ? (
          <li>
            <Trans>
              Ditetapkan surat sesudah reviu, jadi nilai ini belum ditandai Tim Reviu: {setSince.join(', ')}.
            </Trans>
          </li>
        ) : null}
        {invalid.length > 0 ? (
          <li>
            <Trans>
              Ditandai Tidak Valid, kembalikan dahulu kepada asesor:{' '}
              <ReviewRefs {...{ byLetter }} codes={invalid} />.
            </Trans>
          </li>
        ) : null}
      </ul>
      {inRoom ? (
        <p>
          <Link from="/$slug/$year" to="/$slug/$year/interviu">
            <Trans>Buka ruang interviu</Trans>
          </Link>
        </p>
      ) : null}
      {blocks ? (
        <p>
          <Trans>Selama itu langkah ini ditolak.</Trans>
        </p>
      ) : null}
    </Note>
  )
}
