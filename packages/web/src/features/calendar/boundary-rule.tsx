import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useBoundaryWords } from '../../lib/use-boundary-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import type { RoundCalendar } from './api/calendar.ts'
import styles from './calendar.module.css'
import { useCalendarWords } from './use-calendar-words.ts'

const BoundaryDialog = lazy(async () => {
  const { BoundaryDialog } = await import('./dialogs/boundary-dialog.tsx')
  return { default: BoundaryDialog }
})

interface BoundaryRuleProps {
  readonly assessmentId: string
  readonly calendar: RoundCalendar
}

/** By which index the predicate is decided, as far as it is known, which text says so, and who wrote that down. */
export function BoundaryRule({ assessmentId, calendar }: BoundaryRuleProps) {
  const [isOpen, setOpen] = useState(false)
  const { rules, year, can } = calendar
  const { rule, known, source, rulings } = rules.boundary
  return (
    <dd>
      {rule === 'rounded' ? (
        <Trans>Predikat ditentukan dari indeks yang sudah dibulatkan.</Trans>
      ) : (
        <Trans>Predikat ditentukan dari indeks sebelum dibulatkan.</Trans>
      )}{' '}
      {known ? null : rulings.length === 0 ? (
        <Trans>Untuk tahun {year} belum diketahui; ini andaian.</Trans>
      ) : (
        <Trans>
          Untuk putaran ini belum diketahui; ini andaian, dan predikat yang lain disebut bila berbeda.
        </Trans>
      )}
      <small>{source}</small>
      <Rulings {...{ rulings }} timeZone={calendar.timeZone} />
      {can.ruleBoundary ? (
        <p className={styles.act}>
          <Button onClick={() => setOpen(true)}>
            <Trans>Tetapkan ambang</Trans>
          </Button>
        </p>
      ) : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <BoundaryDialog {...{ assessmentId, calendar }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </dd>
  )
}

interface RulingsProps {
  readonly rulings: RoundCalendar['rules']['boundary']['rulings']
  readonly timeZone: string
}

/** Whose word stands, and what was said before it. */
function Rulings({ rulings, timeZone }: RulingsProps) {
  const format = useFormat()
  const { nameOf } = useBoundaryWords()
  const { actorOf } = useCalendarWords()
  if (rulings.length === 0) return null
  return (
    <ol className={styles.rulings}>
      {rulings.map(({ rule, source, byName, actedAs, at }) => (
        <li key={at}>
          <small>
            <Trans>
              {byName}, {actorOf(actedAs)}, {format.moment(at, timeZone)}: {nameOf(rule)} ({source})
            </Trans>
          </small>
        </li>
      ))}
    </ol>
  )
}
