import { decodeEntities } from './entities.ts'

/** Attributes of every `<tag …>`, by local name. Enough for short machine-written lists. */
export function elementsIn(xml: string, tag: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}\\s([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')],
        ),
      ),
  )
}
