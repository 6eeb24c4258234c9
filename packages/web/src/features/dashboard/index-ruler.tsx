import { useLingui } from '@lingui/react/macro'
import { bandsOf, drawRuler, type RulerMark } from '@undagi/figures'
import { useElementWidth } from '../../lib/use-element-width.ts'
import { useFormat } from '../../lib/use-format.ts'
import { previousStanding } from '../../lib/year-eras.ts'
import { Figure } from '../../ui/figure.tsx'
import figureStyles from './figure.module.css'
import type { Dashboard } from './use-dashboard.ts'
import { wayOf } from './way-to-target.ts'

export function IndexRuler({ dashboard }: { dashboard: Dashboard }) {
  const format = useFormat()
  const [element, width] = useElementWidth(600)
  const { instrument } = dashboard
  const marks = useMarks(dashboard)
  const drawing = drawRuler({
    width,
    scale: instrument.scale,
    bands: bandsOf(instrument.predicates, instrument.scale, format.number),
    marks,
    label: useRulerWords(dashboard, marks),
  })
  return (
    <div ref={element} className={figureStyles.frame}>
      <Figure drawing={drawing} className={figureStyles.figure} />
    </div>
  )
}

/** Last year only where it can be compared, now only where something is rated, the target only where there is one. */
function useMarks(dashboard: Dashboard): readonly RulerMark[] {
  const { t } = useLingui()
  const format = useFormat()
  const { answered, result, round, rounds } = dashboard
  const mark = (kind: RulerMark['kind'], rounded: string, name: string): RulerMark => {
    return { kind, value: Number(rounded), text: format.index(rounded), name }
  }
  const previous = round.comparableWithPrevious ? previousStanding(round, rounds) : null
  const target = wayOf(dashboard)?.target
  return [
    ...(previous?.index ? [mark('previous', previous.index.rounded, String(previous.year))] : []),
    ...(answered > 0 ? [mark('current', result.index.rounded, String(round.year))] : []),
    ...(target ? [mark('target', target, t`target`)] : []),
  ]
}

function useRulerWords({ instrument, result }: Dashboard, marks: readonly RulerMark[]): string {
  const { t } = useLingui()
  const { min, max } = instrument.scale
  const places = marks.map(({ kind, name, text }) => {
    const place = t`${name} di ${text}`
    return kind === 'current' ? `${place}, ${result.predicate.name}` : place
  })
  return `${t`Mistar ${min} sampai ${max}`}: ${places.join('; ')}`
}
