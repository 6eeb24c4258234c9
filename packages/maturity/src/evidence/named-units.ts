import type { DocumentFacts } from './evidence-facts.ts'
import type { CriterionEvidence } from './prepare-evidence.ts'

/** Names that fit into a sentence. */
const mostNames = 5

/** Which of the institution's units a document names; empty where nobody has looked. It decides nothing. */
export function namedUnitsWords(
  { namesUnits }: DocumentFacts,
  { round: { activeUnits } }: CriterionEvidence,
): string {
  if (namesUnits === undefined || activeUnits === undefined || activeUnits === 0) return ''
  if (namesUnits.length === 0) return ` Teksnya tidak menyebut nama satu pun dari ${activeUnits} unit aktif.`
  return ` Teksnya menyebut ${namesUnits.length} dari ${activeUnits} unit aktif: ${listed(namesUnits)}.`
}

/** Which units any of the documents names, where nobody has counted who practises it. */
export function unitsSeenWords({ round: { activeUnits }, documents }: CriterionEvidence): string {
  if (activeUnits === undefined || activeUnits === 0) return ''
  const named = [...new Set(documents.flatMap(({ facts }) => facts.namesUnits ?? []))].toSorted()
  const found = named.length === 0 ? '' : `; buktinya menyebut ${named.length}: ${listed(named)}`
  return ` Instansi ini memiliki ${activeUnits} unit aktif${found}.`
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ')
  return names.length > mostNames ? `${shown}, dan ${names.length - mostNames} lainnya` : shown
}
