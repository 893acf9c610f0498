const order = ['domain', 'permalink', 'data', 'workers', 'store', 'map', 'i18n', 'ui', 'features', 'app']

/** A folder may import itself and what stands left of it in `order`. */
const noLookingUp = order.slice(0, -1).map((folder, index) => ({
  name: `no-looking-up-from-${folder}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${order.slice(index + 1).join('|')})/` },
}))

const only = (name, packages, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: `node_modules/(${packages})/` },
})

module.exports = {
  forbidden: [
    ...noLookingUp,
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-knows-domain-and-i18n-only',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(permalink|data|workers|store|map)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|seeds)/' } },
    only('maplibre-in-map-view-alone', 'maplibre-gl|react-map-gl|@vis\\.gl', '^src/map/view/'),
    only('react-stays-out-of-the-science', 'react|react-dom|zustand', '^src/(store|map|i18n|ui|features|app)/'),
    only('geographiclib-in-earth-alone', 'geographiclib-geodesic', '^src/domain/earth/'),
    {
      name: 'the-turf-umbrella-is-never-imported',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@turf/turf/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
