import { UnreadableDocument } from '@undagi/documents'
import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { UnusableInput } from '../unusable-input.ts'
import { explainCall } from './explain-call.ts'

export interface Failure {
  readonly exitCode: ExitCode
  readonly lines: readonly string[]
}

/** What a person is told when a command could not do its work. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UnreadableDocument) return { exitCode: EXIT.unusable, lines: documentLines(error) }
  if (error instanceof UnusableInput) return { exitCode: EXIT.unusable, lines: error.lines }
  if (error instanceof CommanderError) return { exitCode: EXIT.unusable, lines: explainCall(error) }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    exitCode: EXIT.fault,
    lines: [
      'Undagi mengalami kesalahan yang bukan karena berkas Anda. Laporkan baris-baris berikut:',
      details,
    ],
  }
}

function documentLines({ issues, unlisted }: UnreadableDocument): readonly string[] {
  const lines = issues.map((issue) => issue.message)
  return unlisted === 0 ? lines : [...lines, `… dan ${unlisted} kesalahan lagi.`]
}
