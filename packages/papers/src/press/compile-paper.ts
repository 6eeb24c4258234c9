import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '../paper.ts'
import { readPaperFonts } from './paper-fonts.ts'
import { type Covering, printableText } from './printable-text.ts'
import { shapesByCharacter } from './shapes-by-character.ts'

const templates = fileURLToPath(new URL('../../templates', import.meta.url))
const entry = fileURLToPath(new URL('../../templates/paper.typ', import.meta.url))

/** How many papers a result of the compiler is kept for: what all of them share stays, what one said goes. */
const keptFor = 2

/** Turns papers, each given as JSON, into PDF. Synchronous, and loads a large library: it belongs into a process of its own. */
export function createPaperCompiler(): (json: string) => Uint8Array {
  const fonts = readPaperFonts()
  const covered = fonts.map(shapesByCharacter)
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: [...fonts] }] })
  return (json) => {
    const paper: Paper = JSON.parse(json)
    const { logo } = paper.frame.letterhead
    // A picture is a file to the templates; it never lies on the disk.
    if (logo !== null)
      compiler.mapShadow(`${templates}/${logoFile(logo)}`, Buffer.from(logo.base64, 'base64'))
    try {
      return compile(
        compiler,
        JSON.stringify(withLogoFile(paper), (_, value) => asPrintable(value, covered)),
      )
    } finally {
      compiler.resetShadow()
    }
  }
}

type Logo = NonNullable<Paper['frame']['letterhead']['logo']>

const logoFile = ({ kind }: Logo) => `logo.${kind}`

/** The templates are given the name of the picture instead of its bytes. */
function withLogoFile(paper: Paper): unknown {
  const { logo, ...letterhead } = paper.frame.letterhead
  const named = { ...letterhead, logo: logo === null ? null : logoFile(logo) }
  return { ...paper, frame: { ...paper.frame, letterhead: named } }
}

function compile(compiler: NodeCompiler, paper: string): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: entry, inputs: { paper } })
  const document = compiled.result
  if (document === null) throw new Error(complaintOf(compiled))
  const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 })
  compiler.evictCache(keptFor)
  return pdf
}

function asPrintable(value: unknown, covered: readonly Covering[]): unknown {
  return typeof value === 'string' ? printableText(value, covered) : value
}

function complaintOf(compiled: ReturnType<NodeCompiler['compile']>): string {
  return JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])
}
