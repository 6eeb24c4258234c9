import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { differsFromOwn } from '../differs-from-own.ts'
import type { IndicatorLine } from './indicator-lines.ts'
import styles from './indicator-table.module.css'

/** What stands of last year; under an official value what the institution had said, where that was another. */
export function PreviousValue({ line }: { readonly line: IndicatorLine }) {
  const format = useFormat()
  const { previousValue, previousOwnValue } = line
  return (
    <>
      {previousValue === null ? '–' : format.number(previousValue)}
      {differsFromOwn(line) && previousOwnValue !== null ? (
        <small className={styles.own}>
          <Trans>mandiri {format.number(previousOwnValue)}</Trans>
        </small>
      ) : null}
    </>
  )
}
