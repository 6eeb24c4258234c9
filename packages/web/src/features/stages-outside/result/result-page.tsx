import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { differenceQuery, type StageDifference } from '../../../lib/api/stage-difference.ts'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ComparedPanel } from './compared-panel.tsx'
import { CorrectionsPanel } from './corrections-panel.tsx'
import { gapLines } from './gap-lines.ts'
import { GapsPanel } from './gaps-panel.tsx'
import styles from './result.module.css'
import type { ResultPlace } from './result-place.ts'

interface ResultPageProps {
  readonly place: ResultPlace
  /** Where both are taken along. */
  readonly paper: ReactNode
}

/** What the institution said of itself beside what became of it, and why. */
export function ResultPage({ place, paper }: ResultPageProps) {
  const { t } = useLingui()
  const { institution, round } = place
  const [{ data: difference }, { data: overview }] = useSuspenseQueries({
    queries: [differenceQuery(round.assessmentId), stagesQuery(round.assessmentId)],
  })
  usePageTitle(`${t`Hasil`}, ${institution.name} ${round.year}`)
  const { self, official } = difference
  const isPublished = difference.release.state === 'published'
  // Before the publication a letter sets what an accepted objection names, and nothing else.
  const accepted = overview.open?.accepted ?? []
  const lines = self === null || official === null ? [] : gapLines(overview, self, official)
  const corrected = overview.indicators.flatMap(({ code, official }) => (official?.corrected ? [code] : []))
  return (
    <>
      <PageHead
        title={<Trans>Hasil {round.year}</Trans>}
        lead={<Trans>Penilaian mandiri di samping yang menjadi hasilnya, dan mengapa berbeda.</Trans>}
        actions={difference.self === null && official === null ? null : paper}
      />
      <div className={styles.stack}>
        <ReleaseNote {...{ difference }} />
        {official === null ? null : <ComparedPanel {...{ difference }} />}
        {lines.length === 0 ? null : (
          <GapsPanel
            {...{ place, lines, isPublished }}
            canCorrect={(code) => overview.can.correct && (isPublished || accepted.includes(code))}
            byLetter={overview.can.byLetterOnly}
          />
        )}
        {corrected.length === 0 ? null : <CorrectionsPanel {...{ place }} codes={corrected} />}
      </div>
    </>
  )
}

/** Whether this is the result, a draft by a letter, or nothing yet, and by which rule. */
function ReleaseNote({ difference }: { readonly difference: StageDifference }) {
  const format = useFormat()
  const { release, official, self } = difference
  const { state, letter } = release
  if (official === null)
    return (
      <Note tone="look">
        {state === 'published' ? (
          <Trans>Hasilnya sudah dipublikasikan, tetapi peran Anda tidak membukanya.</Trans>
        ) : (
          <Trans>
            Belum ada hasil yang dapat dibuka. Nilai dari luar terlihat sesudah dipublikasikan, atau bila tim
            pelaksana nasional memperlihatkan konsepnya dengan surat: aturan yang membolehkannya lebih dahulu
            tidak kami temukan.
          </Trans>
        )}
      </Note>
    )
  return (
    <>
      {state === 'draft' && letter !== null ? (
        <Note tone="look">
          <Trans>
            Konsep, belum dipublikasikan. Diperlihatkan menurut surat nomor {letter.number},{' '}
            {format.longDay(letter.date)}.
          </Trans>
        </Note>
      ) : null}
      {state === 'closed' ? (
        <Note tone="look">
          <Trans>Belum dipublikasikan. Instansi belum melihat nilai dari luar.</Trans>
        </Note>
      ) : null}
      {self === null ? (
        <Note>
          <Trans>Penilaian mandiri tidak terbuka bagi peran Anda, jadi selisihnya tidak dihitung.</Trans>
        </Note>
      ) : null}
    </>
  )
}
