import { useLingui } from '@lingui/react/macro'

/** The five steps in the order they are climbed; names are official and stay Indonesian. */
const steps = ['Rintisan', 'Terkelola', 'Terdefinisi', 'Terpadu', 'Optimum']
const run = 92
const rise = 62
const floor = 392
const width = run * steps.length
const ticks = Array.from({ length: width / 10 + 1 }, (_, tick) => tick * 10)

export function StaircaseDrawing() {
  const { t } = useLingui()
  return (
    <svg
      viewBox="0 0 480 400"
      role="img"
      aria-label={t`Tangga lima tingkat: Rintisan, Terkelola, Terdefinisi, Terpadu dan Terukur, Optimum`}
    >
      {steps.map((name, step) => {
        const x = step * run
        const top = floor - (step + 1) * rise
        return (
          <g key={name}>
            <path data-part="step" d={`M${x} ${top + rise}V${top}H${x + run}`} />
            <text x={x + 2} y={top - 10}>
              <tspan data-part="digit">{step + 1}</tspan>
              {`  ${name}`}
            </text>
          </g>
        )
      })}
      <path data-part="base" d={`M0 ${floor}H${width}`} />
      <path data-part="base" d={ticks.map((x) => `M${x} ${floor}v${x % 50 === 0 ? -8 : -4}`).join('')} />
    </svg>
  )
}
