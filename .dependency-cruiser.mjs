/** The house rules, by pattern: a new feature or package is guarded from its first file. */
const pure = '^packages/(maturity|planning|audit-chain|figures|permissions|passwords)/src/'
const feature = '^packages/server/src/features/([^/]+)/'
const test = '\\.(test|suite|spec)\\.tsx?$|/testing/'

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stays-alone',
      comment:
        'What a minister, an assessor and a journalist could argue about depends on nothing of ours but types.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-touches-nothing',
      comment:
        'Pure packages read no clock, file, network or process: the same input gives the same result for ever.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-through-the-client',
      comment: 'The web reaches the server only through the generated client; tests may read its files back.',
      severity: 'error',
      from: { path: '^packages/web/', pathNot: test },
      to: { path: '^packages/(server|cli|documents|papers|result-tables|planning|audit-chain)/' },
    },
    {
      name: 'server-is-private',
      comment: 'Only the command line starts the server, and only through its public start.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/server/' },
      to: { path: '^packages/server/', pathNot: '^packages/server/src/index\\.ts$' },
    },
    {
      name: 'server-for-the-command-line',
      comment: 'Nobody but the command line imports the server.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/(server|cli)/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'documents-know-no-product',
      comment: 'Files in, facts out: no database and no feature.',
      severity: 'error',
      from: { path: '^packages/documents/' },
      to: { path: '^packages/(?!documents/)' },
    },
    {
      name: 'papers-know-no-product',
      comment:
        'Data in, bytes out: no database and no feature; of documents only how a process is held to its limits and an archive is opened.',
      severity: 'error',
      from: { path: '^packages/papers/', pathNot: test },
      to: { path: '^packages/(?!(papers|maturity|figures|documents/src/(process|zip|xml))/)' },
    },
    {
      name: 'papers-are-said-before-they-are-printed',
      comment:
        'What a paper says is decided without file, process or clock; the press alone touches the machine.',
      severity: 'error',
      from: { path: '^packages/papers/src/(?!press/)', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'result-tables-stay-below',
      comment:
        'What a table of ratings or results may say is decided once, for the command line and the server alike: by files and instruments, never by a product.',
      severity: 'error',
      from: { path: '^packages/result-tables/' },
      to: { path: '^packages/(?!(result-tables|documents|maturity)/)' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The ground floor carries every feature and leans on none.',
      severity: 'error',
      from: { path: '^packages/server/src/platform/', pathNot: test },
      to: { path: '^packages/server/src/(features|demo)/' },
    },
    {
      name: 'feature-through-its-door',
      comment:
        'A feature is reached through its use cases or schemas, never through its repository or tables; a policy may build on a policy.',
      severity: 'error',
      from: { path: feature, pathNot: [test, '\\.policy\\.ts$'] },
      to: {
        path: feature,
        pathNot: [
          '^packages/server/src/features/$1/',
          '\\.(usecases|schemas)\\.ts$',
          '/usecases/[^/]+\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'detector-is-pure',
      comment:
        'Whether an account is shared is decided from what is handed over: no clock, no database, nothing of ours. So it can know nothing of the histories it is measured with either.',
      severity: 'error',
      from: { path: '^packages/server/src/features/shared-accounts/detection/', pathNot: test },
      to: { pathNot: '^packages/server/src/features/shared-accounts/detection/' },
    },
    {
      name: 'labelled-histories-know-no-detector',
      comment: 'What the detector is measured with shares no number with it, not even a type.',
      severity: 'error',
      from: { path: '^packages/server/src/features/shared-accounts/testing/labelled/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/server/src/features/shared-accounts/testing/labelled/',
      },
    },
    {
      name: 'routes-do-not-query',
      comment: 'A route parses and calls a use case; SQL lives in repositories.',
      severity: 'error',
      from: { path: '\\.routes\\.ts$' },
      to: { path: '\\.(repository|tables)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'repository-is-the-last-stop',
      comment: 'Repositories translate rows; they decide nothing and answer nobody.',
      severity: 'error',
      from: { path: '\\.repository\\.ts$' },
      to: { path: '\\.(routes|usecases|presenter)\\.ts$|/usecases/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'policy-is-pure',
      comment: 'Who may do what is decided without looking anything up.',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: {
        path: '\\.(routes|usecases|repository|tables)\\.ts$|/platform/database/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-features-are-neighbours',
      comment: 'Web features meet in app/, not in each other.',
      severity: 'error',
      from: { path: '^packages/web/src/features/([^/]+)/', pathNot: test },
      to: { path: '^packages/web/src/features/([^/]+)/', pathNot: '^packages/web/src/features/$1/' },
    },
    {
      name: 'web-one-way',
      comment: 'app → features → ui, lib; never back.',
      severity: 'error',
      from: { path: '^packages/web/src/(ui|lib)/' },
      to: { path: '^packages/web/src/(features|app)/' },
    },
    {
      name: 'features-below-app',
      comment: 'app → features → ui, lib; never back.',
      severity: 'error',
      from: { path: '^packages/web/src/features/' },
      to: { path: '^packages/web/src/app/' },
    },
    {
      name: 'no-tests-in-product',
      comment: 'Product code never leans on a test or a fixture.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
