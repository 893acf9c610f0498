/** Words of the layers panel. */
export const layers = {
  title: 'Layers and legend',
  order: 'As drawn, the topmost layer first.',
  showAll: 'Show all',
  hideAll: 'Hide all',
  opacity: 'Opacity of {{theme}}',
  solo: 'Only {{theme}}',
  soloHint: 'Show this layer alone; press again to bring the others back',
  features_one: '{{n}} feature',
  features_other: '{{n}} features',
  notLoaded: 'not loaded',
  ticked_one: '{{n}} sheet on your list',
  ticked_other: '{{n}} sheets on your list',
  sitesShown: '<shown/> of <total/> shown',
  hidden: 'hidden',
} as const
