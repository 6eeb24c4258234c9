export { type DocumentKind, documentKindNames } from './document-kind.ts'
export type * from './instrument.ts'
export * from './rule.ts'
export type * from './score-result.ts'
