import type { Frame } from '../frame.ts'
import type { Block } from '../paper.ts'
import { blank } from '../words/say-day.ts'
import type { Subject } from './subject.ts'

/** The heading of a paper in the middle of its line, and its number below. */
export function openingOf(title: string, subject: Subject, { number }: Pick<Frame, 'number'>): Block {
  const { evaluation, institution, year } = subject
  return {
    kind: 'title',
    lines: [title, `${evaluation} ${institution}`, `Tahun ${year}`],
    below: `Nomor: ${number ?? blank}`,
  }
}

/** The evaluation and the text it follows, as a sentence names them. */
export function evaluationOf({ evaluation, basis, year }: Subject): string {
  return `${evaluation} Tahun ${year}${basis === null ? '' : ` menurut ${basis}`}`
}
