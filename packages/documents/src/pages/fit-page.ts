/** Longer than this a page is a scroll: it is made narrower, so that no page becomes a picture of absurd size. */
const longestShape = 4

interface PageSize {
  readonly widthPoints: number
  readonly heightPoints: number
}

/** How many dots a page gets: so wide, as high as its shape asks, and never higher than four times the width wanted. */
export function fitPage({ widthPoints, heightPoints }: PageSize, widthPixels: number) {
  const highest = widthPixels * longestShape
  const scale = Math.min(widthPixels / widthPoints, highest / heightPoints)
  const dots = (points: number) => Math.max(1, Math.round(points * scale))
  return { width: dots(widthPoints), height: dots(heightPoints) }
}
