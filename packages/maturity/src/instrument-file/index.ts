export type { FileIssue } from './file-issue.ts'
export { aspectJsonSchema, indicatorJsonSchema, instrumentJsonSchema } from './json-schema.ts'
export { type ParsedInstrument, parseInstrument } from './parse-instrument.ts'
export type { SourceFile } from './yaml-file.ts'
