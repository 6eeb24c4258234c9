import type { SubmissionGap } from './api/stage.ts'
import { gapKinds } from './gap-kinds.ts'
import styles from './stages.module.css'
import { useStageWords } from './use-stage-words.ts'

/** What is missing in few lines: each lack with the numbers of the indicators. */
export function GapSummary({ gaps }: { readonly gaps: readonly SubmissionGap[] }) {
  const { gapsOf } = useStageWords()
  const codesOf = Map.groupBy(gaps, ({ kind }) => kind)
  return (
    <dl className={styles.summary}>
      {gapKinds.flatMap((kind) => {
        const codes = codesOf.get(kind)?.map(({ indicatorCode }) => indicatorCode) ?? []
        return codes.length === 0
          ? []
          : [
              <div key={kind}>
                <dt>
                  {gapsOf([kind])} ({codes.length})
                </dt>
                <dd>{codes.join(', ')}</dd>
              </div>,
            ]
      })}
    </dl>
  )
}
