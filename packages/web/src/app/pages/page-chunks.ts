import { loadAhead, loadLater } from '../../lib/load-later.ts'

/** The pages that nobody sees first, each in a file of its own that is fetched when it is needed, or in idle time. */
export const pageChunks = {
  indicators: loadLater(() => import('./indicators-route.tsx')),
  indicator: loadLater(() => import('./indicator-route.tsx')),
  stage: loadLater(() => import('./stage-route.tsx')),
  calendar: loadLater(() => import('./calendar-route.tsx')),
  interview: loadLater(() => import('./interview-route.tsx')),
  offeredDocument: loadLater(() => import('./offered-document-route.tsx')),
  evidence: loadLater(() => import('./evidence-route.tsx')),
  evidenceItem: loadLater(() => import('./evidence-item-route.tsx')),
  policies: loadLater(() => import('./policies-route.tsx')),
  policy: loadLater(() => import('./policy-route.tsx')),
  policyDurations: loadLater(() => import('./policy-durations-route.tsx')),
  coordinationTeam: loadLater(() => import('./coordination-team-route.tsx')),
  kitReturn: loadLater(() => import('./kit-return-route.tsx')),
  requests: loadLater(() => import('./requests-route.tsx')),
  recommendations: loadLater(() => import('./recommendations-route.tsx')),
  handover: loadLater(() => import('./handover-route.tsx')),
  tasks: loadLater(() => import('./tasks-route.tsx')),
  examinations: loadLater(() => import('./examinations-route.tsx')),
  examination: loadLater(() => import('./examination-route.tsx')),
  judged: loadLater(() => import('./judged-route.tsx')),
  judging: loadLater(() => import('./judging-route.tsx')),
  review: loadLater(() => import('./review-route.tsx')),
  doubleRatings: loadLater(() => import('./double-ratings-route.tsx')),
  secondRating: loadLater(() => import('./second-rating-route.tsx')),
  assignmentPlan: loadLater(() => import('./plan-route.tsx')),
  result: loadLater(() => import('./result-route.tsx')),
  papers: loadLater(() => import('./papers-route.tsx')),
  standing: loadLater(() => import('./standing-route.tsx')),
  published: loadLater(() => import('./published-route.tsx')),
  instrumentContents: loadLater(() => import('./instrument-contents-route.tsx')),
  instrumentReader: loadLater(() => import('./instrument-reader-route.tsx')),
  instrumentAspect: loadLater(() => import('./instrument-aspect-route.tsx')),
  instrumentComparison: loadLater(() => import('./instrument-comparison-route.tsx')),
  instrumentSuggestions: loadLater(() => import('./instrument-suggestions-route.tsx')),
}

/** Fetches the rest when the first screen stands: the next page, menu or dialog then opens without the line. */
export function fetchAhead(): () => void {
  const waiting = setTimeout(loadAhead, 2_000)
  return () => clearTimeout(waiting)
}
