import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Guidance, GuidancePart, Instrument } from '@undagi/maturity'
import { classNames } from '../../../ui/class-names.ts'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { MistakeList } from '../../../ui/guidance/mistake-list.tsx'
import { RelatedList } from '../../../ui/guidance/related-list.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { InstrumentSearch } from '../instrument-search.ts'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import styles from './guidance-aside.module.css'

interface GuidanceAsideProps {
  readonly instrument: Instrument
  /** Code of the indicator. */
  readonly code: string
  readonly guidance: Guidance
  readonly search: InstrumentSearch
}

/** Beside what the law asks: where the proof is found, what usually goes wrong, what to look at together with it. */
export function GuidanceAside({ instrument, code, guidance, search }: GuidanceAsideProps) {
  const { holders, typicalDocuments, mistakes, related } = guidance
  return (
    <aside className={styles.aside}>
      <Panel title={<Trans>Sering keliru</Trans>}>
        <div className={styles.body}>
          <p className={styles.kind}>
            <Trans>Pengalaman pengisi, bukan bunyi peraturan.</Trans>
          </p>
          <MistakeList mistakes={mistakes} />
          <Suggest part="mistakes" indicator={code} />
        </div>
      </Panel>
      <div className={styles.lists} data-part="list">
        <Panel title={<Trans>Dokumen yang lazim</Trans>}>
          <PlainList texts={typicalDocuments} />
          <div className={styles.body}>
            <Suggest part="documents" indicator={code} />
          </div>
        </Panel>
        <Panel title={<Trans>Pemegang bukti</Trans>}>
          <PlainList texts={holders} />
        </Panel>
      </div>
      {related.length > 0 ? (
        <Panel title={<Trans>Indikator terkait</Trans>}>
          <div className={styles.body}>
            <RelatedList
              {...{ instrument, related }}
              renderLink={(other) => (
                <Link
                  from="/$slug/$year"
                  to="/$slug/$year/instrumen/$code"
                  params={{ code: other.code }}
                  search={search}
                >
                  {other.code} {other.shortName}
                </Link>
              )}
            />
            <Suggest part="related" indicator={code} />
          </div>
        </Panel>
      ) : null}
    </aside>
  )
}

function PlainList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className={styles.body}>
      <ul className={classNames(styles.plain)}>
        {texts.map((text) => (
          <li key={text}>
            <Abbreviated text={text} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Suggest({ part, indicator }: { readonly part: GuidancePart; readonly indicator: string }) {
  return (
    <p className={styles.suggest}>
      <SuggestLink spot={{ part, indicator }} />
    </p>
  )
}
