import { Trans, useLingui } from '@lingui/react/macro'
import { findIndicator, haveCounterparts, type Indicator, type Instrument } from '@undagi/maturity'
import { type UIEvent, useRef } from 'react'
import { type EditionRef, editionLabel, editionName } from '../edition-name.ts'
import { CounterpartList } from './counterpart-list.tsx'
import { EditionColumn } from './edition-column.tsx'
import styles from './edition-columns.module.css'

interface Side {
  readonly instrument: Instrument
  readonly edition: EditionRef
}

interface EditionColumnsProps {
  readonly left: Side
  readonly right: Side
  readonly editions: readonly EditionRef[]
  readonly chosen: string | undefined
  readonly onChoose: (code: string | undefined) => void
}

/**
 * Two contents beside each other that scroll together; what is chosen on the left shows what stands near to it on the
 * right. On a narrow screen one stands under the other.
 */
export function EditionColumns({ left, right, editions, chosen, onChoose }: EditionColumnsProps) {
  const { t } = useLingui()
  const columns = useRef<HTMLDivElement>(null)
  const indicator: Indicator | undefined =
    chosen === undefined ? undefined : findIndicator(left.instrument, chosen)
  const isRead = haveCounterparts(left.instrument, right.instrument)
  const choose = (code: string) => {
    onChoose(code)
    columns.current?.querySelector('[data-side="right"]')?.scrollTo({ top: 0 })
  }
  return (
    <div ref={columns} className={styles.columns}>
      <section
        data-side="left"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={t`Kiri: ${editionLabel(left.edition, editions)}`}
        className={styles.column}
        onScroll={(event) => scrollAlong(event, columns.current, 'right')}
      >
        <p className={styles.hint}>
          {isRead ? (
            <Trans>Pilih sebuah indikator untuk melihat padanannya di {right.instrument.shortName}.</Trans>
          ) : (
            <Trans>Padanan kedua edisi ini belum ditulis.</Trans>
          )}
        </p>
        {isRead ? (
          <EditionColumn instrument={left.instrument} chosen={indicator?.code} onChoose={choose} />
        ) : (
          <EditionColumn instrument={left.instrument} edisi={editionName(left.edition, editions)} />
        )}
      </section>
      <section
        data-side="right"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={t`Kanan: ${editionLabel(right.edition, editions)}`}
        className={styles.column}
        onScroll={(event) => scrollAlong(event, columns.current, 'left')}
      >
        {indicator && isRead ? (
          <CounterpartList
            indicator={indicator}
            from={left.instrument}
            instrument={right.instrument}
            edisi={editionName(right.edition, editions)}
            onClose={() => onChoose(undefined)}
          />
        ) : null}
        <EditionColumn instrument={right.instrument} edisi={editionName(right.edition, editions)} />
      </section>
    </div>
  )
}

/** The column under the pointer or the focus leads, the other one follows to the same part of its length. */
function scrollAlong(
  { currentTarget: from }: UIEvent<HTMLElement>,
  all: HTMLElement | null,
  side: string,
): void {
  if (!from.matches(':hover, :focus-within, :focus')) return
  const to = all?.querySelector<HTMLElement>(`[data-side="${side}"]`)
  const length = from.scrollHeight - from.clientHeight
  if (!to || length <= 0) return
  to.scrollTop = (from.scrollTop / length) * (to.scrollHeight - to.clientHeight)
}
