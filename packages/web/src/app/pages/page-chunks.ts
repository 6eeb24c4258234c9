/** The pages within the frame, each in a file of its own that is fetched when it is first needed. */
export const pageChunks = {
  home: () => import('./home-route.tsx'),
  indicators: () => import('./indicators-route.tsx'),
  indicator: () => import('./indicator-route.tsx'),
}

/** Fetches the rest when the browser has nothing to do: the next page then opens without the line. */
export function fetchPagesAhead(): () => void {
  const fetchAll = () => {
    // a line that is down now is asked again when the page is opened
    for (const load of Object.values(pageChunks)) load().catch(() => undefined)
  }
  const waiting = setTimeout(fetchAll, 2_000)
  return () => clearTimeout(waiting)
}
