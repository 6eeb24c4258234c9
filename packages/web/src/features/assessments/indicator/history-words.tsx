import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { HistoryItem } from './with-values-before.ts'

/** One action as a sentence that begins with who did it. */
export function HistoryWords({ item: { entry, valueBefore } }: { item: HistoryItem }) {
  const format = useFormat()
  const { t } = useLingui()
  const { actorName, onBehalfOfName } = entry
  const who = onBehalfOfName === null ? actorName : t`${actorName} atas nama ${onBehalfOfName}`
  switch (entry.kind) {
    case 'rated':
      if (entry.importedFrom !== null) return <ImportWords entry={entry} />
      if (entry.value === null) return <Trans>{who} mengosongkan nilai</Trans>
      if (valueBefore === null || valueBefore === entry.value)
        return (
          <Trans>
            {who} memberi nilai {format.number(entry.value)}
          </Trans>
        )
      return (
        <Trans>
          {who} mengubah nilai {format.number(valueBefore)} menjadi {format.number(entry.value)}
        </Trans>
      )
    case 'criteria_judged':
      return <TickWords who={who} added={entry.added.length} removed={entry.removed.length} />
    case 'facts_settled':
      return <Trans>{who} menulis Fakta</Trans>
    case 'analysis_settled':
      return <Trans>{who} menulis Analisis</Trans>
    case 'target_set':
      return <Trans>{who} menetapkan target</Trans>
    case 'evidence_offered':
    case 'evidence_withdrawn':
      return <OfferWords {...{ who, entry }} />
  }
}

type RatedEntry = Extract<HistoryItem['entry'], { kind: 'rated' }>

/** A rating that came from a file, or went back with it. */
function ImportWords({ entry }: { entry: RatedEntry }) {
  const format = useFormat()
  const who = entry.actorName
  const file = entry.importedFrom
  if (entry.importUndone && entry.value === null)
    return (
      <Trans>
        {who} membatalkan impor {file}: nilai dikosongkan lagi
      </Trans>
    )
  if (entry.importUndone)
    return (
      <Trans>
        {who} membatalkan impor {file}: nilai kembali {format.number(entry.value ?? '')}
      </Trans>
    )
  return (
    <Trans>
      {who} mengimpor nilai {format.number(entry.value ?? '')} dari {file}
    </Trans>
  )
}

function TickWords({ who, added, removed }: { who: string; added: number; removed: number }) {
  if (removed === 0)
    return (
      <Trans>
        {who} mencentang {added} butir
      </Trans>
    )
  if (added === 0)
    return (
      <Trans>
        {who} menghapus {removed} centang
      </Trans>
    )
  return (
    <Trans>
      {who} mencentang {added} butir dan menghapus {removed} centang
    </Trans>
  )
}

type OfferEntry = Extract<HistoryItem['entry'], { kind: 'evidence_offered' | 'evidence_withdrawn' }>

function OfferWords({ who, entry }: { readonly who: string; readonly entry: OfferEntry }) {
  const { t } = useLingui()
  const { kind, criterionCode, byItself } = entry
  const title = entry.title ?? t`dokumen terbatas`
  const place = criterionCode === null ? t`indikator ini` : t`butir ${criterionCode}`
  if (kind === 'evidence_offered')
    return byItself ? (
      <Trans>
        Undagi mengaitkan “{title}” dengan {place}, menurut yang dicatat {who}
      </Trans>
    ) : (
      <Trans>
        {who} mengaitkan “{title}” dengan {place}
      </Trans>
    )
  return byItself ? (
    <Trans>
      Undagi melepas “{title}” dari {place}, menurut yang dicatat {who}
    </Trans>
  ) : (
    <Trans>
      {who} melepas “{title}” dari {place}
    </Trans>
  )
}
