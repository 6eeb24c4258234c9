export type { Json } from './json.ts'
export type { Changed, LogFault, Verification } from './log-fault.ts'
export {
  formatAnchor,
  formatEntry,
  formatLogHead,
  type LogHead,
  parseAnchor,
  parseLogHead,
} from './log-lines.ts'
export { type ChainEnd, sealNext } from './seal-entry.ts'
export type { Anchor, EntryHead, EntryPayload, SealedEntry, Sha256 } from './sealed-entry.ts'
export { LogVerifier } from './verify-log.ts'
