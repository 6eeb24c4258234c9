export type * from './instrument.ts'
export type * from './rule.ts'
export type * from './score-result.ts'
