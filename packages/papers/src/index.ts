export type { AspectWords } from './compose/aspect-words.ts'
export { aspectsOf } from './compose/aspects-of.ts'
export { composeHandoverPack, type HandoverPack } from './compose/handover-pack.ts'
export { type Earlier, proposeAspectWords } from './compose/propose-aspect-words.ts'
export type { Report } from './compose/report-schema.ts'
export { composeSample } from './compose/sample.ts'
export { scaleOf } from './compose/scale-of.ts'
export type { Subject } from './compose/subject.ts'
export { composePaper, type PaperContent } from './compose-paper.ts'
export type { Frame, Letterhead, Signatory } from './frame.ts'
export {
  type OwnPaperKind,
  ownPaperKinds,
  type PaperKind,
  paperKinds,
  paperNames,
  type ReportKind,
  reportKinds,
} from './paper-kinds.ts'
export { toScoreTable } from './score-table.ts'
