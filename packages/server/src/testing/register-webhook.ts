import type { TestApp } from './create-test-app.ts'
import { testPassword } from './seed-institutions.ts'

/** An administrator has registered an address. */
export async function registerWebhook(
  undagi: TestApp,
  { at, by, url }: { readonly at: string; readonly by: string; readonly url: string },
) {
  const { data, error } = await undagi.as(by).POST('/institutions/{institutionId}/webhooks', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { name: 'Grup obrolan', url, password: testPassword },
  })
  if (data === undefined) throw new Error(`Refused: ${error?.code ?? ''}`)
  return data
}
