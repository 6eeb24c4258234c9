import type { Actor } from '../../../platform/database/actor.ts'
import type { RequestContext } from '../../../request-context.ts'
import { unknownChoice } from '../imports.errors.ts'
import { canBringTables } from '../imports.policy.ts'
import type { ImportPreview } from '../imports.presenter.ts'
import { updateChoices } from '../imports.repository.ts'
import { type ImportAddress, type OpenImport, openImport } from '../open-import.ts'
import { planImport } from '../preview-import.ts'

export interface RowChoice {
  readonly line: number
  /** Null: the row is passed over. */
  readonly to: string | null
}

/** Keeps what a person decided about rows, and shows what would happen now. */
export async function chooseRows(
  { choices: chosen, ...which }: ImportAddress & { readonly choices: readonly RowChoice[] },
  context: RequestContext,
): Promise<ImportPreview> {
  const { database, editions, request } = context
  return database.asActor(request, async ({ db, actor }) => {
    const open = await openImport(db, { ...which, actor, forChange: true }, editions)
    refuseUnknown(chosen, { open, actor, context })
    const choices = { ...open.choices, ...Object.fromEntries(chosen.map(({ line, to }) => [line, to])) }
    await updateChoices(db, which.importId, choices)
    return (await planImport(db, { open: { ...open, choices }, actor, hold: false }, context)).preview
  })
}

function refuseUnknown(
  chosen: readonly RowChoice[],
  { open, actor, context }: { open: OpenImport; actor: Actor; context: RequestContext },
): void {
  const lines = new Set(open.rows.map(({ line }) => line))
  const isKnown = (to: string) =>
    open.kind === 'ratings' ? canBringTables(actor, to) : context.officialInstitutions.get(to) !== undefined
  const errors = chosen.flatMap(({ line, to }, position) => {
    if (!lines.has(line)) return [{ path: `/choices/${position}/line`, message: `Baris ${line} tidak ada.` }]
    if (to === null || isKnown(to)) return []
    return [{ path: `/choices/${position}/to`, message: 'Instansi ini tidak dapat dipilih.' }]
  })
  if (errors.length > 0) throw unknownChoice({ errors })
}
