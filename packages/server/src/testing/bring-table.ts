import type { TestApp } from './create-test-app.ts'

export type Preview = NonNullable<Awaited<ReturnType<typeof upload>>['data']>

interface Options {
  readonly by?: string
  readonly at?: string
  readonly kind?: 'ratings' | 'published_results'
  readonly fileName?: string
  readonly editionId?: string
  readonly year?: string
}

/** Sends a table as somebody's page does. */
export async function upload(
  undagi: TestApp,
  content: string | Uint8Array<ArrayBuffer>,
  { by = 'ani', at = 'kota-arang', kind = 'ratings', fileName = 'nilai.csv', ...others }: Options = {},
) {
  const institutionId = undagi.institution(at).id
  return undagi.as(by).POST('/institutions/{institutionId}/imports', {
    params: { path: { institutionId }, query: { kind, fileName, ...others } },
    body: '',
    bodySerializer: () => content,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

const addressOf = (undagi: TestApp, importId: string, at: string) => ({
  path: { institutionId: undagi.institution(at).id, importId },
})

/** Confirms everything that a preview proposes. */
export async function apply(
  undagi: TestApp,
  preview: Preview | undefined,
  { by = 'ani', at = 'kota-arang' }: Pick<Options, 'by' | 'at'> = {},
) {
  if (preview === undefined) throw new Error('There is no preview to apply')
  return undagi.as(by).POST('/institutions/{institutionId}/imports/{importId}/application', {
    params: addressOf(undagi, preview.import.id, at),
    body: {
      expectedPreview: preview.preview,
      openings: preview.openings.map(({ institutions: _, ...opening }) => opening),
    },
  })
}

export async function previewAgain(
  undagi: TestApp,
  importId: string,
  { by = 'ani', at = 'kota-arang' }: Pick<Options, 'by' | 'at'> = {},
) {
  return undagi
    .as(by)
    .GET('/institutions/{institutionId}/imports/{importId}', { params: addressOf(undagi, importId, at) })
}

export async function choose(
  undagi: TestApp,
  importId: string,
  choices: { line: number; to: string | null }[],
  { by = 'ani', at = 'kota-arang' }: Pick<Options, 'by' | 'at'> = {},
) {
  return undagi.as(by).PUT('/institutions/{institutionId}/imports/{importId}/choices', {
    params: addressOf(undagi, importId, at),
    body: { choices },
  })
}

/** Looks at what undoing would do, and does it. */
export async function undo(
  undagi: TestApp,
  importId: string,
  { by = 'ani', at = 'kota-arang' }: Pick<Options, 'by' | 'at'> = {},
) {
  const params = addressOf(undagi, importId, at)
  const client = undagi.as(by)
  const seen = await client.GET('/institutions/{institutionId}/imports/{importId}/undo', { params })
  if (seen.data === undefined) return { seen, done: undefined }
  const done = await client.POST('/institutions/{institutionId}/imports/{importId}/undo', {
    params,
    body: { expectedPreview: seen.data.preview },
  })
  return { seen, done }
}
