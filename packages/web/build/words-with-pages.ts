import type { Plugin } from 'vite'

const catalogue = /locales[\\/]id[\\/]messages\.po$/
const prefix = '\0undagi-words:'
/** As the macro writes it: six letters that stand for one text. */
const mention = /\bid(?::\s*|=)["'`]([\w-]{6})["'`]/g

/**
 * The Indonesian texts of the whole product weigh as much as React. Each file brings those that it shows, so that a page comes with
 * its own and the first screen with few; the catalogue that the application knows begins empty and is filled by them.
 */
export function wordsWithPages(): Plugin {
  let all: Readonly<Record<string, unknown>> = {}
  let path = ''
  const brought = new Set<string>()
  return {
    name: 'undagi-words-with-pages',
    apply: 'build',
    enforce: 'post',
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
    async load(id) {
      if (!id.startsWith(prefix)) return undefined
      await this.load({ id: path })
      const known = id
        .slice(prefix.length)
        .split(',')
        .filter((word) => word in all)
      for (const word of known) brought.add(word)
      const words = JSON.stringify(Object.fromEntries(known.map((word) => [word, all[word]])))
      const code = `import { messages } from ${JSON.stringify(path)}\nObject.assign(messages, ${words})`
      return { code, moduleSideEffects: known.length > 0 }
    },
    async transform(code, id) {
      if (catalogue.test(id)) {
        all = parseCompiled(code)
        return { code: 'export const messages = {}', map: null }
      }
      if (!/[\\/]web[\\/]src[\\/][^?]*\.tsx?$/.test(id)) return undefined
      const mentioned = [...new Set([...code.matchAll(mention)].map(([, word = '']) => word))].sort()
      if (mentioned.length === 0) return undefined
      path ||=
        (await this.resolve('./locales/id/messages.po', `${import.meta.dirname}/../src/main.tsx`))?.id ?? ''
      return { code: `import ${JSON.stringify(prefix + mentioned.join(','))};\n${code}`, map: null }
    },
    generateBundle() {
      const lost = Object.keys(all).filter((word) => !brought.has(word))
      if (lost.length > 0)
        this.error(`No page brings the texts ${lost.slice(0, 10).join(', ')} (${lost.length} in all)`)
    },
  }
}

/** What Lingui makes of a catalogue: `export const messages = JSON.parse("…")`. */
function parseCompiled(code: string): Readonly<Record<string, unknown>> {
  const [, text] = /JSON\.parse\((".*")\)/s.exec(code) ?? []
  if (text === undefined) throw new Error('The Indonesian catalogue is not compiled as expected')
  return JSON.parse(JSON.parse(text))
}
