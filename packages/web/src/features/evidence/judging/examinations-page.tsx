import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { indicatorsOf } from '@undagi/maturity'
import type { ComponentProps } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { nothingYetClass } from '../../../ui/item-list.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { completenessQuery } from '../api/completeness.ts'
import { examinationsQuery } from '../api/examinations.ts'
import { CompletenessPanel } from './completeness-panel.tsx'
import { countExaminations } from './count-examinations.ts'
import type { ExaminationPlace } from './examination-page.tsx'
import { inInstrumentOrder, isOpen } from './examination-queue.ts'
import styles from './judging.module.css'
import { LapsesPanel } from './lapses-panel.tsx'
import { OfferedLines } from './offered-lines.tsx'
import { VisitWords } from './visit-words.tsx'

/** How far the examination of the evidence has come, and where to go on. */
export function ExaminationsPage({ place }: { readonly place: ExaminationPlace }) {
  const { t } = useLingui()
  const { institution, round, instrument } = place
  const { assessmentId } = round
  const [{ data }, { data: completeness }] = useSuspenseQueries({
    queries: [examinationsQuery(assessmentId), completenessQuery(assessmentId)],
  })
  const { visitDate, isVisitLeftOut, lapses } = completeness
  const codes = indicatorsOf(instrument).map(({ code }) => code)
  const all = inInstrumentOrder(data, codes)
  const open = all.filter(isOpen)
  const counts = countExaminations(all)
  const without = codes.filter((code) => all.every(({ indicatorCode }) => indicatorCode !== code)).length
  usePageTitle(`${t`Pemeriksaan bukti`}, ${institution.name} ${round.year}`)
  return (
    <>
      <PageHead
        title={<Trans>Pemeriksaan bukti</Trans>}
        lead={
          <>
            <Trans>
              {counts.offered} bukti diajukan: {counts.accepted} diterima, {counts.waiting} menunggu,{' '}
              {counts.repair} diminta diperbaiki, {counts.refused} ditolak. {without} indikator belum
              berbukti.
            </Trans>{' '}
            <VisitWords {...{ institution, visitDate, isVisitLeftOut }} lapses={lapses.length} />
          </>
        }
        actions={<GoOn first={open[0]} waiting={open.length} />}
      />
      <div className={styles.overview}>
        <CompletenessPanel {...{ instrument, completeness }} offers={all} />
        {all.length === 0 ? <NothingOffered /> : <Offered {...{ all, open, lapses }} />}
      </div>
    </>
  )
}

function NothingOffered() {
  return (
    <Panel title={<Trans>Bukti yang diajukan</Trans>}>
      <p className={nothingYetClass}>
        <Trans>
          Belum ada bukti yang diajukan untuk tahun ini. Bukti dikaitkan dari halaman setiap indikator.
        </Trans>
      </p>
    </Panel>
  )
}

interface OfferedProps {
  readonly all: readonly EvidenceExamination[]
  readonly open: readonly EvidenceExamination[]
  readonly lapses: ComponentProps<typeof LapsesPanel>['lapses']
}

function Offered({ all, open, lapses }: OfferedProps) {
  return (
    <>
      <LapsesPanel lapses={lapses} />
      <OfferedLines
        title={<Trans>Berakhir sebelum hari penilaian</Trans>}
        offers={all.filter((each) => each.lapsesBeforeAssessment)}
      />
      <OfferedLines
        title={<Trans>Bukti yang diajukan</Trans>}
        offers={[...open, ...all.filter((each) => !isOpen(each))]}
      />
    </>
  )
}

interface GoOnProps {
  readonly first: EvidenceExamination | undefined
  readonly waiting: number
}

function GoOn({ first, waiting }: GoOnProps) {
  if (first === undefined) return null
  return (
    <Link
      className={buttonClass('main')}
      from="/$slug/$year"
      to="/$slug/$year/pemeriksaan/$offerId"
      params={{ offerId: first.offerId }}
    >
      <Trans>Periksa yang menunggu Anda ({waiting})</Trans>
    </Link>
  )
}
