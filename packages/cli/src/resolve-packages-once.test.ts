import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryFolder } from './testing/temporary-folder.ts'

const hook = new URL('resolve-packages-once.ts', import.meta.url)

test('each package gets its own version of a library, however often it is imported, and a missing one is still said to be missing', () => {
  using folder = temporaryFolder()
  const library = (place: string, version: number) => {
    folder.write(`${place}/node_modules/library/package.json`, '{"type": "module", "exports": "./index.js"}')
    folder.write(`${place}/node_modules/library/index.js`, `export const version = ${version}`)
  }
  library('.', 1)
  library('packages/one', 2)
  for (const module of ['one/first', 'one/second', 'two/first', 'two/second'])
    folder.write(`packages/${module}.mjs`, `export { version } from 'library'`)
  folder.write('packages/two/lacking.mjs', `import 'missing-library'`)
  const main = folder.write(
    'main.mjs',
    `import { resolvePackagesOnce } from '${hook}'
    resolvePackagesOnce(new URL('packages/', import.meta.url))
    const versions = []
    for (const name of ['one/first', 'two/first', 'one/second', 'two/second'])
      versions.push((await import('./packages/' + name + '.mjs')).version)
    const refused = await import('./packages/two/lacking.mjs').catch(({ code }) => code)
    console.log(JSON.stringify({ versions, refused }))`,
  )

  expect(JSON.parse(execFileSync(process.execPath, [main], { encoding: 'utf8' }))).toEqual({
    versions: [2, 1, 2, 1],
    refused: 'ERR_MODULE_NOT_FOUND',
  })
})
