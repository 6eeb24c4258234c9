import fc from 'fast-check'
import type { PaperContent } from '../compose-paper.ts'
import type { Frame, Signatory } from '../frame.ts'
import { buildInterview } from './build-interview.ts'
import { buildConsent, buildFrame, buildRecord, buildReport } from './build-papers.ts'

const line = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => `${text.trim()} x`)
const orNull = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null })
const day = fc.constantFrom('2018-12-17', '2024-02-29', '2026-11-27')
const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const code = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 4 }), {
    ...{ minLength: 4, maxLength: 4 },
  })
  .map((groups) => groups.join('-'))

const given = { number: orNull(line), version: fc.integer({ min: 1, max: 40 }), place: orNull(line) }

export const draftFrame: fc.Arbitrary<Frame> = fc
  .record({ ...given, day: orNull(day) })
  .map((typed) => buildFrame({ ...typed, isDraft: true, check: null }))

/** Of a paper that was issued: with number, day and check code. */
export const issuedFrame: fc.Arbitrary<Frame> = fc
  .record({ ...given, number: line, day, code })
  .map(({ code: checkCode, ...typed }) =>
    buildFrame({ ...typed, check: { code: checkCode, address: 'https://undagi.example/periksa' } }),
  )

const anySignatory: fc.Arbitrary<Signatory> = fc.record({
  ...{ capacity: line, position: orNull(line), name: orNull(line), employeeNumber: orNull(line) },
})

const gaps = fc.array(
  fc.record({
    ...{ code: fc.constantFrom('1', '2'), name: line },
    missing: fc.constantFrom('unanswered' as const, 'without_evidence' as const),
  }),
  { maxLength: 3 },
)

/** A paper of any kind, in which people have typed whatever they like. */
export function anyPaper(frames: fc.Arbitrary<Frame>): fc.Arbitrary<PaperContent> {
  return fc
    .record({ frame: frames, signatory: anySignatory, gaps, summary: line, facts: line })
    .chain(({ frame, signatory, summary, facts, ...record }) => {
      const report = buildReport(1, { frame, summary, signatories: [signatory] })
      const indicators = report.indicators.slice(0, 4).map((each) => ({ ...each, facts }))
      const content = { ...report, indicators, recommendations: report.recommendations.slice(0, 3) }
      return fc.constantFrom<PaperContent>(
        { kind: 'self_assessment_record', content: buildRecord({ frame, signatory, gaps: record.gaps }) },
        { kind: 'publication_consent', content: buildConsent({ frame, signatory }) },
        { kind: 'interview_record', content: buildInterview({ frame, open: [facts] }) },
        { kind: 'leader_summary', content },
        { kind: 'evaluation_report', content },
        { kind: 'monitoring_report', content },
      )
    })
}
