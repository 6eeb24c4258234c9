import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { PageUnit } from './page-unit.ts'
import { parsePage } from './turn-page.ts'
import styles from './viewer.module.css'

interface PageTurnerProps {
  readonly page: number
  /** Null: nobody has counted them yet. */
  readonly pages: number | null
  readonly onTurn: (page: number) => void
  readonly unit: PageUnit
  /** What its sheets are called, where they have names. */
  readonly names: readonly string[] | null
}

/** To the page before, to the next one, or to the one that is typed. */
export function PageTurner({ page, pages, onTurn, unit, names }: PageTurnerProps) {
  const words = useTurnWords(unit)
  return (
    <div className={styles.turner}>
      <Button disabled={page <= 1} aria-label={words.before} onClick={() => onTurn(page - 1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      {names === null ? (
        <PageField {...{ page, pages, onTurn, unit }} />
      ) : (
        <SheetField {...{ page, names, onTurn }} />
      )}
      <Button
        disabled={pages !== null && page >= pages}
        aria-label={words.next}
        onClick={() => onTurn(page + 1)}
      >
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  )
}

function useTurnWords(unit: PageUnit) {
  const { t } = useLingui()
  const words = {
    page: { before: t`Halaman sebelumnya`, next: t`Halaman berikutnya` },
    sheet: { before: t`Lembar sebelumnya`, next: t`Lembar berikutnya` },
    slide: { before: t`Salindia sebelumnya`, next: t`Salindia berikutnya` },
  }
  return words[unit]
}

/** Sheets are known by their names. */
function SheetField({
  page,
  names,
  onTurn,
}: Pick<PageTurnerProps, 'page' | 'onTurn'> & { names: readonly string[] }) {
  const { t } = useLingui()
  const choices = names.map((name, index) => ({ value: String(index + 1), label: name }))
  return (
    <div className={styles.sheetField}>
      <SelectField
        label={t`Lembar`}
        value={String(page)}
        choices={choices}
        onChoose={(chosen) => onTurn(Number(chosen))}
      />
    </div>
  )
}

function PageField({ page, pages, onTurn, unit }: Omit<PageTurnerProps, 'names'>) {
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const go = () => {
    const wanted = parsePage(typed, pages)
    if (wanted === undefined) setTyped(String(page))
    else if (wanted !== page) onTurn(wanted)
  }
  return (
    <form
      className={styles.pageField}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <label>
        <UnitLabel unit={unit} />
        <VisuallyHidden>
          {' '}
          <Trans>yang ditampilkan</Trans>
        </VisuallyHidden>{' '}
        <input
          className={fieldClass}
          inputMode="numeric"
          size={3}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={go}
        />
      </label>
      {pages === null ? null : <Trans>dari {pages}</Trans>}
    </form>
  )
}

function UnitLabel({ unit }: Pick<PageTurnerProps, 'unit'>) {
  if (unit === 'sheet') return <Trans>lembar</Trans>
  return unit === 'slide' ? <Trans>salindia</Trans> : <Trans>hlm.</Trans>
}
