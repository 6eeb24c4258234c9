import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument, Source, TextEdition } from '@undagi/maturity'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './source-panel.module.css'
import { confidenceWords, documentKindWords } from './source-words.ts'

interface ShownSource {
  readonly source: Source
  readonly of: string
}

interface SourcePanel {
  readonly show: (shown: ShownSource) => void
  readonly instrument: Pick<Instrument, 'sources' | 'textEditions'>
  /** The text that is read: its own page is named first. */
  readonly text?: TextEdition | undefined
}

const SourcePanelContext = createContext<SourcePanel>({ show: () => {}, instrument: { sources: {} } })

export function useSourcePanel() {
  return useContext(SourcePanelContext)
}

interface SourcePanelProviderProps {
  readonly instrument: SourcePanel['instrument']
  readonly text?: TextEdition | undefined
  readonly children: ReactNode
}

/** One panel for all sources of a page: title of the document, the place in it, how sure the fact is. */
export function SourcePanelProvider({ instrument, text, children }: SourcePanelProviderProps) {
  const [shown, setShown] = useState<ShownSource>()
  const panel = useMemo(() => ({ show: setShown, instrument, text }), [instrument, text])
  return (
    <SourcePanelContext value={panel}>
      {children}
      <Dialog
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={<Trans>Sumber {shown?.of}</Trans>}
      >
        {shown ? <SourceFacts sources={instrument.sources} source={shown.source} /> : null}
      </Dialog>
    </SourcePanelContext>
  )
}

function SourceFacts({ sources, source }: { sources: Instrument['sources']; source: Source }) {
  const { i18n } = useLingui()
  const document = sources[source.document]
  return (
    <>
      <dl className={styles.facts}>
        <dt>{document ? i18n._(documentKindWords[document.kind]) : <Trans>Dokumen</Trans>}</dt>
        <dd>{document?.title ?? source.document}</dd>
        <dt>
          <Trans>Letak</Trans>
        </dt>
        <dd>{source.at}</dd>
        {source.note ? (
          <>
            <dt>
              <Trans>Catatan</Trans>
            </dt>
            <dd>{source.note}</dd>
          </>
        ) : null}
        {document?.note ? (
          <>
            <dt>
              <Trans>Tentang dokumen ini</Trans>
            </dt>
            <dd>{document.note}</dd>
          </>
        ) : null}
      </dl>
      {source.confidence ? (
        <Note tone="look" className={styles.doubt}>
          <Trans>Kepastian: {i18n._(confidenceWords[source.confidence])}.</Trans>
        </Note>
      ) : null}
    </>
  )
}
