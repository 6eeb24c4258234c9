import { Plural, Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import { nothingYetClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { HandoverPack, Whose } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { useHandoverWords } from '../use-handover-words.ts'
import { GroupItem } from './group-item.tsx'
import { inGroups } from './in-groups.ts'
import { NoteField } from './note-field.tsx'
import { promisesElsewhere } from './place-key.ts'
import { PromiseList } from './promise-list.tsx'

interface PackViewProps {
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly slug: string
}

/** So many are read without folding. */
const fewIndicators = 12

/** What is left out, what is open, and each indicator with its story. */
export function PackView({ pack, whose, slug }: PackViewProps) {
  const { promises, indicators } = pack
  const elsewhere = promisesElsewhere(pack)
  const groups = inGroups(indicators)
  // Said where it tells them apart.
  const hasEditions = new Set(indicators.map(({ editionId }) => editionId)).size > 1
  const editionAt = (index: number) => groups[index]?.indicators[0]?.editionName
  return (
    <>
      <LeftOut {...{ pack }} />
      <Panel
        title={<Trans>Janji yang masih terbuka</Trans>}
        aside={<Plural value={promises.length} other="# seluruhnya" />}
      >
        <div className={styles.body}>
          {elsewhere.length === 0 ? null : <PromiseList promises={elsewhere} />}
          {elsewhere.length < promises.length ? (
            <p className={styles.quiet}>
              <Plural
                value={promises.length - elsewhere.length}
                other="# lagi tentang satu indikator, di bawah indikatornya."
              />
            </p>
          ) : null}
          {promises.length === 0 ? (
            <p>
              <Trans>Tidak ada.</Trans>
            </p>
          ) : null}
        </div>
      </Panel>
      <Panel title={<Trans>Catatan untuk penerus</Trans>}>
        <div className={styles.body}>
          <NoteField {...{ pack, whose }} place={null} />
        </div>
      </Panel>
      <Panel
        title={<Trans>Cerita per indikator</Trans>}
        aside={<Plural value={indicators.length} other="# indikator" />}
      >
        {indicators.length === 0 ? (
          <p className={nothingYetClass}>
            <Trans>Belum ada indikator yang pernah dikerjakan.</Trans>
          </p>
        ) : (
          groups.map(({ key, name, indicators: within }, index) => (
            <Fragment key={key}>
              {hasEditions && editionAt(index) !== editionAt(index - 1) ? (
                <p className={styles.edition}>{editionAt(index)}</p>
              ) : null}
              <GroupItem
                {...{ name, pack, whose, slug }}
                indicators={within}
                isOpen={indicators.length <= fewIndicators}
              />
            </Fragment>
          ))
        )}
      </Panel>
    </>
  )
}

/** So that nobody takes a part for the whole. */
function LeftOut({ pack }: Pick<PackViewProps, 'pack'>) {
  const words = useHandoverWords()
  const none = pack.parts.filter(({ extent }) => extent === 'none').map(({ part }) => words.parts[part])
  const own = pack.parts.filter(({ extent }) => extent === 'own').map(({ part }) => words.parts[part])
  if (none.length + own.length === 0) return null
  return (
    <Note tone="look">
      {none.length === 0 ? null : (
        <p>
          <Trans>Tidak dimuat, karena peran Anda tidak membukanya: {none.join('; ')}.</Trans>
        </p>
      )}
      {own.length === 0 ? null : (
        <p>
          <Trans>Hanya yang milik sendiri atau perangkat daerah Anda: {own.join('; ')}.</Trans>
        </p>
      )}
    </Note>
  )
}
