import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { type StageIndicator, stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { Button } from '../../../ui/button.tsx'
import { useJudgedWords } from '../use-judged-words.ts'
import type { GapLine } from './gap-lines.ts'
import styles from './result.module.css'
import type { ResultPlace } from './result-place.ts'

const CorrectDialog = lazy(async () => {
  const { CorrectDialog } = await import('./correct-dialog.tsx')
  return { default: CorrectDialog }
})

interface WhyDifferentProps {
  readonly place: ResultPlace
  readonly line: GapLine
  readonly canCorrect: boolean
  readonly byLetter: boolean
}

/** The words of the institution beside those of every stage that said something else; and the correction, for who may make one. */
export function WhyDifferent({ place, line, canCorrect, byLetter }: WhyDifferentProps) {
  const { assessmentId } = place.round
  const { data } = useQuery(stageIndicatorQuery({ assessmentId, code: line.code }))
  const [isCorrecting, setCorrecting] = useState(false)
  const { stageName } = useJudgedWords()
  if (data === undefined) return null
  const said = data.stages.filter(({ origin }) => origin === 'own')
  return (
    <>
      <div className={styles.said}>
        {said.map((each) => (
          <Words key={each.stage} title={stageName(each.stage)} words={each} />
        ))}
        {data.official?.corrected ? (
          <Words title={<Trans>Koreksi sesudah publikasi</Trans>} words={data.official} />
        ) : null}
      </div>
      {canCorrect && (data.official !== null || data.stage !== 'published') ? (
        <Button onClick={() => setCorrecting(true)}>
          <Trans>Koreksi nilai indikator {line.code}</Trans>
        </Button>
      ) : null}
      {isCorrecting ? (
        <Suspense fallback={null}>
          <CorrectDialog {...{ place, byLetter }} indicator={data} onClose={() => setCorrecting(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

interface WordsProps {
  readonly title: ReactNode
  readonly words: Pick<StageIndicator['stages'][number], 'facts' | 'analysis' | 'justification'>
}

function Words({ title, words: { facts, analysis, justification } }: WordsProps) {
  const isSilent = [facts, analysis, justification].every((each) => each.trim() === '')
  return (
    <section>
      <h4>{title}</h4>
      {isSilent ? (
        <p className={styles.quiet}>
          <Trans>Tidak menulis apa pun.</Trans>
        </p>
      ) : (
        <dl>
          <Part name={<Trans>Fakta</Trans>} text={facts} />
          <Part name={<Trans>Analisis</Trans>} text={analysis} />
          <Part name={<Trans>Justifikasi</Trans>} text={justification} />
        </dl>
      )}
    </section>
  )
}

function Part({ name, text }: { readonly name: ReactNode; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.text}>{text}</dd>
    </div>
  )
}
