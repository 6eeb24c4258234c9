import { z } from 'zod'

const previewSchema = z.object({
  import: z.object({ id: z.string() }),
  preview: z.string(),
  openings: z.array(
    z.object({ year: z.number(), name: z.string(), kind: z.string(), assessmentDate: z.string() }),
  ),
  rows: z.array(z.object({ status: z.string() })),
})

const appliedSchema = z.object({ counts: z.object({ rows: z.number(), values: z.number() }) })

export interface TimedImport {
  readonly previewSeconds: number
  readonly applySeconds: number
  readonly values: number
}

interface Target {
  readonly address: string
  readonly token: string
  readonly institutionId: string
}

/** Sends a table, reads its preview, and applies it as it is, as a person's page does. */
export async function importTable(
  { address, token, institutionId }: Target,
  table: { readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> },
): Promise<TimedImport> {
  const imports = `${address}/api/institutions/${institutionId}/imports`
  const headers = { cookie: `undagi_session=${token}` }
  const startedAt = performance.now()
  const uploaded = await fetch(`${imports}?kind=ratings&fileName=${table.fileName}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: table.content,
  })
  const preview = previewSchema.parse(await answered(uploaded))
  const previewedAt = performance.now()
  const openings = preview.openings.map(({ year, name, kind, assessmentDate }) => ({
    ...{ year, name, kind, assessmentDate },
  }))
  const applied = await fetch(`${imports}/${preview.import.id}/application`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ expectedPreview: preview.preview, openings }),
  })
  const { counts } = appliedSchema.parse(await answered(applied))
  return {
    previewSeconds: (previewedAt - startedAt) / 1000,
    applySeconds: (performance.now() - previewedAt) / 1000,
    values: counts.values,
  }
}

async function answered(response: Response): Promise<unknown> {
  if (response.ok) return response.json()
  throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`)
}
