import { type LevelPaint, type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'

/** `small` beside a digit in a table, `medium` per aspect, `wide` per part on the public page. */
export type StaircaseSize = 'small' | 'medium' | 'wide'

const sizes = {
  small: { width: 46, height: 20 },
  medium: { width: 82, height: 22 },
  wide: { width: 132, height: 26 },
} as const

const gap = 1

export interface Staircase {
  /** `null`: not rated, no step is filled. */
  readonly value: number | null
  /** The level colour of the value: of a group, that of its predicate. */
  readonly level: number
  readonly size: StaircaseSize
  readonly steps?: number
  /** Outline the step after the last full one. */
  readonly showNext?: boolean
  readonly label: string | null
  readonly palette?: Palette
}

/** The staircase as columns rising to the right: steps up to the value filled, the last one in proportion. */
export function drawStaircase(staircase: Staircase): SvgNode {
  const { size, steps = 5, showNext = false, label, palette = screenPalette } = staircase
  const value = staircase.value ?? 0
  const paint = paintOfLevel(palette, staircase.level)
  const { width, height } = sizes[size]

  const columns = Array.from({ length: steps }, (_, step) => {
    // Whole pixels, so that no edge is blurred.
    const left = Math.round((step * (width + gap)) / steps)
    const right = Math.round(((step + 1) * (width + gap)) / steps) - gap
    const rise = Math.round(((step + 1) * height) / steps)
    const box = { x: left, y: height - rise, width: right - left, height: rise }
    const filled = Math.min(Math.max(value - step, 0), 1)
    const isNext = showNext && filled === 0 && step === Math.ceil(value)
    return drawColumn(box, filled, { paint, isNext, palette })
  })
  return drawing({ width, height, label, font: palette.font }, ...columns.flat())
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function drawColumn(
  box: Box,
  filled: number,
  look: { readonly paint: LevelPaint; readonly isNext: boolean; readonly palette: Palette },
): readonly SvgNode[] {
  const { paint, isNext, palette } = look
  if (isNext) return [element('rect', { ...inset(box), fill: 'none', stroke: palette.stepLine })]
  const rest = element('rect', { ...box, fill: palette.step })
  if (filled === 0) return [rest]

  const face = { ...box, width: box.width * filled }
  // Too narrow for an edge on both sides: the edge colour alone, so that a hundredth of a step is still seen.
  const full =
    face.width < 2
      ? element('rect', { ...face, width: Math.max(face.width, 0.5), fill: paint.edge })
      : element('rect', { ...inset(face), fill: paint.fill, stroke: paint.edge })
  return filled === 1 ? [full] : [rest, full]
}

/** A stroke straddles its path: half a pixel inwards keeps it inside the box. */
function inset(box: Box): Box {
  return { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }
}
