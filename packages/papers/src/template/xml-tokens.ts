import { decodeEntities } from '@undagi/documents/xml-entities'
import { TemplateBroken } from './finding.ts'

/** A piece of a part, exactly as it stands there: all of them together are the part. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'whole' | 'text' | 'aside'
  /** With its prefix, as word processors write it; empty for what is no tag. */
  readonly name: string
  readonly raw: string
}

/** Several times what a report of hundreds of pages has. */
const mostTokens = 300_000

/** A part cut into its tags and texts, each closed where it must be; what defines entities of its own is refused. */
export function xmlTokens(xml: string): readonly XmlToken[] {
  const tokens: XmlToken[] = []
  const open: string[] = []
  let at = 0
  while (at < xml.length) {
    if (tokens.length >= mostTokens) throw new TemplateBroken('too_large')
    const end = xml[at] === '<' ? endOfTag(xml, at) : endOfText(xml, at)
    const token = tokenOf(xml.slice(at, end))
    if (token.kind === 'open') open.push(token.name)
    if (token.kind === 'close' && open.pop() !== token.name) throw new TemplateBroken('not_word')
    tokens.push(token)
    at = end
  }
  if (open.length > 0) throw new TemplateBroken('not_word')
  return tokens
}

function endOfText(xml: string, at: number): number {
  const end = xml.indexOf('<', at)
  return end === -1 ? xml.length : end
}

function endOfTag(xml: string, at: number): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at)
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + '<!--'.length)
  if (xml.startsWith('<!', at)) throw new TemplateBroken('not_word')
  for (let to = at + 1; to < xml.length; to += 1) {
    const sign = xml[to]
    if (sign === '>') return to + 1
    if (sign === '<') break
    if (sign === '"' || sign === "'") to = after(xml, sign, to + 1) - 1
  }
  throw new TemplateBroken('not_word')
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from)
  if (at === -1) throw new TemplateBroken('not_word')
  return at + sign.length
}

function tokenOf(raw: string): XmlToken {
  if (!raw.startsWith('<')) return { kind: 'text', name: '', raw }
  if (raw.startsWith('<?') || raw.startsWith('<!')) return { kind: 'aside', name: '', raw }
  const name = /^<\/?([^\s/>]+)/.exec(raw)?.[1]
  if (name === undefined) throw new TemplateBroken('not_word')
  if (raw.startsWith('</')) return { kind: 'close', name, raw }
  return { kind: raw.endsWith('/>') ? 'whole' : 'open', name, raw }
}

/** What a tag says of itself, by the name with its prefix. */
export function attributesOf({ raw }: XmlToken): ReadonlyMap<string, string> {
  const found = raw.matchAll(/(?<=\s)([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')]),
  )
}

/** Without its prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1)
