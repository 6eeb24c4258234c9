import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type OutsideStage, stagesQuery } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { keptJudgements } from '../drafts/device.ts'
import type { JudgingPlace } from '../judging/judging-place.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import { JudgedFilters } from './judged-filters.tsx'
import { filterJudged, type JudgedFilter, type JudgedLine, judgedLines, nextToJudge } from './judged-lines.ts'
import { JudgedTable } from './judged-table.tsx'
import { StageReturnNote } from './stage-return-note.tsx'

interface JudgedPageProps {
  readonly place: JudgingPlace
  readonly personId: string
  readonly stage: OutsideStage
  readonly filter: JudgedFilter | undefined
}

/** What is to be judged in this stage, how far it has come, and where to go on. */
export function JudgedPage({ place, personId, stage, filter }: JudgedPageProps) {
  const { t } = useLingui()
  const { institution, round, instrument } = place
  const { assessmentId } = round
  const { data: overview } = useSuspenseQuery(stagesQuery(assessmentId))
  const { stageName } = useJudgedWords()
  usePageTitle(`${t`Penilaian luar`}, ${institution.name} ${round.year}`)
  const all = judgedLines(overview, stage, keptJudgements.codes({ personId, assessmentId, stage }))
  const shown = filterJudged(all, filter)
  const judged = all.filter(({ judged }) => judged === 'yes').length
  const partly = all.filter(({ judged }) => judged === 'partly').length
  const changed = all.filter(({ isChanged }) => isChanged).length
  return (
    <>
      <PageHead
        title={<Trans>Penilaian luar</Trans>}
        lead={
          <>
            <Trans>
              {institution.name}, {stageName(stage)}: {judged} dari {all.length} indikator sudah Anda atau
              rekan nilai, {changed} nilainya berbeda dari tahap sebelumnya.
            </Trans>
            {partly === 0 ? null : (
              <>
                {' '}
                <Plural value={partly} other="# baru ditulisi, nilainya belum dikukuhkan." />
              </>
            )}
          </>
        }
        actions={<GoOn line={nextToJudge(shown)} filter={filter} />}
      />
      <StageReturnNote {...{ overview, stage }} />
      <JudgedFilters {...{ all, filter }} />
      <JudgedTable {...{ instrument, filter }} stages={overview.seen} lines={shown} />
    </>
  )
}

interface GoOnProps {
  readonly line: JudgedLine | undefined
  readonly filter: JudgedFilter | undefined
}

function GoOn({ line, filter }: GoOnProps) {
  if (line === undefined) return null
  return (
    <Link
      className={buttonClass('main')}
      from="/$slug/$year"
      to="/$slug/$year/penilaian-luar/$code"
      params={{ code: line.code }}
      search={{ saring: filter }}
    >
      <Trans>Nilai indikator {line.code}</Trans>
    </Link>
  )
}
