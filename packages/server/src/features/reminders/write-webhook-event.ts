import { daysLate } from '@undagi/maturity'
import type { Gathered } from './gather-situation.ts'
import { placeOf, type ReminderLine, writeReminder } from './write-reminder.ts'

interface Writing {
  readonly reader: { readonly personId: string; readonly name: string; readonly email: string }
  readonly institution: Gathered['institution'] & { readonly id: string }
  readonly kind: 'digest' | 'nudge'
  readonly lines: readonly ReminderLine[]
  readonly at: Date
  readonly linkTo: (path: string) => string
}

/** What an address outside is told: the letter as it goes to its reader, and the same again for programs. */
export function writeWebhookEvent({ reader, institution, kind, lines, at, linkTo }: Writing) {
  const { id, slug, name, timeZone } = institution
  const { subject, text } = writeReminder({ reader: reader.name, institution, kind, lines, at, linkTo })
  return {
    type: 'reminder',
    institution: { id, slug, name },
    to: reader,
    ...{ subject, text },
    tasks: lines.map((line) => {
      const { key, kind, year, stage, unit, indicatorCode, question, dueAt } = line.task
      return {
        ...{ key, kind, step: line.step, year, stage, unit: unit?.name ?? null, indicatorCode, question },
        dueAt: dueAt?.toISOString() ?? null,
        daysLate: dueAt === null ? 0 : daysLate({ dueAt: dueAt.getTime() }, at.getTime(), timeZone),
        link: linkTo(placeOf(line)),
      }
    }),
  }
}
