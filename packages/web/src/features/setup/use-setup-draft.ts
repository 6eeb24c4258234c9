import { useEffect, useState } from 'react'
import { keep, readKept } from './kept-setup.ts'
import { readDraft } from './read-draft.ts'
import type { Category, SetupDraft, SetupOptions } from './setup-draft.ts'

/** The answers of this tab, kept over a reload. */
export function useSetupDraft() {
  const [draft, setDraft] = useState(() => readDraft(readKept('draft'), new Date().getFullYear()))
  useEffect(() => keep('draft', JSON.stringify(draft)), [draft])
  const change = (part: Partial<SetupDraft>) => setDraft((before) => ({ ...before, ...part }))
  return { draft, change }
}

/** The units to begin with follow the category; what was unticked or renamed stays while it is the same. */
export function withCategory(
  { templateOf }: SetupDraft,
  category: Category,
  { unitTemplates }: SetupOptions,
): Partial<SetupDraft> {
  if (templateOf === category) return { category }
  const units = unitTemplates.find((each) => each.category === category)?.units ?? []
  return { category, templateOf: category, template: units.map((unit) => ({ ...unit, ticked: true })) }
}
