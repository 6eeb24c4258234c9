import { type ResolveFnOutput, type ResolveHookContext, registerHooks } from 'node:module'

/**
 * Node reads the whole package.json of a library for each module that imports it, and again for each of its files, to learn in which language
 * that is written; that of drizzle-orm has 179 kB, and some 170 of our modules import it. Within one package the same name always leads to the
 * same file, and the files of one folder that end alike are written alike, so both are looked up once: a third of the work of starting.
 */
export function resolvePackagesOnce(ourPackages: URL): void {
  const found = new Map<string, ResolveFnOutput>()
  const formats = new Map<string, string>()
  registerHooks({
    resolve: (specifier, context, resolveNext) => {
      const beside = fileBeside(specifier, context)
      if (beside !== undefined) {
        const alike = beside.replace(/[^/]*(?=\.\w+$)/, '')
        const format = formats.get(alike)
        if (format !== undefined) return { url: beside, format, shortCircuit: true }
        const resolved = resolveNext(specifier, context)
        // A folder that is a link leads elsewhere.
        if (resolved.url === beside && resolved.format) formats.set(alike, resolved.format)
        return resolved
      }
      const importer = packageOf(context.parentURL, ourPackages.href)
      if (importer === undefined || /^[./#]/.test(specifier)) return resolveNext(specifier, context)
      const name = `${importer} ${specifier}`
      const known = found.get(name)
      if (known !== undefined) return known
      const resolved = resolveNext(specifier, context)
      found.set(name, { ...resolved, shortCircuit: true })
      return resolved
    },
  })
}

/** The file that an import names with its ending, relative to where it is imported. What is required may mean another one. */
function fileBeside(specifier: string, { parentURL, conditions }: ResolveHookContext): string | undefined {
  if (!/^\.\.?\/[^?#%]*\.(ts|js|mjs)$/.test(specifier) || !parentURL?.startsWith('file:')) return undefined
  return conditions.includes('import') ? new URL(specifier, parentURL).href : undefined
}

/** The folder of the package of ours that a module is of; a library that lies in it is none. */
function packageOf(module: string | undefined, ourPackages: string): string | undefined {
  if (!module?.startsWith(ourPackages) || module.includes('/node_modules/')) return undefined
  return module.slice(ourPackages.length).split('/', 1)[0]
}
