import {
  type Group,
  type Instrument,
  type InstrumentNode,
  instrumentFigures,
  textEditionIn,
} from '@undagi/maturity'
import { escapeMarkdown as plain } from './escape-markdown.ts'
import { sourceKindWords, textEditionText, weightText } from './export-words.ts'
import type { Extract } from './extract.ts'
import { indicatorHeading, indicatorInMarkdown } from './indicator-in-markdown.ts'
import { shortTitle } from './short-title.ts'

/** The whole instrument as one text to read from front to back; the same instrument always gives the same text. */
export function toMarkdown({ instrument, root, year }: Extract): string {
  const shown = { ...instrument, root }
  return `${[
    ...headOf(shown, year),
    ...contentsOf(root),
    ...root.children.flatMap((node) => nodeInMarkdown(instrument, node, 2)),
    ...glossaryOf(instrument),
    ...sourcesOf(instrument),
  ].join('\n\n')}\n`
}

function headOf(instrument: Instrument, year: number | null): readonly string[] {
  const { indicators, levels, criteria } = instrumentFigures(instrument)
  const text = year === null ? undefined : textEditionIn(instrument, year)
  const chosen =
    text === undefined ? [] : [`Butir menurut naskah tahun ${year}: ${plain(textEditionText(text))}.`]
  return [
    `# ${plain(instrument.name)}`,
    `Edisi ${instrument.id} revisi ${instrument.revision}: ${indicators} indikator, ${levels} tingkat, ${criteria} butir. Butir ditulis dengan bahasa sendiri menurut sumbernya; bantuan berasal dari pengalaman dan bukan syarat.`,
    ...chosen,
  ]
}

/** Domains, aspects and indicators stand as deep in the headings as in the tree. */
function nodeInMarkdown(instrument: Instrument, node: InstrumentNode, depth: number): readonly string[] {
  if (node.kind === 'indicator') return indicatorInMarkdown(instrument, node, depth)
  return [
    `${'#'.repeat(depth)} ${plain(node.name)}`,
    `Bobot ${weightText(node.weight)}% dari indeks.`,
    ...node.children.flatMap((child) => nodeInMarkdown(instrument, child, depth + 1)),
  ]
}

function contentsOf(root: Group): readonly string[] {
  const lines = (node: InstrumentNode, depth: number): readonly string[] => {
    const heading = node.kind === 'indicator' ? indicatorHeading(node) : node.name
    const children = node.kind === 'indicator' ? [] : node.children
    return [
      `${'  '.repeat(depth)}- [${plain(heading)}](#${anchorOf(heading)})`,
      ...children.flatMap((child) => lines(child, depth + 1)),
    ]
  }
  return ['## Isi', root.children.flatMap((node) => lines(node, 0)).join('\n')]
}

/** As readers of Markdown name the place of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

function glossaryOf({ glossary = {} }: Instrument): readonly string[] {
  const lines = Object.entries(glossary).map(([short, long]) => `- **${plain(short)}**: ${plain(long)}`)
  return lines.length === 0 ? [] : ['## Istilah', lines.join('\n')]
}

function sourcesOf({ sources, textEditions = [] }: Instrument): readonly string[] {
  const lines = Object.values(sources).map(
    ({ title, kind, note }) =>
      `- **${plain(shortTitle(title))}**: ${plain(title)} (${sourceKindWords[kind]})${note === undefined ? '' : `. ${plain(note)}`}`,
  )
  const texts = textEditions.map((text) => `- ${plain(textEditionText(text))}`)
  return [
    '## Sumber',
    lines.join('\n'),
    ...(texts.length === 0 ? [] : ['Naskah butir menurut tahun penilaian:', texts.join('\n')]),
  ]
}
