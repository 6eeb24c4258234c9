import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import type { HandoverYear } from '../api/handovers.ts'
import styles from '../handovers.module.css'

interface YearEventsProps {
  readonly year: HandoverYear
  readonly timeZone: string
}

interface Happened {
  readonly at: string
  readonly words: ReactNode
}

/** What was valued, given back, corrected, asked and objected to, in the order in which it happened. */
export function YearEvents({ year, timeZone }: YearEventsProps) {
  const format = useFormat()
  const events = useEvents({ year, timeZone })
  if (events.length === 0) return null
  return (
    <>
      <h6>
        <Trans>Yang terjadi</Trans>
      </h6>
      <ol className={styles.people}>
        {events.map(({ at, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things may happen at one instant, and the list never changes in place
          <li key={`${at} ${index}`}>
            {format.date(at, timeZone)}: {words}
          </li>
        ))}
      </ol>
    </>
  )
}

function useEvents({ year }: YearEventsProps): readonly Happened[] {
  const format = useFormat()
  const number = (value: string | null) => (value === null ? '-' : format.number(value))
  const events: Happened[] = [
    ...year.values.map(({ at, value, reason, byName }) => ({
      at,
      words: (
        <>
          <Trans>
            {byName} memberi nilai {number(value)}
          </Trans>
          {reason === null ? null : <>: {reason}</>}
        </>
      ),
    })),
    ...year.returns.map(({ at, move, text, byName }) => ({
      at,
      words:
        move === 'return_to_assessors' ? (
          <Trans>
            {byName} mengembalikan kepada asesor: {text}
          </Trans>
        ) : (
          <Trans>
            {byName} mengembalikan: {text}
          </Trans>
        ),
    })),
    ...year.corrections.map(({ at, value, reason, byName }) => ({
      at,
      words: (
        <Trans>
          {byName} mengoreksi menjadi {number(value)}: {reason}
        </Trans>
      ),
    })),
    ...year.clarifications.flatMap(({ at, text, byName, answers }) => [
      {
        at,
        words: (
          <Trans>
            {byName} meminta klarifikasi: {text}
          </Trans>
        ),
      },
      ...answers.map((answer) => ({
        at: answer.at,
        words: (
          <Trans>
            {answer.byName} menjawab klarifikasi: {answer.text}
          </Trans>
        ),
      })),
    ]),
    ...year.objections.flatMap(({ at, text, byName, answer }) => [
      {
        at,
        words: (
          <Trans>
            {byName} menyanggah: {text}
          </Trans>
        ),
      },
      ...(answer === null
        ? []
        : [
            {
              at: answer.at,
              words: answer.accepted ? (
                <Trans>
                  {answer.byName} menerima sanggahan: {answer.reason}
                </Trans>
              ) : (
                <Trans>
                  {answer.byName} menolak sanggahan: {answer.reason}
                </Trans>
              ),
            },
          ]),
    ]),
  ]
  return events.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
}
