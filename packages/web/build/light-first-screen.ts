import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

/** Promised in docs/benchmarks.md for what a slow line carries before anybody has signed in. */
const mostBytes = 180_000

/** Fails the build whose first screen has grown too heavy: what only a later page needs belongs into a file of its own. */
export function lightFirstScreen(): Plugin {
  return {
    name: 'undagi-light-first-screen',
    apply: 'build',
    generateBundle(_options, bundle) {
      const names = new Set<string>()
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) addWithImports(file.fileName, { bundle, names })
      }
      const bytes = [...names].map((name) => weigh(bundle[name])).reduce((sum, each) => sum + each, 0)
      if (bytes > mostBytes)
        this.error(`The first screen asks for ${bytes} bytes of JavaScript (gzip), ${mostBytes} are promised`)
    },
  }
}

interface Gathering {
  readonly bundle: Rollup.OutputBundle
  readonly names: Set<string>
}

function addWithImports(name: string, { bundle, names }: Gathering): void {
  const file = bundle[name]
  if (file?.type !== 'chunk' || names.has(name)) return
  names.add(name)
  for (const each of file.imports) addWithImports(each, { bundle, names })
}

const weigh = (file: Rollup.OutputBundle[string] | undefined) =>
  file?.type === 'chunk' ? gzipSync(file.code).length : 0
