/** Who may import whom; see docs/architecture.md. */
const to = (path) => ({ path })
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'domain-is-pure', severity: 'error', comment: 'The domain knows no Payload, no React, no I/O. The list of public suffixes (tldts) is data.', from: { path: '^src/domain/', pathNot: '\\.spec\\.ts$' }, to: { pathNot: '^(src/domain/|node_modules/tldts/)' } },
    { name: 'slugs-import-nothing', severity: 'error', from: { path: '^collections/slugs\\.ts$' }, to: { path: '.+' } },
    { name: 'app-reaches-the-plugin-by-name', severity: 'error', comment: 'The app is the first user of the package and has no private way in.', from: { path: '^(src/app|payload\\.config\\.ts)' }, to: { path: '^(collections|blocks|access|hooks|admin|src/(?!app/|exports/|index\\.ts))', pathNot: '^src/portal/styles/portal\\.css$' } },
    { name: 'server-reaches-the-plugin-by-name', severity: 'error', from: { path: '^src/server/', pathNot: '\\.spec\\.ts$' }, to: { path: '^(collections|blocks|access|hooks|admin|src/(?!server/|exports/|index\\.ts))' } },
    { name: 'portal-has-no-back-door', severity: 'error', comment: 'The frontend uses the public API only.', from: { path: '^src/portal/' }, to: { path: '^(access|hooks|collections|src/(database|endpoints|ledger|notifications|jobs|plugin|server)/)', dependencyTypesNot: ['type-only'] } },
    { name: 'plugin-knows-no-host', severity: 'error', comment: 'Express and Next belong to the host.', from: { path: '^(collections|blocks|access|hooks|src/(plugin|rooms|domain|notifications|database|jobs|endpoints|fields|emails))/', pathNot: '\\.spec\\.tsx?$' }, to: { path: 'node_modules/(express|next)/' } },
    { name: 'no-generated-types', severity: 'error', from: {}, to: to('payload-types') },
    { name: 'policies-use-rules', severity: 'error', from: { path: '^access/policies/' }, to: { path: '^(hooks|src/(database|endpoints|notifications|portal|server))/' } },
    { name: 'access-knows-no-hooks', severity: 'error', from: { path: '^access/' }, to: { path: '^(hooks|src/(portal|server|notifications))/' } },
    { name: 'sources-know-no-tests', severity: 'error', from: { pathNot: '(^test/|\\.spec\\.tsx?$)' }, to: { path: '(^test/|\\.spec\\.tsx?$)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(src/database/migrations|test/plugin/host)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
