/** Keyboard help. */
export const help = {
  title: 'Keyboard',
  singleKeys: 'Single-key shortcuts',
  search: 'Search',
  layers: 'Layers',
  table: 'Table of sites',
  measure: 'Measure',
  undo: 'Undo / redo',
  pan: 'Move the map (Shift: finer)',
  zoom: 'Zoom in / out',
  north: 'North up',
  nextFeature: 'Next / previous feature in view',
  open_feature: 'Open the feature at the crosshair',
  close: 'Cancel, close',
  help: 'This help',
  share: 'Share this view',
  present: 'Present a story',
} as const
