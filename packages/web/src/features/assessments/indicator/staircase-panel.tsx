import { Trans, useLingui } from '@lingui/react/macro'
import { type Course, drawCourses } from '@undagi/figures'
import type { Indicator, Level } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useElementWidth } from '../../../lib/use-element-width.ts'
import { Figure } from '../../../ui/figure.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Unproven } from './rating-draft.ts'
import styles from './staircase-panel.module.css'

interface StaircasePanelProps {
  readonly indicator: Indicator
  readonly value: string | null
  readonly supported: number | null
  /** More is claimed than the criteria support: only what they support is drawn as built. */
  readonly unproven: Unproven | undefined
  /** Then what is drawn is the institution's own word, and no longer what counts. */
  readonly isPublished: boolean
  readonly className: string | undefined
  /** What belongs beside it. */
  readonly children?: ReactNode
}

/** The large staircase: where the indicator stands and which step comes next. */
export function StaircasePanel(props: StaircasePanelProps) {
  const { indicator, value, supported, unproven, isPublished, className, children } = props
  const { t } = useLingui()
  const [box, width] = useElementWidth(282)
  const built = unproven ? unproven.supported : value === null ? null : Number(value)
  const current = indicator.levels.findLast(({ level }) => built !== null && level <= built)
  const next = indicator.levels.find(({ level }) => level > (current?.level ?? Number.NEGATIVE_INFINITY))
  const name = current?.name ?? ''
  const drawing = drawCourses({
    width,
    courses: indicator.levels.map((each) => toCourse(each, [current?.level, next?.level])),
    value: built,
    nowText: unproven ? t`didukung butir` : isPublished ? t`nilai mandiri` : t`sekarang`,
    nextText: unproven ? t`diklaim ${value}, belum didukung` : t`berikutnya`,
    label:
      value === null
        ? t`Tangga tingkat, belum dinilai`
        : unproven
          ? t`Tangga tingkat, diklaim ${value}, belum didukung butir`
          : isPublished
            ? t`Tangga tingkat, nilai mandiri ${value}, ${name}`
            : t`Tangga tingkat, sekarang ${value}, ${name}`,
  })
  return (
    <Panel
      title={<Trans>Tangga</Trans>}
      aside={supported === null ? null : <Trans>butir mendukung {supported}</Trans>}
      className={className}
    >
      <div ref={box} className={styles.box}>
        <Figure drawing={drawing} />
      </div>
      {children}
    </Panel>
  )
}

/** Where one stands and where one goes next say what they mean; the others only their name. */
function toCourse({ level, name, meaning }: Level, spoken: readonly (number | undefined)[]): Course {
  return { level, name, ...(meaning && spoken.includes(level) ? { meaning } : {}) }
}
