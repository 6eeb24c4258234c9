import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  parseComparisonSearch,
  parseContentsSearch,
  parseInstrumentSearch,
  parseReaderSearch,
} from '../../features/instruments/instrument-search.ts'
import { parseSuggestionFilter } from '../../features/instruments/suggestions/suggestion-filter.ts'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { roundRoute } from './round-route.ts'

const contentsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/instrumen',
  ...insideFrame,
  validateSearch: parseContentsSearch,
  component: lazyRouteComponent(pageChunks.instrumentContents, 'InstrumentContentsRoute'),
})

const readerRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/instrumen/$code',
  ...insideFrame,
  validateSearch: parseReaderSearch,
  component: lazyRouteComponent(pageChunks.instrumentReader, 'InstrumentReaderRoute'),
})

const aspectRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/instrumen/aspek/$aspect',
  ...insideFrame,
  validateSearch: parseInstrumentSearch,
  component: lazyRouteComponent(pageChunks.instrumentAspect, 'InstrumentAspectRoute'),
})

const comparisonRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/instrumen/banding',
  ...insideFrame,
  validateSearch: parseComparisonSearch,
  component: lazyRouteComponent(pageChunks.instrumentComparison, 'InstrumentComparisonRoute'),
})

const suggestionsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/instrumen/usulan',
  ...insideFrame,
  validateSearch: parseSuggestionFilter,
  component: lazyRouteComponent(pageChunks.instrumentSuggestions, 'InstrumentSuggestionsRoute'),
})

/** The instrument as a handbook, whichever edition. */
export const instrumentRoutes = [
  contentsRoute,
  readerRoute,
  aspectRoute,
  comparisonRoute,
  suggestionsRoute,
] as const
