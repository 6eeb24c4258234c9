import { type CommandEnd, runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import type { PageRefusal } from './drawn-page.ts'

const LIMITS = {
  ...{ addressSpaceMiB: 512, writableMiB: 192 },
  ...{ cpuSeconds: 5, wallMs: 10_000, outputBytes: 64 * 1024 },
}

interface PdfPageSize {
  readonly widthPoints: number
  readonly heightPoints: number
}

/** How large a page is as it is looked at, turned pages turned. */
export async function measurePdfPage(path: string, page: number): Promise<PdfPageSize | PageRefusal> {
  const args = ['-f', String(page), '-l', String(page), STANDARD_INPUT]
  const end = await runLimitedCommand({ command: 'pdfinfo', args, input: path, limits: LIMITS })
  if (end.ended !== 'exited' || end.code !== 0) return refusalOf(end)
  const said = end.output.toString('latin1')
  const count = Number(/^Pages:\s+(\d+)/m.exec(said)?.[1] ?? 0)
  if (page > count) return 'no_such_page'
  const [, width = '', height = ''] = /^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/m.exec(said) ?? []
  const [widthPoints, heightPoints] = [Number(width), Number(height)]
  if (!(widthPoints > 0 && heightPoints > 0)) return 'broken'
  const turn = Number(/^Page\s+\d+ rot:\s+(\d+)/m.exec(said)?.[1] ?? 0)
  return turn % 180 === 90
    ? { widthPoints: heightPoints, heightPoints: widthPoints }
    : { widthPoints, heightPoints }
}

/** Why poppler gave nothing. */
export function refusalOf(end: CommandEnd): PageRefusal {
  if (end.ended === 'missing') return 'not_equipped'
  if (end.ended === 'stopped') return 'too_heavy'
  if (/incorrect password|encrypt|permission/i.test(end.complaint)) return 'locked'
  if (/out of memory|bad_alloc/i.test(end.complaint)) return 'too_heavy'
  return /wrong page range|page range/i.test(end.complaint) ? 'no_such_page' : 'broken'
}
