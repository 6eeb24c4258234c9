import { Trans, useLingui } from '@lingui/react/macro'
import { drawCourses } from '@undagi/figures'
import type { Indicator } from '@undagi/maturity'
import { useElementWidth } from '../../../lib/use-element-width.ts'
import { Figure } from '../../../ui/figure.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './staircase-panel.module.css'

interface StaircasePanelProps {
  readonly indicator: Indicator
  readonly value: string | null
  readonly supported: number | null
  readonly className: string | undefined
}

/** The large staircase: where the indicator stands and which step comes next. */
export function StaircasePanel({ indicator, value, supported, className }: StaircasePanelProps) {
  const { t } = useLingui()
  const [box, width] = useElementWidth(282)
  const name = indicator.levels.findLast(({ level }) => level <= Number(value))?.name ?? ''
  const drawing = drawCourses({
    width,
    courses: indicator.levels.map(({ level, name, meaning }) => ({
      level,
      name,
      ...(meaning ? { meaning } : {}),
    })),
    value: value === null ? null : Number(value),
    nowText: t`sekarang`,
    nextText: t`berikutnya`,
    label: value === null ? t`Tangga tingkat, belum dinilai` : t`Tangga tingkat, sekarang ${value}, ${name}`,
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
    </Panel>
  )
}
