import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../../lib/use-format.ts'
import type { OwnAssignment } from '../api/own-assignments.ts'
import styles from '../assignments.module.css'
import { useAssignmentWords } from '../use-assignment-words.ts'
import { NextLink } from './next-link.tsx'

interface OwnAssignmentItemProps {
  readonly assignment: OwnAssignment
}

/** One assignment: where, what, how far, until when, and the way to what comes next. */
export function OwnAssignmentItem({ assignment }: OwnAssignmentItemProps) {
  const words = useAssignmentWords()
  const format = useFormat()
  const { institutionName, roundName, duty, done, of, until, state, stage, stageUntil } = assignment
  return (
    <li>
      <div className={styles.who}>
        <strong>
          {institutionName}, {roundName}
        </strong>
        <NextLink assignment={assignment} />
      </div>
      <p>
        {words.duties[duty]}:{' '}
        {state === 'open' && stage === 'interview' && duty === 'judging' ? (
          <Trans>
            {done} dari {of} indikator Anda dalam agenda interviu
          </Trans>
        ) : (
          <Trans>
            {done} dari {of} indikator
          </Trans>
        )}
        {state === 'open' && stageUntil !== null ? (
          <>
            , <Trans>tahap ini sampai {format.day(stageUntil)}</Trans>
          </>
        ) : null}
        , <Trans>penugasan sampai {format.day(until)}</Trans>
      </p>
      <StateWords assignment={assignment} />
    </li>
  )
}

function StateWords({ assignment }: OwnAssignmentItemProps) {
  const { state, from, duty, done, of, slug, year, stage } = assignment
  const format = useFormat()
  switch (state) {
    case 'to_come':
      return (
        <p className={styles.quiet}>
          <Trans>Penugasannya mulai {format.day(from)}.</Trans>
        </p>
      )
    case 'stopped':
      return (
        <p className={styles.quiet}>
          <Trans>
            Berhenti karena hubungan yang Anda nyatakan dengan instansi ini. Yang menugaskan Anda memutuskan
            kelanjutannya.
          </Trans>{' '}
          <Link to="/$slug/$year/tahap" params={{ slug, year: String(year) }}>
            <Trans>Lihat pernyataan Anda</Trans>
          </Link>
        </p>
      )
    case 'waiting':
      return (
        <p className={styles.quiet}>
          {duty === 'second_rating' && of === 0 ? (
            <Trans>Sampelnya belum diundi.</Trans>
          ) : stage === 'published' ? (
            <Trans>Hasilnya sudah dipublikasikan.</Trans>
          ) : (
            <Trans>Penilaiannya sedang tidak di tahap tugas ini.</Trans>
          )}
        </p>
      )
    case 'open':
      return done < of ? null : (
        <p className={styles.quiet}>
          {of > 0 ? (
            <Trans>Semuanya sudah dikerjakan pada tahap ini.</Trans>
          ) : (
            <Trans>Tidak ada yang menunggu Anda pada tahap ini: yang tidak Anda ubah terbawa.</Trans>
          )}
        </p>
      )
  }
}
