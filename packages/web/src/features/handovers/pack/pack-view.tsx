import { Plural, Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { HandoverPack, Whose } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { useHandoverWords } from '../use-handover-words.ts'
import { IndicatorItem } from './indicator-item.tsx'
import { NoteField } from './note-field.tsx'
import { keyOf, promisesAt, promisesElsewhere } from './place-key.ts'
import { PromiseList } from './promise-list.tsx'

interface PackViewProps {
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly slug: string
}

/** What is left out, what is open, and each indicator with its story. */
export function PackView({ pack, whose, slug }: PackViewProps) {
  const { promises, indicators } = pack
  const elsewhere = promisesElsewhere(pack)
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
        <div className={styles.body}>
          {indicators.length === 0 ? (
            <p>
              <Trans>Belum ada indikator yang pernah dikerjakan.</Trans>
            </p>
          ) : (
            indicators.map((indicator) => (
              <IndicatorItem
                key={keyOf(indicator)}
                {...{ indicator, pack, whose, slug }}
                promises={promisesAt(pack, indicator)}
              />
            ))
          )}
        </div>
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
