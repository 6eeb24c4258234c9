import { Trans } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FoundCriterion, Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { assessmentQuery } from '../../../lib/api/assessment.ts'
import { type OutsideStage, stageIndicatorQuery, stagesQuery } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { keptJudgements } from '../drafts/device.ts'
import { type JudgedFilter, judgedLines, judgedNeighbours } from '../list/judged-lines.ts'
import { ReturnWords } from '../list/return-words.tsx'
import { StageReturnNote } from '../list/stage-return-note.tsx'
import { useJudgedWords } from '../use-judged-words.ts'
import { ClaimPanel } from './claim-panel.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { JudgedHelp } from './judged-help.tsx'
import { JudgedNeighbours } from './judged-neighbours.tsx'
import { JudgementDesk } from './judgement-desk.tsx'
import styles from './judging.module.css'
import type { JudgingPlace } from './judging-place.ts'
import { SaidBefore } from './said-before.tsx'

interface JudgingPageProps {
  readonly place: JudgingPlace
  readonly personId: string
  readonly indicator: Indicator
  readonly stage: OutsideStage
  readonly filter: JudgedFilter | undefined
  /** What was found about the criteria, in the order in which it matters. */
  readonly found: readonly FoundCriterion[]
  readonly renderFinding: (criterionCode: string) => ReactNode
  readonly evidence: ReactNode
  /** The level that evidence supports, beside the claim. */
  readonly support: ReactNode
}

/** What the institution claims and proves on one side, what an assessor says of it on the other. */
export function JudgingPage(props: JudgingPageProps) {
  const { place, personId, indicator, stage, filter, found, renderFinding, evidence, support } = props
  const { institution, round, instrument } = place
  const { assessmentId, timeZone } = round
  const { code } = indicator
  const { stageName } = useJudgedWords()
  const [{ data: overview }, { data: stages }, { data: assessment }] = useSuspenseQueries({
    queries: [
      stagesQuery(assessmentId),
      stageIndicatorQuery({ assessmentId, code }),
      assessmentQuery(assessmentId),
    ],
  })
  usePageTitle(`${code} ${indicator.shortName}, ${stageName(stage)}, ${institution.name}`)
  const navigate = useNavigate({ from: '/$slug/$year' })
  const address = { personId, assessmentId, stage, code }
  const lines = judgedLines(overview, stage, keptJudgements.codes(address))
  const { previous, next } = judgedNeighbours(lines, filter, code)
  const search = { saring: filter }
  const list = () => navigate({ to: '/$slug/$year/penilaian-luar', search })
  const go = (to: string | undefined) =>
    to === undefined
      ? undefined
      : navigate({
          to: '/$slug/$year/penilaian-luar/$code',
          params: (before) => ({ ...before, code: to }),
          search,
        })
  const row = assessment.indicators.find((each) => each.code === code)
  const returnNotes = lines.find((line) => line.code === code)?.returnNotes ?? []
  const at = stages.stages.findIndex((each) => each.stage === stage)
  return (
    <>
      <div className={styles.crumb}>
        <span>
          <Link from="/$slug/$year" to="/$slug/$year/penilaian-luar" search={search}>
            <Trans>Penilaian luar</Trans>
          </Link>
          , {stageName(stage)}
        </span>
        <JudgedNeighbours {...{ instrument, previous, next, filter }} />
      </div>
      <PageHead
        title={`${code} ${indicator.shortName}`}
        lead={indicator.name}
        actions={<JudgedHelp onPrevious={() => go(previous)} onNext={() => go(next)} onList={list} />}
      />
      <StageReturnNote {...{ overview, stage }} />
      {returnNotes.length === 0 ? null : (
        <Note tone="look" className={styles.returned}>
          <ReturnWords notes={returnNotes} />
        </Note>
      )}
      {overview.open?.accepted.includes(code) ? (
        <Note tone="look" className={styles.returned}>
          <Trans>Sanggahan atas indikator ini diterima dan belum dinilai lagi.</Trans>{' '}
          <Link from="/$slug/$year" to="/$slug/$year/interviu" hash="sanggah">
            <Trans>Baca sanggahannya</Trans>
          </Link>
        </Note>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.shown}>
          {stages.stages.slice(0, Math.max(at, 1)).map((words) => (
            <ClaimPanel
              key={words.stage}
              {...{ instrument, indicator, words }}
              title={stageName(words.stage)}
              aside={<WhoseWords words={words} institution={institution.name} />}
            >
              {words.stage === 'self_assessment' ? support : null}
            </ClaimPanel>
          ))}
          {evidence}
          <CriteriaList
            {...{ indicator, renderFinding }}
            met={new Set(row?.metCriteria)}
            claimed={stages.stages[0]?.value ?? null}
          />
        </div>
        <JudgementDesk
          key={`${stage} ${code}`}
          {...{ place, address, indicator, stages, found, next }}
          mayJudge={stages.mayJudge && overview.stage === stage}
          onNext={() => (next === undefined ? list() : go(next))}
        >
          <SaidBefore judgements={stages.judgements} timeZone={timeZone} />
          {overview.stage === stage ? null : (
            <Note>
              <Trans>Tahap ini sedang tidak ditulis. Yang tampak dapat dibaca saja.</Trans>
            </Note>
          )}
        </JudgementDesk>
      </div>
    </>
  )
}

interface WhoseWordsProps {
  readonly words: { readonly stage: string; readonly origin: 'own' | 'carried' }
  readonly institution: string
}

function WhoseWords({ words: { stage, origin }, institution }: WhoseWordsProps) {
  if (stage === 'self_assessment') return institution
  return origin === 'carried' ? <Trans>nilai dan teks tahap sebelumnya</Trans> : undefined
}
