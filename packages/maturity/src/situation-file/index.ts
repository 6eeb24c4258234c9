export { compareExpectations } from './compare-expectations.ts'
export { type ParsedSituation, parseSituation } from './parse-situation.ts'
export { reviewSituation } from './review-situation.ts'
export type { Situation } from './situation-schema.ts'
