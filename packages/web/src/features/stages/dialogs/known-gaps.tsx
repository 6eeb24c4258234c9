import { Plural, Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import { GapSummary } from '../gap-summary.tsx'
import { compareGaps } from '../group-gaps.ts'
import type { Moving } from './use-moving.ts'

/** What is missing now and is passed on knowingly; what changed since the dialog was opened is named. */
export function KnownGaps({ moving: { stage, seenGaps } }: { readonly moving: Moving }) {
  const { gaps } = stage
  const { came, went } = compareGaps(seenGaps, gaps)
  return (
    <>
      {came.length + went.length > 0 ? (
        <Note tone="look" role="status">
          <Trans>Kekurangannya berubah sejak Anda membuka jendela ini.</Trans>{' '}
          {came.length > 0 ? <Trans>Bertambah pada indikator {came.join(', ')}.</Trans> : null}{' '}
          {went.length > 0 ? <Trans>Berkurang pada indikator {went.join(', ')}.</Trans> : null}
        </Note>
      ) : null}
      {gaps.length === 0 ? (
        <Note tone="fine">
          <Trans>Tidak ada kekurangan: semua indikator dinilai, dijelaskan, dan berbukti.</Trans>
        </Note>
      ) : (
        <div>
          <p>
            <strong>
              <Plural value={gaps.length} other="# kekurangan ikut diteruskan, menurut nomor indikator:" />
            </strong>
          </p>
          <GapSummary gaps={gaps} />
        </div>
      )}
    </>
  )
}
