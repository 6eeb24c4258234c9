import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

interface DownloadedPaper {
  readonly file: Blob
  /** As the server calls it: institution, year, edition and version. */
  readonly name: string
}

/** The working paper as it stands now, under its own name. */
export async function fetchWorkingPaper(assessmentId: string): Promise<DownloadedPaper> {
  const answer = api.GET('/assessments/{assessmentId}/working-paper', {
    params: { path: { assessmentId } },
    parseAs: 'blob',
  })
  const file: Blob = await dataOf(answer)
  return { file, name: nameIn((await answer).response) }
}

function nameIn({ headers }: Response): string {
  const [, name] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? []
  return name ?? 'kertas-kerja.xlsx'
}
