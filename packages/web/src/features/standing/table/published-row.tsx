import { Trans, useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'
import type { RankedRow } from '../../../lib/api/standing.ts'
import { useCategoryWords } from '../../../lib/use-category-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { classNames } from '../../../ui/class-names.ts'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { Sign } from '../../../ui/sign.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './published-table.module.css'

interface PublishedRowProps {
  readonly row: RankedRow
  readonly codes: readonly string[]
  /** Of the printed predicate. */
  readonly level: number | null
  readonly position: number
  readonly ref: Ref<HTMLTableRowElement> | undefined
}

export function PublishedRow({ row, codes, level, position, ref }: PublishedRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const category = useCategoryWords()
  const { rank, institutionName, province, index, predicate, possiblePredicates, own } = row
  const doubt = possiblePredicates.join(t` atau `)
  const place = [row.category === null ? null : category(row.category), province].filter(
    (each) => each !== null,
  )
  return (
    <tr
      ref={ref}
      data-index={position}
      aria-rowindex={position + 3}
      className={classNames(styles.row, own && styles.own)}
    >
      <td className={styles.rank}>{rank ?? '–'}</td>
      <td className={styles.name}>
        {institutionName}
        {own ? (
          <span className={styles.mine}>
            {' '}
            <Trans>instansi Anda</Trans>
          </span>
        ) : null}
        <span className={styles.inline}>{place.join(', ')}</span>
      </td>
      <td className={styles.kind}>{category(row.category)}</td>
      <td className={styles.province}>{province ?? '–'}</td>
      <td className={styles.index}>
        <LevelTile level={level}>{index === null ? '–' : format.number(index)}</LevelTile>
      </td>
      <td className={styles.predicate} title={doubt ? t`Di batas: ${doubt}` : undefined}>
        {doubt ? (
          <>
            <Sign kind="look" />
            <VisuallyHidden>
              <Trans>Di batas: {doubt}. Tercetak:</Trans>{' '}
            </VisuallyHidden>
          </>
        ) : null}
        {predicate ?? '–'}
      </td>
      {codes.map((code) => (
        <td key={code} className={styles.part}>
          {row.groups[code] == null ? '–' : format.number(row.groups[code])}
        </td>
      ))}
    </tr>
  )
}
