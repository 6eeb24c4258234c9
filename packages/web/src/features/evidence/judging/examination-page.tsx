import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { documentKindNames, type Instrument, indicatorsOf } from '@undagi/maturity'
import { type ReactNode, useMemo, useRef } from 'react'
import type { EvidenceExamination, Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { AlikeNotes } from '../alike/alike-notes.tsx'
import { alikeOfferedQuery } from '../api/alike.ts'
import { examinationsQuery } from '../api/examinations.ts'
import { offeredQuery } from '../api/offers.ts'
import { EvidenceFacts } from '../evidence-facts.tsx'
import { FileFindings } from '../file-findings.tsx'
import { inInstrumentOrder, placeInQueue } from './examination-queue.ts'
import { ExaminedDocument } from './examined-document.tsx'
import { JudgedClaim } from './judged-claim.tsx'
import styles from './judging.module.css'
import { OfferLapses } from './offer-lapses.tsx'
import { QueueLinks } from './queue-links.tsx'
import { SignatureLines } from './signature-lines.tsx'
import { useExaminationShortcuts } from './use-examination-shortcuts.tsx'
import { useVerdictDrafts } from './use-verdict-drafts.ts'
import { VerdictDesk } from './verdict-desk.tsx'
import { VerdictLine } from './verdict-line.tsx'

export interface ExaminationPlace {
  readonly institution: Institution
  readonly round: RoundOverview
  /** With the criteria that the text of the round's year asks. */
  readonly instrument: Instrument
}

interface ExaminationPageProps {
  readonly place: ExaminationPlace
  readonly examination: EvidenceExamination
  /** What was found about a criterion, or about the document alone, where findings are told. */
  readonly renderFinding?: ((indicatorCode: string, criterionCode: string | null) => ReactNode) | undefined
}

/** Document and criterion side by side, what was found beside it, and what one decides. */
export function ExaminationPage({ place, examination, renderFinding }: ExaminationPageProps) {
  const { t } = useLingui()
  const { institution, round, instrument } = place
  const { assessmentId } = round
  const { offerId, indicatorCode: code, criterionCode } = examination
  const [{ data: all }, { data: offers }] = useSuspenseQueries({
    queries: [examinationsQuery(assessmentId), offeredQuery({ assessmentId, code })],
  })
  const { data: alike = [] } = useQuery(alikeOfferedQuery({ assessmentId, code }))
  const codes = useMemo(() => indicatorsOf(instrument).map((each) => each.code), [instrument])
  const { number, waiting, previous, next } = placeInQueue(inInstrumentOrder(all, codes), offerId)
  const reasonRef = useRef<HTMLTextAreaElement>(null)
  const navigate = useNavigate({ from: '/$slug/$year' })
  const { draft, isUnsent, write, discard } = useVerdictDrafts(offerId)
  const go = (other: EvidenceExamination | undefined) =>
    other
      ? navigate({
          to: '/$slug/$year/pemeriksaan/$offerId',
          params: (before) => ({ ...before, offerId: other.offerId }),
        })
      : undefined
  const help = useExaminationShortcuts({
    ...{ onPrevious: () => go(previous), onNext: () => go(next), reasonRef },
    onVerdict: examination.hindrance === null ? (verdict) => write({ ...draft, verdict }) : undefined,
  })
  usePageTitle(`${examination.title}, ${t`Pemeriksaan bukti`}, ${institution.name}`)
  const offer = offers.find(({ id }) => id === offerId)
  const source = useMemo(() => ({ assessmentId, code, offerId }), [assessmentId, code, offerId])
  const indicator = indicatorsOf(instrument).find((each) => each.code === code)
  return (
    <>
      {isUnsent ? <UnsentGuard /> : null}
      <div className={styles.crumb}>
        <span>
          <Link from="/$slug/$year" to="/$slug/$year/pemeriksaan">
            <Trans>Pemeriksaan bukti</Trans>
          </Link>
          , <QueueWords {...{ number, waiting }} />
        </span>
        <QueueLinks {...{ previous, next }} />
      </div>
      <PageHead
        title={examination.title}
        lead={<OfferedBy {...{ institution, examination }} />}
        actions={help}
      />
      <div className={styles.columns}>
        {offer ? <ExaminedDocument {...{ source, offer }} /> : <GoneNote />}
        <section className={styles.judging} aria-label={t`Pemeriksaan`}>
          {offer ? <SignatureLines files={offer.evidence.files} /> : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
          <section className={styles.read} tabIndex={0} aria-label={t`Butir dan temuan`}>
            <JudgedClaim
              {...{ examination, indicator }}
              files={offer?.evidence.files ?? []}
              finding={renderFinding?.(code, criterionCode)}
            />
            {offer ? (
              <section className={styles.part}>
                <h2>
                  <Trans>Yang disebut dan yang ditemukan</Trans>
                </h2>
                <p>
                  {documentKindNames[examination.kind]}, <EvidenceFacts revision={offer.evidence} />
                </p>
                <FileFindings revision={offer.evidence} institution={institution} isDetailed />
                <AlikeNotes {...{ institution, alike }} revision={offer.evidence} itemId={offer.itemId} />
                <OfferLapses {...{ assessmentId, offerId }} />
                {examination.lapsesBeforeAssessment ? <LapseNote validTo={examination.validTo} /> : null}
              </section>
            ) : null}
            {examination.verdict ? (
              <section className={styles.part}>
                <VerdictLine {...{ institution, examination }} />
              </section>
            ) : null}
          </section>
          <VerdictDesk
            {...{ assessmentId, examination, draft, reasonRef }}
            onDraft={write}
            onSent={() => {
              discard()
              void go(next)
            }}
          />
        </section>
      </div>
    </>
  )
}

/** Words that were begun go along to the next thing offered, and to no other page. */
function UnsentGuard() {
  return (
    <LeaveGuard
      title={<Trans>Putusan belum dikirim</Trans>}
      back={<Trans>Kembali ke putusan</Trans>}
      goesAlong={(pathname) => /\/pemeriksaan\/[^/]+$/.test(pathname)}
    >
      <Trans>Catatan yang sudah ditulis akan hilang.</Trans>
    </LeaveGuard>
  )
}

function QueueWords({ number, waiting }: { readonly number: number | undefined; readonly waiting: number }) {
  if (number !== undefined)
    return (
      <Trans>
        bukti {number} dari {waiting} yang menunggu Anda
      </Trans>
    )
  return waiting === 0 ? (
    <Trans>tidak ada lagi yang menunggu Anda</Trans>
  ) : (
    <Trans>{waiting} menunggu Anda</Trans>
  )
}

function OfferedBy({
  institution,
  examination,
}: Pick<ExaminationPlace, 'institution'> & { readonly examination: EvidenceExamination }) {
  const format = useFormat()
  const { origin, recordedBy, offeredBy, offeredAt } = examination
  const offered = format.moment(offeredAt, institution.timeZone)
  const recorders = recordedBy.join(', ')
  if (origin === 'coordination_team')
    return (
      <Trans>
        Ditawarkan Undagi dari buku Tim Koordinasi, dicatat oleh {recorders}, {offered}.
      </Trans>
    )
  return (
    <Trans>
      Diajukan {offeredBy}, {offered}.
    </Trans>
  )
}

function LapseNote({ validTo }: { readonly validTo: string | null }) {
  const format = useFormat()
  const day = validTo === null ? '' : format.day(validTo)
  return (
    <Note tone="look">
      <Trans>Masa berlakunya berakhir {day}, sebelum hari penilaian.</Trans>
    </Note>
  )
}

function GoneNote() {
  return (
    <Note tone="look" role="status">
      <Trans>Bukti ini sudah dilepas dari indikatornya.</Trans>
    </Note>
  )
}
