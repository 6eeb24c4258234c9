import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseIndicatorFilter } from '../../features/assessments/list/indicator-filter.ts'
import { parseRecommendationFilter } from '../../features/recommendations/recommendation-filter.ts'
import { parseJudgedSearch } from '../../features/stages-outside/list/judged-lines.ts'
import { parseStandingSearch } from '../../features/standing/standing-search.ts'
import { parsePublishedFilter } from '../../features/standing/table/published-filter.ts'
import { HomeRoute } from '../pages/home-route.tsx'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { instrumentRoutes } from './instrument-routes.ts'
import { roundRoute } from './round-route.ts'

const homeRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/',
  ...insideFrame,
  // not in a file of its own: it is what a link or a sign-in leads to, and on a slow line a second file waits for the first
  component: HomeRoute,
})

const indicatorsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian',
  ...insideFrame,
  validateSearch: parseIndicatorFilter,
  component: lazyRouteComponent(pageChunks.indicators, 'IndicatorsRoute'),
})

const indicatorRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian/$code',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.indicator, 'IndicatorRoute'),
})

/** Where the assessment stands and who moves it on. */
const stageRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/tahap',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.stage, 'StageRoute'),
})

/** The days of a round, for everybody who works in it. */
const calendarRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/kalender',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.calendar, 'CalendarRoute'),
})

const interviewRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/interviu',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.interview, 'InterviewRoute'),
})

/** The pages of a document, where somebody sees it at the indicator alone. */
const offeredDocumentRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian/$code/bukti/$offerId',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.offeredDocument, 'OfferedDocumentRoute'),
})

const requestsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/permintaan',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.requests, 'RequestsRoute'),
})

const recommendationsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/rekomendasi',
  ...insideFrame,
  validateSearch: parseRecommendationFilter,
  component: lazyRouteComponent(pageChunks.recommendations, 'RecommendationsRoute'),
})

const resultRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/hasil',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.result, 'ResultRoute'),
})

const tasksRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/tugas',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.tasks, 'TasksRoute'),
})

const kitReturnRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/permintaan/luring/$returnId',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.kitReturn, 'KitReturnRoute'),
})

const examinationsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/pemeriksaan',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.examinations, 'ExaminationsRoute'),
})

const examinationRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/pemeriksaan/$offerId',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.examination, 'ExaminationRoute'),
})

/** What assessors from outside judge, indicator by indicator. */
const judgedRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian-luar',
  ...insideFrame,
  validateSearch: parseJudgedSearch,
  component: lazyRouteComponent(pageChunks.judged, 'JudgedRoute'),
})

const judgingRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian-luar/$code',
  ...insideFrame,
  validateSearch: parseJudgedSearch,
  component: lazyRouteComponent(pageChunks.judging, 'JudgingRoute'),
})

/** Where the review marks what was judged. */
const reviewRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/reviu',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.review, 'ReviewRoute'),
})

/** What is rated a second time, without seeing the first. */
const doubleRatingsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian-ganda',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.doubleRatings, 'DoubleRatingsRoute'),
})

const secondRatingRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian-ganda/$code',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.secondRating, 'SecondRatingRoute'),
})

/** Who could judge what in the year, before it is assigned. */
const assignmentPlanRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/pembagian-tugas',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.assignmentPlan, 'PlanRoute'),
})

const papersRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/naskah',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.papers, 'PapersRoute'),
})

const standingRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/perbandingan',
  ...insideFrame,
  validateSearch: parseStandingSearch,
  component: lazyRouteComponent(pageChunks.standing, 'StandingRoute'),
})

const publishedRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/perbandingan/tabel',
  ...insideFrame,
  validateSearch: parsePublishedFilter,
  component: lazyRouteComponent(pageChunks.published, 'PublishedRoute'),
})

/** The pages of one year. */
export const roundRoutes = roundRoute.addChildren([
  homeRoute,
  indicatorsRoute,
  indicatorRoute,
  stageRoute,
  calendarRoute,
  offeredDocumentRoute,
  interviewRoute,
  requestsRoute,
  recommendationsRoute,
  resultRoute,
  tasksRoute,
  kitReturnRoute,
  examinationsRoute,
  examinationRoute,
  judgedRoute,
  judgingRoute,
  reviewRoute,
  doubleRatingsRoute,
  assignmentPlanRoute,
  secondRatingRoute,
  papersRoute,
  standingRoute,
  publishedRoute,
  ...instrumentRoutes,
])
