export interface Stretch {
  readonly min: number
  readonly max: number
}

/** Where a value stands on a stretch of pixels. What lies outside the scale is drawn at its end. */
export function position(value: number, scale: Stretch, pixels: { from: number; to: number }): number {
  const inside = Math.min(Math.max(value, scale.min), scale.max)
  return pixels.from + ((inside - scale.min) / (scale.max - scale.min)) * (pixels.to - pixels.from)
}
